/**
 * Puts small faults into the core, one at a time, and tells which of them no test notices.
 *
 *     npm run mutants [-- FOLDER_OR_FILE…] [--again] [--seconds 60]
 *
 * `--again` tries only those that survived the last run; `--seconds` is the most that is spent on one mutant, tests that take
 * longer not being run. Those that make the same program can be listed with the reason in
 * tools/mutation/equivalent.json; they count as neither killed nor survived.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutant } from '../mutation/mutators.ts';
import { openMutants } from '../mutation/try-mutants.ts';

/** The rooms, and whose tests are theirs. */
const ROOMS = {
  'src/core/reps': ['reps', 'exercise'],
  'src/core/exercise': ['exercise', 'reps'],
  'src/core/session': ['session'],
} as const;
const LAST = 'node_modules/.cache/hingeline-mutants.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { again: { type: 'boolean', default: false }, seconds: { type: 'string', default: '60' } },
});

const under = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)).sort()
    : [path]; // prettier-ignore

const wanted = positionals.length > 0 ? positionals : Object.keys(ROOMS);
const isWanted = (path: string): boolean => wanted.some((each) => path === each || path.startsWith(`${each}/`));

interface Equivalent {
  readonly file: string;
  /** The line it is in, without what surrounds it. */
  readonly line: string;
  readonly to: string;
  readonly why: string;
}
const equivalents = JSON.parse(readFileSync('tools/mutation/equivalent.json', 'utf8')) as readonly Equivalent[];
const survivedLast: ReadonlySet<string> = new Set(
  values.again && existsSync(LAST) ? (JSON.parse(readFileSync(LAST, 'utf8')) as string[]) : [],
);

const lines = new Map<string, readonly string[]>();
function lineOf({ file, line }: Mutant): string {
  if (!lines.has(file)) lines.set(file, readFileSync(file, 'utf8').split('\n'));
  return lines.get(file)![line - 1]!.trim();
}
const keyOf = (mutant: Mutant): string => [mutant.file, lineOf(mutant), mutant.from, mutant.to].join('\n');
const isNamed = ({ file, line, to }: Equivalent, mutant: Mutant): boolean =>
  file === mutant.file && line === lineOf(mutant) && to === mutant.to;
const isEquivalent = (mutant: Mutant): boolean => equivalents.some((each) => isNamed(each, mutant));

const tried = { killed: 0, survived: 0, unreached: 0, same: 0 };
const survivors: string[] = [];
for (const [room, testFolders] of Object.entries(ROOMS)) {
  const sources = under(room).filter((path) => path.endsWith('.ts') && isWanted(path));
  if (sources.length > 0) await tryRoom(room, sources, testFolders);
}

async function tryRoom(room: string, sources: readonly string[], testFolders: readonly string[]): Promise<void> {
  const tests = testFolders.flatMap((folder) => under(`test/unit/core/${folder}`)).filter((path) => path.endsWith('.test.ts')); // prettier-ignore
  const bench = await openMutants(sources, tests, 1000 * Number(values.seconds));
  for (const each of equivalents.filter(({ file }) => sources.includes(file))) {
    const named = bench.mutants.filter((mutant) => isNamed(each, mutant)).length;
    if (named !== 1)
      console.log(`${each.file}: equivalent.json names ${named} mutants by  ${each.line}  →  ${each.to}`);
  }
  const chosen = bench.mutants.filter((mutant) => !values.again || survivedLast.has(keyOf(mutant)));
  /** Of the room, and of each file. */
  const sums = new Map<string, { killed: number; all: number }>();
  for (const mutant of chosen) {
    if (isEquivalent(mutant)) {
      tried.same++;
      continue;
    }
    const { outcome } = await bench.tryOne(mutant);
    tried[outcome]++;
    for (const name of [room, mutant.file]) {
      const { killed, all } = sums.get(name) ?? { killed: 0, all: 0 };
      sums.set(name, { killed: killed + (outcome === 'killed' ? 1 : 0), all: all + 1 });
    }
    if (outcome === 'killed') continue;
    survivors.push(keyOf(mutant));
    const [from, to] = [mutant.from, mutant.to].map((code) => code.replaceAll(/\s+/g, ' '));
    console.log(`${mutant.file}:${mutant.line} ${outcome}  ${from}  →  ${to || '(nothing)'}`);
  }
  await bench.close();
  for (const [name, { killed, all }] of sums)
    console.log(`${name}: ${killed} of ${all} killed, ${((100 * killed) / all).toFixed(1)} %`);
}

mkdirSync(dirname(LAST), { recursive: true });
writeFileSync(LAST, JSON.stringify(survivors));
console.log(`survived ${tried.survived}, reached by no test ${tried.unreached}, the same program ${tried.same}`);
process.exit(0);
