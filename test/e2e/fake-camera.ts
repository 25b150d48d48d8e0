/**
 * A recording as Chromium's fake camera plays it: JPEG pictures one after the other, 30 a second, looped. Made with the
 * browser's own decoder, so that nothing has to be installed, and kept until the recording or the options change.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/setup.mjs';
import { withMediaPage, type MediaWindow } from './browser-page.ts';

const CACHE = join(root, 'node_modules/.cache/hingeline');
/** Chromium plays every .mjpeg file at this rate. */
const FILE_FPS = 30;

export interface FakeCameraOptions {
  /** The first picture stands still this long, so that somebody can be calibrated before moving. */
  readonly holdFirstMs?: number;
  /** Plays these parts of the recording one after the other, ms; the whole of it unless said. */
  readonly parts?: readonly (readonly [fromMs: number, untilMs: number])[];
  /** Plays this many times slower, for machines that analyse fewer than 30 pictures a second. */
  readonly slowdown?: number;
}

/** Path of an .mjpeg file that shows `recording`, for `--use-file-for-fake-video-capture`. */
export async function fakeCamera(recording: string, options: FakeCameraOptions = {}): Promise<string> {
  const { holdFirstMs = 0, parts = [[0, Infinity]], slowdown = 1 } = options;
  const key = createHash('sha256')
    .update(readFileSync(recording))
    .update(JSON.stringify([3, holdFirstMs, parts, slowdown]))
    .digest('hex');
  const path = join(CACHE, `camera-${key.slice(0, 16)}.mjpeg`);
  if (existsSync(path)) return path;

  const pictures: { readonly jpeg: Buffer; readonly forMs: number; readonly untilMs: number }[] = [];
  await decode(recording, (jpeg, untilMs) => {
    pictures.push({ jpeg, forMs: untilMs - (pictures.at(-1)?.untilMs ?? 0), untilMs });
  });
  mkdirSync(CACHE, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, 'w');
  let picturesWritten = 0;
  let dueMs = holdFirstMs;
  try {
    for (const [fromMs, partUntilMs] of parts) {
      for (const { jpeg, forMs, untilMs } of pictures) {
        if (untilMs <= fromMs || untilMs > partUntilMs) continue;
        dueMs += forMs * slowdown;
        for (; picturesWritten < Math.round((dueMs * FILE_FPS) / 1000); picturesWritten++) writeSync(file, jpeg);
      }
    }
  } catch (error) {
    rmSync(unfinished);
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
  return path;
}

/** Gives every picture of a recording as a JPEG, with the time until which it is shown. */
function decode(recording: string, take: (jpeg: Buffer, untilMs: number) => void): Promise<void> {
  return withMediaPage(recording, async (page) => {
    await page.exposeFunction('take', (base64: string, untilMs: number) =>
      take(Buffer.from(base64, 'base64'), untilMs),
    );
    await page.evaluate(encodePictures);
  });
}

/** Runs in the page. */
async function encodePictures(): Promise<void> {
  const { take, mediabunny } = window as unknown as MediaWindow & {
    readonly take: (base64: string, untilMs: number) => Promise<void>;
  };
  const { ALL_FORMATS, BlobSource, Input, VideoSampleSink } = mediabunny;
  const recording = await (await fetch('/recording')).blob();
  const track = await new Input({ source: new BlobSource(recording), formats: ALL_FORMATS }).getPrimaryVideoTrack();
  if (!track) throw new Error('no video in the recording');
  const canvas = new OffscreenCanvas(track.displayWidth, track.displayHeight);
  const context = canvas.getContext('2d')!;
  for await (const sample of new VideoSampleSink(track).samples()) {
    sample.draw(context, 0, 0);
    const untilMs = (sample.timestamp + sample.duration) * 1000;
    sample.close();
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const dataUrl = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(reader.result as string));
      reader.readAsDataURL(jpeg);
    });
    await take(dataUrl.slice(dataUrl.indexOf(',') + 1), untilMs);
  }
}
