/** `npm run analyze`, as somebody with a folder of clips uses it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { root } from '../../tools/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hingeline-analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

function analyze(video: string, ...args: string[]) {
  const command = [join(root, 'tools/run-ts.mjs'), 'tools/analyze.ts', video, '--exercise', 'hip-hinge', ...args];
  // Not as a test: Vite's configuration is another one there.
  const { VITEST: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('writes a report of every frame, with the reps told apart', () => {
  const out = join(folder, 'report.json');
  const { status, stdout } = analyze(join(root, 'src/assets/sample/hip-hinge.mp4'), '--out', out);
  expect(status).toBe(0);
  expect(stdout).toBe('');
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report;
  expect(report).toMatchObject({
    schema: 'hingeline-report/1',
    exercise: 'hip-hinge',
    source: { name: 'hip-hinge.mp4', widthPx: 640, heightPx: 480, decodedFrames: 612 },
    view: { nearSide: 'left', facing: 'left' },
  });
  expect(report.frames).toHaveLength(612);
  expect(report.reps.map(({ kind, verdict }) => [kind, verdict === 'good'])).toEqual([
    ['rep', true],
    ['rep', false],
    ['rep', true],
    ['rep', false],
    ['rep', false],
  ]);
  const [, rounded] = report.reps;
  const cues = report.cues.filter(({ code }) => code.startsWith('spine-'));
  expect(cues.some(({ timestampMs: ms }) => ms > rounded!.startMs && ms < rounded!.endMs)).toBe(true);
});

test('says in one line what is wrong with a video, and writes nothing', () => {
  const notes = join(folder, 'notes.mp4');
  writeFileSync(notes, 'These are notes, not a video.');
  for (const video of [notes, join(folder, 'missing.mp4')]) {
    const out = join(folder, 'none.json');
    const { status, stderr } = analyze(video, '--out', out);
    expect(status).not.toBe(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  }
});
