// What every command needs first: the right Node, the packages of the lock file, a current build. Needs no package itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a build depends on. */
const SOURCES = [
  'src',
  'models',
  'public',
  'tools/vite',
  'tools/headers.mjs',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'LICENSE',
  'THIRD_PARTY_NOTICES.md',
];

/** Where the app is built. */
const BUILD = join(root, 'dist');

/** What the last build was made from. */
const BUILT_FROM = join(root, 'node_modules/.cache/hingeline/built-from');

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
 * @param {Readonly<Record<string, string | undefined>>} [env]
 */
export function run(command, args, env = process.env) {
  const windows = process.platform === 'win32'; // there npm is a script, and only a shell runs it
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
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
 * @param {Readonly<Record<string, string | undefined>>} [env]
 */
export function runPackage(program, args, env = process.env) {
  return run(process.execPath, [join(root, 'node_modules', program), ...args], env);
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

/** Builds the app into dist, whatever is there. @returns {boolean} */
export function build() {
  // Whatever is set here: with another one the app would take itself for one under development, and keep nothing offline.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
  if (!runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], env)) return false;
  mkdirSync(dirname(BUILT_FROM), { recursive: true });
  writeFileSync(BUILT_FROM, buildState());
  return true;
}

/**
 * The folder with the app as these very sources give it, built first where it is not. All that runs, measures or packs the
 * built app asks here for it: a figure of an older build would say nothing of the code it stands beside.
 *
 * @returns {string}
 * @throws {Error} when the app cannot be built
 */
export function currentBuild() {
  if (!existsSync(BUILT_FROM) || readFileSync(BUILT_FROM, 'utf8') !== buildState()) {
    console.error('Building …'); // not among what a command prints for others to read
    if (!build()) throw new Error('The app could not be built.');
  }
  return BUILD;
}

/** Tells one state of sources and dist from another. By content: copies and checkouts do not keep the times of files. */
function buildState() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addContent(hash, join(root, source));
  const built = join(BUILD, 'index.html');
  return `${hash.digest('hex')} ${existsSync(built) ? statSync(built).mtimeMs : 'not built'}`;
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addContent(hash, path) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).toSorted()) addContent(hash, join(path, name));
  } else {
    hash.update(path).update('\0').update(readFileSync(path));
  }
}
