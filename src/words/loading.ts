/** What is being done before a session can begin. */
export type LoadingStep = 'camera' | 'video' | 'model' | 'model-stalled' | 'model-ready';

export interface LoadingWords {
  readonly steps: Readonly<Record<LoadingStep, string>>;
  /** What to do about a download that has stopped. */
  readonly stalled: string;
  /** "6.2 of 21.4 MB", numbers as written. */
  bytes(loaded: string, total: string): string;
}
