/** Every decoded frame of a video file, in order, with the file's own timestamps. No real-time playback, so none dropped. */
import { ALL_FORMATS, BlobSource, Input, type VideoSample, VideoSampleSink } from 'mediabunny';
import { AppFailure, failAs } from '../ports/errors.ts';
import { MODEL_SIDE_PX, modelSize, type PictureSize } from './picture-size.ts';

export interface VideoFile {
  readonly name: string;
  /** Displayed size, rotation applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number;
  /** Frames in presentation order, no larger than the model can use; the caller closes each bitmap. */
  frames(): AsyncGenerator<{ image: ImageBitmap; timestampMs: number }>;
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
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  try {
    const track = await input.getPrimaryVideoTrack().catch(toFileFailure);
    if (!track)
      throw new AppFailure(
        (await input.getPrimaryAudioTrack()) ? 'video-no-picture' : 'video-unreadable',
        (await input.getFormat()).name,
      );
    if (!(await track.canDecode())) throw new AppFailure('video-codec', track.codec ?? 'a codec without a name');
    const durationMs = (await track.computeDuration()) * 1000;
    const running: AsyncGenerator[] = [];
    const decoded = async function* (): AsyncGenerator<{ image: ImageBitmap; timestampMs: number }> {
      const canvas = new OffscreenCanvas(1, 1);
      const shapeOf = shapes();
      const context = canvas.getContext('2d')!;
      for await (const sample of new VideoSampleSink(track).samples()) {
        const { widthPx, heightPx } = modelSize(shapeOf(sample), sidePx);
        if (canvas.width !== widthPx) canvas.width = widthPx;
        if (canvas.height !== heightPx) canvas.height = heightPx;
        context.imageSmoothingQuality = 'medium';
        sample.draw(context, 0, 0, widthPx, heightPx); // applies the rotation
        const timestampMs = sample.timestamp * 1000;
        sample.close();
        yield { image: canvas.transferToImageBitmap(), timestampMs };
      }
    };
    return {
      name: file.name,
      widthPx: track.displayWidth,
      heightPx: track.displayHeight,
      durationMs,
      frames() {
        const frames = decoded();
        running.push(frames);
        return frames;
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
