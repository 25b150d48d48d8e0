import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserCameras } from '../../../src/capture/camera.ts';
import type { FrameSource } from '../../../src/ports/ports.ts';

let stop: (() => void)[] = [];
afterEach(() => {
  for (const each of stop) each();
  stop = [];
  vi.restoreAllMocks();
});

/** A canvas as the camera: a real stream, drawn on 30 times a second until `still`. */
function cameraOf(colour: string, deviceId?: string) {
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 240;
  const context = canvas.getContext('2d')!;
  let count = 0;
  const draw = (): void => {
    context.fillStyle = colour;
    context.fillRect(0, 0, canvas.width, canvas.height);
    // One pixel changes, or the stream sends nothing new.
    context.fillStyle = count++ % 2 ? '#000' : '#010101';
    context.fillRect(0, 0, 1, 1);
  };
  draw();
  const timer = setInterval(draw, 33);
  const stream = canvas.captureStream(30);
  stop.push(() => clearInterval(timer));
  const [track] = stream.getVideoTracks();
  if (deviceId) track!.getSettings = () => ({ deviceId });
  let muted = false;
  Object.defineProperty(track, 'muted', { get: () => muted });
  const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
  return {
    stream,
    ask,
    still: () => clearInterval(timer),
    resize: (width: number, height: number) => Object.assign(canvas, { width, height }),
    unplug() {
      clearInterval(timer);
      track!.stop();
      track!.dispatchEvent(new Event('ended'));
    },
    mute(now: boolean) {
      muted = now;
      track!.dispatchEvent(new Event(now ? 'mute' : 'unmute'));
    },
  };
}

/** What the source tells of its camera, as it comes. */
function watched(source: FrameSource): readonly string[] {
  const changes: string[] = [];
  source.watch!((change) => changes.push(change));
  return changes;
}

async function open(deviceId?: string): Promise<FrameSource> {
  const source = await browserCameras().open(deviceId);
  stop.push(() => source.close());
  return source;
}

describe('a camera', () => {
  test('is asked for a small picture, no sound, and the device that was chosen', async () => {
    const { ask } = cameraOf('#888');
    await open('side');
    expect(ask.mock.calls[0]![0]).toMatchObject({
      audio: false,
      video: { width: { ideal: 640, max: 1280 }, height: { ideal: 480, max: 720 }, deviceId: { exact: 'side' } },
    });
  });

  test('gives pictures of its size with times that rise', async () => {
    cameraOf('#888');
    const source = await open();
    let last = -Infinity;
    for (let i = 0; i < 5; i++) {
      const { image, timestampMs } = (await source.next())!;
      expect([image.width, image.height]).toEqual([320, 240]);
      expect(timestampMs).toBeGreaterThan(last);
      last = timestampMs;
      image.close();
    }
    expect(source.stream?.getVideoTracks()).toHaveLength(1);
  });

  test('gives the newest picture to somebody slow, not the next in line', async () => {
    cameraOf('#888');
    const source = await open();
    const first = (await source.next())!;
    await new Promise((resolve) => setTimeout(resolve, 700));
    const second = (await source.next())!;
    expect(second.timestampMs - first.timestampMs).toBeGreaterThan(400);
    first.image.close();
    second.image.close();
  });

  test('that is closed gives nothing more and stops its track', async () => {
    const { stream } = cameraOf('#888');
    const source = await open();
    const waiting = (async () => {
      while (await source.next()) if (source.stream === null) break;
      return null;
    })();
    source.close();
    expect(await waiting).toBeNull();
    expect(stream.getVideoTracks()[0]!.readyState).toBe('ended');
  });

  test('that is unplugged is told of, and what is plugged in again goes on in the same stream and the same time', async () => {
    const before = cameraOf('#888');
    const source = await open();
    const changes = watched(source);
    const first = (await source.next())!;
    first.image.close();
    before.unplug();
    expect(changes).toEqual(['camera-unplugged']);
    const after = cameraOf('#555');
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await vi.waitFor(() => expect(changes).toEqual(['camera-unplugged', 'camera-moved']), { timeout: 8000 });
    const later = (await source.next())!;
    expect(later.timestampMs).toBeGreaterThan(first.timestampMs);
    later.image.close();
    expect(source.stream!.getVideoTracks()).toEqual(after.stream.getVideoTracks());
  });

  test('that is unplugged while there are only others leaves the choice to the person', async () => {
    const { unplug, ask } = cameraOf('#888', 'mine');
    const list = vi.spyOn(navigator.mediaDevices, 'enumerateDevices');
    const device = (deviceId: string) => ({ kind: 'videoinput', deviceId, label: deviceId }) as MediaDeviceInfo;
    list.mockResolvedValue([device('mine'), device('other')]);
    const source = await open();
    const changes = watched(source);
    list.mockResolvedValue([device('other')]);
    unplug();
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    source.retry!();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(ask).toHaveBeenCalledTimes(1);
    expect(changes).toEqual(['camera-unplugged']);
    // One that was not there before was plugged in for it.
    list.mockResolvedValue([device('other'), device('new')]);
    cameraOf('#555', 'new');
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await vi.waitFor(() => expect(changes.at(-1)).toBe('camera-moved'), { timeout: 8000 });
    expect(ask.mock.calls.at(-1)![0]).toMatchObject({ video: { deviceId: { exact: 'new' } } });
  });

  test('that is muted by a call is told of, gives no black pictures meanwhile, and goes on when it is not', async () => {
    const { mute, ask } = cameraOf('#888');
    const source = await open();
    const changes = watched(source);
    (await source.next())!.image.close();
    mute(true);
    expect(changes).toEqual(['camera-muted']);
    const waiting = source.next();
    const early = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 500, 'none'))]);
    // One may have been on its way.
    const next = early === 'none' ? waiting : source.next();
    expect(await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 4000, 'none'))])).toBe('none');
    mute(false);
    await vi.waitFor(() => expect(changes).toEqual(['camera-muted', 'camera-back']), { timeout: 8000 });
    (await next)!.image.close();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('that stays black is warned of, and goes on', async () => {
    cameraOf('#020202');
    const source = await open();
    expect(source.warning).toBeNull();
    await vi.waitFor(() => expect(source.warning?.code).toBe('camera-black'), { timeout: 8000 });
    expect(await source.next()).not.toBeNull();
  });

  test('whose picture stands still is told of and taken anew', async () => {
    const { still, stream } = cameraOf('#888');
    const source = await open();
    const changes = watched(source);
    (await source.next())!.image.close();
    const after = cameraOf('#555');
    still();
    await vi.waitFor(() => expect(changes).toEqual(['camera-frozen', 'camera-back']), { timeout: 12_000 });
    expect(stream.getVideoTracks()[0]!.readyState).toBe('ended');
    expect(source.stream!.getVideoTracks()).toEqual(after.stream.getVideoTracks());
  });

  test('that is not allowed any more ends with that, and its light is off', async () => {
    const { unplug, stream, ask } = cameraOf('#888');
    const source = await open();
    (await source.next())!.image.close();
    ask.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    vi.spyOn(navigator.permissions, 'query').mockResolvedValue({ state: 'denied' } as PermissionStatus);
    unplug();
    source.retry!();
    const drain = async (): Promise<void> => {
      for (;;) (await source.next())?.image.close();
    };
    await expect(drain()).rejects.toMatchObject({ error: { code: 'camera-refused' } });
    expect(stream.getVideoTracks()[0]!.readyState).toBe('ended');
  });

  test('whose picture turns goes on with pictures of the new shape', async () => {
    const { resize } = cameraOf('#888');
    const source = await open();
    (await source.next())!.image.close();
    resize(240, 320);
    await vi.waitFor(
      async () => {
        const { image } = (await source.next())!;
        const size = [image.width, image.height];
        image.close();
        expect(size).toEqual([240, 320]);
      },
      { timeout: 8000 },
    );
  });

  test('is given back while the page is hidden for more than a glance, and taken again', async () => {
    const before = cameraOf('#888');
    const source = await open();
    const first = (await source.next())!;
    first.image.close();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hide = (hidden: boolean): void => {
      vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    hide(true);
    vi.advanceTimersByTime(4000);
    expect(before.stream.getVideoTracks()[0]!.readyState).toBe('live');
    vi.advanceTimersByTime(1500);
    expect(before.stream.getVideoTracks()[0]!.readyState).toBe('ended');
    vi.useRealTimers();
    const after = cameraOf('#555');
    hide(false);
    const [oldTrack] = before.stream.getVideoTracks();
    await vi.waitFor(() => expect(source.stream!.getVideoTracks()).toEqual(after.stream.getVideoTracks()));
    expect(oldTrack).not.toBe(source.stream!.getVideoTracks()[0]);
    const drainedAt = (await source.next())!;
    const later = (await source.next())!;
    expect(later.timestampMs).toBeGreaterThan(drainedAt.timestampMs);
    drainedAt.image.close();
    later.image.close();
  });

  test.each([
    ['NotAllowedError', 'camera-refused'],
    ['NotReadableError', 'camera-busy'],
    ['NotFoundError', 'camera-none'],
  ])('that is not given (%s) is told as %s', async (name, code) => {
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name));
    vi.spyOn(navigator.permissions, 'query').mockResolvedValue({ state: 'denied' } as PermissionStatus);
    await expect(open()).rejects.toMatchObject({ error: { code } });
  });

  test('too large for the wish is taken as it is', async () => {
    const { stream } = cameraOf('#888');
    const large = Object.assign(new DOMException('', 'OverconstrainedError'), { constraint: 'width' });
    const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValueOnce(large).mockResolvedValue(stream);
    await open();
    expect(ask.mock.calls[1]![0]).toEqual({ audio: false, video: true });
  });
});

test('the list of cameras has no other devices in it and a name for each', async () => {
  const device = (kind: MediaDeviceKind, deviceId: string, label: string) =>
    ({ kind, deviceId, label }) as MediaDeviceInfo;
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue([
    device('audioinput', 'm', 'Microphone'),
    device('videoinput', 'a', 'Front'),
    device('videoinput', 'b', ''),
    device('videoinput', '', ''),
  ]);
  expect(await browserCameras().list()).toEqual([
    { deviceId: 'a', label: 'Front' },
    { deviceId: 'b', label: 'Camera 2' },
  ]);
});
