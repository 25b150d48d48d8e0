/** The pages to read that are no exercise's. */
export type LearnPage = 'idea' | 'habits' | 'pain' | 'privacy' | 'for-me';

/** Where one can go from the first screen, as buttons and links say it. */
export interface PlacesWords {
  readonly history: string;
  readonly data: string;
  /** The title of that screen too. */
  readonly settings: string;
  /** Short names; that of `for-me` is its title too. */
  readonly pages: Readonly<Record<LearnPage, string>>;
}
