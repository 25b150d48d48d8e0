/** Figures and tests of the built app are of the code beside them: whoever uses the build gets that of the sources as they are. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveApp } from '../../../tools/serve.mjs';
import * as setup from '../../../tools/setup.mjs';

vi.mock('../../../tools/setup.mjs', async (original) => ({
  ...(await original<typeof setup>()),
  currentBuild: vi.fn(),
}));

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'hingeline-build-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the current build', () => {
  /** Stands in for the bundler: the page it makes is what the one source says. */
  const BUNDLER = `
    const { copyFileSync, mkdirSync, readFileSync } = require('node:fs');
    if (readFileSync('src/main.ts', 'utf8') === 'broken') process.exit(1);
    mkdirSync('dist', { recursive: true });
    copyFileSync('src/main.ts', 'dist/index.html');`;

  beforeEach(() => {
    cpSync(join(setup.root, 'tools'), join(folder, 'tools'), { recursive: true });
    write('node_modules/vite/bin/vite.js', BUNDLER);
    for (const name of ['models/map.json', 'public/icon.svg', 'index.html', 'vite.config.ts', 'package-lock.json']) write(name, '{}'); // prettier-ignore
    for (const name of ['LICENSE', 'THIRD_PARTY_NOTICES.md']) write(name, '');
    write('src/main.ts', 'first');
  });

  /** Asks for it as a command does. */
  function ask(): { readonly page: string; readonly built: boolean; readonly fault: string } {
    const module = pathToFileURL(join(folder, 'tools/setup.mjs')).href;
    const script = `import { currentBuild } from '${module}'; process.stdout.write(currentBuild());`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    const page = join(stdout, 'index.html');
    return {
      page: stdout && existsSync(page) ? readFileSync(page, 'utf8') : '',
      built: stderr.includes('Building'),
      fault: /Error: (.*)/.exec(stderr)?.[1] ?? '',
    };
  }

  test('is made when there is none, and used as long as the sources are the same', () => {
    expect(ask()).toEqual({ page: 'first', built: true, fault: '' });
    expect(ask()).toEqual({ page: 'first', built: false, fault: '' });
  });

  test('is made anew when a source has changed', () => {
    ask();
    write('src/main.ts', 'second');
    expect(ask()).toEqual({ page: 'second', built: true, fault: '' });
    write('models/map.json', '[]');
    expect(ask().built).toBe(true);
  });

  test('is made anew when something else has built into the same folder', () => {
    ask();
    write('dist/index.html', 'of other sources');
    expect(ask()).toEqual({ page: 'first', built: true, fault: '' });
  });

  test('is not an older one when the sources cannot be built', () => {
    ask();
    write('src/main.ts', 'broken');
    expect(ask()).toEqual({ page: '', built: true, fault: 'The app could not be built.' });
  });
});

describe('what is served', () => {
  beforeEach(() => {
    vi.mocked(setup.currentBuild).mockReset();
    write('index.html', 'the page');
  });

  async function pageOf(served: ReturnType<typeof serveApp>): Promise<string> {
    const { url, close } = await served;
    return (await fetch(url)).text().finally(close);
  }

  test('is the current build', async () => {
    vi.mocked(setup.currentBuild).mockReturnValue(folder);
    expect(await pageOf(serveApp())).toBe('the page');
  });

  test('is nothing when it cannot be built', async () => {
    vi.mocked(setup.currentBuild).mockImplementation(() => {
      throw new Error('The app could not be built.');
    });
    await expect(serveApp()).rejects.toThrow('could not be built');
  });

  test('is a folder as it is when one is named', async () => {
    expect(await pageOf(serveApp({ folder }))).toBe('the page');
    expect(setup.currentBuild).not.toHaveBeenCalled();
  });
});
