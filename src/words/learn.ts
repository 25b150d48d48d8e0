/** A heading and what stands under it, point by point. */
interface Points {
  readonly title: string;
  readonly points: readonly string[];
}

/** Points with a sentence before them. */
interface Flags extends Points {
  readonly before: string;
}

/** What is explained, beside what is one exercise's own. Names of exercises come as within a sentence, without an article. */
export interface LearnWords {
  /** Names the list of pages. */
  readonly topics: string;
  readonly waiting: string;
  readonly failed: string;
  /** Where the demonstration comes from. */
  readonly origin: string;
  readonly unsure: string;
  readonly demo: {
    title(exercise: string): string;
    readonly fromHips: string;
    readonly fromBack: string;
    /** What a figure shows. @param title `fromHips` or `fromBack` */
    figure(title: string): string;
    readonly hips: string;
    readonly back: string;
    /** @param number from 1 */
    step(number: number, of: number, caption: string): string;
    readonly previous: string;
    readonly next: string;
    readonly play: string;
    readonly playAgain: string;
    readonly pause: string;
    readonly restart: string;
  };
  readonly why: {
    readonly title: string;
    /** Hips and back are marked; a number in braces refers to the sources. */
    readonly paragraphs: readonly string[];
    readonly mostlyHips: string;
    readonly mostlyBack: string;
  };
  readonly numbers: {
    readonly title: string;
    /** After what the number of the back is. */
    readonly estimate: string;
    readonly error: string;
    readonly unseen: string;
    /** A link to where the angle of the back is compared with sticks on it. */
    readonly check: string;
  };
  readonly sources: {
    readonly title: string;
    /** @param numbers "1", "2, 3" */
    of(numbers: string): string;
    readonly list: readonly string[];
  };
  readonly forMe: {
    readonly lead: string;
    readonly what: string;
    readonly now: Flags;
    readonly ask: Flags;
    /** After both lists: one of them is no diagnosis; and where the lists are from. */
    readonly rare: string;
    readonly source: string;
    readonly none: string;
    readonly stop: {
      readonly title: string;
      /** What is usual in each exercise comes before. */
      readonly usual: Points;
      readonly today: Points;
      readonly worse: string;
    };
    /** What helps in each exercise comes after. */
    readonly help: Points;
    readonly physio: { readonly title: string; readonly text: string; readonly openSettings: string };
    learn(exercise: string): string;
  };
}
