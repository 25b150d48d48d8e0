/** The neutral of a session that is over, from its saved frames. */
import type { PoseFrame } from '../pose/frame.ts';
import { sagittalJoints } from '../pose/sagittal.ts';
import type { View } from '../pose/view.ts';
import { neutralOf, sampleOf, type Neutral, type Subject } from './neutral.ts';

/**
 * The zero taken between two moments; null where its frames were not kept. Of a session in which it was taken more than once
 * this is the latest.
 */
export function neutralOfTrace(
  frames: readonly PoseFrame[],
  calibration: { readonly startMs: number; readonly endMs: number } | null,
  view: View | null,
  { leg, surface }: Pick<Subject, 'leg' | 'surface'>,
): Neutral | null {
  if (!calibration || !view) return null;
  const { startMs, endMs } = calibration;
  const samples = frames.flatMap(({ timestampMs, person }) => {
    if (!person || timestampMs < startMs || timestampMs > endMs) return [];
    return sampleOf(timestampMs, person, sagittalJoints(person, view, leg)) ?? [];
  });
  return samples.length > 0 ? neutralOf(samples, view.facing, surface) : null;
}
