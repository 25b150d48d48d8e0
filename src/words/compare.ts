/** Two reps side by side. Degrees and points come as they are written. */

export interface CompareWords {
  readonly title: string;
  readonly first: string;
  readonly second: string;
  /** Of the list from which the first or the second is chosen. */
  choose(which: string): string;
  /** In that list. @param result what it came to: "84 ± 4"; null where nothing */
  rep(number: string, result: string | null): string;
  /** Of the slider. */
  readonly moment: string;
  /** How the two are held beside each other. */
  readonly samePhase: string;
  /** One sentence. @param parts in what the second differs, each as below, as a list; null where in nothing */
  differs(parts: string | null): string;
  /** Of the second rep; `more` than the first, by so much. */
  back(more: boolean, by: string): string;
  hips(more: boolean, by: string): string;
  opened(more: boolean, by: string): string;
  /** @param atLeast it may be more */
  range(more: boolean, by: string, atLeast: boolean): string;
  score(more: boolean, by: string): string;
  /** What is not called a difference: of the back. @param noise "8°" */
  noise(noise: string): string;
  readonly otherLimits: string;
  readonly rows: {
    readonly title: string;
    readonly score: string;
    readonly range: string;
    /** Of that: the back did not join in. @param deg how far the hips went */
    atLeast(deg: string): string;
    readonly share: string;
    readonly duration: string;
  };
}
