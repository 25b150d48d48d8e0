import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { inLanes } from '../../../../tools/evaluation/lanes.ts';
import { closingLine, Progress } from '../../../../tools/evaluation/progress.ts';
import { namedApart, recordingsOf } from '../../../../tools/evaluation/recordings.ts';
import { repsTable } from '../../../../tools/evaluation/reps-table.ts';
import { readTrace, reportOfTrace } from '../../../../tools/evaluation/trace-report.ts';

describe('the recordings that are meant', () => {
  let folder: string;
  const at = (...names: string[]): string => join(folder, ...names);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hingeline-recordings-'));
    mkdirSync(at('day', 'inner.mp4'), { recursive: true });
    mkdirSync(at('empty'));
    const names = ['rep10.mp4', 'rep2.webm', 'Rep1.MOV', '._rep2.webm', 'notes.txt', 'rep3.mp4.part'];
    for (const name of names) writeFileSync(at('day', name), '');
    writeFileSync(at('other'), '');
    symlinkSync(at('day', 'rep2.webm'), at('again.webm'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are the videos of a folder as people count, and whatever file is named, in the order given', () => {
    expect(recordingsOf([at('other'), at('day')])).toEqual({
      paths: [at('other'), at('day', 'Rep1.MOV'), at('day', 'rep2.webm'), at('day', 'rep10.mp4')],
      failures: [],
    });
  });

  test('are there once, however often and by whatever name they are given', () => {
    const { paths } = recordingsOf([at('day', 'rep10.mp4'), at('again.webm'), at('day')]);
    expect(paths).toEqual([at('day', 'rep10.mp4'), at('again.webm'), at('day', 'Rep1.MOV')]);
  });

  test('leave what is not there, and a folder without any, to be told', () => {
    const { paths, failures } = recordingsOf([at('gone.mp4'), at('empty'), at('other')]);
    expect(paths).toEqual([at('other')]);
    expect(failures.map(({ path }) => path)).toEqual([at('gone.mp4'), at('empty')]);
  });
});

test('no two recordings write to one file, whatever they are called', () => {
  const paths = ['a/clip.mp4', 'b/clip.webm', 'c/CLIP.mov', 'clip-2.mp4', 'clip.trace.mp4', 'x/.hidden', 'plain'];
  const named = namedApart(paths);
  expect(named.slice(0, 2)).toEqual([
    { path: 'a/clip.mp4', report: 'clip.json', trace: 'clip.trace.json' },
    { path: 'b/clip.webm', report: 'clip-2.json', trace: 'clip-2.trace.json' },
  ]);
  expect(named.map(({ path }) => path)).toEqual(paths);
  const files = named.flatMap(({ report, trace }) => [report.toLowerCase(), trace.toLowerCase()]);
  expect(new Set(files).size).toBe(2 * paths.length);
});

describe('lanes', () => {
  test('take the next as they get free, and give the results in order', async () => {
    const taken: [item: string, lane: number][] = [];
    let free = (): void => {};
    const others = new Promise<void>((resolve) => (free = resolve));
    const results = await inLanes(['slow', 'a', 'b', 'c'], 2, async (item, lane) => {
      taken.push([item, lane]);
      if (item === 'slow') await others;
      if (item === 'c') free();
      return item.toUpperCase();
    });
    expect(results).toEqual(['SLOW', 'A', 'B', 'C']);
    // One is held up, and the other does all the rest.
    expect(taken).toEqual([['slow', 0], ['a', 1], ['b', 1], ['c', 1]]); // prettier-ignore
  });

  test('reject with what one of them met, after the others have stopped', async () => {
    const done: number[] = [];
    const work = async (item: number): Promise<void> => {
      if (item === 0) throw new Error('first');
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push(item);
    };
    await expect(inLanes([0, 1, 2], 2, work)).rejects.toThrow('first');
    expect(done).toEqual([1, 2]);
    expect(await inLanes([], 2, work)).toEqual([]);
  });
});

describe('progress', () => {
  const told = (isTTY: boolean): { text: string; readonly progress: Progress } => {
    const write = (text: string): void => void (state.text += text);
    const state = { text: '', progress: new Progress(3, { isTTY, columns: 30, write }) };
    return state;
  };

  test('in a file or a pipe is a line for each that ended', () => {
    const state = told(false);
    state.progress.reach('a.mp4', 0.5);
    state.progress.end('a.mp4', '2 reps');
    expect(state.text).toBe('1 of 3  a.mp4: 2 reps\n');
  });

  test('in a terminal those under way share one line, which never wraps and leaves nothing behind', () => {
    const state = told(true);
    state.progress.reach('a.mp4', 0.501);
    state.progress.reach('a.mp4', 0.502);
    expect(state.text).toBe('a.mp4 50 %');
    state.progress.reach('b-with-a-long-name.mp4', 0.1);
    expect(state.text.split('\r').at(-1)).toBe('a.mp4 50 %, b-with-a-long-nam');
    state.text = '';
    state.progress.end('a.mp4', 'ok');
    expect(state.text).toBe(`\r${' '.repeat(29)}\r1 of 3  a.mp4: ok\nb-with-a-long-name.mp4 10 %`);
  });
});

describe('of reports', () => {
  const report = reportOfTrace(
    hipHinge,
    'clip.mp4',
    readTrace(new URL('../../../fixtures/hinge.trace.json.gz', import.meta.url)),
  );

  test('the table has every rep of every recording, with units, and no formula', () => {
    const text = repsTable([
      { path: '=cmd|calc.mp4', report },
      { path: 'none.mp4', report: { ...report, reps: [] } },
      { path: 'b, c.mp4', report },
    ]);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    expect(data.map(({ file, rep }) => [file, rep])).toEqual(
      ["'=cmd|calc.mp4", 'b, c.mp4'].flatMap((file) => report.reps.map((_, i) => [file, String(i + 1)])),
    );
    const [rep] = report.reps;
    expect(data[0]).toMatchObject({
      exerciseId: 'hip-hinge',
      kind: rep!.kind,
      verdict: rep!.verdict,
      hipFlexionPeakDeg: String(rep!.hipFlexionPeakDeg),
      lumbarFlexionPeakDeg: String(rep!.lumbarPeakDeg),
      lumbarSigmaDeg: String(rep!.lumbarSigmaDeg),
      startMs: String(rep!.startMs),
    });
  });

  test('the closing line counts, and names what failed and why', () => {
    const analysed = [{ path: 'a.mp4', report }, { path: 'b.mp4', report }]; // prettier-ignore
    expect(closingLine(analysed, [])).toBe(`2 of 2 analysed, ${2 * report.reps.length} reps.`);
    expect(closingLine([], [{ path: 'x/notes.mp4', why: 'This is no video.' }])).toBe(
      '0 of 1 analysed, 0 reps. Not analysed: x/notes.mp4: This is no video.',
    );
  });
});
