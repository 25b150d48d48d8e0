/** Every picture that a video file shows, in order, from 0 in rising time. No real-time playback, so none dropped. */
import { BlobSource, Input, MATROSKA, MP4, QTFF, type VideoSample, VideoSampleSink, WEBM } from 'mediabunny';
import type { UnreadStretch } from '../core/records/unread.ts';
import { AppFailure, failAs } from '../ports/errors.ts';
import type { CapturedFrame } from '../ports/ports.ts';
import { decodedSamples } from './decoded-samples.ts';
import { MODEL_SIDE_PX, modelSize, type PictureSize } from './picture-size.ts';
import { risingClock } from './rising-clock.ts';
import { shownSpan } from './shown-span.ts';

/** A picture without a duration of its own, s. */
const USUAL_S = 1 / 30;
/** A longer time without a picture is no pause between two: what was there could not be read. Unvalidated. */
const MISSING_MS = 500;

/** Times that differ by less are of one picture: files round them, and two pictures are never so near. */
const SAME_MS = 0.8;

/** What phones, cameras and screen recorders write; the others of mediabunny would make the app larger by a third of it. */
const FORMATS = [MP4, QTFF, WEBM, MATROSKA];

export interface VideoFile {
  readonly name: string;
  /** Displayed size, rotation applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** To the end of the last picture, as far as it is known or promised. */
  readonly durationMs: number;
  /** What could not be read so far; whole after the last frame. */
  readonly unread: readonly UnreadStretch[];
  /**
   * Frames in presentation order, no larger than the model can use; the caller closes each bitmap. Goes on after what cannot be
   * read. Rejects where not one frame can be decoded. One run at a time.
   */
  frames(): AsyncGenerator<CapturedFrame>;
  /** The picture of the frame of this time, anew; null where the file has none of that time. The caller closes it. */
  still(timestampMs: number): Promise<ImageBitmap | null>;
  close(): void;
}

/**
 * Opens a recording.
 *
 * @param sidePx pictures are made small to this longer side
 * @throws AppFailure of a file or its decoding
 */
export async function openVideoFile(file: File, sidePx = MODEL_SIDE_PX): Promise<VideoFile> {
  if (file.size === 0) throw new AppFailure('video-empty');
  // Without https there is none either.
  if (typeof VideoDecoder !== 'function')
    throw new AppFailure(isSecureContext ? 'video-unsupported' : 'page-insecure', 'no VideoDecoder', {
      stage: 'decoding',
    });
  const input = new Input({ source: new BlobSource(file), formats: FORMATS });
  try {
    const track = await input.getPrimaryVideoTrack().catch(toFileFailure);
    if (!track)
      throw new AppFailure(
        (await input.getPrimaryAudioTrack()) ? 'video-no-picture' : 'video-unreadable',
        (await input.getFormat()).name,
      );
    if (!(await track.canDecode())) throw new AppFailure('video-codec', track.codec ?? 'a codec without a name');
    const span = await shownSpan(file, input, track);
    const promisedMs = (span.endS - span.startS) * 1000;
    const running: AsyncGenerator[] = [];
    const stills = new VideoSampleSink(track);
    const unread: UnreadStretch[] = [];
    /** End of the last picture. */
    let reachedMs = 0;
    const decoded = async function* (): AsyncGenerator<CapturedFrame> {
      const draw = drawing(sidePx);
      const clock = risingClock(0);
      let playedMs = 0;
      let reachedS = span.startS;
      reachedMs = unread.length = 0;
      for await (const { sample, afterLoss } of decodedSamples(track)) {
        const lastingS = sample.duration || USUAL_S;
        const startS = Math.max(span.startS, sample.timestamp);
        const isShown = sample.timestamp + lastingS > span.startS && sample.timestamp < span.cutS;
        const timestampMs = isShown ? clock.at(startS * 1000, playedMs) : null;
        if (timestampMs === null) {
          sample.close();
          continue;
        }
        if (timestampMs - reachedMs > (afterLoss ? 0 : MISSING_MS))
          unread.push({ fromMs: reachedMs, toMs: timestampMs, end: false });
        playedMs += lastingS * 1000;
        reachedMs = timestampMs + lastingS * 1000;
        reachedS = sample.timestamp + lastingS;
        const image = draw(sample);
        sample.close();
        yield { image, timestampMs };
      }
      const missingMs = (span.endS - reachedS) * 1000;
      if (missingMs > MISSING_MS) unread.push({ fromMs: reachedMs, toMs: reachedMs + missingMs, end: true });
    };
    return {
      name: file.name,
      widthPx: track.displayWidth,
      heightPx: track.displayHeight,
      get durationMs() {
        return Math.max(promisedMs, reachedMs, unread.at(-1)?.toMs ?? 0);
      },
      unread,
      frames() {
        const frames = decoded();
        running.push(frames);
        return frames;
      },
      async still(timestampMs) {
        const atS = span.startS + timestampMs / 1000;
        // A little later, as the times of a file are rounded: what began before that is shown.
        const sample = await stills.getSample(atS + SAME_MS / 1000);
        const isOf = sample && Math.abs(Math.max(span.startS, sample.timestamp) - atS) * 1000 < SAME_MS;
        const image = isOf ? drawing(sidePx)(sample) : null;
        sample?.close();
        return image;
      },
      close() {
        // Ending the loop early lets the decoder give back the pictures it holds in advance.
        void Promise.allSettled(running.map((frames) => frames.return(undefined))).then(() => input.dispose());
      },
    };
  } catch (error) {
    input.dispose();
    return toFileFailure(error);
  }
}

/** Draws pictures upright and no larger than they can be used. */
function drawing(sidePx: number): (sample: VideoSample) => ImageBitmap {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d')!;
  const shapeOf = shapes();
  return (sample) => {
    const { widthPx, heightPx } = modelSize(shapeOf(sample), sidePx);
    if (canvas.width !== widthPx) canvas.width = widthPx;
    if (canvas.height !== heightPx) canvas.height = heightPx;
    context.imageSmoothingQuality = 'medium';
    sample.draw(context, 0, 0, widthPx, heightPx); // applies the rotation
    return canvas.transferToImageBitmap();
  };
}

/** A decoder stretches every picture to the shape of the first: more of a difference than rounding is a phone that was turned. */
const OTHER_SHAPE = 1.02;

/** Tells how large each picture is to be shown, rotation applied; made anew for each run through a file. */
function shapes(): (sample: VideoSample) => PictureSize {
  let first: { readonly shown: PictureSize; readonly decoded: PictureSize } | null = null;
  return ({ displayWidth, displayHeight, visibleRect: { width, height }, rotation }) => {
    const upright = rotation % 180 === 0;
    const decoded = { widthPx: upright ? width : height, heightPx: upright ? height : width };
    first ??= { shown: { widthPx: displayWidth, heightPx: displayHeight }, decoded };
    const across = decoded.widthPx / first.decoded.widthPx;
    const down = decoded.heightPx / first.decoded.heightPx;
    const { widthPx, heightPx } = first.shown;
    if (Math.max(across / down, down / across) < OTHER_SHAPE) return first.shown;
    return { widthPx: widthPx * across, heightPx: heightPx * down };
  };
}

/** What the browser throws for a file that it may no longer read. */
const GONE: readonly string[] = ['NotReadableError', 'NotFoundError'];

/** @throws AppFailure for whatever was thrown while a file was opened or read */
function toFileFailure(thrown: unknown): never {
  const isGone = thrown instanceof DOMException && GONE.includes(thrown.name);
  return failAs(isGone ? 'video-gone' : 'video-unreadable')(thrown);
}
