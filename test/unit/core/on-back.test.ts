/** Leg raise and hip thrust through the fold: one rendered person each, three reps, as the renderer knows them. */
import { describe, expect, test } from 'vitest';
import { analyseRecording } from '../../../src/core/analyse-recording.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import type { Rep } from '../../../src/core/reading.ts';
import { unpackFrames, type AnyTraceFile } from '../../../src/core/records/trace.ts';
import { EXERCISES } from '../../../src/exercises/catalogue.ts';
import { gluteBridge } from '../../../src/exercises/glute-bridge/exercise.ts';
import { hipThrust } from '../../../src/exercises/hip-thrust/exercise.ts';
import { legRaiseLeft, legRaiseRight } from '../../../src/exercises/leg-raise/exercise.ts';
import { bridgeFrames, mirrored, readFixture } from './fixture.ts';

const framesOf = (name: string): readonly PoseFrame[] =>
  unpackFrames(readFixture<AnyTraceFile>(`${name}.trace.json.gz`));
const raise = framesOf('leg-raise');
const thrust = framesOf('hip-thrust');

interface Seen {
  readonly reps: readonly Rep[];
  readonly cues: readonly string[];
  readonly noZero: string | null;
}

function seen(exercise: Exercise, frames: readonly PoseFrame[]): Seen {
  const { events, noZero } = analyseRecording(exercise, frames);
  return {
    reps: events.flatMap((event) => (event.type === 'rep-finished' ? event.rep : [])),
    cues: events.flatMap((event) => (event.type === 'cue' ? event.cue.code : [])),
    noZero,
  };
}

/** As changes from rest, degrees: what the renderer says, and by how much the app may be off. */
function expectPeaks({ reps }: Seen, truth: readonly (readonly [hip: number, lumbar: number | null])[]): void {
  expect(reps.map(({ kind }) => kind)).toEqual(truth.map(() => 'rep'));
  reps.forEach(({ hipFlexionPeakDeg, lumbarPeakDeg }, i) => {
    const [hip, lumbar] = truth[i]!;
    expect(Math.abs(hipFlexionPeakDeg! - hip)).toBeLessThan(8);
    expect(lumbarPeakDeg === null).toBe(lumbar === null);
    expect(Math.abs((lumbarPeakDeg ?? 0) - (lumbar ?? 0))).toBeLessThan(8);
  });
}

describe('a filmed leg raise of the right leg: still, arching, rolling', () => {
  const whole = seen(legRaiseRight, raise);

  test('is three reps, near the truth, told apart', () => {
    expectPeaks(whole, [[43.7, 4.1], [75.7, -18.6], [48.5, 30.7]]); // prettier-ignore
    expect(whole.reps.map(({ verdict }) => verdict === 'good')).toEqual([true, false, false]);
    expect(whole.cues).toContain('spine-arching');
  });

  test('is the same of the left leg in the mirror', () => {
    const other = seen(legRaiseLeft, raise.map(mirrored));
    expect(other.reps.map(({ verdict }) => verdict)).toEqual(whole.reps.map(({ verdict }) => verdict));
    expect(other.cues).toEqual(whole.cues);
  });
});

describe('a filmed hip thrust: low enough, straight, arched', () => {
  const whole = seen(hipThrust, thrust);

  test('is three reps, near the truth; the second has no number and no verdict, as the map is not sure of it', () => {
    expectPeaks(whole, [[-54.8, 1.4], [-81.5, null], [-61.4, -25.3]]); // prettier-ignore
    expect(whole.reps.map(({ verdict }) => verdict)).toEqual(['good', null, 'bad']);
    expect(whole.cues).toEqual(['back-unseen', 'spine-arching']);
  });

  test('is refused by the bridge, by its name', () => {
    expect(seen(gluteBridge, thrust)).toMatchObject({ reps: [], noZero: 'no-bench' });
  });
});

test('none of the exercises on the back counts the reps of another', () => {
  const filmed: readonly (readonly [string, readonly PoseFrame[], readonly string[]])[] = [
    ['bridge', bridgeFrames, ['glute-bridge', 'single-leg-bridge-left', 'single-leg-bridge-right']],
    ['raise', raise, ['leg-raise-left', 'leg-raise-right']],
    ['thrust', thrust, ['hip-thrust']],
  ];
  for (const [what, frames, own] of filmed) {
    for (const exercise of EXERCISES.filter(({ posture, id }) => posture === 'lying' && !own.includes(id))) {
      expect([what, exercise.id, seen(exercise, frames).reps.length]).toEqual([what, exercise.id, 0]);
    }
  }
});
