/** `npm run dev`: the sources as they are, what changes in them at once. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '../../tools/setup.mjs';
import { analyseClip, PICTURES } from './analyse-clip.ts';
import { App } from './app.ts';
import { shortClip } from './short-clip.ts';

/** A copy to change things in; inside the repository, so that packages are found, and ignored by all tools. */
const SOURCES = join(root, '.cache/dev-server-test');

let app: App;
beforeAll(() => {
  rmSync(SOURCES, { recursive: true, force: true });
  mkdirSync(SOURCES, { recursive: true });
  for (const path of ['src', 'models', 'index.html', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, path), join(SOURCES, path), { recursive: true });
  }
});
afterEach(() => app.close());
afterAll(() => rmSync(SOURCES, { recursive: true }));

/** Replaces one piece of text in a source file. @throws RangeError when it is not in it. */
function edit(path: string, old: string, by: string): void {
  const file = join(SOURCES, path);
  const content = readFileSync(file, 'utf8');
  if (!content.includes(old)) throw new RangeError(`${path} has no ${old}`);
  writeFileSync(file, content.replace(old, by));
}

test('the worker finds the model beside it and measures', async () => {
  const clip = await shortClip(join(SOURCES, 'src/exercises/hip-hinge/sample.mp4'), PICTURES);
  app = await App.open({ sources: SOURCES, query: '?headless' });
  const frames = await analyseClip(app.page, clip);
  expect(frames).toHaveLength(PICTURES);
  expect(frames.every(({ outlinePoints }) => outlinePoints > 100)).toBe(true);
  expect(app.errors).toEqual([]);
  expect(app.requestsElsewhere).toEqual([]);
});

/** A limit of the hip hinge as the settings show it once they are on screen. */
async function shownReach(): Promise<string> {
  const hinge = app.page.getByRole('group', { name: 'Hip hinge', exact: true });
  await hinge.getByRole('heading').click();
  return hinge.getByRole('slider', { name: 'A rep counts from hips folded by' }).inputValue();
}

/** Saves the file until the change is seen: of two that follow each other at once a watcher may miss one. */
async function showsTitle(path: string, title: string): Promise<void> {
  const file = join(SOURCES, path);
  const shown = async (): Promise<string> => {
    writeFileSync(file, readFileSync(file));
    return app.page.getByRole('heading', { level: 1 }).innerText();
  };
  await expect.poll(shown, { timeout: 120_000, interval: 1000 }).toBe(title);
}

test('a changed screen is drawn anew where one is', async () => {
  app = await App.open({ sources: SOURCES });
  const { page } = app;
  let loads = 0;
  page.on('load', () => loads++);
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const title = 'Settings';
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const screen = 'src/ui/settings/settings-screen.ts';
  const [opening = ''] = /<h1[^>]*>/.exec(readFileSync(join(SOURCES, screen), 'utf8')) ?? [];
  edit(screen, opening, `${opening}Changed: `);
  await showsTitle(screen, `Changed: ${title}`);
  edit(screen, `${opening}Changed: `, opening);
  await showsTitle(screen, title);
  expect(loads).toBe(0);
  expect(app.errors).toEqual([]);
});

test('a changed limit reloads the page by itself', async () => {
  app = await App.open({ sources: SOURCES });
  await app.page.getByRole('button', { name: 'Settings', exact: true }).click();
  expect(await shownReach()).toBe('35');
  const reloaded = app.page.waitForEvent('load');
  edit('src/exercises/hip-hinge/exercise.ts', 'fullDeg: 35', 'fullDeg: 37');
  await reloaded;
  // The settings have an address of their own: a reload leads back to them.
  expect(await shownReach()).toBe('37');
  expect(app.errors).toEqual([]);
});

test('a change in the worker reloads the page, and the worker is built anew', async () => {
  app = await App.open({ sources: SOURCES });
  const worker = async (): Promise<string> =>
    app.page.evaluate(async () => (await fetch('/assets/pose.worker.js')).text());
  expect(await worker()).toContain('no model is loaded');
  const reloaded = app.page.waitForEvent('load');
  edit('src/pose/pose.worker.ts', 'no model is loaded', 'no model yet');
  await reloaded;
  expect(await worker()).toContain('no model yet');
});
