/** What set-up and live show beside the lines of the voice. */
export interface SessionWords {
  readonly finish: string;
}
