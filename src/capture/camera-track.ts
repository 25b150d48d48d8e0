/** The browser's cameras as it lists them, and the track of one. */
import { AppFailure } from '../ports/errors.ts';
import { toCameraFailure } from './camera-failure.ts';

/** The cameras that the browser names; none before a camera was allowed. */
export async function videoInputs(): Promise<readonly MediaDeviceInfo[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  return devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '');
}

/** Opens a camera; any, where none is chosen. Rejects with AppFailure. */
export async function openTrack(deviceId: string | undefined): Promise<MediaStreamTrack> {
  if (!navigator.mediaDevices)
    throw new AppFailure(isSecureContext ? 'camera-none' : 'page-insecure', 'no mediaDevices', { stage: 'camera' });
  const device = deviceId ? { deviceId: { exact: deviceId } } : {};
  const video: MediaTrackConstraints = {
    width: { ideal: 640, max: 1280 },
    height: { ideal: 480, max: 720 },
    frameRate: { ideal: 30, max: 60 },
    ...device,
  };
  const ask = async (video: MediaTrackConstraints | true): Promise<MediaStreamTrack> =>
    (await navigator.mediaDevices.getUserMedia({ audio: false, video })).getVideoTracks()[0]!;
  try {
    // A camera that is there but has no size this small is asked for whatever it has.
    return await ask(video).catch((error: unknown) => {
      if (isTooLarge(error)) return ask(deviceId ? device : true);
      throw error;
    });
  } catch (error) {
    throw await toCameraFailure(error);
  }
}

function isTooLarge(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    error.name === 'OverconstrainedError' &&
    (error as DOMException & { readonly constraint?: string }).constraint !== 'deviceId'
  );
}
