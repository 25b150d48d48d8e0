/** What several screens show. */
export interface SharedWords {
  /** The page's name in the browser's tabs. */
  readonly title: string;
  /** To the first screen. */
  readonly back: string;
  readonly close: string;
  /** Before what is said of it: "Left leg:". */
  withColon(text: string): string;
  /** In the place of a number that could not be measured. */
  readonly notSeen: string;
  readonly camera: string;
  /** A camera without a name. @param number from 1 */
  cameraNumber(number: number): string;
  readonly pain: {
    readonly now: string;
    readonly after: string;
    readonly notGiven: string;
    /** 0 and 10, with their meaning. */
    readonly none: string;
    readonly worst: string;
  };
  /** "3 reps", "3 of 8 reps". @param asked null where no number was wished for */
  reps(done: number, asked: number | null): string;
  /** How many of the reps were that: "1 mostly hips". */
  mostlyHips(count: number): string;
  readonly noneJudged: string;
  /** What the limits come from. "With a weight, by your own bend of 52°." */
  limitsBy(by: LimitsBy): string;
  /** A limit that was moved. @param title of the limit, as a heading */
  movedLimit(title: string, deg: string, usual: string): string;
}

/** What the limits come from. */
export interface LimitsBy {
  readonly loaded: boolean;
  /** The own full bend as written, where the limits follow it; null for the usual limits. */
  readonly ownBend: string | null;
  /** The own bend is too little for limits. */
  readonly tooLittle: boolean;
}
