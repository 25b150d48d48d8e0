import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plusDays } from '../../../../src/core/history/days.ts';
import { adherenceOf, doneByDay, type DayDone } from '../../../../src/core/history/done.ts';
import { entry, marked } from './sessions.ts';

const dayOf = (instant: string): string => instant.slice(0, 10);
const today = '2026-11-26';
const daysAgo = (...ages: readonly number[]) => new Map(ages.map((age) => [plusDays(today, -age), true]));

const verdictsOn = (done: ReadonlyMap<string, DayDone>, day: string) =>
  done.get(day)!.reps.map(({ verdict }) => verdict);

test('a day holds its sessions, their full reps, and those mostly from the hips', () => {
  const morning = entry('2026-11-25T07:00:00Z');
  const evening = entry('2026-11-25T19:00:00Z', {
    reps: [marked({ verdict: 'bad' }), marked({ kind: 'partial' }), marked({ verdict: null })],
  });
  const done = doneByDay([evening, morning, entry('2026-11-23T07:00:00Z')], dayOf);
  expect([...done.keys()]).toEqual(['2026-11-25', '2026-11-23']);
  expect(done.get('2026-11-25')!.sessions).toEqual([evening, morning]);
  expect(verdictsOn(done, '2026-11-25')).toEqual(['bad', null, 'good', 'good']);
});

test('a day counts as the person has it: opinions are followed, and the sample nobody did', () => {
  const contested = entry('2026-11-25T07:00:00Z', {
    reps: [
      marked({ verdict: 'bad' }, { opinion: 'fine' }),
      marked({}, { opinion: 'not-a-rep' }),
      marked({}, { opinion: 'deleted' }),
      marked({}, { opinion: 'not-fine' }),
    ],
  });
  const sample = entry('2026-11-24T07:00:00Z', { source: 'Sample' });
  const film = entry('2026-11-23T07:00:00Z', { source: 'me.mp4' });
  const done = doneByDay([contested, sample, film], dayOf);
  expect(verdictsOn(done, '2026-11-25')).toEqual(['good', 'moderate']);
  expect([...done.keys()]).toEqual(['2026-11-25', '2026-11-23']);
});

test('days are counted over two weeks, or since the first', () => {
  expect(adherenceOf(new Map(), today)).toBeNull();
  expect(adherenceOf(daysAgo(0, 1), today)).toBeNull();
  expect(adherenceOf(daysAgo(0, 2), today)).toEqual({ days: 2, of: 3, everyOther: 2 });
  expect(adherenceOf(daysAgo(0, 2, 4), today)).toEqual({ days: 3, of: 5, everyOther: 3 });
  expect(adherenceOf(daysAgo(1, 3, 13, 14, 400), today)).toEqual({ days: 3, of: 14, everyOther: 7 });
  expect(adherenceOf(daysAgo(90), today)).toEqual({ days: 0, of: 14, everyOther: 7 });
  // The clock was put back.
  expect(adherenceOf(daysAgo(-1), today)).toBeNull();
});

test('whoever does it every other day from the first is told of just as many days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 60 }), (since) => {
      const ages = Array.from({ length: since }, (_, i) => since - 1 - i).filter((_, i) => i % 2 === 0);
      const { days, everyOther } = adherenceOf(daysAgo(...ages), today)!;
      expect(days).toBe(everyOther);
    }),
  );
});
