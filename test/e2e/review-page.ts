/** The review of a session in a browser, and what is saved of it. */
import type { Page } from 'playwright';
import type { SavedRep } from '../../src/core/records/record.ts';
import { cueText } from '../../src/exercises/cue-text.ts';
import type { HingelineReview } from '../../src/ui/review/review-screen.ts';
import { buttonOn, SESSION_MS, textOf } from './on-page.ts';

/** A session as the review shows it. */
export interface Review {
  readonly summary: string;
  /** The full reps. */
  readonly reps: readonly { readonly verdict: string; readonly score: string; readonly curvePoints: number }[];
}

interface SavedInReview extends Pick<SavedRep, 'rep' | 'cues'> {
  readonly curvePoints: number;
}

export class ReviewPage {
  constructor(private readonly page: Page) {}

  /** What the review shows, once it is there. */
  async shown(): Promise<Review> {
    const { page } = this;
    const heading = page.locator('hingeline-review h1');
    const error = page.locator('hingeline-error').getByRole('alert');
    await heading.or(error).first().waitFor({ timeout: SESSION_MS });
    if (await error.isVisible()) throw new Error(`instead of a review: ${await textOf(error)}`);
    const card = page.locator('hingeline-rep-card');
    const saved = await this.savedReps();
    const reps: { verdict: string; score: string; curvePoints: number }[] = [];
    for (const [i, tab] of (await page.getByRole('tab').all()).entries()) {
      await tab.click();
      reps.push({
        verdict: await textOf(card.locator('.verdict')),
        score: await textOf(card.locator('.score')),
        curvePoints: saved[i]!.curvePoints,
      });
    }
    return { summary: await textOf(page.locator('hingeline-review h1')), reps };
  }

  /** The full reps of the review as they were saved. */
  private savedReps(): Promise<readonly SavedInReview[]> {
    return this.page
      .locator('hingeline-review')
      .evaluate((element) =>
        (element as HingelineReview)
          .state!.session.reps.filter(({ rep }) => rep.kind === 'rep')
          .map(({ rep, cues, series }) => ({ rep, cues, curvePoints: series.timestampMs.length })),
      );
  }

  /** Waits until the review says so, wherever. */
  async says(words: string): Promise<void> {
    await this.page.locator('hingeline-review').getByText(words).first().waitFor({ state: 'attached' });
  }

  /** When each rep of the review began and ended, on the clock of the pictures. */
  async repTimes(): Promise<readonly { readonly startMs: number; readonly endMs: number }[]> {
    return (await this.savedReps()).map(({ rep: { startMs, endMs } }) => ({ startMs, endMs }));
  }

  /** When the back was spoken of in the reps of the review, on the clock of the pictures. */
  async spineCues(): Promise<readonly { readonly text: string; readonly timestampMs: number }[]> {
    const exerciseId = await this.page
      .locator('hingeline-review')
      .evaluate((element) => (element as HingelineReview).state!.session.exerciseId);
    return (await this.savedReps())
      .flatMap(({ cues }) => cues)
      .filter(({ code }) => code.startsWith('spine-'))
      .map(({ code, timestampMs }) => ({ text: cueText(exerciseId, code, 'en'), timestampMs }));
  }

  /** How far from straight the hips stopped in each rep of the review, degrees. */
  async hipsToStraightDeg(): Promise<readonly (number | null)[]> {
    return (await this.savedReps()).map(({ rep }) => rep.hipToStraightDeg);
  }

  /** Plays a rep of the review from its start to its end. @returns what was said under the body meanwhile, each once */
  async playRep(number: number): Promise<readonly string[]> {
    await this.page.getByRole('tab', { name: `Rep ${number}` }).click();
    await this.page.getByRole('slider').fill('0');
    await buttonOn(this.page, 'Play').click();
    const said = new Set<string>();
    while (await buttonOn(this.page, 'Pause').isVisible()) said.add(await textOf(this.page.getByRole('figure')));
    return [...said];
  }

  /** Holds the open rep against another. @returns in what they differ */
  async compare(): Promise<string> {
    await buttonOn(this.page, 'Compare with …').click();
    return this.compared();
  }

  /** In what the two reps on the screen differ. */
  async compared(): Promise<string> {
    const heading = this.page.locator('hingeline-compare h1');
    await heading.waitFor();
    return textOf(heading);
  }
}
