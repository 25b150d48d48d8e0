/** `npm run analyze`, as somebody with a folder of clips uses it. */
import { version } from '../../package.json';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { EXERCISES } from '../../src/exercises/catalogue.ts';
import type { Report } from '../../src/core/records/report.ts';
import type { TraceFile } from '../../src/core/records/trace.ts';
import { root } from '../../tools/setup.mjs';
import { shortClip } from './short-clip.ts';

const HINGE = join(root, 'src/exercises/hip-hinge/sample.mp4');
const BRIDGE = join(root, 'src/exercises/glute-bridge/sample.mp4');
/** As far as the end of the second rep, which comes mostly from the back. */
const TWO_REPS_PICTURES = 280;
const folder = mkdtempSync(join(tmpdir(), 'hingeline-analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

function analyze(...args: string[]) {
  const command = [join(root, 'tools/run-ts.mjs'), 'tools/commands/analyze.ts', ...args];
  // Not as a test: Vite's configuration is another one there.
  const { VITEST: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('writes a report of every frame, with the reps told apart', async () => {
  const clip = join(folder, 'two-hinges.mp4');
  writeFileSync(clip, await shortClip(HINGE, TWO_REPS_PICTURES));
  const out = join(folder, 'report.json');
  const { status, stdout } = analyze(clip, '--exercise', 'hip-hinge', '--out', out);
  expect(status).toBe(0);
  expect(stdout).toBe('');
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report;
  expect(report).toMatchObject({
    schema: 'hingeline-report/1',
    app: { name: 'Hingeline', version },
    exercise: 'hip-hinge',
    source: { name: 'two-hinges.mp4', widthPx: 640, heightPx: 480, decodedFrames: TWO_REPS_PICTURES },
    view: { nearSide: 'left', facing: 'left' },
  });
  expect(report.frames).toHaveLength(TWO_REPS_PICTURES);
  expect(report.reps.map(({ kind, verdict }) => [kind, verdict === 'good'])).toEqual([
    ['rep', true],
    ['rep', false],
  ]);
  const [, rounded] = report.reps;
  const cues = report.cues.filter(({ code }) => code.startsWith('spine-'));
  expect(cues.some(({ timestampMs: ms }) => ms > rounded!.startMs && ms < rounded!.endMs)).toBe(true);
});

test('measures somebody on the floor from the moment they lie still', async () => {
  const clip = join(folder, 'lying-down.mp4');
  writeFileSync(clip, await shortClip(BRIDGE, 110));
  const out = join(folder, 'bridge.json');
  expect(analyze(clip, '--exercise', 'glute-bridge', '--out', out).status).toBe(0);
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report;
  expect(report).toMatchObject({
    exercise: 'glute-bridge',
    view: { nearSide: 'right', facing: 'right' },
    reps: [],
  });
  // They sit first and have lain down after two seconds.
  expect(report.calibration?.startMs).toBeGreaterThan(1500);
  const last = report.frames.at(-1)!;
  expect(Math.abs(last.hipFlexionDeg!)).toBeLessThan(5);
  expect(Math.abs(last.lumbarFlexionDeg!)).toBeLessThan(5);
});

test('analyses a folder and a file in two pages, goes on after what is no video, and says so', async () => {
  const day = join(folder, 'day');
  mkdirSync(day);
  const clip = join(folder, 'hinges.mp4');
  writeFileSync(clip, await shortClip(HINGE, TWO_REPS_PICTURES));
  writeFileSync(join(day, 'hinges.mp4'), await shortClip(HINGE, 30));
  writeFileSync(join(day, 'notes.mp4'), 'These are notes, not a video.');
  const out = join(folder, 'out');
  const { status, stdout, stderr } = analyze(day, clip, '--exercise', 'hip-hinge', '--out', out, '--jobs', '2', '--traces'); // prettier-ignore
  expect([status, stdout]).toEqual([1, '']);
  expect(readdirSync(out).toSorted()).toEqual([
    'hinges-2.json',
    'hinges-2.trace.json',
    'hinges.json',
    'hinges.trace.json',
    'reps.csv',
  ]);
  const read = (name: string): Report => JSON.parse(readFileSync(join(out, name), 'utf8')) as Report;
  expect(read('hinges.json').source.decodedFrames).toBe(30);
  const { reps } = read('hinges-2.json');
  const { data } = Papa.parse<Record<string, string>>(readFileSync(join(out, 'reps.csv'), 'utf8').replace('\uFEFF', ''), { header: true, skipEmptyLines: true }); // prettier-ignore
  expect(data.map(({ file, hipFlexionPeakDeg }) => [file, Number(hipFlexionPeakDeg)])).toEqual(
    reps.map(({ hipFlexionPeakDeg }) => [clip, hipFlexionPeakDeg]),
  );
  expect(reps).toHaveLength(2);
  // The trunk was looked at in every picture of somebody, from the side that is seen; what was seen moved with the reps.
  const { trunkFacing, trunk } = JSON.parse(readFileSync(join(out, 'hinges-2.trace.json'), 'utf8')) as TraceFile;
  expect(new Set(trunkFacing)).toEqual(new Set([-1])); // to the left
  const pitches = trunk!.map((hundredths) => hundredths / 100);
  expect(Math.max(...pitches.map(Math.abs))).toBeLessThan(45);
  expect(Math.max(...pitches) - Math.min(...pitches)).toBeGreaterThan(5);
  const last = stderr.trim().split('\n').at(-1);
  expect(last).toContain('2 of 3 analysed, 2 reps.');
  expect(last).toContain('notes.mp4: This file cannot be read as a video.');
});

test.each([
  ['a report as the folder', [HINGE, BRIDGE, '--out', fileURLToPath(import.meta.url)]],
  ['a trace for several', [HINGE, BRIDGE, '--out', folder, '--trace', 'trace.json']],
  ['jobs for one', [HINGE, '--out', join(folder, 'none.json'), '--jobs', '2']],
  ['no number of jobs', [HINGE, BRIDGE, '--out', folder, '--jobs', 'many']],
])('refuses a command with %s in one line', (_, args) => {
  const { status, stderr } = analyze(...args, '--exercise', 'hip-hinge');
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('names the exercises there are', () => {
  const help = analyze('--help');
  const unknown = analyze(HINGE, '--exercise', 'plank', '--out', join(folder, 'none.json'));
  expect(help.status).toBe(0);
  expect(unknown.status).toBe(2);
  expect(unknown.stderr.trim().split('\n')).toHaveLength(1);
  for (const { id } of EXERCISES) {
    expect(help.stdout).toContain(id);
    expect(unknown.stderr).toContain(id);
  }
});

test('says in one line what is wrong with a video, and writes nothing', () => {
  const notes = join(folder, 'notes.mp4');
  writeFileSync(notes, 'These are notes, not a video.');
  for (const video of [notes, join(folder, 'missing.mp4')]) {
    const out = join(folder, 'none.json');
    const { status, stderr } = analyze(video, '--exercise', 'hip-hinge', '--out', out);
    expect(status).not.toBe(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  }
});
