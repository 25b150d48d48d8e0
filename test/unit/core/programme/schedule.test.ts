import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, plusDays } from '../../../../src/core/history/days.ts';
import { advance, withDay } from '../../../../src/core/programme/advance.ts';
import { FIRST_PROGRAMME } from '../../../../src/core/programme/first.ts';
import type { Programme, ProgrammeDay } from '../../../../src/core/programme/programme.ts';
import { plannedLines } from '../../../../src/core/programme/blocks.ts';
import {
  daysFrom,
  linesOn,
  nextDue,
  paused,
  resumed,
  skipped,
  todayOf,
} from '../../../../src/core/programme/schedule.ts';
import { ALL, knownIds, lineOf, programmes, standing, TODAY, wholeDay } from './made.ts';

function on(day: string, kind: ProgrammeDay['kind'] = 'done', programme = FIRST_PROGRAMME): Programme {
  return { ...programme, days: withDay(programme.days, { day, kind, painBefore: null, painAfter: null }) };
}

describe('what today is', () => {
  test('due at first, and every day until it is done', () => {
    expect(todayOf(FIRST_PROGRAMME, TODAY)).toEqual({ kind: 'due' });
    expect(todayOf(on('2026-11-20'), TODAY)).toEqual({ kind: 'due' });
  });

  test('done, and rest on the day after', () => {
    expect(todayOf(on('2026-11-26'), TODAY)).toEqual({ kind: 'done', next: '2026-11-28' });
    expect(todayOf(on('2026-11-26', 'partly'), TODAY)).toEqual({ kind: 'done', next: '2026-11-28' });
    expect(todayOf(on('2026-11-25'), TODAY)).toEqual({ kind: 'rest', next: '2026-11-27' });
    expect(todayOf({ ...on('2026-11-25'), everyDays: 1 }, TODAY)).toEqual({ kind: 'due' });
  });

  test('begun where it was broken off, until it is over, and not after much pain', () => {
    const begun = (painAfter: number | null, day = TODAY): Programme => ({
      ...FIRST_PROGRAMME,
      days: [{ day, kind: 'partly', painBefore: 2, painAfter, left: ['bridge', 'off-by-now'] }],
    });
    expect(todayOf(begun(null), TODAY)).toEqual({ kind: 'begun', next: '2026-11-28' });
    expect(todayOf(begun(3), TODAY).kind).toBe('begun');
    expect(todayOf(begun(4), TODAY).kind).toBe('done');
    expect(todayOf(begun(null, '2026-11-25'), TODAY).kind).toBe('rest');
    expect(linesOn(begun(null), TODAY, ALL).map(({ line }) => line.ladder)).toEqual(['bridge']);
    const tomorrow = linesOn(begun(null), '2026-11-27', ALL);
    expect(tomorrow.map(({ line }) => line.ladder)).toEqual(
      plannedLines(FIRST_PROGRAMME, ALL).flatMap(({ line }) => (line.on ? [line.ladder] : [])),
    );
  });

  test('skipped: due again tomorrow, once', () => {
    const programme = skipped(on('2026-11-24'), TODAY);
    expect(todayOf(programme, TODAY)).toEqual({ kind: 'skipped', next: '2026-11-27' });
    expect(todayOf(programme, '2026-11-27')).toEqual({ kind: 'due' });
    expect(skipped(on(TODAY), TODAY)).toEqual(on(TODAY));
  });

  test('paused until a day, and due on it', () => {
    const programme = paused(on('2026-11-24'), TODAY, 7);
    expect(todayOf(programme, TODAY)).toEqual({ kind: 'paused', until: '2026-12-03' });
    expect(todayOf(programme, '2026-12-03')).toEqual({ kind: 'due' });
    expect(todayOf(on(TODAY, 'done', programme), TODAY)).toEqual({ kind: 'done', next: '2026-12-03' });
  });

  test('a day ahead of a clock that was wrong holds nothing up', () => {
    expect(todayOf(on('2031-01-01'), TODAY)).toEqual({ kind: 'due' });
  });

  test('the days of a week', () => {
    const programme = on('2026-11-25', 'partly', on('2026-11-23', 'skipped', on('2026-11-21')));
    expect(daysFrom(programme, '2026-11-23', 7, TODAY).map(({ kind }) => kind)).toEqual([
      'skipped', 'rest', 'partly', 'rest', 'planned', 'rest', 'planned',
    ]); // prettier-ignore
    expect(daysFrom(paused(FIRST_PROGRAMME, TODAY, 2), TODAY, 4, TODAY).map(({ kind }) => kind)).toEqual([
      'paused', 'paused', 'planned', 'rest',
    ]); // prettier-ignore
    expect(daysFrom(FIRST_PROGRAMME, TODAY, 3, TODAY).map(({ kind }) => kind)).toEqual(['due', 'rest', 'planned']);
  });
});

describe('taken up again', () => {
  const stood = standing('hinge', { amount: 12 });

  test('within two weeks as it was, later a step easier, once', () => {
    const done = on('2026-11-01', 'done', stood);
    expect(resumed(done, '2026-11-15', ALL)).toEqual(done);
    const late = resumed(done, '2026-11-16', ALL);
    expect(lineOf(late, 'hinge')).toMatchObject({ amount: 10, changed: { reason: 'long-break', day: '2026-11-16' } });
    expect(resumed(late, '2026-11-18', ALL)).toEqual(late);
    expect(resumed(done, '2027-06-01', ALL).lines.map(({ amount }) => amount)).toEqual(
      late.lines.map(({ amount }) => amount),
    );
  });

  test('what was set by hand meanwhile stays', () => {
    const from = { rung: 0, sets: 2, amount: 12 };
    const changed = { day: '2026-11-20', reason: 'by-hand' as const, from, to: from };
    const programme = on('2026-11-01', 'done', standing('hinge', { changed }, stood));
    expect(lineOf(resumed(programme, TODAY, ALL), 'hinge').amount).toBe(12);
  });

  test('one that was never done begins as it is', () => {
    expect(resumed(stood, '2030-01-01', ALL)).toEqual(stood);
  });

  test('twice is as once, whatever it is', () => {
    fc.assert(
      fc.property(programmes, knownIds, (programme, known) => {
        const once = resumed(programme, TODAY, known);
        expect(resumed(once, TODAY, known)).toEqual(once);
      }),
    );
  });
});

/** What a person does on each day: what is due, nothing, skip, pause; and how it went. */
const lives = fc.array(
  fc.constantFrom('good' as const, 'bad' as const, null, 'leave' as const, 'skip' as const, 'pause' as const),
  { minLength: 10, maxLength: 60 },
);

test('who does whatever is due, skips and pauses at will never has two days of it next to each other', () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 2, max: 7 }), (life, everyDays) => {
      let programme: Programme = { ...FIRST_PROGRAMME, everyDays };
      const done: string[] = [];
      life.forEach((does, i) => {
        const today = plusDays(TODAY, i);
        if (does === 'skip') programme = skipped(programme, today);
        else if (does === 'pause') programme = paused(programme, today, 7);
        else if (does !== 'leave' && todayOf(programme, today).kind === 'due') {
          const outcome = { day: today, painBefore: null, painAfter: null, results: wholeDay(programme, does) };
          ({ programme } = advance(programme, outcome, ALL));
          done.push(today);
        }
      });
      for (const [i, day] of done.slice(1).entries())
        expect(daysBetween(done[i]!, day)).toBeGreaterThanOrEqual(everyDays);
    }),
  );
});

test('something is always due again, at the latest when the pause is over', () => {
  fc.assert(
    fc.property(programmes, (programme) => {
      const next = nextDue(programme, TODAY);
      expect(next >= TODAY).toBe(true);
      const latest = [plusDays(TODAY, programme.everyDays), programme.pausedUntil ?? TODAY].toSorted().at(-1)!;
      expect(next <= latest).toBe(true);
      const shown = daysFrom(programme, TODAY, 60, TODAY).filter(({ kind }) => kind === 'due' || kind === 'planned');
      expect(shown[0]?.day).toBe(next);
      expect(todayOf(programme, TODAY).kind === 'due').toBe(next === TODAY);
    }),
  );
});
