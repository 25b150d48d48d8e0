import { expect, test, vi } from 'vitest';
import { watchUpdates } from '../../../src/offline/updates.ts';

class FakeWorker extends EventTarget {
  readonly told: unknown[] = [];
  postMessage(message: unknown): void {
    this.told.push(message);
  }
  change(): void {
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly update = vi.fn<() => Promise<void>>(async () => {});
}

/** @param controlled the page was loaded by an older version */
async function setUp({ controlled = true, waits = false, nowMs = (): number => 0 } = {}) {
  const registration = new FakeRegistration();
  if (controlled) registration.active = new FakeWorker();
  if (waits) registration.waiting = new FakeWorker();
  const container = Object.assign(new EventTarget(), {
    controller: registration.active,
    register: vi.fn<() => Promise<FakeRegistration>>(async () => registration),
    ready: Promise.resolve(registration),
  });
  const reload = vi.fn<() => void>();
  const offered = vi.fn<() => void>();
  const updates = watchUpdates(container as never, './service-worker.js', reload, nowMs);
  updates.watch(offered);
  updates.begin();
  await vi.waitFor(() => expect(container.register).toHaveBeenCalledWith('./service-worker.js'));
  await Promise.resolve();
  const installs = (): FakeWorker => {
    const worker = (registration.installing = new FakeWorker());
    registration.dispatchEvent(new Event('updatefound'));
    Object.assign(registration, { installing: null, waiting: worker });
    worker.change();
    return worker;
  };
  const takesOver = (): void => {
    Object.assign(registration, { active: registration.waiting, waiting: null });
    container.dispatchEvent(new Event('controllerchange'));
  };
  return { updates, registration, reload, offered, installs, takesOver };
}

test('a newer version that came meanwhile is offered, and nothing is loaded anew by itself', async () => {
  const { updates, reload, offered, installs } = await setUp();
  expect(updates.isReady).toBe(false);
  const worker = installs();
  expect(offered).toHaveBeenCalled();
  expect(updates.isReady).toBe(true);
  expect(worker.told).toEqual([]);
  expect(reload).not.toHaveBeenCalled();
});

test('one that waited already is offered too', async () => {
  const { updates, offered } = await setUp({ waits: true });
  expect(offered).toHaveBeenCalledTimes(1);
  expect(updates.isReady).toBe(true);
});

test('once it is taken the page is loaded anew when the newer version is in charge', async () => {
  const { updates, reload, installs, takesOver } = await setUp();
  const worker = installs();
  updates.take();
  expect(worker.told).toEqual([{ takeOver: true }]);
  expect(reload).not.toHaveBeenCalled();
  takesOver();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('taken in another window, it is offered here and this page goes on', async () => {
  const { updates, reload, installs, takesOver } = await setUp();
  installs();
  takesOver();
  expect(reload).not.toHaveBeenCalled();
  expect(updates.isReady).toBe(true);
  updates.take();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('the first version of all is no newer one', async () => {
  const { updates, reload, offered, installs, takesOver } = await setUp({ controlled: false });
  installs();
  takesOver();
  expect(offered).not.toHaveBeenCalled();
  expect(updates.isReady).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});

test('the host is asked again after an hour, not before', async () => {
  let ms = 0;
  const { updates, registration } = await setUp({ nowMs: () => ms });
  ms = 59 * 60_000;
  updates.check();
  expect(registration.update).not.toHaveBeenCalled();
  ms = 61 * 60_000;
  updates.check();
  updates.check();
  expect(registration.update).toHaveBeenCalledTimes(1);
});

test('where the browser has no service worker, or refuses it, all works without a word', async () => {
  for (const container of [undefined, { register: () => Promise.reject(new Error('insecure')), ready: new Promise(() => {}) }]) {
    const reload = vi.fn<() => void>();
    const updates = watchUpdates(container as never, './service-worker.js', reload, () => 0);
    updates.begin();
    updates.check();
    await Promise.resolve();
    expect(updates.isReady).toBe(false);
  }
}); // prettier-ignore
