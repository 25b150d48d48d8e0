/** Without a network, and over a deploy: the app that was there once goes on working. */
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { App } from './app.ts';
import { hostOfBuild } from './deploys.ts';

let app: App;
afterEach(() => app.close());

test('a browser may install it', async () => {
  app = await App.open({ offline: true });
  await app.isKept();
  const devtools = await app.page.context().newCDPSession(app.page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A test's browser is a private window.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { icons, screenshots } = JSON.parse(data!) as Record<string, { src: string; sizes: string }[]>;
  for (const { src, sizes } of [...icons!, ...screenshots!]) {
    const size = await app.page.evaluate(async (src) => {
      const picture = await createImageBitmap(await (await fetch(src)).blob());
      return `${picture.width}x${picture.height}`;
    }, src);
    expect(size).toBe(sizes);
  }
});

test('used once, it runs a whole session after a reload without any host, from any folder of one', async () => {
  app = await App.open({ base: '/some/sub/', offline: true });
  await app.isKept();
  await app.chooseModel('Full', 'Processor (CPU)');
  await app.trySample('glute bridge');
  await app.waitForReps(1);
  await app.finish();
  expect((await app.reviewed.shown()).reps.length).toBeGreaterThan(0);
  await app.isModelKept('full');
  await app.back();

  await app.goOffline();
  const asked = app.sent.length;
  await app.reload();
  await app.trySample('glute bridge');
  await app.waitForReps(1);
  await app.finish();
  expect((await app.reviewed.shown()).reps.length).toBeGreaterThan(0);
  // The browser itself looks for a newer service worker; nothing else is asked for.
  expect(app.sent.slice(asked).filter(({ url }) => !url.endsWith('/service-worker.js'))).toEqual([]);
  await app.back();
  expect(await app.sessions()).toHaveLength(2);
  for (const [link, heading] of [
    ['All sessions and trends', 'trends'],
    ['Settings', 'Settings'],
  ] as const) {
    await app.page.getByRole('button', { name: link, exact: true }).click();
    await app.page.getByRole('heading', { level: 1, name: new RegExp(heading) }).waitFor();
    await app.back();
  }
  expect(app.errors).toEqual([]);
});

const newerLine = (page: Page) => page.getByRole('status').filter({ hasText: 'A newer version is ready' });
const scripts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js'))); // prettier-ignore

test('a newer version is offered and waits; a page left open over the deploy goes on, also after another one took it', async () => {
  const host = hostOfBuild();
  app = await App.open({ build: host.folder, offline: true });
  await app.isKept();
  const left = app.page;
  await left.evaluate(() => Object.assign(window, { isTheSamePage: true }));
  host.deploy();

  const taker = await left.context().newPage();
  await taker.goto(app.url);
  await newerLine(taker).waitFor();
  await newerLine(left).waitFor();
  expect((await scripts(taker)).filter((name) => name.includes('-newer'))).toEqual([]);
  // The code of a screen that was not asked for yet, and that the host has no more.
  await left.getByRole('button', { name: 'Settings', exact: true }).click();
  await left.getByRole('button', { name: /^Your data/ }).click();
  await left.getByRole('heading', { level: 1, name: 'Your data' }).waitFor();

  await taker.getByRole('button', { name: 'Take it now' }).click();
  await taker.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('-newer')));
  await taker.getByRole('heading', { level: 1 }).waitFor();
  expect(await newerLine(taker).count()).toBe(0);
  expect((await scripts(taker)).filter((name) => name.includes('/assets/') && !name.includes('-newer'))).toEqual([]);

  await left.getByRole('button', { name: 'Back', exact: true }).click();
  await left.goto(`${app.url}#/learn/habits`);
  await left.getByRole('heading', { level: 1 }).filter({ hasNotText: 'spirit level' }).waitFor();
  expect(await left.evaluate(() => (window as unknown as { isTheSamePage?: boolean }).isTheSamePage)).toBe(true);
  expect((await scripts(left)).filter((name) => name.includes('-newer'))).toEqual([]);

  // Both closed and opened again, only the newer one is left on the device.
  await left.goto(app.url);
  await left.reload();
  await left.getByRole('heading', { level: 1 }).waitFor();
  expect((await scripts(left)).filter((name) => name.includes('/assets/') && !name.includes('-newer'))).toEqual([]);
  expect(app.errors).toEqual([]);
}); // prettier-ignore

test('a file of the model that is not well is fetched anew, past what is kept', async () => {
  app = await App.open({ offline: true });
  await app.isKept();
  await app.chooseModel('Light', 'Processor (CPU)');
  await app.trySample('glute bridge');
  await app.waitForLive();
  await app.isModelKept('lite');
  await app.page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes('pose_landmark_lite')) await cache.put(request, new Response('not a model'));
    }
  });
  await app.reload();
  await app.trySample('glute bridge');
  await app.waitForLive();
  expect(app.errors).toEqual([]);
});
