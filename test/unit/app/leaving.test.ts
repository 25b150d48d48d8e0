/** The browser asks before the page is left while something of a session is not saved, and only then. */
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { askingToLeave } from '../../../src/app/leaving.ts';
import { appError, AppFailure } from '../../../src/ports/errors.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import { setUp } from './controlled.ts';

/** A page that tells who listens. */
class Page extends EventTarget {
  readonly listeners = new Set<unknown>();
  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners.add(args[1]);
    super.addEventListener(...args);
  }
  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners.delete(args[1]);
    super.removeEventListener(...args);
  }
}

describe('the page', () => {
  let page: Page;
  const asks = (): boolean => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  beforeEach(() => {
    page = new Page();
  });

  test('is left without a question, and nothing listens, while all is saved', () => {
    const leaving = askingToLeave(page);
    expect([asks(), page.listeners.size]).toEqual([false, 0]);
    leaving.hold('a');
    leaving.release('a');
    expect(asks()).toBe(false);
    expect(page.listeners.size).toBe(0);
  });

  test('asks until the last of several sessions is saved', () => {
    const leaving = askingToLeave(page);
    leaving.hold('a');
    leaving.hold('a');
    leaving.hold('b');
    expect(asks()).toBe(true);
    leaving.release('a');
    expect(asks()).toBe(true);
    leaving.release('b');
    expect(asks()).toBe(false);
  });

  test('asks no more once nobody wants any of them', () => {
    const leaving = askingToLeave(page);
    leaving.hold('a');
    leaving.hold('b');
    leaving.releaseAll();
    expect(asks()).toBe(false);
  });
});

describe('a session', () => {
  // Else the first test would wait for it.
  beforeAll(() => import('../../../src/ui/review/review-screen.ts'));

  async function toReview(change: Parameters<typeof setUp>[0] = {}, timestampsMs = [100, 200, 300, 400]) {
    const all = setUp(change);
    await all.controller.start();
    await all.begin();
    await all.give(...timestampsMs);
    await all.controller.handle('stop', null);
    await all.shows('review');
    return { ...all, held: () => [...all.unsaved] };
  }
  const inMemory = { storageError: appError('storage-unavailable') };

  test('that is saved can be left, in its middle too', async () => {
    const { controller, begin, give, store, unsaved } = setUp();
    await controller.start();
    await begin();
    await give(100, 200, 300);
    await vi.waitFor(async () => expect((await store.get('new'))?.reps).toHaveLength(1));
    await vi.waitFor(() => expect([...unsaved]).toEqual([]));
    await give(400);
    await controller.handle('back', null);
    expect((await toReview()).held()).toEqual([]);
  });

  test('of which a piece cannot be saved is held, and the next one, which is saved, lets go of itself alone', async () => {
    const store = memorySessions();
    const addRep = vi.spyOn(store, 'addRep').mockRejectedValue(new AppFailure('storage-full'));
    let made = 0;
    const { controller, begin, give, held, shows } = await toReview({ store, newId: () => `session ${++made}` });
    expect(held()).toEqual(['session 1']);
    addRep.mockRestore();
    await begin();
    await give(100, 200, 300);
    await controller.handle('stop', null);
    await shows('review');
    expect((await store.get('session 2'))?.reps).toHaveLength(1);
    expect(held()).toEqual(['session 1']);
  });

  test('that nothing keeps but the page is held until it is saved as a file', async () => {
    const { controller, held, given } = await toReview(inMemory);
    expect(held()).toEqual(['new']);
    await controller.handle('export-session', { kind: 'reps' });
    expect(held()).toEqual(['new']);
    await controller.handle('export-session', { kind: 'backup' });
    expect(given).toHaveLength(2);
    expect(held()).toEqual([]);
  });

  test('and again once something more was said of it', async () => {
    const { controller, held } = await toReview(inMemory);
    for (const say of [
      () => controller.handle('note-changed', { note: 'Stiff today' }),
      () => controller.handle('pain-after', { pain: 2 }),
    ]) {
      await controller.handle('export-session', { kind: 'backup' });
      expect(held()).toEqual([]);
      await say();
      expect(held()).toEqual(['new']);
    }
  });

  test('likewise until everything is saved as a file, or deleted', async () => {
    for (const act of ['export', 'delete'] as const) {
      const { controller, held, shows } = await toReview(inMemory);
      await controller.handle('open-data', null);
      await shows('data');
      expect(held()).toEqual(['new']);
      if (act === 'export') await controller.handle('export-all', { kind: 'backup' });
      else await controller.handle('delete-everything', { settings: false });
      expect(held()).toEqual([]);
    }
  });

  test('likewise until it is deleted, and again when it is brought back', async () => {
    const { controller, held } = await toReview(inMemory);
    await controller.handle('back', null);
    await controller.handle('delete-session', { id: 'new' });
    expect(held()).toEqual([]);
    await controller.handle('restore-session', { id: 'new' });
    expect(held()).toEqual(['new']);
  });

  test('in which nothing was done is nothing to lose', async () => {
    const { held } = await toReview(inMemory, [100, 200]);
    expect(held()).toEqual([]);
  });
});
