import type { AppErrorCode } from '../../../src/ports/errors.ts';
import { afterEach, expect, test } from 'vitest';
import { openRecording } from '../../../src/capture/recording.ts';
import type { FrameSource } from '../../../src/ports/ports.ts';

const SAMPLE = new URL('../../../src/exercises/hip-hinge/sample.mp4', import.meta.url).href;
const SAMPLE_PICTURES = 612;

let source: FrameSource | null = null;
afterEach(() => {
  source?.close();
  source = null;
});

const sample = async (): Promise<Blob> => (await fetch(SAMPLE)).blob();
const open = async (content: Blob, paced = false): Promise<FrameSource> =>
  (source = await openRecording(new File([content], 'me.mp4'), { paced }));

test('a recording gives every picture once, in order', async () => {
  const { name, kind, widthPx, heightPx, durationMs, next } = await open(await sample());
  expect({ name, kind, widthPx, heightPx }).toEqual({ name: 'me.mp4', kind: 'recording', widthPx: 640, heightPx: 480 });
  expect(durationMs).toBeCloseTo(20_400, -2);
  const times: number[] = [];
  for (let frame = await next(); frame; frame = await next()) {
    times.push(frame.timestampMs);
    frame.image.close();
  }
  expect(times).toHaveLength(SAMPLE_PICTURES);
  expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
});

test('a paced recording is no faster than it was filmed', async () => {
  const { next } = await open(await sample(), true);
  // How far each picture is ahead of the clock on the wall.
  const aheadMs: number[] = [];
  for (let i = 0; i < 30; i++) {
    const { image, timestampMs } = (await next())!;
    aheadMs.push(timestampMs - performance.now());
    image.close();
  }
  expect(Math.max(...aheadMs) - aheadMs[0]!).toBeLessThan(45);
});

test('a recording that is closed gives nothing more', async () => {
  const recording = await open(await sample());
  (await recording.next())?.image.close();
  recording.close();
  expect(await recording.next()).toBeNull();
});

/** One second of silence. */
function wav(): Blob {
  const view = new DataView(new ArrayBuffer(44 + 16_000));
  const text = (at: number, value: string): void => {
    for (let i = 0; i < value.length; i++) view.setUint8(at + i, value.charCodeAt(i));
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + 16_000, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8000, true);
  view.setUint32(28, 16_000, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, 16_000, true);
  return new Blob([view.buffer]);
}

const unreadable: [string, AppErrorCode, () => Promise<Blob>][] = [
  ['text', 'video-unreadable', async () => new Blob(['not a video at all '.repeat(100)])],
  ['nothing', 'video-empty', async () => new Blob([])],
  ['sound without a picture', 'video-no-picture', async () => wav()],
  ['the first kilobyte of a video', 'video-unreadable', async () => (await sample()).slice(0, 1000)],
];

test.each(unreadable)('a file with %s in it is told as %s', async (_what, code, content) => {
  await expect(
    (async () => {
      const recording = await open(await content());
      (await recording.next())?.image.close();
    })(),
  ).rejects.toMatchObject({ error: { code } });
});

test('half a video gives what is there, then says that it is broken', async () => {
  const whole = await sample();
  let pictures = 0;
  const run = async (): Promise<void> => {
    const { next } = await open(whole.slice(0, whole.size * 0.6));
    for (let frame = await next(); frame; frame = await next()) {
      pictures++;
      frame.image.close();
    }
  };
  await expect(run()).rejects.toMatchObject({ error: { code: 'video-unreadable' } });
  expect(pictures).toBeGreaterThan(100);
  expect(pictures).toBeLessThan(SAMPLE_PICTURES);
});
