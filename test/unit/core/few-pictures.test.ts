import { expect, test } from 'vitest';
import { analyseRecording, type AnalysedRecording } from '../../../src/core/analyse-recording.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import { LIVE } from '../../../src/core/analysis-state.ts';
import { stepSession } from '../../../src/core/session/session.ts';
import { beginSession } from '../../../src/core/session/state.ts';
import { gluteBridge } from '../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import { bridgeFrames, hingeFrames } from './fixture.ts';

/** What a camera shows that gives only so many pictures a second. */
function thinned(frames: readonly PoseFrame[], fps: number): readonly PoseFrame[] {
  let nextMs = -Infinity;
  return frames.filter(({ timestampMs }) => {
    if (timestampMs < nextMs) return false;
    nextMs = timestampMs + 1000 / fps - 5;
    return true;
  });
}
const repsOf = ({ events }: AnalysedRecording) =>
  events.flatMap((event) => (event.type === 'rep-finished' && event.rep.kind === 'rep' ? [event.rep] : []));

test.each([
  ['hinges', hipHinge, hingeFrames],
  ['bridges', gluteBridge, bridgeFrames],
] as const)('of five pictures a second the same %s are counted', (_what, exercise, frames) => {
  const all = repsOf(analyseRecording(exercise, frames));
  const few = repsOf(analyseRecording(exercise, thinned(frames, 5)));
  expect(all.length).toBeGreaterThan(1);
  expect(few).toHaveLength(all.length);
  for (const [i, { hipFlexionPeakDeg }] of few.entries())
    expect(Math.abs(hipFlexionPeakDeg! - all[i]!.hipFlexionPeakDeg!)).toBeLessThan(8);
});

test('before a camera of five pictures a second a set is led from being placed to its end', () => {
  const plan = { sets: 1, reps: repsOf(analyseRecording(hipHinge, hingeFrames)).length, restSeconds: 20 };
  let state = beginSession({ exercises: [hipHinge], plan, analysis: LIVE, spokenMs: () => 1000 });
  let nowMs = 0;
  const stages = new Set<string>();
  const show = (frame: PoseFrame): void => {
    const step = stepSession(state, { ...frame, timestampMs: (nowMs += 200) });
    ({ state } = step);
    stages.add(step.status.stage);
  };
  for (let i = 0; i < 60; i++) show(hingeFrames[2]!);
  thinned(hingeFrames, 5).forEach(show);
  expect([...stages]).toEqual(['ready', 'calibrating', 'count-in', 'exercising', 'done']);
});
