/** Many recordings through one browser: a report for each and one table of all reps. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { AnalysedClip } from '../../src/app/headless.ts';
import type { ModelChoice } from '../../src/pose/protocol.ts';
import { analyzeClip, remarks, watchProgress } from './analyze-clip.ts';
import { openBrowser } from './headless-browser.ts';
import { inLanes } from './lanes.ts';
import { Progress, type Terminal } from './progress.ts';
import { namedApart, type Failure, type Named } from './recordings.ts';
import { repsTable } from './reps-table.ts';

/** The table's name in the folder. */
export const TABLE = 'reps.csv';

export interface ManyOptions {
  readonly exerciseId: string;
  readonly choice: ModelChoice;
  /** Made where it is not there. */
  readonly folder: string;
  /** Whether each gets its trace too. */
  readonly traces: boolean;
  /** How many at once. */
  readonly jobs: number;
  readonly terminal: Terminal;
}

/** A recording that was analysed. */
type AnalysedPath = Omit<AnalysedClip, 'trace'> & { readonly path: string };

/** Analyses each; one that fails holds up none of the others. */
export async function analyzeMany(
  paths: readonly string[],
  { exerciseId, choice, folder, traces, jobs, terminal }: ManyOptions,
): Promise<{ readonly analysed: readonly AnalysedPath[]; readonly failures: readonly Failure[] }> {
  if (paths.length === 0) return { analysed: [], failures: [] };
  mkdirSync(folder, { recursive: true });
  const progress = new Progress(paths.length, terminal);
  const browser = await openBrowser();
  /** For each lane, with the recording that is on it. */
  const pages = new Map<number, Page>();
  const present = new Map<number, string>();
  const pageOf = async (lane: number): Promise<Page> => {
    const page = pages.get(lane) ?? (await browser.newPage());
    if (!pages.has(lane)) await watchProgress(page, (_done, share) => progress.reach(present.get(lane)!, share));
    pages.set(lane, page);
    return page;
  };
  const analyse = async (named: Named, lane: number): Promise<Omit<AnalysedClip, 'trace'>> => {
    present.set(lane, named.path);
    const { trace, ...analysed } = await analyzeClip(await pageOf(lane), named.path, exerciseId, choice);
    writeFileSync(join(folder, named.report), JSON.stringify(analysed.report, null, 1) + '\n');
    if (traces) writeFileSync(join(folder, named.trace), JSON.stringify(trace) + '\n');
    return analysed;
  };
  try {
    const ends = await inLanes(namedApart(paths), jobs, async (named, lane): Promise<AnalysedPath | Failure> => {
      const { path } = named;
      try {
        const analysed = await analyse(named, lane);
        progress.end(
          path,
          [`${analysed.report.reps.length} reps, ${named.report}`, remarks(analysed)].filter(Boolean).join('. '),
        );
        return { path, ...analysed };
      } catch (error) {
        const why = (error as Error).message.split('\n')[0]!;
        progress.end(path, why);
        // Whatever went wrong is not to reach the next.
        await pages.get(lane)?.close().catch(() => undefined); // prettier-ignore
        pages.delete(lane);
        return { path, why };
      }
    });
    const analysed = ends.filter((end) => 'report' in end);
    writeFileSync(join(folder, TABLE), repsTable(analysed));
    return { analysed, failures: ends.filter((end) => 'why' in end) };
  } finally {
    await browser.close();
  }
}
