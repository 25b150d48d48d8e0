// What every command needs first: the right Node, the packages of the lock file, a current build. Needs no package itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a build depends on. */
const SOURCES = [
  'src',
  'models',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'LICENSE',
  'THIRD_PARTY_NOTICES.md',
];

/** Stops with one clear line when this Node is too old for the tools. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Hingeline needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
  process.exit(1);
}

/**
 * Runs a command in the repository and returns whether it succeeded.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export function run(command, args) {
  const windows = process.platform === 'win32'; // there npm is a script, and only a shell runs it
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows && command === 'npm',
  });
  if (error) console.error(error.message);
  return status === 0;
}

/**
 * Runs a package's own program with this Node.
 *
 * @param {string} program path below node_modules
 * @param {readonly string[]} args
 */
export function runPackage(program, args) {
  return run(process.execPath, [join(root, 'node_modules', program), ...args]);
}

/** Installs exactly what package-lock.json says, unless it is there already. @returns {boolean} */
export function install() {
  return isInstalled() || (console.log('Installing packages …'), run('npm', ['ci', '--no-audit', '--no-fund']));
}

/** Whether npm's record of node_modules agrees with package-lock.json. npm writes it last, so a broken-off install does not. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** Builds the app into dist. @returns {boolean} */
export function build() {
  return runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
}

/** Builds unless dist is newer than everything it is made of. @returns {boolean} */
export function buildIfOlder() {
  const built = join(root, 'dist/index.html');
  const newest = Math.max(...SOURCES.map((source) => newestMs(join(root, source))));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return true;
  console.log('Building …');
  return build();
}

/**
 * When a file, or the youngest thing in a folder, was changed (a folder changes when something in it goes).
 *
 * @param {string} path
 * @returns {number}
 */
function newestMs(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}
