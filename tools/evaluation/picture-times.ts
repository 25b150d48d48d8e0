/** When each picture was where between camera and cue, watched from outside of the app. */

/** One picture's way, ms on the page's clock. */
export interface PictureTimes {
  /** Taken by the camera, as the browser says. */
  readonly capturedMs: number;
  /** In the app's hands. */
  readonly madeMs: number;
  /** Given to the worker, which may still be at the one before. */
  readonly sentMs: number;
  /** What was seen in it is back, and was then folded, said and painted. */
  readonly backMs: number;
  readonly doneMs: number;
  /** When something to be said because of it was given to the voice; null where nothing was. */
  readonly askedMs: number | null;
  /** Durations within the worker, as it tells itself. */
  readonly poseMs: number;
  readonly outlineMs: number;
}

/** What the watched page holds. */
export interface WatchWindow {
  hingelinePictures: PictureTimes[];
}

/** In the page: gives what has been noted since it was last called. */
export function drainPictures(): readonly PictureTimes[] {
  return (window as unknown as WatchWindow).hingelinePictures.splice(0);
}

/** In the page, before the app: notes the times of every picture that goes from a video through the pose worker. */
export function watchPictures(): void {
  interface Reply {
    readonly id?: string;
    readonly value?: { readonly poseMs?: number; readonly outlineMs?: number };
  }
  const noted: PictureTimes[] = [];
  Object.assign(window, { hingelinePictures: noted } satisfies WatchWindow);

  let capturedMs = Number.NaN;
  const { requestVideoFrameCallback } = HTMLVideoElement.prototype;
  HTMLVideoElement.prototype.requestVideoFrameCallback = function (call) {
    return requestVideoFrameCallback.call(this, (nowMs, metadata) => {
      capturedMs = metadata.captureTime ?? nowMs;
      call(nowMs, metadata);
    });
  };

  const made = new WeakMap<object, { readonly capturedMs: number; readonly madeMs: number }>();
  const make = window.createImageBitmap.bind(window) as (...args: unknown[]) => Promise<ImageBitmap>;
  window.createImageBitmap = async (...args: unknown[]) => {
    const ofMs = capturedMs;
    const bitmap = await make(...args);
    if (args[0] instanceof HTMLVideoElement) made.set(bitmap, { capturedMs: ofMs, madeMs: performance.now() });
    return bitmap;
  };

  const sent = new Map<string, Pick<PictureTimes, 'capturedMs' | 'madeMs' | 'sentMs'>>();
  const { postMessage, addEventListener } = Worker.prototype;
  Worker.prototype.postMessage = function (message: { readonly id: string }, options?: unknown) {
    const picture = Array.isArray(options)
      ? made.get((options as object[]).find((each) => made.has(each)) ?? {})
      : null;
    if (picture) sent.set(message.id, { ...picture, sentMs: performance.now() });
    postMessage.call(this, message, options as StructuredSerializeOptions);
  };

  let askedMs: number | null = null;
  window.addEventListener('hingeline-asked-to-speak', () => (askedMs ??= performance.now()));
  let backMs = 0;
  const before = (): void => {
    backMs = performance.now();
    askedMs = null;
  };
  const after = ({ data }: MessageEvent<Reply>): void => {
    const picture = sent.get(data.id ?? '');
    if (!picture) return;
    sent.delete(data.id!);
    const { poseMs = 0, outlineMs = 0 } = data.value ?? {};
    noted.push({ ...picture, backMs, doneMs: performance.now(), askedMs, poseMs, outlineMs });
  };
  // What a listener's promises do is done before the next listener: one before the app's and one after frame it.
  const watched = new WeakSet<Worker>();
  Worker.prototype.addEventListener = function (this: Worker, type: string, ...rest: unknown[]) {
    const add = addEventListener as (this: Worker, type: string, ...rest: unknown[]) => void;
    const isFirst = type === 'message' && !watched.has(this);
    if (isFirst) add.call(this, type, before);
    add.call(this, type, ...rest);
    if (isFirst) add.call(this, type, after);
    if (isFirst) watched.add(this);
  };
}
