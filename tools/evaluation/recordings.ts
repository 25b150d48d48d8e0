/** Which recordings a command means, and what is written of each is called. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';

/** A recording and the names of its report and trace, without a folder. */
export interface Named {
  readonly path: string;
  readonly report: string;
  readonly trace: string;
}

/** What stands in the way of a recording that was asked for. */
export interface Failure {
  readonly path: string;
  readonly why: string;
}

const VIDEO = /\.(mp4|webm|mov)$/i;

/** File names as people sort them: rep 2 before rep 10. */
const ORDER = new Intl.Collator('en', { numeric: true });

/**
 * The recordings that files and folders stand for, each once, in the order given; those of a folder (not of folders in it)
 * are the mp4, webm and mov files, by name. A file that is named is taken as a recording whatever it is called.
 */
export function recordingsOf(inputs: readonly string[]): {
  readonly paths: readonly string[];
  readonly failures: readonly Failure[];
} {
  const found = new Map<string, string>();
  const failures: Failure[] = [];
  for (const input of inputs) {
    if (!existsSync(input)) failures.push({ path: input, why: 'there is no such file.' });
    else if (!statSync(input).isDirectory()) add(found, input);
    else {
      const names = readdirSync(input).filter((name) => isVideo(input, name));
      if (names.length === 0) failures.push({ path: input, why: 'there is no mp4, webm or mov file in it.' });
      for (const name of names.toSorted(ORDER.compare)) add(found, join(input, name));
    }
  }
  return { paths: [...found.values()], failures };
}

function isVideo(folder: string, name: string): boolean {
  // What begins with a dot is the system's own.
  if (!VIDEO.test(name) || name.startsWith('.')) return false;
  return statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
}

function add(found: Map<string, string>, path: string): void {
  const real = realpathSync(path);
  if (!found.has(real)) found.set(real, path);
}

/** `clip.json` and `clip.trace.json` of `clip.mp4`; a further recording of that name is `clip-2`. Upper and lower case are one. */
export function namedApart(paths: readonly string[]): readonly Named[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const { name } = parse(path);
    for (let count = 1; ; count++) {
      const stem = count === 1 ? name : `${name}-${count}`;
      const [report, trace] = [`${stem}.json`, `${stem}.trace.json`];
      const own = [report, trace].map((each) => each.toLowerCase());
      if (own.some((each) => taken.has(each))) continue;
      own.forEach((each) => taken.add(each));
      return { path, report, trace };
    }
  });
}
