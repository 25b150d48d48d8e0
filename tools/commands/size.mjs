// npm run size: what a visitor downloads, against limits a little above what it is. Needs a build.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../setup.mjs';

/** kB (1000 bytes), compressed where a server compresses. A limit is raised on purpose or not at all. */
const LIMITS = { firstScreen: 380, worker: 205, all: 1520 };

const dist = join(root, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => statSync(join(dist, name)).isFile());

/** @param {string} name @returns {number} bytes over the wire */
function sizeOf(name) {
  const content = readFileSync(join(dist, name));
  return /\.(js|css|html|svg|json|md)$/.test(name) ? gzipSync(content).length : content.length;
}

/** @param {readonly string[]} names */
const kilobytes = (names) => names.reduce((sum, name) => sum + sizeOf(name), 0) / 1000;

/**
 * A file and all that it imports before it runs; what it imports later is not counted.
 *
 * @param {string} name @param {Set<string>} found
 * @returns {Set<string>} found
 */
function withImports(name, found) {
  if (found.has(name)) return found;
  found.add(name);
  const source = readFileSync(join(dist, name), 'utf8');
  for (const [, path] of source.matchAll(
    /(?:from|import|src=|href=)\s*["'](?:\.\/)(?:assets\/)?([\w-]+\.(?:js|css))["']/g,
  )) {
    withImports(`assets/${path}`, found);
  }
  return found;
}

/** The page, and what main.ts chooses for a person, without the words. */
/** @type {Set<string>} */
const firstScreen = new Set();
for (const name of ['index.html', ...files.filter((name) => /\/start-app-/.test(name))]) withImports(name, firstScreen);

/** Of each language what is not there already. */
const languages = [...new Set(files.flatMap((name) => /\/words-(\w\w)-/.exec(name)?.[1] ?? []))].map((language) => {
  /** @type {Set<string>} */
  const found = new Set(firstScreen);
  for (const name of files.filter((name) => name.includes(`/words-${language}-`))) withImports(name, found);
  return kilobytes([...found].filter((name) => !firstScreen.has(name)));
});
if (languages.length === 0) throw new Error('no file of words was found');
const sizes = {
  firstScreen: kilobytes([...firstScreen]) + Math.max(...languages),
  worker: kilobytes(files.filter((name) => /\.worker-.*\.js$/.test(name))),
  all: kilobytes(files.filter((name) => !name.startsWith('blazepose/'))),
};
const NAMES = { firstScreen: 'first screen, one language', worker: 'pose worker', all: 'all but the pose model' };
for (const key of /** @type {const} */ (['firstScreen', 'worker', 'all'])) {
  const tooMuch = sizes[key] > LIMITS[key];
  if (tooMuch) process.exitCode = 1;
  console.log(
    `${NAMES[key].padEnd(26)} ${sizes[key].toFixed(0).padStart(5)} kB of ${LIMITS[key]}${tooMuch ? ': too large' : ''}`,
  );
}
