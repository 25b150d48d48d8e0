/** The report of a session, one page to be printed. Degrees, shares and names come as they are written. */
export interface PrintedWords {
  /** Leads to it from the review. */
  readonly open: string;
  readonly back: string;
  readonly print: string;
  readonly send: string;
  readonly name: string;
  readonly nameMeaning: string;
  /** @param exercise as a heading */
  title(exercise: string): string;
  readonly facts: {
    readonly when: string;
    readonly sets: string;
    readonly recording: string;
    readonly judged: string;
    readonly limits: string;
    readonly pain: string;
    readonly note: string;
    readonly notCounted: string;
  };
  /** Before and after the session; "not given" where it was not. */
  painOf(before: string, after: string): string;
  readonly curves: string;
  /** @param width of each drawing, "6 s" */
  curvesMeaning(width: string): string;
  readonly way: string;
  readonly wayMeaning: string;
  /** Where no limits are known: no area. */
  readonly wayPlain: string;
  readonly columns: {
    readonly rep: string;
    readonly set: string;
    /** Of a hold: how much of it counts. */
    readonly held: string;
    readonly free: string;
    readonly share: string;
    readonly verdict: string;
    readonly own: string;
  };
  /** In the place of an angle: the back never joined in. */
  readonly allTheWay: string;
  readonly how: string;
  readonly method: string;
  /** @param deg between the camera's view and the side */
  yaw(deg: string): string;
  readonly coaching: string;
}
