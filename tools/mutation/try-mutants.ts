/** Runs the tests of the core against each mutant, in one process: every mutant is in the code, one at a time in force. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';
import type { EvaluatedModuleNode } from 'vite/module-runner';
import { instrument, type Mutant } from './mutators.ts';
import type { CollectedTest } from './vitest-shim.ts';

interface Timed extends CollectedTest {
  readonly file: string;
  readonly ms: number;
  readonly probes: number;
}

/** What was come by, mutants by id and constants by name. */
type Seen = Set<number | string>;

interface KnownFile {
  readonly path: string;
  /** While the file described its tests. */
  readonly seen: Seen;
  readonly tests: readonly { readonly test: Timed; readonly seen: Seen }[];
}

export interface Tried {
  readonly mutant: Mutant;
  readonly outcome: 'killed' | 'survived' | 'unreached';
}

/** A mutant that passes so many more switches than the sound code, and this many at least, goes round in circles. */
const CIRCLES = 30;
const LEAST_CIRCLES = 3_000_000;

const SETUP = 'test/all-languages.ts';

/** Slow functions that no mutant changes, and by what their arguments are told apart: as objects, or by what is in them. */
const REMEMBERED: Readonly<Record<string, readonly [name: string, ...args: readonly ('object' | 'content')[]]>> = {
  'src/core/back/features.ts': ['postureShape', 'object', 'content', 'content', 'content', 'content'],
  'src/core/back/angle-map.ts': ['mapAngles', 'object', 'content', 'content'],
};

function remembered(file: string, source: string): string {
  const [name, ...args] = REMEMBERED[file] ?? [];
  if (!name) return source;
  const renamed = source.replace(`export function ${name}(`, `function ${name}Anew(`);
  return `${renamed}\nexport const ${name} = __remember(${name}Anew, ${JSON.stringify(args)});`;
}

const numbers = new WeakMap<object, number>();
let nextNumber = 0;
function remember<Args extends readonly object[], Result>(slow: (...args: Args) => Result, by: readonly string[]) {
  const results = new Map<string, Result>();
  return (...args: Args): Result => {
    const key = args.map((arg, i) => {
      if (by[i] === 'content') return JSON.stringify(arg);
      if (!numbers.has(arg)) numbers.set(arg, nextNumber++);
      return numbers.get(arg);
    }).join('|'); // prettier-ignore
    if (!results.has(key)) results.set(key, slow(...args));
    return results.get(key)!;
  };
}

/** @param sources files with mutants, @param tests files of tests; both from the root, where this runs */
export async function openMutants(sources: readonly string[], tests: readonly string[], mostMs: number) {
  const root = process.cwd();
  const mutants: Mutant[] = [];
  const codes = new Map<string, string>();
  const set = new Set(sources);
  const builtUpon = new Set<string>();
  const instrumented = (file: string, source: string, firstId: number): ReturnType<typeof instrument> => {
    const made = instrument(file, source, set, firstId);
    for (const constant of made.builtUpon) builtUpon.add(constant);
    return made;
  };
  for (const file of sources) {
    const made = instrumented(file, readFileSync(file, 'utf8'), mutants.length);
    mutants.push(...made.mutants);
    codes.set(resolve(file), made.code);
  }

  let active = -1;
  let probes = 0;
  let mostProbes = Infinity;
  let constants = new Set<string>();
  let come = new Uint8Array(mutants.length);
  /** What was come by since the last call. */
  function takeSeen(): Seen {
    const seen: Seen = new Set<number | string>(constants);
    come.forEach((times, id) => times > 0 && seen.add(id));
    constants = new Set();
    come = new Uint8Array(mutants.length);
    return seen;
  }
  Object.assign(globalThis, {
    __remember: remember,
    __mutant(id: number): boolean {
      if (++probes > mostProbes) throw new Error('goes round in circles');
      come[id] = 1;
      return id === active;
    },
    __used(constant: string): void {
      if (active < 0) constants.add(constant);
    },
  });

  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    resolve: { alias: { vitest: resolve('tools/mutation/vitest-shim.ts') } },
    plugins: [
      {
        name: 'mutants',
        enforce: 'pre',
        transform(source, id) {
          if (!/\/(src|test)\/.*\.ts$/.test(id)) return null;
          return codes.get(id) ?? instrumented(relative(root, id), remembered(relative(root, id), source), 0).code;
        },
      },
    ],
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  const { takeCollected } = await runner.import<typeof import('./vitest-shim.ts')>('/tools/mutation/vitest-shim.ts');

  /** Forgets what was loaded of these files and of all that imports them. */
  function forget(files: readonly string[]): void {
    const { evaluatedModules } = runner;
    const reached = new Set<EvaluatedModuleNode>();
    const queue = files.flatMap((file) => [...(evaluatedModules.getModulesByFile(resolve(file)) ?? [])]);
    for (let node = queue.pop(); node; node = queue.pop()) {
      if (reached.has(node)) continue;
      reached.add(node);
      for (const importer of node.importers) {
        const next = evaluatedModules.getModuleById(importer);
        if (next) queue.push(next);
      }
    }
    for (const node of reached) evaluatedModules.invalidateModule(node);
  }

  async function load(file: string): Promise<readonly CollectedTest[]> {
    takeCollected();
    await runner.import(`/${SETUP}`);
    await runner.import(`/${file}`);
    return takeCollected();
  }

  const known: KnownFile[] = [];
  for (const path of tests) {
    const collected = await load(path);
    const seen = takeSeen();
    const timed: { test: Timed; seen: Seen }[] = [];
    for (const test of collected) {
      probes = 0;
      const before = process.cpuUsage().user;
      await test.run();
      timed.push({
        test: { ...test, file: path, ms: (process.cpuUsage().user - before) / 1000, probes },
        seen: takeSeen(),
      });
    }
    known.push({ path, seen, tests: timed });
  }

  async function fails({ run }: CollectedTest, most: number): Promise<boolean> {
    probes = 0;
    mostProbes = Math.max(LEAST_CIRCLES, CIRCLES * most);
    try {
      await run();
      return false;
    } catch {
      return true;
    } finally {
      mostProbes = Infinity;
    }
  }

  async function tryOne(mutant: Mutant): Promise<Tried> {
    const { id, isStatic } = mutant;
    const constant = mutant.constant && builtUpon.has(mutant.constant) ? null : mutant.constant;
    const key = isStatic && constant ? constant : id;
    const reaches = (set: Seen): boolean => (isStatic && !constant) || set.has(key);
    const direct = isStatic
      ? []
      : known.flatMap(({ tests: all }) => all.flatMap((each) => (each.seen.has(id) ? each.test : [])));
    const anew = known.filter(({ seen: loading, tests: all }) =>
      isStatic ? reaches(loading) || all.some((each) => reaches(each.seen)) : loading.has(id),
    );
    active = id;
    try {
      let spentMs = 0;
      for (const test of direct.toSorted((a, b) => a.ms - b.ms)) {
        if ((spentMs += test.ms) > mostMs) break;
        if (await fails(test, test.probes)) return { mutant, outcome: 'killed' };
      }
      const msOf = ({ tests: all }: KnownFile): number => all.reduce((sum, { test }) => sum + test.ms, 0);
      for (const file of anew.toSorted((a, b) => msOf(a) - msOf(b))) {
        if (spentMs > mostMs) break;
        forget(isStatic ? [mutant.file, file.path] : [file.path]);
        mostProbes = 100 * LEAST_CIRCLES;
        probes = 0;
        const collected = await load(file.path).catch(() => null);
        if (collected?.length !== file.tests.length) return { mutant, outcome: 'killed' };
        const some = isStatic && !reaches(file.seen) ? file.tests.map((each) => reaches(each.seen)) : null;
        for (const [i, test] of collected.entries()) {
          const { ms } = file.tests[i]!.test;
          if ((some && !some[i]) || ms > mostMs / 4) continue;
          spentMs += ms;
          if (await fails(test, file.tests[i]!.test.probes)) return { mutant, outcome: 'killed' };
        }
      }
      return { mutant, outcome: direct.length + anew.length > 0 ? 'survived' : 'unreached' };
    } finally {
      if (anew.length > 0) forget([mutant.file]);
      active = -1;
      mostProbes = Infinity;
    }
  }

  return { mutants, known, tryOne, close: () => server.close() };
}
