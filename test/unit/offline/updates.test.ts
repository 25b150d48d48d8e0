import { expect, test, vi } from 'vitest';
import { keepOffline } from '../../../src/offline/updates.ts';

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
  const offline = keepOffline(container as never, './service-worker.js', reload, nowMs);
  offline.watch(offered);
  offline.begin();
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
  return { offline, registration, reload, offered, installs, takesOver };
}

test('a newer version that came meanwhile is offered, and nothing is loaded anew by itself', async () => {
  const { offline, reload, offered, installs } = await setUp();
  expect(offline.isReady).toBe(false);
  const worker = installs();
  expect(offered).toHaveBeenCalled();
  expect(offline.isReady).toBe(true);
  expect(worker.told).toEqual([]);
  expect(reload).not.toHaveBeenCalled();
});

test('one that waited already is offered too', async () => {
  const { offline, offered } = await setUp({ waits: true });
  expect(offered).toHaveBeenCalledTimes(1);
  expect(offline.isReady).toBe(true);
});

test('once it is taken the page is loaded anew when the newer version is in charge', async () => {
  const { offline, reload, installs, takesOver } = await setUp();
  const worker = installs();
  offline.take();
  expect(worker.told).toEqual([{ takeOver: true }]);
  expect(reload).not.toHaveBeenCalled();
  takesOver();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('taken in another window, it is offered here and this page goes on', async () => {
  const { offline, reload, installs, takesOver } = await setUp();
  installs();
  takesOver();
  expect(reload).not.toHaveBeenCalled();
  expect(offline.isReady).toBe(true);
  offline.take();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('the first version of all is no newer one', async () => {
  const { offline, reload, offered, installs, takesOver } = await setUp({ controlled: false });
  installs();
  takesOver();
  expect(offered).not.toHaveBeenCalled();
  expect(offline.isReady).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});

test('the host is asked again after an hour, not before', async () => {
  let ms = 0;
  const { offline, registration } = await setUp({ nowMs: () => ms });
  ms = 59 * 60_000;
  offline.check();
  expect(registration.update).not.toHaveBeenCalled();
  ms = 61 * 60_000;
  offline.check();
  offline.check();
  expect(registration.update).toHaveBeenCalledTimes(1);
});

test('the files of the model are told to the worker, at once or when there is one', async () => {
  const { offline, registration } = await setUp();
  offline.keep(['https://host/blazepose/pose.js']);
  await vi.waitFor(() => expect(registration.active!.told).toEqual([{ keep: ['https://host/blazepose/pose.js'] }]));
});

test('where the browser has no service worker, or refuses it, all works without a word', async () => {
  for (const container of [undefined, { register: () => Promise.reject(new Error('insecure')), ready: new Promise(() => {}) }]) {
    const reload = vi.fn<() => void>();
    const offline = keepOffline(container as never, './service-worker.js', reload, () => 0);
    offline.begin();
    offline.check();
    offline.keep([]);
    await Promise.resolve();
    expect(offline.isReady).toBe(false);
  }
}); // prettier-ignore
