/** The review of a session. */
export interface ReviewWords {
  readonly reps: string;
}
