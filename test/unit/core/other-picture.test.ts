import { expect, test } from 'vitest';
import { analyseRecording } from '../../../src/core/analyse-recording.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import { hingeFrames } from './fixture.ts';

const SPAN_MS = hingeFrames.at(-1)!.timestampMs + 33;

/** The recording once more, after itself, every length doubled. */
function twiceAsLarge(frame: PoseFrame): PoseFrame {
  const { person, widthPx, heightPx, timestampMs } = frame;
  return {
    ...frame,
    timestampMs: timestampMs + SPAN_MS,
    widthPx: 2 * widthPx,
    heightPx: 2 * heightPx,
    person: person && {
      ...person,
      landmarks: person.landmarks.map((each) => ({ ...each, xPx: 2 * each.xPx, yPx: 2 * each.yPx })),
      outlinePx: person.outlinePx && person.outlinePx.map((each) => 2 * each),
      ...(person.edgeWidthPx && { edgeWidthPx: person.edgeWidthPx.map((each) => 2 * each) }),
    },
  };
}

test('a recording whose picture changes its size has a zero in each, and every rep of both is found with the same angles', () => {
  const once = analyseRecording(hipHinge, hingeFrames);
  const repsOf = ({ events }: typeof once) =>
    events.flatMap((event) => (event.type === 'rep-finished' ? [event.rep] : []));
  const both = analyseRecording(hipHinge, [...hingeFrames, ...hingeFrames.map(twiceAsLarge)]);
  const [before, after] = [repsOf(once), repsOf(both)];
  expect(after).toHaveLength(2 * before.length);
  expect(after.map(({ index }) => index)).toEqual(after.map((_, i) => i));
  for (const [i, rep] of before.entries()) {
    const again = after[before.length + i]!;
    expect(again.startMs - rep.startMs).toBeCloseTo(SPAN_MS, 0);
    expect(Math.abs(again.hipFlexionPeakDeg! - rep.hipFlexionPeakDeg!)).toBeLessThan(0.5);
    expect(Math.abs(again.lumbarPeakDeg! - rep.lumbarPeakDeg!)).toBeLessThan(0.5);
  }
  expect(both.readings).toHaveLength(2 * hingeFrames.length);
  expect(both.events.filter(({ type }) => type === 'calibrated')).toHaveLength(2);
  expect(both.events.filter(({ type }) => type === 'picture-changed')).toEqual([
    { type: 'picture-changed', timestampMs: SPAN_MS + hingeFrames[0]!.timestampMs, turned: false },
  ]);
  // The zero that is kept is that of the first.
  expect(both.calibration).toEqual(once.calibration);
});
