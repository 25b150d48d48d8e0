/** Every decoded frame of a video file, in order, with the file's own timestamps. No real-time playback, so none dropped. */
import { ALL_FORMATS, BlobSource, Input, type VideoSample, VideoSampleSink } from 'mediabunny';
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
 * @throws Error 'video-unreadable: …' when it is no video, or none this browser can decode.
 */
export async function openVideoFile(file: File, sidePx = MODEL_SIDE_PX): Promise<VideoFile> {
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  try {
    const track = await input.getPrimaryVideoTrack().catch(() => null);
    if (!track) throw new Error('video-unreadable: no video in this file');
    if (!(await track.canDecode())) {
      throw new Error(`video-unreadable: this browser cannot decode ${track.codec ?? 'this kind of video'}`);
    }
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
    throw error;
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
