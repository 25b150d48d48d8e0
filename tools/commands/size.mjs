// npm run size: what a visitor downloads, against limits a little above what it is.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { currentBuild } from '../setup.mjs';

/** kB (1000 bytes), compressed where a server compresses. A limit is raised on purpose or not at all. */
const LIMITS = { firstScreen: 60, worker: 62, all: 1410 };

const dist = currentBuild();
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

const scripts = files.filter((name) => name.endsWith('.js'));

/** The page, and what main.ts chooses for a person: all that is there before anything is tapped, without the words. */
/** @type {Set<string>} */
const first = new Set();
for (const name of ['index.html', ...scripts.filter((name) => /\/start-app-/.test(name))]) withImports(name, first);

/** What the first screen says, of the language that says most: one file, and small ones that lead to it (see vite.config.ts). */
const languages = scripts.flatMap((name) => /\/(first-words-\w\w)-/.exec(name)?.[1] ?? []);
if (languages.length === 0) throw new Error('no file of words was found');
const words = languages.map((language) => {
  const own = scripts.filter((name) => name.includes(`/${language}-`) || isWayTo(language, name));
  const other = own
    .flatMap((name) => [...withImports(name, new Set())])
    .find((name) => name.includes('/first-words-') && !name.includes(language));
  if (other) throw new Error(`${language} cannot be had without ${other}: see the groups in vite.config.ts`);
  return kilobytes(own);
});

/** @param {string} language @param {string} name */
function isWayTo(language, name) {
  return sizeOf(name) < 100 && readFileSync(join(dist, name), 'utf8').includes(`./${language}-`);
}

const sizes = {
  firstScreen: kilobytes([...first].filter((name) => name.endsWith('.js'))) + Math.max(...words),
  worker: kilobytes(files.filter((name) => /\.worker-.*\.js$/.test(name))),
  all: kilobytes(files.filter((name) => !/^(blazepose|install)\//.test(name))),
};
const NAMES = { firstScreen: 'script of the first screen', worker: 'pose worker', all: 'all but the pose model' };
for (const key of /** @type {const} */ (['firstScreen', 'worker', 'all'])) {
  const tooMuch = sizes[key] > LIMITS[key];
  if (tooMuch) process.exitCode = 1;
  console.log(
    `${NAMES[key].padEnd(26)} ${sizes[key].toFixed(0).padStart(5)} kB of ${LIMITS[key]}${tooMuch ? ': too large' : ''}`,
  );
}
