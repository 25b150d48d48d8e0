import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leadIn, type LeadShown } from '../../../src/app/lead-in.ts';
import type { DayLine, HoldReason } from '../../../src/core/programme/day-line.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const seconds = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(1000 * count);

function lead(
  change: { readonly seconds?: number; readonly held?: HoldReason | null; readonly spokenMs?: number } = {},
) {
  const shown: LeadShown[] = [];
  const said: string[] = [];
  let wish: string | null = null;
  const textOf = (lines: readonly DayLine[]): string =>
    lines.map((line) => ('reason' in line ? `${line.kind} ${line.reason}` : line.kind)).join(', ');
  const job = leadIn({
    opening: 'begins',
    seconds: change.seconds ?? 40,
    held: change.held ?? null,
    textOf,
    spokenMs: () => change.spokenMs ?? 3000,
    speaker: { say: (text) => void said.push(text), silence: () => void said.push('(silence)') },
    show: (each) => void shown.push(each),
  });
  void job.done.then((ended) => (wish = ended));
  return { job, shown, said, now: () => shown.at(-1)!, wish: () => wish };
}

test('counts down, tells of the last ten seconds, and begins by itself', async () => {
  const { shown, said, now, wish } = lead();
  expect(shown).toEqual([{ secondsLeft: 40, seconds: 40, held: null }]);
  await seconds(29);
  expect([now().secondsLeft, said]).toEqual([11, ['begins']]);
  await seconds(10);
  expect([now().secondsLeft, wish(), said]).toEqual([1, null, ['begins', 'seconds-left']]);
  await seconds(1);
  expect(wish()).toBe('go');
  await seconds(60);
  expect(shown).toHaveLength(40);
});

test('a short way is as long as what is said of it and a moment more, so that nothing cuts it off', async () => {
  const { now, wish, said } = lead({ seconds: 12, spokenMs: 14_200 });
  expect(now().seconds).toBe(17);
  await seconds(16);
  expect(wish()).toBeNull();
  await seconds(1);
  expect([wish(), said]).toEqual(['go', ['begins']]);
});

test('waits as long as it is held, and what is said on going on is said to its end', async () => {
  const { job, now, said, wish } = lead({ seconds: 12, spokenMs: 2000 });
  await seconds(11);
  job.control('toggle-pause');
  expect(now()).toEqual({ secondsLeft: 1, seconds: 12, held: 'asked' });
  await seconds(300);
  job.control('toggle-pause');
  await seconds(1);
  expect([now().held, wish()]).toEqual([null, null]);
  await seconds(1);
  expect([wish(), said]).toEqual(['go', ['begins', 'held asked', 'goes-on']]);
});

test('a hidden page holds it until it is seen again, and nothing else is undone by that', async () => {
  const { job, now } = lead();
  job.control('hide');
  expect(now().held).toBe('hidden');
  job.control('show');
  expect(now().held).toBeNull();
  job.control('toggle-pause');
  job.control('hide');
  job.control('show');
  expect(now().held).toBe('asked');
});

test('after trouble it waits to be tried again', async () => {
  const { job, wish } = lead({ held: 'trouble' });
  await seconds(300);
  expect(wish()).toBeNull();
  job.control('toggle-pause');
  await seconds(0);
  expect(wish()).toBe('go');
});

test.each(['go', 'skip', 'stop'] as const)(
  'ends with the first wish (%s), and what is being said is cut off',
  async (first) => {
    const { job, said, wish } = lead();
    await seconds(1);
    job.end(first);
    job.end('stop');
    await seconds(0);
    expect([wish(), said]).toEqual([first, ['begins', '(silence)']]);
    job.control('toggle-pause');
    job.hold('pain');
    expect(said).toHaveLength(2);
  },
);
