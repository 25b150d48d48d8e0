/** Webcams: the list of them, and an open one as a source of pictures, newest first. */
import { CAMERA_SOURCE } from '../core/records/record.ts';
import { AppFailure, appError, type AppError } from '../ports/errors.ts';
import type { CameraInfo, Cameras, FrameSource } from '../ports/ports.ts';
import { toCameraFailure } from './camera-failure.ts';
import { newestFrame } from './newest-frame.ts';
import { LOOK_EVERY_MS, pictureWatch } from './picture-watch.ts';
import { modelResize } from './picture-size.ts';
import { risingClock } from './rising-clock.ts';

/** A hidden page gives the camera back after this long and takes it again when it is seen. Unvalidated. */
const HIDDEN_LIMIT_MS = 60_000;
const LUMA_SIDE_PX = 16;

/** The cameras of this browser. */
export function browserCameras(): Cameras {
  return {
    async list() {
      const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
      return devices
        .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
        .map(({ deviceId, label }, i): CameraInfo => ({ deviceId, label: label || `Camera ${i + 1}` }));
    },
    async open(deviceId) {
      const stream = new MediaStream();
      stream.addTrack(await openTrack(deviceId));
      try {
        return await cameraSource(stream, deviceId);
      } catch (error) {
        for (const track of stream.getTracks()) track.stop();
        throw toCameraFailure(error);
      }
    },
    watch(changed) {
      navigator.mediaDevices?.addEventListener('devicechange', changed);
    },
  };
}

async function openTrack(deviceId: string | undefined): Promise<MediaStreamTrack> {
  if (!navigator.mediaDevices)
    throw new AppFailure(isSecureContext ? 'camera-none' : 'page-insecure', 'no mediaDevices', { stage: 'camera' });
  const video: MediaTrackConstraints = {
    width: { ideal: 640, max: 1280 },
    height: { ideal: 480, max: 720 },
    frameRate: { ideal: 30, max: 60 },
    ...(deviceId ? { deviceId: { exact: deviceId } } : {}),
  };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video });
    return stream.getVideoTracks()[0]!;
  } catch (error) {
    // A camera that is there but has no size this small is asked for whatever it has.
    if (error instanceof DOMException && error.name === 'OverconstrainedError' && !isDeviceConstraint(error)) {
      const any = deviceId ? { deviceId: { exact: deviceId } } : true;
      const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: any }).catch((again: unknown) => {
        throw toCameraFailure(again);
      });
      return stream.getVideoTracks()[0]!;
    }
    throw toCameraFailure(error);
  }
}

function isDeviceConstraint(error: DOMException): boolean {
  return (error as DOMException & { readonly constraint?: string }).constraint === 'deviceId';
}

async function cameraSource(stream: MediaStream, deviceId: string | undefined): Promise<FrameSource> {
  const video = document.createElement('video');
  Object.assign(video, { muted: true, playsInline: true, srcObject: stream });
  await video.play();

  const newest = newestFrame();
  const clock = risingClock();
  const watch = pictureWatch();
  const closing = new AbortController();
  let pictures = 0;
  let usesCaptureTime: boolean | null = null;

  const onPicture = async (nowMs: number, mediaMs: number): Promise<void> => {
    pictures++;
    const timestampMs = clock.at(mediaMs, nowMs);
    if (timestampMs === null || newest.ended || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
    try {
      const resize = modelResize({ widthPx: video.videoWidth, heightPx: video.videoHeight });
      newest.put({ image: await createImageBitmap(video, resize), timestampMs });
    } catch {
      // The track changed under the video: the next picture will do.
    }
  };
  const ask = (): void => {
    if (newest.ended) return;
    if ('requestVideoFrameCallback' in video) {
      video.requestVideoFrameCallback((nowMs, { captureTime, mediaTime }) => {
        ask();
        // One clock for the whole stream: the two do not share their zero.
        usesCaptureTime ??= captureTime !== undefined;
        void onPicture(nowMs, usesCaptureTime && captureTime !== undefined ? captureTime : mediaTime * 1000);
      });
    } else {
      requestAnimationFrame((nowMs) => {
        ask();
        void onPicture(nowMs, (video as HTMLVideoElement).currentTime * 1000);
      });
    }
  };

  const luma = lumaMeter();
  let seenPictures = 0;
  const looking = setInterval(() => {
    if (document.hidden || stream.getVideoTracks()[0]?.readyState !== 'live') return watch.reset();
    watch.look(pictures > seenPictures ? luma(video) : null);
    seenPictures = pictures;
    if (watch.frozen) end(new AppFailure('camera-frozen', 'no new picture'));
  }, LOOK_EVERY_MS);

  const end = (error?: Error): void => {
    newest.end(error);
    closing.abort();
    clearInterval(looking);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  const onUnplugged = (): void => end(new AppFailure('camera-unplugged', 'the track ended'));
  stream.getVideoTracks()[0]!.addEventListener('ended', onUnplugged, { signal: closing.signal });

  pauseWhileHidden(closing.signal, {
    pause() {
      for (const track of stream.getTracks()) {
        track.stop(); // fires no 'ended'
        stream.removeTrack(track);
      }
    },
    async resume() {
      try {
        const track = await openTrack(deviceId);
        if (newest.ended) return track.stop();
        track.addEventListener('ended', onUnplugged, { signal: closing.signal });
        stream.addTrack(track);
        await video.play();
      } catch (error) {
        end(toCameraFailure(error));
      }
    },
  });
  ask();

  return {
    name: CAMERA_SOURCE,
    kind: 'camera',
    get widthPx() {
      return video.videoWidth;
    },
    get heightPx() {
      return video.videoHeight;
    },
    durationMs: null,
    stream,
    get warning(): AppError | null {
      return watch.black ? appError('camera-black', 'mean luma under 8') : null;
    },
    next: () => newest.take(),
    close: () => end(),
  };
}

/** Mean luma of a video's present picture, 0…255. */
function lumaMeter(): (video: HTMLVideoElement) => number {
  const canvas = new OffscreenCanvas(LUMA_SIDE_PX, LUMA_SIDE_PX);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return (video) => {
    context.drawImage(video, 0, 0, LUMA_SIDE_PX, LUMA_SIDE_PX);
    const { data } = context.getImageData(0, 0, LUMA_SIDE_PX, LUMA_SIDE_PX);
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) sum += 0.299 * data[i]! + 0.587 * data[i + 1]! + 0.114 * data[i + 2]!;
    return sum / (data.length / 4);
  };
}

function pauseWhileHidden(signal: AbortSignal, camera: { pause(): void; resume(): Promise<void> }): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let paused = false;
  document.addEventListener(
    'visibilitychange',
    () => {
      clearTimeout(timer);
      if (document.hidden) {
        timer = setTimeout(() => {
          paused = true;
          camera.pause();
        }, HIDDEN_LIMIT_MS);
      } else if (paused) {
        paused = false;
        void camera.resume();
      }
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
