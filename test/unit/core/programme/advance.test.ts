import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, type DayOutcome } from '../../../../src/core/programme/advance.ts';
import { plannedLines, type PlannedLine } from '../../../../src/core/programme/blocks.ts';
import { doseIn, easier, harder } from '../../../../src/core/programme/dose.ts';
import { FIRST_PROGRAMME } from '../../../../src/core/programme/first.ts';
import { LADDERS, ladderById, type KnownIds } from '../../../../src/core/programme/ladders.ts';
import type { Dose, Programme } from '../../../../src/core/programme/programme.ts';
import { ALL, judgedBlock, knownIds, lineOf, outcomesOf, programmes, resultOf, sessionOf, standing, TODAY, wholeDay } from './made.ts'; // prettier-ignore

const NO_PAIN = { day: TODAY, painBefore: null, painAfter: null } as const;

function after(programme: Programme, outcome: Partial<DayOutcome>) {
  return advance(programme, { ...NO_PAIN, results: wholeDay(programme), ...outcome }, ALL);
}

test('a clean day makes every judged line a step harder, and says from what to what', () => {
  const { programme, changes } = after(FIRST_PROGRAMME, {});
  expect(changes.map(({ ladder, reason }) => [ladder, reason])).toEqual([
    ['hinge', 'clean'],
    ['hip-stretch', 'clean'],
    ['bridge', 'clean'],
    ['leg-raise', 'clean'],
  ]);
  expect(changes[0]).toEqual({
    ladder: 'hinge',
    day: TODAY,
    reason: 'clean',
    from: { rung: 0, sets: 2, amount: 8 },
    to: { rung: 0, sets: 2, amount: 10 },
  });
  expect(lineOf(programme, 'hinge')).toMatchObject({ amount: 10, on: true, changed: { reason: 'clean', day: TODAY } });
  expect(programme.days).toEqual([{ day: TODAY, kind: 'done', painBefore: null, painAfter: null }]);
});

test('slips make a line easier, and some slips leave it', () => {
  expect(after(FIRST_PROGRAMME, { results: wholeDay(FIRST_PROGRAMME, 'moderate') }).changes).toContainEqual(
    expect.objectContaining({ ladder: 'hinge', reason: 'slips', to: { rung: 0, sets: 2, amount: 6 } }),
  );
  const hinge = judgedBlock(FIRST_PROGRAMME, 'hinge');
  const someSlips = (clean: number) => ({
    results: [
      {
        block: hinge,
        end: 'done' as const,
        session: sessionOf(hinge, (rep) => (rep < clean ? 'good' : 'bad')),
      },
    ],
  });
  const reason = (clean: number) => {
    const { changes, stays } = after(FIRST_PROGRAMME, someSlips(clean));
    return [...changes, ...stays].map((each) => each.reason);
  };
  expect([7, 8, 12, 13].map(reason)).toEqual([['slips'], ['steady'], ['steady'], ['clean']]);
});

test('pain comes before clean reps', () => {
  const reasons = (painBefore: number | null, painAfter: number | null) => {
    const { changes, stays } = after(FIRST_PROGRAMME, { painBefore, painAfter });
    return [...changes, ...stays].find(({ ladder }) => ladder === 'hinge')?.reason;
  };
  expect(reasons(2, 4)).toBe('pain-up');
  expect(reasons(2, 3)).toBe('pain-little');
  expect(reasons(3, 1)).toBe('clean');
  expect(reasons(6, 6)).toBe('pain-high');
  expect(reasons(null, 6)).toBe('pain-high');
  expect(reasons(5, 5)).toBe('clean');
  expect(reasons(null, null)).toBe('clean');
});

test('pain at the end of a day that was broken off eases what was begun, and nothing that was not come to', () => {
  const [hinge, stretch] = [judgedBlock(FIRST_PROGRAMME, 'hinge'), judgedBlock(FIRST_PROGRAMME, 'hip-stretch')];
  const results = [resultOf(hinge), { block: stretch, end: 'stopped' as const, session: null }];
  const { changes, stays, programme } = after(FIRST_PROGRAMME, { results, painBefore: 1, painAfter: 5 });
  expect(changes.map(({ ladder, reason }) => [ladder, reason])).toEqual([['hinge', 'pain-up']]);
  expect(stays).toEqual([{ ladder: 'hip-stretch', reason: 'floor' }]);
  expect(programme.days[0]).toMatchObject({ kind: 'partly', painBefore: 1, painAfter: 5 });
});

test('a back that was not seen, and what was skipped, changes nothing', () => {
  const unseen = after(FIRST_PROGRAMME, { results: wholeDay(FIRST_PROGRAMME, null) });
  expect(unseen.changes).toEqual([]);
  expect(unseen.stays).toContainEqual({ ladder: 'hinge', reason: 'unseen' });
  const results = wholeDay(FIRST_PROGRAMME).map((result) => ({ ...result, end: 'skipped' as const, session: null }));
  const skipped = after(FIRST_PROGRAMME, { results, painBefore: 0, painAfter: 8 });
  expect([skipped.changes, skipped.stays]).toEqual([[], []]);
  expect(skipped.programme.days[0]).toMatchObject({ kind: 'skipped' });
});

test('what was stopped, left out or not come to is left of that day, and done later the same day makes it whole', () => {
  const [first, second, ...others] = wholeDay(FIRST_PROGRAMME);
  const broken = [first!, { ...second!, end: 'stopped' as const }];
  const { programme } = after(FIRST_PROGRAMME, { results: broken });
  const left = plannedLines(FIRST_PROGRAMME, ALL)
    .flatMap(({ line }) => (line.on ? [line.ladder] : []))
    .slice(1);
  expect(programme.days).toEqual([{ day: TODAY, kind: 'partly', painBefore: null, painAfter: null, left }]);
  const some = after(programme, { results: [second!] }).programme;
  expect(some.days).toMatchObject([{ kind: 'partly', left: left.slice(1) }]);
  const whole = after(some, { results: others, painBefore: 1 }).programme;
  expect(whole.days).toEqual([{ day: TODAY, kind: 'done', painBefore: 1, painAfter: null }]);
  expect(whole.lines.map(({ changed }) => changed?.day ?? null)).toEqual(
    after(FIRST_PROGRAMME, {}).programme.lines.map(({ changed }) => changed?.day ?? null),
  );
});

test('pain at the end of the rest of a day eases what was done before it was broken off, once', () => {
  const [hinge, ...others] = wholeDay(FIRST_PROGRAMME);
  const broken = after(FIRST_PROGRAMME, { results: [hinge!], painBefore: 2 }).programme;
  expect(lineOf(broken, 'hinge').amount).toBe(10);
  const rest = (painAfter: number | null) => after(broken, { results: others, painBefore: 3, painAfter });
  expect(lineOf(rest(4).programme, 'hinge')).toMatchObject({ amount: 8, changed: { reason: 'pain-up' } });
  expect(rest(4).stays).toContainEqual({ ladder: 'bridge', reason: 'pain-little' });
  for (const painAfter of [null, 3]) expect(lineOf(rest(painAfter).programme, 'hinge').amount).toBe(10);
  const slipped = after(FIRST_PROGRAMME, {
    results: [resultOf(judgedBlock(FIRST_PROGRAMME, 'hinge'), 'bad')],
  }).programme;
  expect(lineOf(after(slipped, { results: others, painAfter: 8 }).programme, 'hinge').amount).toBe(6);
});

test('fewer reps than were asked for are not yet enough for more', () => {
  const hinge = judgedBlock(FIRST_PROGRAMME, 'hinge');
  const session = sessionOf(hinge, () => 'good', 7);
  const { changes, stays } = after(FIRST_PROGRAMME, { results: [{ block: hinge, end: 'done', session }] });
  expect([changes, stays]).toEqual([[], [{ ladder: 'hinge', reason: 'not-all' }]]);
});

test('reps count as the person has them counted', () => {
  const hinge = judgedBlock(FIRST_PROGRAMME, 'hinge');
  const session = sessionOf(hinge, () => 'bad');
  const contested = { ...session, reps: session.reps.map((rep) => ({ ...rep, opinion: 'fine' as const })) };
  const results = [{ block: hinge, end: 'done' as const, session: contested }];
  expect(after(FIRST_PROGRAMME, { results }).changes).toMatchObject([{ ladder: 'hinge', reason: 'clean' }]);
});

test('one leg does not make up for the other', () => {
  const programme = standing('leg-raise', { amount: 10 });
  const block = judgedBlock(programme, 'leg-raise');
  const session = sessionOf(block, (_, id) => (id === 'leg-raise-left' ? 'good' : 'bad'));
  expect(after(programme, { results: [{ block, end: 'done', session }] }).changes).toMatchObject([
    { ladder: 'leg-raise', reason: 'slips' },
  ]);
});

test('a guided one eases with pain and comes back to its usual amount, never beyond', () => {
  const eased = after(FIRST_PROGRAMME, { painBefore: 0, painAfter: 2 }).programme;
  expect(lineOf(eased, 'breathing-90-90').amount).toBe(120);
  const back = after(eased, { day: '2026-11-28', results: wholeDay(eased) });
  expect(back.changes).toContainEqual(expect.objectContaining({ ladder: 'breathing-90-90', reason: 'recovered' }));
  const again = after(back.programme, { day: '2026-11-30', results: wholeDay(back.programme) });
  expect(lineOf(again.programme, 'breathing-90-90').amount).toBe(180);
});

test('a second round on the same day takes nothing farther the same way, and pain after it takes a step back', () => {
  const once = after(FIRST_PROGRAMME, {}).programme;
  const twice = after(once, {});
  expect(twice.changes).toEqual([]);
  expect(twice.stays).toContainEqual({ ladder: 'hinge', reason: 'today' });
  const painful = after(once, { painBefore: 1, painAfter: 4 }).programme;
  expect(lineOf(painful, 'hinge').amount).toBe(8);
  expect(painful.days).toEqual([{ day: TODAY, kind: 'done', painBefore: 1, painAfter: 4 }]);
});

test('the way up a ladder and down again, over a variation that is not known', () => {
  const ladder = ladderById('bridge')!;
  const known = new Set(['glute-bridge', 'hip-thrust']);
  let dose = { rung: 0, sets: 2, amount: 12 };
  const way = [];
  for (let next = harder(ladder, dose, known); next && way.length < 9; next = harder(ladder, dose, known)) {
    dose = next;
    way.push([next.rung, next.sets, next.amount]);
  }
  expect(way).toEqual([
    [0, 2, 14], [0, 2, 15], [0, 3, 10], [0, 3, 12], [0, 3, 14], [0, 3, 15], [2, 2, 6], [2, 2, 8], [2, 2, 10],
  ]); // prettier-ignore
  expect(easier(ladder, { rung: 2, sets: 2, amount: 6 }, known)).toEqual({ rung: 0, sets: 2, amount: 8 });
  expect(easier(ladder, { rung: 0, sets: 3, amount: 6 }, known)).toEqual({ rung: 0, sets: 2, amount: 8 });
  expect(easier(ladder, { rung: 0, sets: 2, amount: 6 }, known)).toBeNull();
  expect(harder(ladder, { rung: 2, sets: 3, amount: 12 }, known)).toBeNull();
});

test('in one variation a step harder is never less in all, and a step easier never more', () => {
  const doses = fc.record({
    ladder: fc.constantFrom(...LADDERS),
    rung: fc.nat(2),
    sets: fc.nat(4),
    amount: fc.nat(320),
  });
  fc.assert(
    fc.property(doses, ({ ladder, ...at }) => {
      const dose = doseIn(ladder, at);
      const sumOf = (to: Dose | null): number => (to && to.rung === dose.rung ? to.sets * to.amount : NaN);
      const now = sumOf(dose);
      expect(sumOf(harder(ladder, dose, ALL)) < now).toBe(false);
      expect(sumOf(easier(ladder, dose, ALL)) > now).toBe(false);
    }),
  );
});

const cases = fc
  .tuple(programmes, knownIds)
  .chain(([programme, known]) => outcomesOf(programme, known).map((outcome) => ({ programme, known, outcome })));

/** Where a line may stand after a day: one step at most, with pain a step down unless there is none or it was taken today. */
function mayStand({ line, ladder, dose, block }: PlannedLine, outcome: DayOutcome, known: KnownIds): readonly Dose[] {
  const { painBefore, painAfter, results } = outcome;
  const result = results.find((each) => JSON.stringify(each.block) === JSON.stringify(block));
  if (!line.on || !result || result.end === 'skipped') return [dose];
  const down = easier(ladder, dose, known) ?? dose;
  const rise = painBefore === null || painAfter === null ? 0 : painAfter - painBefore;
  const wentDown = line.changed?.day === TODAY && ['slips', 'pain-up', 'pain-high'].includes(line.changed.reason);
  if (rise >= 2 || (painAfter ?? 0) > 5) return [wentDown ? dose : down];
  return rise > 0 ? [dose] : [dose, down, harder(ladder, dose, known) ?? dose];
}

test('no line goes more than one step at once, pain takes it down, and never up', () => {
  fc.assert(
    fc.property(cases, ({ programme, known, outcome }) => {
      const { programme: next, changes } = advance(programme, outcome, known);
      for (const planned of plannedLines(programme, known)) {
        const { ladder, line } = planned;
        const after = lineOf(next, ladder.id);
        const change = changes.find((each) => each.ladder === ladder.id);
        expect(mayStand(planned, outcome, known)).toContainEqual(change?.to ?? planned.dose);
        expect(after).toEqual(change ? { ...line, ...change.to, changed: after.changed } : line);
      }
    }),
  );
});

test('sets and amounts stay within what their variation allows, and only what is known is done', () => {
  fc.assert(
    fc.property(cases, ({ programme, known, outcome }) => {
      const { programme: next } = advance(programme, outcome, known);
      for (const { ladder, rung, dose, block } of plannedLines(next, known)) {
        expect(dose.amount).toBeGreaterThanOrEqual(rung.amount[0]);
        expect(dose.amount).toBeLessThanOrEqual(rung.amount[1]);
        expect(dose.sets).toBeGreaterThanOrEqual(ladder.sets[0]);
        expect(dose.sets).toBeLessThanOrEqual(ladder.sets[1]);
        const ids = block.kind === 'guided' ? [block.guidedId] : block.exerciseIds;
        expect(ids.every((id) => known.has(id))).toBe(true);
      }
    }),
  );
});

test('the same day gives the same programme, and changes nothing that was handed in', () => {
  fc.assert(
    fc.property(cases, ({ programme, known, outcome }) => {
      const before = JSON.stringify([programme, outcome]);
      expect(advance(programme, outcome, known)).toEqual(advance(programme, outcome, known));
      expect(JSON.stringify([programme, outcome])).toBe(before);
    }),
  );
});

test('however often a day is done, no line goes two steps the same way on it', () => {
  const rounds = fc.array(fc.record({ verdict: fc.constantFrom('good' as const, 'bad' as const), pain: fc.integer({ min: 0, max: 8 }) }), { minLength: 2, maxLength: 5 }); // prettier-ignore
  fc.assert(
    fc.property(programmes, rounds, (programme, all) => {
      let now = programme;
      const ways: string[] = [];
      for (const { verdict, pain } of all) {
        const outcome = { day: TODAY, painBefore: 1, painAfter: pain, results: wholeDay(now, verdict) };
        const { programme: next, changes } = advance(now, outcome, ALL);
        ways.push(
          ...changes.map(
            ({ ladder, reason }) => `${ladder} ${reason === 'clean' || reason === 'recovered' ? 'up' : 'down'}`,
          ),
        );
        now = next;
      }
      for (const { id } of LADDERS) {
        const own = ways.filter((way) => way.startsWith(`${id} `));
        expect(own.filter((way, i) => way === own[i - 1])).toEqual([]);
      }
    }),
  );
});
