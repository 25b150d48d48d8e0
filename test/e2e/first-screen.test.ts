/** What is fetched for the first screen, and what not before somebody asks for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../tools/setup.mjs';
import { App } from './app.ts';

/** A little above what it is; `npm run size` has the limit by the build, for every language. */
const MOST_SCRIPT_KB = 60;

let app: App;
afterEach(() => app.close());

const namesOf = (): readonly string[] => app.requests.map(({ pathname }) => basename(pathname));
/** The body model with its worker, the maps of the exercises, and what reads files. */
const maps = readdirSync(join(root, 'models/lumbar')).filter((name) => name.endsWith('.json'));
const isForSession = ({ pathname }: URL): boolean =>
  pathname.includes('/blazepose/') ||
  /\/(pose\.worker|recording|video-file)-/.test(pathname) ||
  maps.some((map) => pathname.includes(`/${map.replace('.json', '')}-`));

/** Loads the page anew in a browser that is never idle. */
async function reloadBusy(): Promise<void> {
  await app.page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  await app.page.goto('about:blank');
  app.requests.length = 0;
  await app.page.goto(app.url);
}

test('the first screen answers with little script, and a session begins from it all the same', async () => {
  app = await App.open();
  await reloadBusy();
  await app.choosePlan({ sets: 2, reps: 5, restSeconds: 60 });
  const scripts = namesOf().filter((name) => name.endsWith('.js'));
  const bytes = scripts.map((name) => gzipSync(readFileSync(join(root, 'dist/assets', name))).length);
  expect(bytes.reduce((sum, each) => sum + each, 0) / 1000).toBeLessThan(MOST_SCRIPT_KB);
  expect(namesOf().filter((name) => name.startsWith('later-'))).toEqual([]);
  expect(app.requests.filter(isForSession)).toEqual([]);

  await app.trySample('hip hinge');
  await app.page.waitForRequest(/blazepose\/.*\.tflite$/);
  expect(namesOf().some((name) => name.startsWith('later-'))).toBe(true);
  expect(app.errors).toEqual([]);
});

test('what comes after it is fetched while nobody taps, but neither the body model nor an angle map', async () => {
  app = await App.open();
  await expect.poll(namesOf, { timeout: 60_000 }).toContainEqual(expect.stringMatching(/^words-/));
  await app.page.waitForLoadState('networkidle');
  expect(namesOf()).toContainEqual(expect.stringMatching(/^later-screens-/));
  expect(app.requests.filter(isForSession)).toEqual([]);
  expect(app.errors).toEqual([]);
});
