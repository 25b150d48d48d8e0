import { expect, test } from 'vitest';
import { readSettings, type SmallStorage } from '../../../src/app/settings.ts';
import { analyseRecording } from '../../../src/core/analyse-recording.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { limitGroups, limitsOf, moveLimit, withLimits } from '../../../src/core/exercise/limits.ts';
import { exerciseOfRecord } from '../../../src/core/exercise/standard.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import { CATALOGUE, entryById } from '../../../src/exercises/catalogue.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { WITH_DEEP_HINGE } from '../../made-up/catalogue.ts';
import { deepHinge } from '../../made-up/deep-hinge/exercise.ts';
import { hingeFrames } from '../core/fixture.ts';

const exercises = WITH_DEEP_HINGE.map(({ exercise }) => exercise);
const deep = entryById('deep-hinge', WITH_DEEP_HINGE)!;

/** What the attempts of a recording were. */
function kindsOf(exercise: Exercise, frames: readonly PoseFrame[]): string[] {
  return analyseRecording(exercise, frames).events.flatMap((event) =>
    event.type === 'rep-finished' ? [event.rep.kind] : [],
  );
}

test('an exercise more is found in its catalogue and nowhere else', () => {
  expect(deep.exercise).toBe(deepHinge);
  expect(entryById('deep-hinge')).toBeUndefined();
  expect(WITH_DEEP_HINGE).toHaveLength(CATALOGUE.length + 1);
});

test('it is measured by its own limits', () => {
  // Hips and back together go least far in the first.
  expect(kindsOf(hipHinge, hingeFrames)).toEqual(['rep', 'rep', 'rep']);
  expect(kindsOf(deepHinge, hingeFrames)).toEqual(['partial', 'rep', 'rep']);
  const easier = withLimits(deepHinge, { reachDeg: 50, kneeDeg: 90 });
  expect([easier.reach.fullDeg, easier.knee.limitDeg]).toEqual([60, 45]);
});

test('its limits are a group of their own, moved and kept for it alone', () => {
  expect(limitGroups(exercises).map((group) => group.map(({ id }) => id))).toEqual([
    ['hip-hinge'],
    ['single-leg-hinge-left', 'single-leg-hinge-right'],
    ['glute-bridge', 'single-leg-bridge-left', 'single-leg-bridge-right'],
    ['half-kneeling-stretch-left', 'half-kneeling-stretch-right'],
    ['hip-thrust'],
    ['leg-raise-left', 'leg-raise-right'],
    ['deep-hinge'],
  ]);
  const limits = moveLimit({}, [deepHinge], 'reachDeg', 80);
  expect(limits).toEqual({ 'deep-hinge': { reachDeg: 80 } });
  const kept: SmallStorage = {
    getItem: () => JSON.stringify({ limits }),
    setItem: () => undefined,
    removeItem: () => undefined,
  };
  expect(readSettings(() => kept, [], exercises).settings.limits).toEqual(limits);
  expect(readSettings(() => kept, []).settings.limits).toEqual({});
});

test('it says its own words, and what it takes over, in every language', () => {
  for (const language of LANGUAGES) {
    const words = deep.words.of(language);
    const others = CATALOGUE.map((entry) => entry.words.of(language));
    for (const key of ['name', 'nameWithin', 'summary'] as const) {
      expect(others.map((each) => each[key])).not.toContain(words[key]);
    }
    for (const { code } of deepHinge.cues) expect(words.cues[code]).toMatch(/\.$/);
    for (const info of limitsOf(deepHinge)) expect(words.limits[info.name].reason(info).length).toBeGreaterThan(10);
  }
  expect(deep.words.of('en').cues['depth-shallow']).toBe('Go down to level.');
});

test('what came later was never judged by the limits of before', () => {
  expect(exerciseOfRecord(deepHinge, {})).toEqual(deepHinge);
});
