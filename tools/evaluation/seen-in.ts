/** What is seen in a clip that is changed before it is looked at, and how far two ways of seeing it are apart. */
import type { Page } from 'playwright';
import type { DrawnLine } from '../../src/app/headless.ts';
import { analyseRecording, type AnalysedRecording } from '../../src/core/analyse-recording.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { percentile } from '../../src/core/geometry/statistics.ts';
import type { Angle } from '../../src/core/reading.ts';
import { unpackFrames } from '../../src/core/records/trace.ts';
import { MODEL } from './analyze-clip.ts';

export interface Change {
  /** Pictures are made small to this longer side. */
  readonly sidePx: number;
  /** Drawn over each picture. */
  readonly drawn?: readonly (readonly DrawnLine[])[];
}

/** @param page of the headless app @param exercise its map has been fetched */
export async function seenIn(
  page: Page,
  video: string,
  exercise: Exercise,
  { sidePx, drawn = [] }: Change,
): Promise<{ found: AnalysedRecording; ms: number }> {
  await page.evaluate(() => {
    document.querySelector('#recording')?.remove();
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'recording' }));
  });
  await page.setInputFiles('#recording', video);
  const text = await page.evaluate(
    async ([model, side, lines]) => {
      const file = document.querySelector<HTMLInputElement>('#recording')!.files![0]!;
      return JSON.stringify(await window.hingeline.seen(file, model, side, lines));
    },
    [MODEL, sidePx, drawn] as const,
  );
  const { trace, pictureMs } = JSON.parse(text) as Awaited<ReturnType<typeof window.hingeline.seen>>;
  return { found: analyseRecording(exercise, unpackFrames(trace)), ms: percentile(pictureMs, 0.5)! };
}

/** Mean, 99th percentile and largest difference, degrees, where both know the angle. */
export function apart(one: AnalysedRecording, other: AnalysedRecording, angle: 'hip' | 'lumbar'): string {
  const known = (value: Angle): number | null => (value.kind === 'measured' ? value.deg : null);
  const differences = one.readings.flatMap((reading, i) => {
    const a = known(reading[angle]);
    const b = known(other.readings[i]![angle]);
    return a === null || b === null ? [] : [Math.abs(a - b)];
  });
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  const most = percentile(differences, 0.99)!;
  return `${mean.toFixed(2)} / ${most.toFixed(1)} / ${Math.max(...differences).toFixed(1)} of ${differences.length}`;
}
