/** Every decoded frame of a video file, in order, with the file's own timestamps. No real-time playback, so none dropped. */
import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';

export interface VideoFile {
  readonly name: string;
  /** Displayed size, rotation applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number;
  /** Frames in presentation order; the caller closes each bitmap. */
  frames(): AsyncGenerator<{ image: ImageBitmap; timestampMs: number }>;
  close(): void;
}

/**
 * Opens a recording.
 *
 * @throws Error 'video-unreadable: …' when it is no video, or none this browser can decode.
 */
export async function openVideoFile(file: File): Promise<VideoFile> {
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
      const canvas = new OffscreenCanvas(track.displayWidth, track.displayHeight);
      const context = canvas.getContext('2d')!;
      for await (const sample of new VideoSampleSink(track).samples()) {
        sample.draw(context, 0, 0); // applies the rotation
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
