/** A camera that can be changed for another while a session runs. To the session it is one source, whose time only rises. */
import type { CameraControl } from '../core/session/camera-control.ts';
import { toAppError, type AppError } from '../ports/errors.ts';
import type { CapturedFrame, FrameSource } from '../ports/ports.ts';

export interface ChangeableCamera extends FrameSource {
  /**
   * Closes the present camera and goes on with the one that `open` gives. Where that fails, the one before is opened again.
   *
   * @param reopen opens the camera of before
   * @returns why the new one did not open; null when it runs. Rejects, as does `next()`, when neither can be opened.
   */
  change(open: () => Promise<FrameSource>, reopen: () => Promise<FrameSource>): Promise<AppError | null>;
}

/** @param now monotonic, ms */
export function changeableCamera(first: FrameSource, now: () => number): ChangeableCamera {
  let source = first;
  /** The change under way; there is one at a time. */
  let changing: Promise<AppError | null> | null = null;
  let closed = false;
  let listener: ((change: CameraControl) => void) | null = null;
  let offsetMs = 0;
  /** The first picture of another camera, whose clock has its own zero, is yet to come. */
  let anew = false;
  let last = { frameMs: 0, atMs: now() };

  const onTimeOfSession = (frame: CapturedFrame): CapturedFrame => {
    if (anew) offsetMs = last.frameMs + Math.max(1, now() - last.atMs) - frame.timestampMs;
    anew = false;
    const timestampMs = frame.timestampMs + offsetMs;
    last = { frameMs: timestampMs, atMs: now() };
    return { ...frame, timestampMs };
  };
  const replace: ChangeableCamera['change'] = async (open, reopen) => {
    // Closed, it tells nothing more.
    source.close();
    let problem: AppError | null = null;
    const next = await open().catch((thrown: unknown) => {
      problem = toAppError(thrown, 'camera');
      return reopen();
    });
    if (closed) next.close();
    source = next;
    anew = true;
    listener?.('camera-moved');
    follow();
    return problem;
  };
  /** The camera before is not listened to any more. */
  const follow = (): void => {
    const followed = source;
    followed.watch?.((change) => {
      if (followed === source) listener?.(change);
    });
  };

  return {
    name: first.name,
    kind: first.kind,
    durationMs: null,
    get widthPx() {
      return source.widthPx;
    },
    get heightPx() {
      return source.heightPx;
    },
    get stream() {
      return source.stream;
    },
    get warning() {
      return source.warning ?? null;
    },
    async next() {
      for (;;) {
        if (changing) await changing;
        const asked = source;
        const frame = await asked.next().catch((error: unknown) => {
          if (changing) return null;
          throw error;
        });
        if (asked === source && !changing) return frame && onTimeOfSession(frame);
        // A picture of the camera before.
        frame?.image.close();
      }
    },
    watch(changed) {
      listener = changed;
      follow();
    },
    retry: () => source.retry?.(),
    change(open, reopen) {
      const change = (changing ?? Promise.resolve()).then(() => replace(open, reopen));
      changing = change;
      const forget = (): void => {
        if (changing === change) changing = null;
      };
      change.then(forget, forget);
      return change;
    },
    close() {
      closed = true;
      source.close();
    },
  };
}
