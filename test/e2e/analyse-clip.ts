/** Worker, model files and fold on the headless page, over a short clip. */
import type { Page } from 'playwright';
import { landmark } from '../../src/core/pose/frame.ts';
import { unpackFrames } from '../../src/core/records/trace.ts';
import type { HeadlessApi } from '../../src/app/headless.ts';

/** Enough to see that each picture gets its own person and outline. */
export const PICTURES = 20;

/** One picture of the clip, measured. */
export interface Analysed {
  readonly timestampMs: number;
  readonly hipXPx: number | null;
  readonly outlinePoints: number;
}

/** Runs the headless page's pipeline over the clip. */
export async function analyseClip(page: Page, clip: Buffer): Promise<readonly Analysed[]> {
  await page.waitForFunction(() => 'hingeline' in window);
  const trace = await page.evaluate(async (bytes) => {
    const { hingeline } = window as unknown as { hingeline: HeadlessApi };
    const file = new File([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], 'clip.mp4');
    const { trace } = await hingeline.analyse(file, 'hip-hinge', { variant: 'lite', inference: 'cpu' }, () => {});
    return trace;
  }, clip.toString('base64'));
  return unpackFrames(trace).map(({ timestampMs, person }) => ({
    timestampMs,
    hipXPx: person && landmark(person, 'left', 'hip').xPx,
    outlinePoints: (person?.outlinePx?.length ?? 0) / 2,
  }));
}
