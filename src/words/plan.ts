/** Plans: made for somebody else or for oneself, offered, followed. Names of exercises come as headings unless said. */
export interface PlanWords {
  readonly title: string;
  readonly lead: string;
  /** The three texts; all may be left empty. */
  readonly name: string;
  /** For the field while it is empty. */
  readonly nameExample: string;
  readonly from: string;
  readonly note: string;
  readonly exercises: string;
  readonly exerciseNote: string;
  readonly add: string;
  /** @param most exercises */
  full(most: number): string;
  readonly empty: string;
  readonly remove: string;
  readonly earlier: string;
  readonly later: string;
  /** The same in full. */
  removeOf(exercise: string): string;
  earlierOf(exercise: string): string;
  laterOf(exercise: string): string;
  readonly limits: string;
  readonly limitsMeaning: string;

  readonly share: {
    readonly title: string;
    readonly lead: string;
    readonly code: string;
    readonly codeMeaning: string;
    readonly tooLong: string;
    readonly link: string;
    readonly copy: string;
    readonly copied: string;
    readonly file: string;
    readonly preview: string;
    /** The page is served by this computer to itself. */
    readonly onlyHere: string;
  };

  readonly open: { readonly title: string; readonly meaning: string; readonly choose: string };

  /** What comes back, and how sure it is. */
  readonly round: { readonly title: string; readonly points: readonly string[] };

  readonly offer: {
    readonly asks: string;
    readonly from: (name: string) => string;
    readonly adjusted: string;
    readonly changes: string;
    readonly noChanges: string;
    /** "Sets: 3 (until now 2)" */
    change(name: string, value: string, before: string): string;
    readonly weight: string;
    /** Another plan goes. @param title may be empty */
    replaces(title: string): string;
    readonly ownStays: string;
    readonly accept: string;
    readonly refuse: string;
  };

  /** On the first screen. */
  readonly followed: {
    /** Of a plan without a title. */
    readonly title: string;
    /** Begins all its exercises, led from one to the next. */
    readonly all: string;
    readonly leave: string;
    readonly reallyLeave: string;
    readonly others: string;
    readonly make: string;
  };
}
