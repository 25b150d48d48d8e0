/** An open camera as a source of pictures, newest first: the same source while it is muted, unplugged or hidden, and taken again. */
import type { CameraControl } from '../core/session/camera-control.ts';
import { CAMERA_SOURCE } from '../core/records/record.ts';
import { AppFailure, appError, type AppError } from '../ports/errors.ts';
import type { FrameSource } from '../ports/ports.ts';
import { cameraKeeper } from './camera-keeper.ts';
import { lumaMeter } from './luma-meter.ts';
import { newestFrame } from './newest-frame.ts';
import { modelResize } from './picture-size.ts';
import { LOOK_EVERY_MS, pictureWatch } from './picture-watch.ts';
import { risingClock } from './rising-clock.ts';
import { sameCamera } from './same-camera.ts';
import { sleepWatch } from './sleep-watch.ts';
import { videoPictures } from './video-pictures.ts';
import { whileHidden } from './while-hidden.ts';

/** @param deviceId as the camera was asked for. The track is stopped when the source is closed, and where it cannot be shown. */
export async function cameraSource(first: MediaStreamTrack, deviceId: string | undefined): Promise<FrameSource> {
  const stream = new MediaStream([first]);
  const video = document.createElement('video');
  Object.assign(video, { muted: true, playsInline: true, srcObject: stream });
  await video.play();

  const newest = newestFrame();
  const clock = risingClock();
  const watch = pictureWatch();
  const closing = new AbortController();
  const { signal } = closing;
  const camera = sameCamera(first, deviceId);
  void camera.lookAround();
  let track = first;
  let listener: ((change: CameraControl) => void) | null = null;

  const end = (error?: Error): void => {
    newest.end(error);
    closing.abort();
    keeper.end();
    track.stop();
    video.srcObject = null;
  };
  const keeper = cameraKeeper({
    async reopen() {
      const { track: again, which } = await camera.reopen();
      if (newest.ended) again.stop();
      else await take(again);
      return which;
    },
    tell: (change) => listener?.(change),
    giveUp: (why) => end(typeof why === 'string' ? new AppFailure(why, 'silent for two minutes') : why),
  });
  const listenTo = (of: MediaStreamTrack): void => {
    // Of the camera before, both may come late.
    const ifPresent = (act: () => void) => () => void (of === track && act());
    of.addEventListener('ended', ifPresent(() => keeper.silent('camera-unplugged')), { signal }); // prettier-ignore
    of.addEventListener('mute', ifPresent(() => keeper.silent('camera-muted')), { signal }); // prettier-ignore
  };
  const take = async (again: MediaStreamTrack): Promise<void> => {
    track.stop(); // fires no 'ended'
    stream.removeTrack(track);
    track = again;
    listenTo(again);
    stream.addTrack(again);
    watch.reset();
    // It is asked for pictures below; if it gives none, that is seen.
    await video.play().catch(() => {});
  };
  listenTo(first);

  const pictures = videoPictures(video, signal, async (nowMs, mediaMs) => {
    // The last one of a camera that is gone may come after that is known; a muted one may go on with black ones.
    if (track.readyState === 'ended' || (keeper.silence === 'camera-muted' && track.muted)) return;
    const timestampMs = clock.at(mediaMs, nowMs);
    if (timestampMs === null) return;
    keeper.picture();
    try {
      const resize = modelResize({ widthPx: video.videoWidth, heightPx: video.videoHeight });
      newest.put({ image: await createImageBitmap(video, resize), timestampMs });
    } catch {
      // The track changed under the video: the next picture will do.
    }
  });

  const luma = lumaMeter();
  const sleep = sleepWatch();
  let seen = 0;
  const looking = setInterval(() => {
    const slept = sleep.look(performance.now(), Date.now());
    if (document.hidden || keeper.silence) return watch.reset();
    // A laptop that was closed has been touched.
    if (slept) keeper.moved();
    watch.look(pictures.count > seen ? luma(video) : null);
    seen = pictures.count;
    if (watch.frozen) keeper.silent(track.muted ? 'camera-muted' : 'camera-frozen');
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(looking));

  navigator.mediaDevices.addEventListener(
    'devicechange',
    () => {
      if (keeper.silence) void keeper.retry();
      else void camera.lookAround();
    },
    { signal },
  );
  whileHidden(signal, {
    hidden(hidden) {
      sleep.reset();
      keeper.hide(hidden);
    },
    giveBack() {
      track.stop();
      stream.removeTrack(track);
    },
    takeAgain: () => void keeper.retry(),
  });

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
    watch(changed) {
      listener = changed;
      if (keeper.silence) changed(keeper.silence);
    },
    retry: () => void keeper.retry(),
    close: () => end(),
  };
}
