/** Files with a fault through `npm run analyze`: built app, real decoder, real model. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Report } from '../../src/core/records/report.ts';
import { root } from '../../tools/setup.mjs';
import { cutOff, retimed, silence, slowed, zeroed } from '../faulty/clips.ts';

const folder = mkdtempSync(join(tmpdir(), 'hingeline-faulty-'));
afterAll(() => rmSync(folder, { recursive: true }));

function analyze(...args: string[]) {
  const command = [join(root, 'tools/run-ts.mjs'), 'tools/commands/analyze.ts', ...args];
  // Not as a test: Vite's configuration is another one there.
  const { VITEST: _, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [...command, '--exercise', 'hip-hinge', '--model', 'lite'], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  return { status, stderr };
}

/** Two reps; key frames at 0 and 8.3 s. */
async function twoHinges(): Promise<Uint8Array<ArrayBuffer>> {
  const sample = new Uint8Array(readFileSync(join(root, 'src/exercises/hip-hinge/sample.mp4')));
  return retimed(sample, (packet, i) => (i < 280 ? packet : null));
}

test('what can be read of a file is analysed, what cannot is named; nothing ends without a word', async () => {
  const clips = join(folder, 'clips');
  mkdirSync(clips);
  const whole = await twoHinges();
  let before = { timestamp: 0, duration: 0 };
  const files: Readonly<Record<string, Uint8Array>> = {
    'a-whole': whole,
    'b-cut': cutOff(whole, 0.6),
    'c-zeroed': await zeroed(whole, 6, 6.5),
    'd-repeated': await retimed(
      whole,
      ({ timestamp, duration }, i) => (i % 40 === 20 ? before : (before = { timestamp, duration })),
      'mkv',
    ),
    'e-slow': await slowed(await retimed(whole, (packet, i) => (i < 130 ? packet : null)), 8),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(clips, `${name}.mp4`), bytes);
  const out = join(folder, 'out');
  const { status, stderr } = analyze(clips, '--out', out);
  expect([status, stderr]).toEqual([3, expect.any(String)]);
  const report = (name: string): Report => JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')) as Report;
  const { reps, source, noRep } = report('a-whole');
  expect([reps.length, source.unread, noRep]).toEqual([2, [], null]);

  const cut = report('b-cut');
  expect(cut.source.unread).toEqual([
    {
      fromMs: expect.closeTo(cut.frames.at(-1)!.timestampMs + 33, -2),
      toMs: expect.closeTo(source.durationMs, -1),
      end: true,
    },
  ]);
  expect(stderr).toMatch(/b-cut\.mp4: .*The video breaks off at \d\.\d of 9\.4\s*s\./);
  // What was over before it stands.
  const over = reps.filter(({ endMs }) => endMs < cut.source.unread[0]!.fromMs - 500);
  expect(cut.reps.length).toBeGreaterThanOrEqual(over.length);

  const [lost] = report('c-zeroed').source.unread;
  expect(lost).toMatchObject({ toMs: expect.closeTo(8300, -2), end: false });
  expect(stderr).toMatch(/c-zeroed\.mp4: .*5\.\d to 8\.3\s*s of the video could not be read\./);

  expect(report('d-repeated').reps).toHaveLength(2);
  expect(report('d-repeated').source.unread).toEqual([]);

  expect(report('e-slow').noRep?.reason).toBe('few-pictures');
  expect(stderr).toMatch(/e-slow\.mp4: .*slow motion/);
});

test('a file without a picture in it is told by what it is', async () => {
  const odd = join(folder, 'odd');
  mkdirSync(odd);
  const sample = new Uint8Array(readFileSync(join(root, 'src/exercises/hip-hinge/sample.mp4')));
  writeFileSync(join(odd, 'empty.mp4'), '');
  writeFileSync(join(odd, 'head.mp4'), sample.slice(0, 1000));
  writeFileSync(join(odd, 'sound.mp4'), await silence());
  const { status, stderr } = analyze(odd, '--out', join(folder, 'odd-out'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/empty\.mp4: This file is empty\./);
  expect(stderr).toMatch(/head\.mp4: This file cannot be read as a video\./);
  expect(stderr).toMatch(/sound\.mp4: This file holds sound, but no picture\./);
});
