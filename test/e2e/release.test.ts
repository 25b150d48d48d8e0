/** What `npm run release` gives is what a host needs, whichever it is, and the same whoever makes it. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { version } from '../../package.json';
import { root } from '../../tools/setup.mjs';
import { App } from './app.ts';

const NAME = `hingeline-${version}`;
const folder = mkdtempSync(join(tmpdir(), 'hingeline-release-'));

/** Makes a release, as on a machine with these things set. */
function release(name: string, set: Readonly<Record<string, string>>): { readonly zip: Buffer; readonly sum: string } {
  const out = join(folder, name);
  execFileSync(process.execPath, [join(root, 'tools/commands/release.mjs'), out], {
    env: { ...process.env, ...set },
  });
  return { zip: readFileSync(join(out, `${NAME}.zip`)), sum: readFileSync(join(out, `${NAME}.zip.sha256`), 'utf8') };
}

let first: ReturnType<typeof release>;
let app: App | null = null;
beforeAll(() => {
  first = release('first', { TZ: 'UTC', NODE_ENV: 'development' });
});
afterEach(() => app?.close());
afterAll(() => rmSync(folder, { recursive: true }));

test('two builds are the same to the byte, and their sum is told', () => {
  const { zip, sum } = release('second', { TZ: 'Pacific/Auckland', NODE_ENV: 'production' });
  expect(zip.equals(first.zip)).toBe(true);
  expect(sum).toBe(`${createHash('sha256').update(zip).digest('hex')}  ${NAME}.zip\n`);
});

test('unpacked into a folder of a host that knows nothing of it, it opens, keeps itself, and measures the sample', async () => {
  const files = unzipSync(first.zip);
  for (const [path, content] of Object.entries(files)) {
    expect(path.startsWith(`${NAME}/`)).toBe(true);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const beside = ['LICENSE', 'THIRD_PARTY_NOTICES.md', 'CHANGELOG.md', 'PRIVACY.md', 'SECURITY.md', 'hosting.md', 'sbom.cdx.json'];
  expect(Object.keys(files)).toEqual(expect.arrayContaining(beside.map((name) => `${NAME}/${name}`)));

  app = await App.open({ build: join(folder, NAME), base: '/of/somebody/', bare: true, offline: true });
  const { page } = app;
  await page.getByRole('heading', { level: 1, name: /spirit level/ }).waitFor();
  await app.isKept();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(app.url);
  await app.chooseModel('Light', 'Processor (CPU)');
  await app.trySample('glute bridge');
  await app.waitForReps(1);
  await app.finish();
  expect((await app.reviewed.shown()).reps.length).toBeGreaterThan(0);
  await page.getByText(`Hingeline ${version}`).waitFor();
  expect(app.requestsElsewhere).toEqual([]);
  expect(app.errors).toEqual([]);
}); // prettier-ignore
