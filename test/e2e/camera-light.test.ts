/** The camera's light is off whenever nobody is measured: with the browser's own camera, by the state of its tracks. */
import { afterEach, expect, test } from 'vitest';
import { App } from './app.ts';
import { givenTracks } from './given-tracks.ts';

let app: App;
afterEach(() => app.close());

async function startBeforeCamera(): Promise<void> {
  app = await App.open({ camera: 'device', kept: { offersOwnBend: false } });
  await app.chooseModel('Light', 'Processor (CPU)');
  await start();
}

async function start(): Promise<void> {
  await app.start('hip hinge');
  await app.page.locator('hingeline-setup').waitFor();
  await expectTracks('live');
}

/** The last that was given is so; all before it are off. */
async function expectTracks(last: MediaStreamTrackState): Promise<void> {
  await expect.poll(async () => (await givenTracks(app.page)).at(-1), { timeout: 60_000 }).toBe(last);
  const before = (await givenTracks(app.page)).slice(0, -1);
  expect(before.filter((state) => state !== 'ended')).toEqual([]);
}

/** As the browser tells it of a page behind another one. */
async function hide(hidden: boolean): Promise<void> {
  await app.page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: isHidden ? 'hidden' : 'visible', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test('it goes off where somebody stops or leaves, by the app or by the browser, and comes on only for the next session', async () => {
  await startBeforeCamera();
  await app.back();
  await expectTracks('ended');
  await start();
  await app.browserBack();
  await expectTracks('ended');
  await app.page.getByRole('heading', { level: 1, name: /spirit level/ }).waitFor();
  await start();
  await app.page.evaluate(() => (location.hash = '#/learn/privacy'));
  await expectTracks('ended');
  expect(app.errors).toEqual([]);
});

test('it goes off while the page is hidden, is on again when it is seen, and stays off when it was left meanwhile', async () => {
  await startBeforeCamera();
  await hide(true);
  await expectTracks('ended');
  const given = (await givenTracks(app.page)).length;
  await hide(false);
  await expectTracks('live');
  expect((await givenTracks(app.page)).length).toBeGreaterThan(given);
  await hide(true);
  await app.browserBack();
  await expectTracks('ended');
  await hide(false);
  await app.page.getByRole('heading', { level: 1, name: /spirit level/ }).waitFor();
  await expectTracks('ended');
  expect(app.errors).toEqual([]);
});
