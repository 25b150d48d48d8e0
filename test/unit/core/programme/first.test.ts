import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../../../../src/core/programme/assessment.ts';
import { blocksOf, minutesOf, plannedLines } from '../../../../src/core/programme/blocks.ts';
import { doseIn } from '../../../../src/core/programme/dose.ts';
import { everySo, moved, nextRung, onRung, stepped, switched } from '../../../../src/core/programme/edit.ts';
import { adopted, complete, FIRST_PROGRAMME } from '../../../../src/core/programme/first.ts';
import { LADDERS, ladderById } from '../../../../src/core/programme/ladders.ts';
import { ALL, lineOf, programmes, standing, TODAY } from './made.ts';

const on = plannedLines(FIRST_PROGRAMME, ALL).filter(({ line }) => line.on);

test('the first programme is of 20 to 25 minutes, judged and guided, within its ranges', () => {
  expect(minutesOf(on)).toBeGreaterThanOrEqual(20);
  expect(minutesOf(on)).toBeLessThanOrEqual(25);
  expect(on.map(({ ladder }) => ladder.id)).toEqual(['hinge', 'glute-stretch', 'hip-stretch', 'bridge', 'leg-raise', 'breathing-90-90']); // prettier-ignore
  for (const { dose, line } of plannedLines(FIRST_PROGRAMME, ALL)) expect(line).toMatchObject(dose);
  expect(minutesOf([])).toBe(0);
});

test('what is not known is left out, or done as the nearest easier variation that is', () => {
  const known = new Set(['hip-hinge', 'glute-bridge']);
  expect(blocksOf(FIRST_PROGRAMME, known)).toMatchObject([
    { exerciseIds: ['hip-hinge'] },
    { exerciseIds: ['glute-bridge'] },
  ]);
  const far = standing('hinge', { rung: 2, amount: 6 });
  expect(blocksOf(far, known)[0]).toMatchObject({ exerciseIds: ['hip-hinge'], loaded: true, plan: { reps: 6 } });
});

test('the ladders are whole: usual within range, each named once, exercises as they are kept', () => {
  expect(new Set(LADDERS.map(({ id }) => id)).size).toBe(LADDERS.length);
  for (const { rungs, sets, first } of LADDERS) {
    for (const { amount, usual, step } of rungs) {
      expect(usual).toBeGreaterThanOrEqual(amount[0]);
      expect(usual).toBeLessThanOrEqual(amount[1]);
      expect(step).toBeGreaterThan(0);
    }
    expect(first.sets).toBeGreaterThanOrEqual(sets[0]);
  }
});

const NOTHING: Assessment = {
  day: TODAY,
  at: `${TODAY}T09:00:00.000Z`,
  sessionIds: [],
  analysis: 1,
  hingeHipDeg: null,
  hingeHipShare: null,
  bridgeShortDeg: null,
  bridgeArchDeg: null,
  legRaiseDeg: { left: null, right: null },
  missing: {},
};
const range = (value: number, sigma = 3, atLeast = false) => ({ value, sigma, atLeast, greenDeg: 25 });

test('an assessment says with how much one begins, where it is sure of it', () => {
  expect(adopted(null, NOTHING)).toEqual(FIRST_PROGRAMME);
  const much = adopted(null, { ...NOTHING, hingeHipDeg: range(68), hingeHipShare: { value: 0.8, sigma: 0.02 } });
  expect(lineOf(much, 'hinge')).toMatchObject({
    rung: 0,
    sets: 2,
    amount: 12,
    changed: { reason: 'assessed', day: TODAY },
  });
  expect(lineOf(much, 'bridge')).toEqual(lineOf(FIRST_PROGRAMME, 'bridge'));
  const unsure = { ...NOTHING, hingeHipDeg: range(62), hingeHipShare: { value: 0.8, sigma: 0.02 } };
  expect(lineOf(adopted(null, unsure), 'hinge').amount).toBe(8);
  const little = {
    ...NOTHING,
    bridgeArchDeg: { value: 18, sigma: 4 },
    legRaiseDeg: { left: range(70), right: range(22) },
  };
  expect(lineOf(adopted(null, little), 'bridge').amount).toBe(6);
  expect(lineOf(adopted(standing('leg-raise', { amount: 10 }), little), 'leg-raise').amount).toBe(6);
  expect(lineOf(adopted(null, { ...NOTHING, hingeHipDeg: range(30, 2, true) }), 'hinge').amount).toBe(8);
});

test('a programme that is under way, and what was set by hand, stays whatever an assessment finds', () => {
  const found = { ...NOTHING, hingeHipShare: { value: 0.5, sigma: 0.02 } };
  const days = [{ day: '2026-11-20', kind: 'partly' as const, painBefore: null, painAfter: null }];
  expect(adopted({ ...FIRST_PROGRAMME, days }, found)).toEqual({ ...FIRST_PROGRAMME, days });
  const set = stepped(FIRST_PROGRAMME, 'hinge', 'amount', 1, TODAY);
  expect(adopted(set, found)).toEqual(set);
});

test('ladders that a kept programme does not know stand at its end, off', () => {
  const old = { ...FIRST_PROGRAMME, lines: FIRST_PROGRAMME.lines.slice(2).toReversed() };
  const whole = complete(old);
  expect(whole.lines.slice(0, old.lines.length)).toEqual(old.lines);
  expect(whole.lines.slice(old.lines.length)).toMatchObject([{ ladder: 'hinge', on: false }, { on: false }]);
  expect(complete(FIRST_PROGRAMME)).toBe(FIRST_PROGRAMME);
});

test('by hand: switched, stepped, on another variation, elsewhere in the order, on other days', () => {
  expect(lineOf(switched(FIRST_PROGRAMME, 'hinge', false), 'hinge').on).toBe(false);
  expect(lineOf(stepped(FIRST_PROGRAMME, 'hinge', 'sets', 1, TODAY), 'hinge')).toMatchObject({
    sets: 3,
    changed: { reason: 'by-hand' },
  });
  const most = stepped(stepped(FIRST_PROGRAMME, 'hinge', 'sets', 1, TODAY), 'hinge', 'sets', 1, TODAY);
  expect(lineOf(most, 'hinge').sets).toBe(3);
  const hinge = ladderById('hinge')!;
  expect(nextRung(hinge, 0, 1, new Set(['hip-hinge']))).toBe(1);
  expect(nextRung(hinge, 1, 1, new Set(['hip-hinge']))).toBeNull();
  expect(nextRung(hinge, 2, -1, ALL)).toBe(1);
  expect(lineOf(onRung(FIRST_PROGRAMME, 'hinge', 2, TODAY), 'hinge')).toMatchObject({ rung: 2, amount: 8 });
  const order = moved(FIRST_PROGRAMME, 'glute-stretch', -1)
    .lines.filter(({ on }) => on)
    .map(({ ladder }) => ladder);
  expect(order.slice(0, 2)).toEqual(['glute-stretch', 'hinge']);
  expect(moved(FIRST_PROGRAMME, 'hinge', -1)).toEqual(FIRST_PROGRAMME);
  expect(
    [everySo(FIRST_PROGRAMME, 3), everySo(FIRST_PROGRAMME, 0), everySo(FIRST_PROGRAMME, 90)].map(
      ({ everyDays }) => everyDays,
    ),
  ).toEqual([3, 1, 7]);
});

test('whatever is pressed, what was changed stays within its ranges', () => {
  const press = fc.record({
    ladder: fc.constantFrom(...LADDERS.map(({ id }) => id)),
    part: fc.constantFrom('sets' as const, 'amount' as const),
    way: fc.constantFrom(1 as const, -1 as const),
  });
  fc.assert(
    fc.property(programmes, press, (programme, { ladder, part, way }) => {
      const line = lineOf(stepped(programme, ladder, part, way, TODAY), ladder);
      if (line === undefined || line === lineOf(programme, ladder)) return;
      expect(doseIn(ladderById(ladder)!, line)).toEqual({ rung: line.rung, sets: line.sets, amount: line.amount });
    }),
  );
});
