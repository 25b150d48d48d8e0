/** The ladders of the programme, beside the exercises they name. */
import { sideOf } from '../../../src/core/pose/measured-leg.ts';
import { expect, test } from 'vitest';
import { isKnown, LADDERS, ladderById, type GuidedRung } from '../../../src/core/programme/ladders.ts';
import { entryById } from '../../../src/exercises/catalogue.ts';
import { GUIDED } from '../../../src/exercises/guided/catalogue.ts';
import { KNOWN_IDS } from '../../../src/exercises/known-ids.ts';

const POSTURES = ['standing', 'sitting', 'kneeling', 'lying', 'side-lying'];

test.each(GUIDED.map(({ exercise }) => [exercise.id, exercise] as const))(
  '%s is in the programme as it can be chosen',
  (id, exercise) => {
    const { rungs, sets, first } = ladderById(id)!;
    const rung = rungs[0] as GuidedRung;
    expect(rung).toMatchObject({ guidedId: id, counts: exercise.unit, sides: exercise.sides === 'each' ? 2 : 1, usual: exercise.usual.amount }); // prettier-ignore
    expect(rung.amount[0]).toBeGreaterThanOrEqual(exercise.amount[0]);
    expect(rung.amount[1]).toBeLessThanOrEqual(exercise.amount[1]);
    expect(first).toMatchObject(exercise.usual);
    expect(sets[1]).toBeGreaterThanOrEqual(exercise.usual.sets);
    const turnSeconds = exercise.phases.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    expect(Math.abs(rung.secondsEach - (rung.counts === 'reps' ? turnSeconds : 1))).toBeLessThan(0.3);
  },
);

const known = LADDERS.flatMap(({ rungs }) => rungs).filter((rung) => isKnown(rung, KNOWN_IDS));

test('sides take turns, and only what can be done with a weight is', () => {
  const judged = known.flatMap((rung) => (rung.kind === 'judged' ? [rung] : []));
  expect(judged.length).toBeGreaterThan(2);
  for (const { exerciseIds, sides, loaded } of judged) {
    const entries = exerciseIds.map((id) => entryById(id)!);
    expect(exerciseIds).toHaveLength(sides);
    expect(entries.every(({ exercise }) => (sideOf(exercise.leg) !== null) === (sides === 2))).toBe(true);
    expect(loaded && entries.some(({ exercise }) => !exercise.bendNorm)).toBe(false);
  }
});

test('on a day one gets down to the floor once', () => {
  const postures = LADDERS.flatMap(({ rungs: [rung] }) => {
    if (!isKnown(rung, KNOWN_IDS)) return [];
    const exercise = rung.kind === 'guided' ? GUIDED.find((each) => each.exercise.id === rung.guidedId)?.exercise : entryById(rung.exerciseIds[0])?.exercise; // prettier-ignore
    return [POSTURES.indexOf(exercise!.posture)];
  });
  const floor = postures.map((posture) => posture >= POSTURES.indexOf('lying'));
  expect(floor.lastIndexOf(false)).toBeLessThan(floor.indexOf(true));
});
