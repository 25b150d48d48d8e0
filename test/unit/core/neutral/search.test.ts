/** The zero of a recording, looked for anywhere in it. */
import { initialState, neutralOfState, RECORDING } from '../../../../src/core/analysis-state.ts';
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { findNeutral, type NeutralSearch } from '../../../../src/core/neutral/search.ts';
import type { PointPx, PoseFrame } from '../../../../src/core/pose/frame.ts';
import type { Reading } from '../../../../src/core/reading.ts';
import { analyseRecording } from '../../../../src/core/analyse-recording.ts';
import {
  armOverBack,
  bridgeFrames,
  clip,
  degOf,
  during,
  emptied,
  fold,
  hingeFrames,
  later,
  lyingRest,
  mirrored,
  moved,
  outlineCut,
  placed,
  played,
  playedLying,
  stance,
  turned,
  withoutOutline,
} from '../fixture.ts';

type Found = Extract<NeutralSearch, { kind: 'found' }>;

function found(frames: readonly PoseFrame[], exercise: Exercise = hipHinge): Found {
  const search = findNeutral(exercise, frames);
  if (search.kind === 'none') throw new Error(search.why);
  return search;
}
function why(frames: readonly PoseFrame[], exercise: Exercise = hipHinge): string | null {
  const search = findNeutral(exercise, frames);
  return search.kind === 'none' ? search.why : null;
}

/** The bottom of the good hinge, to and fro: nothing upright in it. */
const bent = (times: number): readonly PoseFrame[] =>
  Array.from({ length: times }, () => [...clip(2500, 3500), ...clip(2500, 3500).toReversed()]).flat();

describe('the zero of a recording', () => {
  test.each([
    { where: 'at the beginning', parts: [stance(1500), bent(3)], fromMs: 0, toMs: 1500 },
    { where: 'in the middle', parts: [bent(2), stance(1500), bent(2)], fromMs: 4000, toMs: 5500 },
    { where: 'at the end', parts: [bent(3), stance(1500)], fromMs: 6000, toMs: 7500 },
    { where: 'in a moment of half a second', parts: [bent(2), stance(500), bent(2)], fromMs: 4000, toMs: 4500 },
  ])('is found $where', ({ parts, fromMs, toMs }) => {
    const { neutral } = found(played(...parts));
    expect(neutral.startMs).toBeGreaterThanOrEqual(fromMs - 70);
    expect(neutral.endMs).toBeLessThanOrEqual(toMs + 70);
    expect(neutral.endMs).toBeGreaterThan(neutral.startMs);
    const upright = found(stance(2000)).neutral;
    expect(Math.abs(neutral.trunkDeg - upright.trunkDeg)).toBeLessThan(2);
    expect(Math.abs(neutral.hipBendDeg - upright.hipBendDeg)).toBeLessThan(3);
  });

  test('lying is found likewise, and the top of a bridge is none', () => {
    const top = Array<PoseFrame>(20).fill(bridgeFrames.find(({ timestampMs }) => timestampMs >= 2600)!);
    const { neutral } = found(playedLying(top, lyingRest(1500), top), gluteBridge);
    expect(neutral.startMs).toBeGreaterThanOrEqual(2000);
    expect(neutral.endMs).toBeLessThanOrEqual(3600);
    expect(why(playedLying(top), gluteBridge)).not.toBeNull();
  });

  test('lying has the shoulders on the floor: a crunch that is held is none, unless there is nothing else', () => {
    const crunched = lyingRest(1500).map((frame) => {
      const { landmarks } = frame.person!;
      const [left, right, hip] = [landmarks[11]!, landmarks[12]!, landmarks[23]!];
      const liftPx = 0.25 * Math.hypot(left.xPx - hip.xPx, left.yPx - hip.yPx);
      const up = ({ xPx, yPx }: PointPx): PointPx => ({ xPx, yPx: yPx - liftPx });
      return placed(frame, { left_shoulder: up(left), right_shoulder: up(right) });
    });
    const { neutral } = found(playedLying(crunched, lyingRest(1500), crunched), gluteBridge);
    expect(neutral.trunkDeg).toBeCloseTo(found(lyingRest(1500), gluteBridge).neutral.trunkDeg, 0);
    expect(found(playedLying(crunched), gluteBridge).neutral.trunkDeg).toBeGreaterThan(neutral.trunkDeg + 10);
  });

  test('is of several instants that agree, each at another time', () => {
    expect(found(hingeFrames).instants.length).toBeGreaterThan(2);
    expect(found(played(stance(400))).instants.length).toBe(1);
    expect(found(stance(30_000)).instants.length).toBeLessThanOrEqual(20);
  });

  test('of somebody who leans forward once and stands upright otherwise is upright', () => {
    const lean = clip(1400, 2000).at(-1)!;
    const leaning = played(stance(2500), Array<PoseFrame>(25).fill(lean), stance(2500));
    const { neutral } = found(leaning);
    const upright = found(stance(2000)).neutral;
    expect(Math.abs(neutral.trunkDeg - upright.trunkDeg)).toBeLessThan(2);
    expect(Math.abs(neutral.hipBendDeg - upright.hipBendDeg)).toBeLessThan(3);
  });

  test('is of the side that is mostly seen', () => {
    expect(found(hingeFrames).neutral.facing).toBe('left');
    expect(found(hingeFrames.map(mirrored)).neutral.facing).toBe('right');
    const both = found(played(stance(1500).map(mirrored), hingeFrames));
    expect(both.neutral.facing).toBe('left');
    expect(both.neutral.startMs).toBeGreaterThan(1400);
  });

  test('does not depend on when the recording began, or on where somebody stands', () => {
    const here = found(hingeFrames);
    const there = found(hingeFrames.map((frame) => later(moved(frame, 60, -15), 600_000)));
    expect(there.neutral.startMs - 600_000).toBeCloseTo(here.neutral.startMs, 3);
    expect(there.instants.length).toBe(here.instants.length);
    expect(there.neutral.trunkDeg).toBeCloseTo(here.neutral.trunkDeg, 3);
    there.neutral.values.forEach((value, k) => expect(value).toBeCloseTo(here.neutral.values[k]!, 3));
  });

  test('from askew alone still lets the reps be counted', () => {
    const askew = hingeFrames.map((frame) => turned(frame, 25));
    expect(findNeutral(hipHinge, askew).kind).toBe('found');
    // One that is seen from the side goes before it.
    const mixed = found(played(stance(4000).map((frame) => turned(frame, 60)), bent(3), stance(6000)));
    expect(mixed.neutral.startMs).toBeGreaterThan(10_000);
  }); // prettier-ignore

  test('is taken with the arm over the back if there is no other: the reps count, the back stays unknown', () => {
    const { neutral } = found(stance(3000).map(armOverBack));
    expect(neutral.armCover).toBeGreaterThan(0.3);
  });
});

describe('no zero', () => {
  test.each([
    { what: 'nobody', frames: hingeFrames.map(emptied), reason: 'nobody' },
    { what: 'nobody upright', frames: played(bent(3)), reason: 'stand-tall' },
    { what: 'somebody lying', frames: lyingRest(3000), reason: 'stand-tall' },
    { what: 'nobody whose outline is seen', frames: hingeFrames.map(withoutOutline), reason: 'back-hidden' },
    { what: 'a person outside the picture', frames: hingeFrames.map((frame) => moved(frame, -700, 0)), reason: 'step-back' },
    { what: 'no frames', frames: [], reason: 'hold-still' },
    { what: 'a single upright frame', frames: hingeFrames.slice(0, 1), reason: 'hold-still' },
  ])('is found of $what, and it is said why', ({ frames, reason }) => {
    expect(why(frames)).toBe(reason);
  }); // prettier-ignore

  test('of a back that is hidden in every moment is of the joints: the reps count, not judged', () => {
    const hidden = during(hingeFrames, 0, Infinity, (frame) => outlineCut(frame, 0.97));
    const { neutral, instants } = found(hidden);
    expect(instants).toEqual([{ startMs: neutral.startMs, endMs: neutral.endMs }]);
    const seen = found(hingeFrames).neutral;
    expect([neutral.backSeen, seen.backSeen]).toEqual([false, true]);
    expect(Math.abs(neutral.trunkDeg - seen.trunkDeg)).toBeLessThan(3);
    const { readings, events } = analyseRecording(hipHinge, hidden);
    const reps = events.flatMap((event) => (event.type === 'rep-finished' ? [event.rep] : []));
    expect(reps).toHaveLength(3);
    for (const rep of reps) expect(rep).toMatchObject({ kind: 'rep', reason: 'back-hidden', verdict: null, lumbarPeakDeg: null }); // prettier-ignore
    for (const { lumbar, hip, backContour } of readings) {
      expect([lumbar.kind, hip.kind, backContour]).toEqual(['unavailable', 'unavailable', null]);
    }
  });

  test('is found of somebody who stands where a bridge is looked for', () => {
    expect(why(stance(3000), gluteBridge)).toBe('lie-down');
  });

  test('says what was in the way most often', () => {
    expect(why(played(bent(2), stance(1000).map(emptied)))).toBe('stand-tall');
    expect(why(played(bent(1), stance(6000).map(emptied)))).toBe('nobody');
  });

  test('is found of somebody who is never still, upright as they are', () => {
    const { readings } = analyseRecording(hipHinge, hingeFrames);
    const at = readings.findIndex(({ trunkInclinationDeg: deg }) => deg !== null && deg > 9 && deg < 15);
    const [upright, leaning] = [hingeFrames[2]!, hingeFrames[at]!];
    const swaying = played(Array.from({ length: 60 }, (_, i) => (i % 2 ? upright : leaning)));
    expect(why(swaying)).toBe('hold-still');
    // Either alone is upright enough.
    expect(why(played(Array<PoseFrame>(30).fill(leaning)))).toBeNull();
    expect(why(played(Array<PoseFrame>(30).fill(upright)))).toBeNull();
  });

  test('is found in frames too far apart to tell whether somebody is still', () => {
    const sparse = stance(3000).filter((_, i) => i % 5 === 0);
    expect(why(sparse)).toBe('hold-still');
  });
});

describe('measured from it', () => {
  test.each([
    { exercise: hipHinge, frames: hingeFrames },
    { exercise: gluteBridge, frames: bridgeFrames },
  ])('a rendered $exercise.id reads as from its quiet stance, within a degree', ({ exercise, frames }) => {
    // The same filters from the first frame on: only the zero differs.
    const quiet = neutralOfState(fold(frames, RECORDING, exercise).state)!;
    const fromQuiet = fold(frames, initialState(RECORDING, quiet), exercise).readings;
    const fromFound = analyseRecording(exercise, frames).readings;
    const errors = (which: (reading: Reading) => number | null): number[] =>
      fromFound.flatMap((reading, i) => {
        const [a, b] = [which(reading), which(fromQuiet[i]!)];
        return a === null || b === null ? [] : [Math.abs(a - b)];
      });
    const lumbar = errors((reading) => degOf(reading.lumbar));
    expect(lumbar.length).toBeGreaterThan(0.9 * frames.length);
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(lumbar)).toBeLessThan(1);
    expect(mean(errors((reading) => degOf(reading.hip)))).toBeLessThan(1.5);
    expect(mean(errors(({ trunkInclinationDeg }) => trunkInclinationDeg))).toBeLessThan(1);
  });

  test('from a moment between two reps, the reps are told apart as from a long stance', () => {
    const reps = [clip(1400, 4700), clip(4700, 8300), clip(8300, 12_400)];
    const verdicts = (frames: readonly PoseFrame[]) =>
      analyseRecording(hipHinge, frames).events.flatMap((event) => (event.type === 'rep-finished' ? event.rep.verdict : [])); // prettier-ignore
    expect(verdicts(played(...reps))).toEqual(['good', 'bad', 'good']);
    // Begun in mid-rep, the zero comes after it.
    expect(verdicts(played(clip(1900, 4700), ...reps.slice(1)))).toEqual(['good', 'bad', 'good']);
  });

  test('somebody who leaves the picture for a while is no other zero', () => {
    const away = during(hingeFrames, 4700, 5200, emptied);
    expect(found(away).neutral.trunkDeg).toBeCloseTo(found(hingeFrames).neutral.trunkDeg, 0);
  });
});
