/** One recording through the built app in headless Chromium. */
import type { Page } from 'playwright';
import type { AnalysedClip, HeadlessApi } from '../../src/app/headless.ts';
import type { AppError } from '../../src/ports/errors.ts';
import type { ModelChoice } from '../../src/pose/protocol.ts';
import { errors } from '../../src/words/en/errors.ts';
import { review } from '../../src/words/en/review.ts';
import { errorWords } from '../../src/words/errors.ts';
import { unreadText } from '../../src/words/unread-text.ts';

/** What the figures in the docs were measured with. */
export const MODEL: ModelChoice = { variant: 'full', inference: 'cpu' };

declare global {
  interface Window {
    hingeline: HeadlessApi;
    hingelineProgress?: (done: number, timestampMs: number, durationMs: number) => void;
  }
}

/** Tells how far the present recording is: pictures so far, and its share, 0…1. Once for a page. */
export async function watchProgress(page: Page, reached: (done: number, share: number) => void): Promise<void> {
  await page.exposeFunction('hingelineProgress', (done: number, timestampMs: number, durationMs: number) =>
    reached(done, Math.min(1, timestampMs / Math.max(1, durationMs))),
  );
}

/**
 * Analyses the video at `path` on a page from `openHeadless`.
 *
 * @throws Error with one clear line when the video cannot be analysed.
 */
export async function analyzeClip(
  page: Page,
  path: string,
  exerciseId: string,
  choice: ModelChoice = MODEL,
): Promise<AnalysedClip> {
  await page.evaluate(() => {
    document.querySelector('#recording')?.remove();
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'recording' }));
  });
  await page.setInputFiles('#recording', path);
  const answer = await page.evaluate(
    async ([exerciseId, choice]) => {
      const file = document.querySelector<HTMLInputElement>('#recording')!.files![0]!;
      const onFrame = (...progress: [number, number, number]) => window.hingelineProgress?.(...progress);
      try {
        return {
          ok: true as const,
          text: JSON.stringify(await window.hingeline.analyse(file, exerciseId, choice, onFrame)),
        };
      } catch (error) {
        return { ok: false as const, error: window.hingeline.errorOf(error) };
      }
    },
    [exerciseId, choice] as const,
  );
  if (!answer.ok) {
    throw new Error(`${told(answer.error)} (${answer.error.stage}: ${answer.error.detail})`);
  }
  return JSON.parse(answer.text) as AnalysedClip;
}

/** Whether it was seen from its beginning to its end. */
export function isWhole({ report, failure }: Pick<AnalysedClip, 'report' | 'failure'>): boolean {
  return report.source.unread.length === 0 && failure === null;
}

/** What is to be said of it besides its reps, in one line; empty where there is nothing. */
export function remarks({ report, failure, nothing }: Omit<AnalysedClip, 'trace'>): string {
  const unread = unreadText(report.source.unread, review.unread, (seconds) => seconds.toFixed(1));
  return [unread, report.others && review.others, failure && told(failure), nothing && told(nothing)]
    .filter(Boolean)
    .join(' ');
}

function told(error: AppError): string {
  const { happened, next } = errorWords(error, errors);
  return `${happened} ${next}`;
}
