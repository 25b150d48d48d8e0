import type { AppErrorCode } from '../../../src/ports/errors.ts';
import { afterEach, expect, test } from 'vitest';
import { openRecording } from '../../../src/capture/recording.ts';
import type { UnreadStretch } from '../../../src/core/records/unread.ts';
import type { FrameSource } from '../../../src/ports/ports.ts';
import { cutOff, edited, retimed, silence, turned, withoutKeyFrames, zeroed } from '../../faulty/clips.ts';

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

/** Runs to its end: the times of the pictures, what could not be read, and how long it is. */
async function seen(content: Uint8Array<ArrayBuffer>) {
  const recording = await open(new Blob([content]));
  const times: number[] = [];
  for (let frame = await recording.next(); frame; frame = await recording.next()) {
    times.push(frame.timestampMs);
    frame.image.close();
  }
  expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
  expect(times[0]).toBe(0);
  return { times, last: times.at(-1)!, unread: recording.unread!, durationMs: recording.durationMs! };
}

const bytes = async (): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await (await sample()).arrayBuffer());
const near = (ms: number): unknown => expect.closeTo(ms, -2);

const refused: [string, AppErrorCode, () => Promise<Uint8Array<ArrayBuffer>>][] = [
  ['text', 'video-unreadable', async () => new TextEncoder().encode('not a video at all '.repeat(100))],
  ['nothing', 'video-empty', async () => new Uint8Array()],
  ['sound without a picture', 'video-no-picture', silence],
  ['the first kilobyte of a video', 'video-unreadable', async () => (await bytes()).slice(0, 1000)],
  ['a head and no picture', 'video-broken', async () => cutOff(await bytes(), 0.03)],
  ['zeros for pictures', 'video-broken', async () => zeroed(await bytes(), -1, 100)],
];

test.each(refused)('a file with %s in it is told as %s', async (_what, code, content) => {
  const run = async (): Promise<unknown> => seen(await content());
  await expect(run()).rejects.toMatchObject({ error: { code } });
});

test.each([
  ['mp4', async () => bytes()],
  ['mkv', async () => retimed(await bytes(), (packet) => packet, 'mkv')],
])('a cut-off %s gives what is there, and says where it breaks off', async (_, whole) => {
  const { times, unread, last, durationMs } = await seen(cutOff(await whole(), 0.6));
  expect(times.length).toBeGreaterThan(100);
  expect(durationMs).toBeCloseTo(20_400, -2);
  expect(unread).toEqual([{ fromMs: near(last + 33), toMs: near(20_400), end: true }]);
});

test('goes on at the next key frame after pictures that cannot be decoded', async () => {
  const { times, last, unread } = await seen(await zeroed(await bytes(), 10, 11));
  // There are key frames at 8.3 and 16.6 s.
  expect(unread).toHaveLength(1);
  const [{ fromMs, toMs, end }] = unread as [UnreadStretch];
  expect({ toMs, end }).toEqual({ toMs: near(16_600), end: false });
  expect(fromMs).toBeGreaterThan(9000);
  expect(fromMs).toBeLessThan(10_100);
  expect(times.filter((ms) => ms >= fromMs && ms < toMs)).toEqual([]);
  expect(last).toBeCloseTo(20_367, -2);
});

test('shows what players show of it: from 0, no longer than its edit list says', async () => {
  const { times, last, unread, durationMs } = await seen(edited(await bytes(), 3, 12));
  expect({ last, durationMs, pictures: times.length }).toEqual({
    last: near(11_967),
    durationMs: near(12_000),
    pictures: expect.closeTo(360, -1),
  });
  expect(unread).toEqual([]);
});

test('a repeated time costs the picture that repeats it, nothing else', async () => {
  let before = { timestamp: 0, duration: 0 };
  const content = await retimed(
    await bytes(),
    ({ timestamp, duration }, i) => {
      if (i % 50 !== 25) before = { timestamp, duration };
      return before;
    },
    'mkv',
  );
  const { times, unread } = await seen(content);
  expect(times.length).toBe(SAMPLE_PICTURES - 12);
  expect(unread).toEqual([]);
});

test('begins at 0 where the times of the file do not', async () => {
  const content = await retimed(
    await bytes(),
    ({ timestamp, duration }) => ({ timestamp: timestamp + 5, duration }),
    'mkv',
  );
  const { times, durationMs } = await seen(content);
  expect({ pictures: times.length, durationMs }).toEqual({ pictures: SAMPLE_PICTURES, durationMs: near(20_400) });
});

test('a table of key frames that is empty costs nothing', async () => {
  expect((await seen(withoutKeyFrames(await bytes()))).times).toHaveLength(SAMPLE_PICTURES);
});

test('a picture whose head says so is turned', async () => {
  const { widthPx, heightPx, next } = await open(new Blob([turned(await bytes())]));
  const { image } = (await next())!;
  expect([widthPx, heightPx, image.width, image.height]).toEqual([480, 640, 480, 640]);
  image.close();
});

test('a file that is gone is told to be gone', async () => {
  const file = new File([await sample()], 'me.mp4');
  file.slice = () => {
    throw new DOMException('', 'NotReadableError');
  };
  await expect(openRecording(file, { paced: false })).rejects.toMatchObject({ error: { code: 'video-gone' } });
});
