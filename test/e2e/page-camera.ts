/**
 * A camera in the page that waits for the app: the next picture is shown when the app has begun to look at the last one,
 * however long that takes, and carries its own time. So a session is the same on a fast machine and on a slow one.
 *
 * The browser's own `getUserMedia`, `<video>`, `requestVideoFrameCallback` and `createImageBitmap` are used by the app as
 * ever; only the pictures and their times are given.
 */
import type { Page } from 'playwright';
import type { FakeCamera } from './fake-camera.ts';

/** What the page's other fakes know of it. */
export interface CameraWindow {
  readonly cameraClock: CameraClock;
}

/** The time of the picture the app looked at last. */
export interface CameraClock {
  readonly nowMs: number;
  /** The times of all pictures looked at. */
  readonly lookedAtMs: readonly number[];
  /** The camera is on: somebody has its stream. */
  readonly isOn: boolean;
  /** Calls back once, when the app looks at a picture of so much later. Returns what takes the wish back. */
  after(ms: number, call: () => void): () => void;
}

/**
 * Puts `cameras` before the page, for every document it opens from here on: what is shown each time the camera is opened, one
 * after the other; the last from then on.
 */
export async function installCameras(page: Page, cameras: readonly [FakeCamera, ...FakeCamera[]]): Promise<void> {
  await page.route('**/fake-camera/*/*', (route) => {
    const [, camera, picture] = /(\d+)\/(\d+)$/.exec(route.request().url())!;
    return route.fulfill({ contentType: 'image/jpeg', body: cameras[Number(camera)]!.jpegs[Number(picture)]! });
  });
  await page.addInitScript(
    cameraInPage,
    cameras.map(({ shown, lengthMs }) => ({ shown, lengthMs })),
  );
}

/** Runs in the page before the app. */
function cameraInPage(cameras: readonly Pick<FakeCamera, 'shown' | 'lengthMs'>[]): void {
  /** A picture that is not looked at is shown again after this: a video that was not ready yet gets another. */
  const SHOW_AGAIN_MS = 500;
  /** Between the end of one stream and the beginning of the next, on the pictures' clock. */
  const APART_MS = 10_000;

  const lookedAtMs: number[] = [];
  const nowMs = (): number => lookedAtMs.at(-1) ?? 0;
  let shownMs = 0;
  let opened = 0;
  const tracks = new Set<MediaStreamTrack>();
  /** Of the picture the app last made a bitmap of; NaN when that failed. */
  let madeMs = Number.NaN;
  /** A wait of the stream for something the app does. */
  let wake: (() => void) | null = null;
  const wishes = new Set<{ readonly dueMs: number; readonly call: () => void }>();
  Object.assign(window, {
    cameraClock: {
      get nowMs() {
        return nowMs();
      },
      lookedAtMs,
      get isOn() {
        return [...tracks].some(({ readyState }) => readyState === 'live');
      },
      after(ms, call) {
        const wish = { dueMs: nowMs() + ms, call };
        wishes.add(wish);
        return () => wishes.delete(wish);
      },
    },
  } satisfies CameraWindow);

  const lookAt = (timeMs: number): void => {
    lookedAtMs.push(timeMs);
    for (const wish of wishes) {
      if (wish.dueMs > timeMs) continue;
      wishes.delete(wish);
      wish.call();
    }
    wake?.();
  };

  // The pictures' own times, where the browser gives those at which they came.
  let seenMs = Number.NaN;
  const proto = HTMLVideoElement.prototype;
  const { requestVideoFrameCallback } = proto;
  proto.requestVideoFrameCallback = function (call) {
    return requestVideoFrameCallback.call(this, (atMs, metadata) => {
      seenMs = shownMs;
      call(atMs, { ...metadata, captureTime: shownMs, mediaTime: shownMs / 1000 });
      wake?.();
    });
  };

  // A picture is looked at when it is handed to the worker.
  const taken = new WeakMap<object, number>();
  const { createImageBitmap } = window;
  window.createImageBitmap = async (...args: unknown[]) => {
    const make = createImageBitmap as (...args: unknown[]) => Promise<ImageBitmap>;
    if (!(args[0] instanceof HTMLVideoElement)) return make(...args);
    const timeMs = shownMs;
    madeMs = timeMs;
    try {
      const bitmap = await make(...args);
      taken.set(bitmap, timeMs);
      return bitmap;
    } catch (error) {
      madeMs = Number.NaN;
      throw error;
    }
  };
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message: unknown, options?: unknown) {
    const bitmap = Array.isArray(options) ? options.find((given) => taken.has(given as object)) : undefined;
    postMessage.call(this, message, options as StructuredSerializeOptions);
    if (bitmap) lookAt(taken.get(bitmap as object)!);
  };

  const waitFor = async (isDone: () => boolean): Promise<boolean> => {
    const untilMs = performance.now() + SHOW_AGAIN_MS;
    while (!isDone()) {
      const leftMs = untilMs - performance.now();
      if (leftMs <= 0) return false;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, leftMs);
      });
    }
    return true;
  };

  const play = async (canvas: HTMLCanvasElement, track: CanvasCaptureMediaStreamTrack): Promise<void> => {
    const camera = Math.min(opened++, cameras.length - 1);
    const { shown, lengthMs } = cameras[camera]!;
    const context = canvas.getContext('2d')!;
    const beginMs = shownMs === 0 ? 0 : shownMs + APART_MS;
    const blobs = new Map<number, Promise<Blob>>();
    const bitmapOf = async (index: number): Promise<ImageBitmap> => {
      const { picture } = shown[index % shown.length]!;
      if (!blobs.has(picture))
        blobs.set(
          picture,
          fetch(`./fake-camera/${camera}/${picture}`).then((answer) => answer.blob()),
        );
      return createImageBitmap(await blobs.get(picture)!);
    };
    let next = bitmapOf(0);
    for (let index = 0; track.readyState === 'live'; index++) {
      const bitmap = await next;
      if (canvas.width !== bitmap.width) Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
      const timeMs = beginMs + lengthMs * Math.floor(index / shown.length) + shown[index % shown.length]!.atMs;
      shownMs = timeMs;
      next = bitmapOf(index + 1);
      const { mirrored } = shown[index % shown.length]!;
      context.setTransform(mirrored ? -1 : 1, 0, 0, 1, mirrored ? canvas.width : 0, 0);
      while (track.readyState === 'live') {
        context.drawImage(bitmap, 0, 0);
        track.requestFrame();
        // Not the next one before this one was seen, or the two would be taken for each other.
        if (!(await waitFor(() => seenMs === shownMs))) continue;
        if (await waitFor(() => lookedAtMs.at(-1) === shownMs)) break;
        // Seen and lost, as the video was not ready: the same time again would be passed over.
        if (madeMs !== shownMs) shownMs++;
      }
      bitmap.close();
    }
  };

  const devices = navigator.mediaDevices;
  const getUserMedia = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (constraints) => {
    // Asks and refuses as ever.
    const real = await getUserMedia(constraints);
    for (const track of real.getTracks()) track.stop();
    const canvas = document.createElement('canvas');
    const stream = canvas.captureStream(0);
    const [track] = stream.getVideoTracks() as CanvasCaptureMediaStreamTrack[];
    tracks.add(track!);
    void play(canvas, track!);
    return stream;
  };
}
