/** A stretch of a recording that could not be read, in its time. */
export interface UnreadStretch {
  readonly fromMs: number;
  readonly toMs: number;
  /** It reaches to the end that the file promised: there it breaks off. */
  readonly end: boolean;
}
