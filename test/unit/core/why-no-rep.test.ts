import { describe, expect, test } from 'vitest';
import { analyseRecording } from '../../../src/core/analyse-recording.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import { unpackFrames, type AnyTraceFile } from '../../../src/core/records/trace.ts';
import type { NoRepReason } from '../../../src/core/why-no-rep.ts';
import { exerciseById } from '../../../src/exercises/catalogue.ts';
import { armOverBack, bridgeFrames, clip, emptied, hingeFrames, lyingRest, readFixture, scaled, stance, turned } from './fixture.ts'; // prettier-ignore

const legRaise = unpackFrames(readFixture<AnyTraceFile>('leg-raise.trace.json.gz'));
const hipThrust = unpackFrames(readFixture<AnyTraceFile>('hip-thrust.trace.json.gz'));

function reasonFor(exerciseId: string, frames: readonly PoseFrame[]): NoRepReason | null {
  return analyseRecording(exerciseById(exerciseId)!, frames).noRep;
}

const slower = (frames: readonly PoseFrame[], factor: number): readonly PoseFrame[] =>
  frames.map((frame) => ({ ...frame, timestampMs: factor * frame.timestampMs }));

/** In slow motion as a phone saves it: as many pictures a second as ever. */
const slowMotion = (frames: readonly PoseFrame[], factor: number): readonly PoseFrame[] =>
  frames.flatMap((frame, i) => {
    const stepMs = (frames[i + 1]?.timestampMs ?? frame.timestampMs + 67) - frame.timestampMs;
    return Array.from({ length: factor }, (_, k) => ({
      ...frame,
      timestampMs: factor * frame.timestampMs + k * stepMs,
    }));
  });

/** Far away, in a picture as large as before. */
const far = (frame: PoseFrame): PoseFrame => ({
  ...scaled(frame, 0.2),
  widthPx: frame.widthPx,
  heightPx: frame.heightPx,
});

describe('a recording without a rep', () => {
  test.each<[what: string, exercise: string, frames: readonly PoseFrame[], reason: NoRepReason]>([
    ['nobody', 'hip-hinge', hingeFrames.slice(0, 30).map(emptied), 'nobody'],
    ['somebody far away, now and then', 'hip-hinge', hingeFrames.slice(30, 90).map((frame, i) => (i % 4 ? emptied(frame) : far(frame))), 'too-small'],
    ['stretched slow motion', 'hip-hinge', slower(hingeFrames, 8), 'few-pictures'],
    ['a bridge in stretched slow motion', 'glute-bridge', slower(bridgeFrames, 8), 'few-pictures'],
    ['slow motion', 'hip-hinge', slowMotion(hingeFrames, 16), 'too-slow'],
    ['a bridge in slow motion', 'glute-bridge', slowMotion(bridgeFrames, 16), 'too-slow'],
    ['a clip that was sped up', 'hip-hinge', slower(hingeFrames, 1 / 6), 'too-quick'],
    ['a bridge that was sped up', 'glute-bridge', slower(bridgeFrames, 1 / 6), 'too-quick'],
    ['a bridge, for a hinge', 'hip-hinge', bridgeFrames, 'lies'],
    ['a hip thrust, for a hinge', 'hip-hinge', hipThrust, 'lies'],
    ['a hinge, for a bridge', 'glute-bridge', hingeFrames, 'stands'],
    ['a leg raise, for a bridge', 'glute-bridge', legRaise, 'other-movement'],
    ['a bridge, for a leg raise', 'leg-raise-left', bridgeFrames, 'straighten-leg'],
    ['somebody who stands', 'hip-hinge', stance(6000), 'still'],
    ['somebody who lies', 'glute-bridge', lyingRest(6000), 'still'],
    ['the way down alone', 'hip-hinge', clip(2600, 3600), 'stand-tall'],
    ['a rep cut off at its end', 'hip-hinge', clip(0, 3300), 'cut-off'],
  ])('of %s as %s says why', (_, exercise, frames, reason) => {
    expect(reasonFor(exercise, frames)).toBe(reason);
  }); // prettier-ignore

  test('says that two people were in it', () => {
    const crowded = clip(2600, 3600).map((frame) => ({ ...frame, scene: { luma: 90, others: true } }));
    expect(reasonFor('hip-hinge', crowded)).toBe('two-people');
  });
});

test('where a rep was counted there is no reason, seen from the front and with a covered back neither', () => {
  for (const frames of [hingeFrames, hingeFrames.map((frame) => turned(frame, 70)), hingeFrames.map(armOverBack)])
    expect(reasonFor('hip-hinge', frames)).toBeNull();
});
