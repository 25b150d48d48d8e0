import { expect, test, vi } from 'vitest';
import { pathOf, placeAt } from '../../../src/app/address.ts';
import { Display } from '../../../src/app/display.ts';
import { TwoReps } from '../../../src/app/two-reps.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import type { CompareState } from '../../../src/ui/review/review-state.ts';
import type { ScreenState } from '../../../src/ui/screen-state.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';

vi.mock('../../../src/ui/compare/compare-screen.ts', () => ({}));

/** Three reps on a first day and three on a later one. */
async function setUp() {
  const store = memorySessions();
  for (const [id, day] of [
    ['first day', '01'],
    ['today', '20'],
  ] as const) {
    await store.put(makeRecord(id, `2026-03-${day}T10:00:00.000Z`));
    for (const [index, score] of [90, 50, 70].entries()) {
      const saved = makeSavedRep(index);
      const frames = [{ timestampMs: index, widthPx: 1, heightPx: 1, person: null }];
      await store.addRep(id, { ...saved, rep: { ...saved.rep, kind: 'rep', score } }, { sessionId: id, sequence: index, frames }); // prettier-ignore
    }
  }
  const trace = vi.spyOn(store, 'trace');
  const screen = { state: { screen: 'blank', error: null } as ScreenState };
  const display = new Display({ screen: screen as never, address: { path: '', show() {}, watch() {} } });
  const toStart = vi.fn(async () => {});
  const preferences = { settings: { keys: true } };
  const twoReps = new TwoReps({ store }, preferences as never, { toStart } as never, display);
  const shown = (): unknown[] => {
    const { first, second } = display.state as CompareState;
    return [first, second].map(({ session, saved }) => `${session.id} ${saved.rep.index}`);
  };
  return { twoReps, display, store, trace, toStart, shown };
}

test('a rep of today is held against the middle one of the first day, the older first', async () => {
  const { twoReps, display, shown } = await setUp();
  await twoReps.open({ id: 'today', index: 1 }, null);
  expect(shown()).toEqual(['first day 2', 'today 1']);
  expect(display.state).toMatchObject({ choices: [{ id: 'today' }, { id: 'first day' }], keys: true });
});

test('within one session the earlier rep comes first, and its trace is read once', async () => {
  const { twoReps, shown, trace } = await setUp();
  await twoReps.open({ id: 'first day', index: 1 }, { id: 'first day', index: 0 });
  expect(shown()).toEqual(['first day 1', 'first day 0']);
  expect(trace).toHaveBeenCalledTimes(1);
  await twoReps.open({ id: 'first day', index: 0 }, null);
  expect(shown()).toEqual(['first day 0', 'first day 1']);
  expect(trace).toHaveBeenCalledTimes(1);
});

test('both are in the address, whatever their ids hold', async () => {
  const { twoReps, display } = await setUp();
  await twoReps.open({ id: 'first day', index: 2 }, { id: 'today', index: 0 });
  const path = pathOf(display.state);
  expect(path).toBe('compare/first%20day/2/today/0');
  expect(placeAt(path)).toEqual({
    screen: 'compare',
    first: { id: 'first day', index: 2 },
    second: { id: 'today', index: 0 },
  });
  for (const other of ['compare/', 'compare/a/1', 'compare/a/x/b/1', 'compare/a/1/b/1.5', 'compare//1/b/2', 'compare/a//b/']) {
    expect(placeAt(other)).toEqual({ screen: 'start' });
  } // prettier-ignore
});

test.each([
  ['an unknown session', { id: 'gone', index: 0 }],
  ['an unknown rep', { id: 'today', index: 7 }],
])('%s leads to the first screen', async (_what, second) => {
  const { twoReps, display, toStart } = await setUp();
  await twoReps.open({ id: 'today', index: 0 }, second);
  expect(toStart).toHaveBeenCalledOnce();
  expect(display.state.screen).toBe('blank');
});

test('a session that was deleted and a rep that was taken out lead to the first screen', async () => {
  const { twoReps, store, toStart } = await setUp();
  await store.judge('today', 1, 'deleted');
  await twoReps.open({ id: 'today', index: 0 }, { id: 'today', index: 1 });
  await store.amend('first day', { deletedAt: '2026-03-21T10:00:00.000Z' });
  await twoReps.open({ id: 'today', index: 0 }, { id: 'first day', index: 0 });
  expect(toStart).toHaveBeenCalledTimes(2);
});
