/** What is being done before a session can begin. */
export type LoadingStep = 'camera' | 'camera-asked' | 'video' | 'model' | 'model-stalled' | 'model-ready';

export interface LoadingWords {
  /** While the browser asks for the camera, what the voice says stands there. */
  readonly steps: Readonly<Record<Exclude<LoadingStep, 'camera-asked'>, string>>;
  readonly asked: {
    /** Where browsers show their question. */
    readonly where: string;
    /** What the drawing of it shows. */
    readonly drawing: string;
  };
  /** What to do about a download that has stopped. */
  readonly stalled: string;
  /** "6.2 of 21.4 MB", numbers as written. */
  bytes(loaded: string, total: string): string;
}
