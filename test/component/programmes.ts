/** Programmes as they are after some days. */
import type { Assessment } from '../../src/core/programme/assessment.ts';
import { FIRST_PROGRAMME } from '../../src/core/programme/first.ts';
import { LADDERS, type KnownIds } from '../../src/core/programme/ladders.ts';
import type { Programme, ProgrammeDay, ProgrammeLine } from '../../src/core/programme/programme.ts';

/** A Thursday. */
export const TODAY = '2026-11-26';

/** Every exercise that a ladder names. */
export const ALL: KnownIds = new Set(
  LADDERS.flatMap(({ rungs }) =>
    rungs.flatMap((rung) => (rung.kind === 'guided' ? [rung.guidedId] : rung.exerciseIds)),
  ),
);

function day(date: string, kind: ProgrammeDay['kind'] = 'done'): ProgrammeDay {
  return { day: date, kind, painBefore: 2, painAfter: 2 };
}

const CHANGED: Readonly<Record<string, Partial<ProgrammeLine>>> = {
  hinge: {
    amount: 10,
    changed: {
      day: '2026-11-24',
      reason: 'clean',
      from: { rung: 0, sets: 2, amount: 8 },
      to: { rung: 0, sets: 2, amount: 10 },
    },
  },
  bridge: {
    rung: 1,
    amount: 6,
    changed: {
      day: '2026-11-24',
      reason: 'clean',
      from: { rung: 0, sets: 3, amount: 15 },
      to: { rung: 1, sets: 2, amount: 6 },
    },
  },
  'glute-stretch': {
    amount: 20,
    changed: {
      day: '2026-11-21',
      reason: 'pain-up',
      from: { rung: 0, sets: 2, amount: 30 },
      to: { rung: 0, sets: 2, amount: 20 },
    },
  },
};

/** Some days old, due today. */
export const underWay: Programme = {
  ...FIRST_PROGRAMME,
  lines: FIRST_PROGRAMME.lines.map((line) => ({ ...line, ...CHANGED[line.ladder] })),
  days: [day('2026-11-17'), day('2026-11-19', 'skipped'), day('2026-11-21', 'partly'), day('2026-11-24')],
};

export const rested: Programme = { ...underWay, days: [...underWay.days, day('2026-11-25')] };
export const doneToday: Programme = { ...underWay, days: [...underWay.days, day(TODAY)] };
export const begunToday: Programme = {
  ...underWay,
  days: [...underWay.days, { ...day(TODAY, 'partly'), left: ['bridge', 'breathing'] }],
};
export const skippedToday: Programme = { ...underWay, days: [...underWay.days, day(TODAY, 'skipped')] };
export const pausedNow: Programme = { ...underWay, pausedUntil: '2026-12-03' };
export const nothingOn: Programme = { ...underWay, lines: underWay.lines.map((line) => ({ ...line, on: false })) };

export const assessedBefore: Assessment = {
  day: '2026-11-10',
  at: '2026-11-10T09:30:00.000Z',
  sessionIds: ['a', 'b', 'c'],
  analysis: 7,
  hingeHipDeg: { value: 52, sigma: 4, atLeast: false, greenDeg: 25 },
  hingeHipShare: { value: 0.7, sigma: 0.03 },
  bridgeShortDeg: { value: 12, sigma: 5 },
  bridgeArchDeg: { value: 7, sigma: 4 },
  legRaiseDeg: { left: null, right: null },
  missing: {},
};
