import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Display } from '../../../src/app/display.ts';
import { History } from '../../../src/app/history.ts';
import { StoredSessions } from '../../../src/app/stored-sessions.ts';
import { ANALYSIS_VERSION } from '../../../src/core/analysis-version.ts';
import { RECORDING } from '../../../src/core/analysis-state.ts';
import { AppFailure } from '../../../src/ports/errors.ts';
import type { SessionStore } from '../../../src/ports/ports.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import type { HistoryState, ReviewState } from '../../../src/ui/review/review-state.ts';
import type { ScreenState } from '../../../src/ui/screen-state.ts';
import { hingeFrames } from '../core/fixture.ts';
import { NO_UPDATES } from './fakes.ts';
import { recorded } from './recorded.ts';

vi.mock('../../../src/ui/history/history-screen.ts', () => ({}));
vi.mock('../../../src/ui/report/report-screen.ts', () => ({}));
beforeEach(() => vi.stubGlobal('createImageBitmap', async () => ({ close() {} })));

const TODAY = new Date('2026-11-26T12:00:00');

/** Sessions of an earlier version, each of the same recording. */
async function setUp(ids: readonly string[], change: Partial<SessionStore> = {}) {
  const memory = memorySessions();
  for (const id of ids) {
    const { record } = await recorded(hingeFrames, {
      name: 'me.mp4',
      file: true,
      analysis: RECORDING,
      store: memory,
      id,
    });
    const { analysis: _new, ...before } = record;
    await memory.put(before);
  }
  const store: SessionStore = { ...memory, ...change };
  const screen = { state: { screen: 'blank', error: null } as ScreenState };
  const shown: ScreenState[] = [];
  const display = new Display({
    screen: {
      get state() {
        return screen.state;
      },
      set state(state: ScreenState) {
        shown.push(state);
        screen.state = state;
      },
    } as never,
    address: { path: '', show() {}, watch() {} },
  });
  let nowMs = 0;
  const leaving = { hold() {}, release() {}, releaseAll() {} };
  const ports = {
    store,
    leaving,
    storageError: null,
    today: () => TODAY,
    updates: NO_UPDATES,
    now: () => (nowMs += 1),
  };
  const settings = { settings: { plan: {}, loaded: [], assessments: [{ sessionIds: ['a'] }] } };
  const stored = new StoredSessions(ports, settings as never, { choice: {} } as never, display);
  return {
    display,
    history: new History(ports, settings as never, stored, display),
    memory,
    shown,
    stored,
    state: () => display.state,
  };
}

const versions = async (memory: SessionStore) => (await memory.list()).map(({ analysis }) => analysis ?? 0);

describe('the history', () => {
  test('opens at once and fills with the sessions that were kept', async () => {
    const { history, shown } = await setUp(['a']);
    await history.open();
    expect(shown).toMatchObject([
      { screen: 'history', sessions: null, today: '2026-11-26' },
      { screen: 'history', sessions: [{ id: 'a' }], assessments: [{ sessionIds: ['a'] }] },
    ]);
  });

  test('judges old sessions anew when asked, tells how far, and keeps both', async () => {
    const { history, memory, shown, state } = await setUp(['a', 'b']);
    await history.open();
    const before = await memory.get('a');
    await history.judgeAnew(['b', 'a']);
    const told = shown.flatMap((each) => (each.screen === 'history' && each.judging ? [each.judging] : []));
    expect(told).toEqual([
      { done: 0, of: 2 },
      { done: 1, of: 2 },
    ]);
    expect((state() as HistoryState).judging).toBeNull();
    expect((state() as HistoryState).sessions!.map(({ analysis }) => analysis)).toEqual([ANALYSIS_VERSION, ANALYSIS_VERSION]); // prettier-ignore
    const after = await memory.get('a');
    expect(after).toEqual({ ...before, later: after!.later });
    expect(after!.later).toMatchObject([{ version: ANALYSIS_VERSION, madeAt: TODAY.toISOString() }]);
    expect(after!.later![0]!.found!.reps.map(({ rep }) => rep.verdict)).toEqual(
      before!.reps.map(({ rep }) => rep.verdict),
    );
  });

  test('stops between two slices when asked, and when the person goes elsewhere; what is done stays', async () => {
    for (const leave of ['stop', 'go'] as const) {
      const { display, history, memory, shown, state } = await setUp(['a', 'b']);
      await history.open();
      const judging = history.judgeAnew(['a', 'b']);
      await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ judging: { done: 1 } }));
      if (leave === 'stop') history.stop();
      else display.show({ screen: 'learn', topic: 'for-me', error: null });
      await judging;
      expect((await versions(memory)).toSorted((a, b) => a - b)).toEqual([0, ANALYSIS_VERSION]);
      expect(state().screen).toBe(leave === 'stop' ? 'history' : 'learn');
    }
  });

  test('goes on while another session is deleted', async () => {
    const { history, memory, shown, stored, state } = await setUp(['a', 'b', 'c']);
    await history.open();
    const judging = history.judgeAnew(['a', 'b']);
    await vi.waitFor(() => expect(shown.at(-1)).toMatchObject({ judging: { done: 1 } }), {
      interval: 1,
      timeout: 30_000,
    });
    await stored.delete('c');
    await judging;
    expect(state()).toMatchObject({ screen: 'history', judging: null });
    expect(await versions(memory)).toEqual([ANALYSIS_VERSION, ANALYSIS_VERSION]);
  });

  test('tells when there is no room for what was found, and goes on with nothing', async () => {
    const addAnalysis = vi.fn(() => Promise.reject(new AppFailure('storage-full')));
    const { history, state } = await setUp(['a', 'b'], { addAnalysis });
    await history.open();
    await history.judgeAnew(['a', 'b']);
    expect(addAnalysis).toHaveBeenCalledTimes(1);
    expect(state()).toMatchObject({ screen: 'history', judging: null, error: { code: 'storage-full' } });
  });
});

describe('a session judged anew from its review', () => {
  test('is shown as it is judged now, and as it was then when asked', async () => {
    const { history, state, stored } = await setUp(['a']);
    await stored.open('a');
    await history.judgeAnew(['a']);
    const now = state() as ReviewState;
    expect(now).toMatchObject({ session: { analysis: ANALYSIS_VERSION }, versions: { shown: 'now' } });
    await stored.showVersion('then');
    const then = state() as ReviewState;
    expect(then.versions?.shown).toBe('then');
    expect(then.session.analysis).toBeUndefined();
    expect(then.session.reps).toEqual(now.versions!.whole.reps);
  });

  test('is printed as it is judged now', async () => {
    const { history, memory, state, stored } = await setUp(['a']);
    await stored.open('a');
    await history.judgeAnew(['a']);
    await stored.report('a');
    expect(state()).toMatchObject({ screen: 'report', session: { analysis: ANALYSIS_VERSION } });
    expect((await memory.get('a'))!.analysis).toBeUndefined();
  });

  test('goes back to where it was opened', async () => {
    const { history, stored } = await setUp(['a']);
    await stored.open('a');
    expect(stored.cameFromHistory).toBe(false);
    await history.open();
    await stored.open('a');
    await stored.showVersion('now');
    expect(stored.cameFromHistory).toBe(true);
  });
});
