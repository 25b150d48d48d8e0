import { afterEach, describe, expect, test, vi } from 'vitest';
import { Display } from '../../../src/app/display.ts';
import { SessionUnderReview } from '../../../src/app/session-under-review.ts';
import type { SessionRecord } from '../../../src/core/records/record.ts';
import { AppFailure } from '../../../src/ports/errors.ts';
import type { SessionStore } from '../../../src/ports/ports.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import type { ReviewState } from '../../../src/ui/review/review-state.ts';
import type { ScreenState } from '../../../src/ui/screen-state.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';

/** A session of three reps, kept and under review. */
async function setUp(change: (store: SessionStore) => Partial<SessionStore> = () => ({})) {
  const memory = memorySessions();
  const store: SessionStore = { ...memory, ...change(memory) };
  await memory.put(makeRecord('a'));
  for (const index of [0, 1, 2]) {
    await memory.addRep('a', makeSavedRep(index), { sessionId: 'a', sequence: index, frames: [] });
  }
  const session = (await memory.get('a'))!;
  await memory.stills.keep({ sessionId: 'a', repIndex: 1, timestampMs: 1400, picture: new Blob(['small']) });
  const stills = (await memory.stills.of('a')).map((still) => ({ ...still, deleted: false }));
  const screen = { state: { screen: 'review', session, trace: [], stills, keys: true, error: null } as ScreenState };
  const address = { path: 'review/a', show() {}, watch() {} };
  const display = new Display({ screen: screen as never, address });
  const held = new Set<string>();
  const leaving = {
    hold: (what: string) => void held.add(what),
    release: (what: string) => void held.delete(what),
    releaseAll: () => held.clear(),
  };
  const review = new SessionUnderReview({ store, leaving, storageError: null }, display);
  return { display, memory, review, held, shown: () => (display.state as ReviewState).session };
}

const opinions = ({ reps }: SessionRecord) => reps.map(({ opinion }) => opinion);

afterEach(() => vi.useRealTimers());

const failing = (): Partial<SessionStore> => ({ judge: () => Promise.reject(new AppFailure('storage-full')) });

describe('what is said of a rep', () => {
  test('is shown at once and kept, beside what was measured', async () => {
    const { review, shown, memory } = await setUp();
    const measured = shown().reps[1]!.rep;
    const kept = review.judge(1, 'not-fine');
    expect(opinions(shown())).toEqual([undefined, 'not-fine', undefined]);
    await kept;
    expect((await memory.get('a'))?.reps[1]).toMatchObject({ opinion: 'not-fine', rep: measured });
  });

  test('can be taken back', async () => {
    const { review, shown, memory } = await setUp();
    await review.judge(1, 'deleted');
    await review.judge(1, null);
    expect(opinions(shown())).toEqual([undefined, undefined, undefined]);
    expect(opinions((await memory.get('a'))!)).toEqual([undefined, undefined, undefined]);
  });

  test('is taken back by itself, and told, where it cannot be kept', async () => {
    const { review, shown, display } = await setUp(failing);
    await review.judge(2, 'deleted');
    expect(opinions(shown())).toEqual([undefined, undefined, undefined]);
    expect(display.state.error?.code).toBe('storage-full');
  });

  test('stays where something else was said while it failed', async () => {
    let fails = true;
    const { review, shown } = await setUp((store) => ({
      async judge(...args) {
        if (!fails) return store.judge(...args);
        fails = false;
        await new Promise((resolve) => setTimeout(resolve, 5));
        throw new AppFailure('storage-full');
      },
    }));
    const first = review.judge(0, 'fine');
    await review.judge(0, 'not-a-rep');
    await first;
    expect(opinions(shown())).toEqual(['not-a-rep', undefined, undefined]);
  });

  test('does not bring back a screen that was left', async () => {
    const { review, display } = await setUp(failing);
    const kept = review.judge(0, 'fine');
    display.show({ screen: 'learn', topic: 'for-me', error: null });
    await kept;
    expect(display.state).toMatchObject({ screen: 'learn', error: { code: 'storage-full' } });
  });
});

describe('a note', () => {
  test('is kept as it is written, the newest last, however slow the store', async () => {
    const written: unknown[] = [];
    const { review, shown, memory } = await setUp((store) => ({
      async amend(id, change) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        written.push(change.note);
        return store.amend(id, change);
      },
    }));
    const first = review.keepNote('L');
    for (const note of ['Le', 'Lef', 'Left']) void review.keepNote(note);
    expect(shown().note).toBe('Left');
    await first;
    expect(written).toEqual(['L', 'Left']);
    expect((await memory.get('a'))?.note).toBe('Left');
    await review.keepNote('');
    expect(await memory.get('a')).toMatchObject({ note: undefined });
  });

  test('stays on the screen where it cannot be kept, and that is told', async () => {
    const { review, shown, display } = await setUp(() => ({
      amend: () => Promise.reject(new AppFailure('storage-unavailable')),
    }));
    await review.keepNote('Stiff today');
    expect(shown().note).toBe('Stiff today');
    expect(display.state.error?.code).toBe('storage-unavailable');
  });
});

describe('the browser asks before the page is left', () => {
  /** A store that keeps nothing until it is let. */
  async function slow() {
    let letIt = (): void => {};
    const isLet = new Promise<void>((resolve) => (letIt = resolve));
    const all = await setUp((store) => ({
      amend: (...args) => isLet.then(() => store.amend(...args)),
      judge: (...args) => isLet.then(() => store.judge(...args)),
    }));
    return { ...all, letIt };
  }

  test('until a note is kept', async () => {
    const { review, held, letIt } = await slow();
    const kept = review.keepNote('Stiff');
    void review.keepNote('Stiff today');
    expect(held.size).toBe(1);
    letIt();
    await kept;
    expect([...held]).toEqual([]);
  });

  test('until all that was said of a session and its reps is kept', async () => {
    const { review, held, letIt } = await slow();
    const kept = [review.keepPain(3), review.judge(0, 'fine')];
    expect(held.size).toBe(2);
    letIt();
    await Promise.all(kept);
    expect([...held]).toEqual([]);
  });

  test('for as long as a note cannot be kept, which is told once and tried again', async () => {
    let isFull = true;
    const { review, held, display, memory } = await setUp((store) => ({
      amend: async (...args) => {
        if (isFull) throw new AppFailure('storage-full');
        return store.amend(...args);
      },
    }));
    vi.useFakeTimers();
    await review.keepNote('Stiff today');
    expect(display.state.error?.code).toBe('storage-full');
    display.tell(null);
    display.show({ screen: 'learn', topic: 'for-me', error: null });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([held.size, display.state.error]).toEqual([1, null]);
    isFull = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await memory.get('a'))?.note).toBe('Stiff today');
    expect([...held]).toEqual([]);
  });

  test('but not for what was taken back as it could not be kept', async () => {
    const { review, held } = await setUp(failing);
    await review.judge(2, 'deleted');
    expect([...held]).toEqual([]);
  });
});

describe('a picture of a rep', () => {
  const deletedOf = ({ state }: Display) => (state as ReviewState).stills?.map(({ deleted }) => deleted);

  test('is deleted with one tap and can be brought back for the moment', async () => {
    const { review, display, memory } = await setUp();
    await review.deleteStill(1);
    expect(deletedOf(display)).toEqual([true]);
    expect(await memory.stills.of('a')).toEqual([]);
    await review.restoreStill(1);
    expect(deletedOf(display)).toEqual([false]);
    const [kept] = await memory.stills.of('a');
    expect(kept).not.toHaveProperty('deleted');
    expect(await kept!.picture.text()).toBe('small');
  });

  test('is shown as it is kept where that fails, and it is told', async () => {
    const fail = () => Promise.reject(new AppFailure('storage-unavailable'));
    const { review, display } = await setUp(({ stills }) => ({ stills: { ...stills, delete: fail } }));
    await review.deleteStill(1);
    expect(deletedOf(display)).toEqual([false]);
    expect(display.state.error?.code).toBe('storage-unavailable');
  });
});
