/**
 * A recording as a camera shows it: which picture at which time of the camera's own clock, and the pictures as JPEGs. Made
 * with the browser's own decoder, so that nothing has to be installed; the pictures are kept until the recording changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/setup.mjs';
import { withMediaPage, type MediaWindow } from './browser-page.ts';

const CACHE = join(root, 'node_modules/.cache/hingeline');
/** Fast enough for the angles, and what two cores analyse while somebody moves. */
const FPS = 10;

export interface FakeCameraOptions {
  /** The first picture stands still this long, so that somebody can be calibrated before moving. */
  readonly holdFirstMs?: number;
  /** Shows these parts of the recording one after the other, ms; the whole of it unless said. Each may have its own `fps`. */
  readonly parts?: readonly Part[];
  /** So many pictures a second, at most as many as the recording has. */
  readonly fps?: number;
}

/** Mirrored it is as if the person had turned round and worked with the other leg. */
export type Part = readonly [fromMs: number, untilMs: number, fps?: number, mirrored?: boolean];

/** What a camera shows, from its beginning; after `lengthMs` it begins again. */
export interface FakeCamera {
  readonly jpegs: readonly Buffer[];
  /** Which of the pictures is shown when. */
  readonly shown: readonly { readonly picture: number; readonly atMs: number; readonly mirrored: boolean }[];
  readonly lengthMs: number;
}

interface Picture {
  readonly jpeg: Buffer;
  readonly untilMs: number;
}

/** A camera that films what was filmed in `recording`. */
export async function fakeCamera(recording: string, options: FakeCameraOptions = {}): Promise<FakeCamera> {
  const { holdFirstMs = 0, parts = [[0, Infinity]], fps = FPS } = options;
  const pictures = await picturesOf(recording);
  const shown: { picture: number; atMs: number; mirrored: boolean }[] = [];
  let lengthMs = 0;
  const show = (picture: number, forMs: number, ownFps = fps, mirrored = false): void => {
    // A picture that comes too soon after the last one shown is left out; rounded, as pictures are not to the ms.
    const atMs = Math.round(lengthMs);
    if (atMs - (shown.at(-1)?.atMs ?? -Infinity) > 1000 / ownFps - 5) shown.push({ picture, atMs, mirrored });
    lengthMs += forMs;
  };
  const firstPicture = pictures.findIndex(({ untilMs }) => untilMs > parts[0]![0]);
  for (let heldMs = 0; heldMs < holdFirstMs; heldMs += 1000 / fps) show(firstPicture, 1000 / fps);
  for (const [fromMs, partUntilMs, ownFps, mirrored] of parts) {
    for (const [picture, { untilMs }] of pictures.entries()) {
      if (untilMs <= fromMs || untilMs > partUntilMs) continue;
      show(picture, untilMs - (pictures[picture - 1]?.untilMs ?? 0), ownFps, mirrored);
    }
  }
  return { jpegs: pictures.map(({ jpeg }) => jpeg), shown, lengthMs: Math.round(lengthMs) };
}

/** Every picture of a recording, and until when it is seen. */
async function picturesOf(recording: string): Promise<readonly Picture[]> {
  const key = createHash('sha256').update('pictures 4').update(readFileSync(recording)).digest('hex').slice(0, 16);
  const jpegsPath = join(CACHE, `pictures-${key}.mjpeg`);
  const timesPath = join(CACHE, `pictures-${key}.json`);
  if (!existsSync(timesPath)) {
    const pictures: Picture[] = [];
    await decode(recording, (jpeg, untilMs) => pictures.push({ jpeg, untilMs }));
    mkdirSync(CACHE, { recursive: true });
    keep(jpegsPath, Buffer.concat(pictures.map(({ jpeg }) => jpeg)));
    keep(timesPath, JSON.stringify(pictures.map(({ jpeg, untilMs }) => ({ bytes: jpeg.length, untilMs }))));
  }
  const jpegs = readFileSync(jpegsPath);
  const times = JSON.parse(readFileSync(timesPath, 'utf8')) as { readonly bytes: number; readonly untilMs: number }[];
  let at = 0;
  return times.map(({ bytes, untilMs }) => ({ jpeg: jpegs.subarray(at, (at += bytes)), untilMs }));
}

/** Writes a file whole or not at all. */
function keep(path: string, content: Buffer | string): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
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
