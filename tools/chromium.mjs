// Finds a Chromium for the tests and the command line, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A closed network answers slowly or never; past this another way is tried. */
const DOWNLOAD_LIMIT_MS = 180_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** @returns {string[]} places where systems put it, most common first */
function systemPaths() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.flatMap((root) => apps.map((app) => join(root, app)));
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
  return [...new Set(folders)].flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

/** @returns {Promise<string | null>} path of a Chromium, null when there is none */
async function locate() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  const { chromium } = await import('playwright');
  return [...systemPaths(), chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}

/**
 * Path of an installed Chromium, Chrome or Edge.
 *
 * @returns {Promise<string>}
 * @throws {Error} saying what to install
 */
export async function findChromium() {
  const path = await locate();
  if (path) return path;
  throw new Error(
    'No Chromium was found. Install Chromium or Google Chrome (Debian, Ubuntu: apt-get install chromium), ' +
      'or set CHROMIUM_PATH to one.',
  );
}

/**
 * As `findChromium`, but installs one when there is none.
 *
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = await locate();
  if (found) return found;
  const root = process.getuid?.() === 0;
  const playwright = ['npx', '--no-install', 'playwright', 'install'];
  const ways = [
    [...playwright, ...(root && process.platform === 'linux' ? ['--with-deps'] : []), 'chromium'],
    [...playwright, 'chromium'],
  ];
  if (root && existsSync('/etc/debian_version')) {
    ways.push(['apt-get', 'update'], ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']);
  }
  for (const [command = '', ...args] of ways) {
    console.log(`No Chromium yet: ${[command, ...args].join(' ')}`);
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: command === 'npx' ? DOWNLOAD_LIMIT_MS : 4 * DOWNLOAD_LIMIT_MS,
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = await locate();
    if (installed) return installed;
  }
  return findChromium();
}
