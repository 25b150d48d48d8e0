import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOMS } from '../../../../tools/lint/walls.mjs';
import { root } from '../../../../tools/setup.mjs';

/** Each breaks one wall and nothing else: where it lies, what it says, and what is said of it. */
const BROKEN: Readonly<Record<string, readonly [source: string, said: string]>> = {
  'src/core/reps/shows.ts': ["import { Screen } from '../../ui/screen.ts';", 'core imports nothing of ui'],
  'src/core/speaks.ts': ["import { line } from '../words/line.ts';", 'core imports nothing of words'],
  'src/core/names-words.ts': ["import type { Line } from '../words/line.ts';", 'core imports nothing of words'],
  'src/core/knows-one.ts': ["import { hinge } from '../exercises/hinge.ts';", 'core imports nothing of exercises'],
  'src/core/draws.ts': ["import { html } from 'lit';", 'core imports no package lit'],
  'src/core/later.ts': ["export const later = import('../app/app.ts');", 'core imports nothing of app'],
  'src/core/passes-on.ts': ["export { keep } from '../storage/store.ts';", 'core imports nothing of storage'],
  'src/core/asks.ts': ["export type Shown = import('../ui/screen.ts').Screen;", 'core imports nothing of ui'],
  'src/words/en/measures.ts': ["import { fold } from '../../core/fold.ts';", 'words imports only types of core'],
  'src/words/shows.ts': ["import type { Screen } from '../ui/screen.ts';", 'words imports nothing of ui'],
  'src/exercises/hinge/fails.ts': [
    "import { fail } from '../../ports/errors.ts';",
    'exercises imports nothing of ports',
  ],
  'src/exercises/shows.ts': ["import { Screen } from '../ui/screen.ts';", 'exercises imports nothing of ui'],
  'src/ports/folds.ts': ["import { fold } from '../core/fold.ts';", 'ports imports only types of core'],
  'src/ports/speaks.ts': ["import type { Line } from '../words/line.ts';", 'ports imports nothing of words'],
  'src/ports/stores.ts': ["import type { Store } from '../storage/store.ts';", 'ports imports nothing of storage'],
  'src/pose/films.ts': ["import { film } from '../capture/film.ts';", 'pose imports nothing of capture'],
  'src/capture/stores.ts': ["import { keep } from '../storage/store.ts';", 'capture imports nothing of storage'],
  'src/capture/runs.ts': ["import { app } from '../app/app.ts';", 'capture imports nothing of app'],
  'src/exchange/keeps.ts': ["import { keep } from '../storage/store.ts';", 'exchange imports nothing of storage'],
  'src/storage/shows.ts': ["import { Screen } from '../ui/screen.ts';", 'storage imports nothing of ui'],
  'src/offline/measures.ts': ["import { pose } from '../pose/pose.ts';", 'offline imports nothing of pose'],
  'src/feedback/sees.ts': ["import { pose } from '../pose/pose.ts';", 'feedback imports nothing of pose'],
  'src/ui/review/runs.ts': ["import type { App } from '../../app/app.ts';", 'ui imports nothing of app'],
  'src/ui/stores.ts': ["import { keep } from '../storage/store.ts';", 'ui imports nothing of storage'],
  'src/ui/fails.ts': ["import { fail } from '../ports/errors.ts';", 'ui imports only types of ports'],
};

/** Each does what its room may. */
const SOUND: Readonly<Record<string, string>> = {
  'src/core/reps/counts.ts': "import { fold } from '../fold.ts';",
  'src/core/fitted.ts': "import map from '../../models/map.json';",
  'src/words/en/names.ts': "import type { Fold } from '../../core/fold.ts';",
  'src/exercises/hinge/says.ts': "import { line } from '../../words/line.ts';",
  'src/exercises/hinge/hinge.ts': "import { fold } from '../../core/fold.ts';",
  'src/capture/films.ts': "import { Input } from 'mediabunny';",
  'src/feedback/voice.ts': "import { line } from '../words/line.ts';",
  'src/ui/review/shows.ts': "import { html } from 'lit/html.js';",
  'src/app/all.ts': "import { keep } from '../storage/store.ts';",
  'src/main.ts': "import { Screen } from './ui/screen.ts';",
};

/** What core may not touch: it has no page and no clock. */
const IMPURE: Readonly<Record<string, string>> = {
  'src/core/reads-the-page.ts': 'export const title = document.title;',
  'src/core/reads-the-clock.ts': 'export const now = Date.now();',
  'src/core/waits.ts': 'export const soon = Promise.resolve(1);',
};

/** A circle that is one only while types are counted. */
const CIRCLE: Readonly<Record<string, string>> = {
  'src/ui/egg.ts': "import type { Hen } from './hen.ts';\nexport interface Egg { readonly of: Hen | null }",
  'src/ui/hen.ts': "import type { Egg } from './egg.ts';\nexport interface Hen { readonly lays: Egg | null }",
};

interface Problem {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

let folder: string;
let problems: readonly Problem[];

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hingeline-walls-')));
  const write = (path: string, content: string): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as { jsPlugins: string[] };
  const jsPlugins = config.jsPlugins.map((path) => join(root, path));
  write('.oxlintrc.json', JSON.stringify({ ...config, $schema: undefined, jsPlugins }));
  const broken = Object.entries(BROKEN).map(([path, [source]]) => [path, source] as const);
  for (const files of [broken, Object.entries(SOUND), Object.entries(IMPURE), Object.entries(CIRCLE)]) {
    for (const [path, source] of files) write(path, used(source));
  }
  problems = lint(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The import with a use of what it brings, so that nothing but the wall is wrong with it. */
function used(source: string): string {
  const name = /^import (?:type )?\{? ?(\w+)/.exec(source)?.[1];
  if (!name) return `${source}\n`;
  return source.startsWith('import type')
    ? `${source}\nexport type Used = ${name};\n`
    : `${source}\nexport const used = ${name};\n`;
}

/** Everything oxlint finds in a folder with a configuration of its own. @throws Error when it did not run. */
function lint(cwd: string, ...paths: readonly string[]): readonly Problem[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', ...paths],
    { cwd, encoding: 'utf8' },
  );
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
  const { diagnostics, number_of_files: files } = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly filename: string; readonly code: string; readonly message: string }[];
    readonly number_of_files: number;
  };
  if (files === 0) throw new Error('oxlint read nothing');
  return diagnostics.map(({ filename, code, message }) => ({
    file: filename.replaceAll('\\', '/'),
    rule: code,
    message,
  }));
}

const of = (file: string): readonly Problem[] => problems.filter((problem) => problem.file === file);

test.each(Object.entries(BROKEN))('a wall holds: %s', (file, [, said]) => {
  expect(of(file)).toEqual([{ file, rule: 'walls(rooms)', message: said }]);
});

test('every room of the table has a wall that was tried', () => {
  const tried = new Set(Object.keys(BROKEN).map((path) => path.split('/')[1]));
  expect(tried).toEqual(new Set(Object.keys(ROOMS)));
});

test('the table of rooms has no circle: no room knows one that knows it, by whatever way', () => {
  const known = (room: string): readonly string[] => [...(ROOMS[room]?.imports ?? []), ...(ROOMS[room]?.types ?? [])];
  const reached = (room: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
    known(room).reduce((all, next) => (all.has(next) ? all : reached(next, new Set([...all, next]))), seen);
  expect(Object.keys(ROOMS).filter((room) => reached(room).has(room))).toEqual([]);
});

test.each(Object.keys(SOUND))('what a room may import passes: %s', (file) => {
  expect(of(file)).toEqual([]);
});

test.each(Object.keys(IMPURE))('core is pure: %s', (file) => {
  expect(of(file).map(({ rule }) => rule)).toEqual([expect.stringMatching(/^eslint\(no-restricted-/)]);
});

test.each(Object.keys(CIRCLE))('a circle of types is a circle: %s', (file) => {
  expect(of(file).map(({ rule }) => rule)).toEqual(['import(no-cycle)']);
});

test('no wall of the house is broken', () => {
  expect(lint(root, 'src').filter(({ rule }) => /^(walls|import)/.test(rule))).toEqual([]);
});
