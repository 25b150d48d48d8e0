/** Which camera is meant when one that was open is looked for again. */
import { AppFailure } from '../ports/errors.ts';
import { openTrack, videoInputs } from './camera-track.ts';

export interface SameCamera {
  /** Opens it again, or what was plugged in in its place. Rejects with AppFailure; 'camera-none' where there are only others, which are the person's to choose. */
  reopen(): Promise<{ readonly track: MediaStreamTrack; readonly which: 'same' | 'other' }>;
  /** Looks which others there are, while it is here. Never rejects. */
  lookAround(): Promise<void>;
}

/** @param deviceId as it was asked for; undefined for any */
export function sameCamera(first: MediaStreamTrack, deviceId: string | undefined): SameCamera {
  let known = { id: first.getSettings().deviceId ?? '', label: first.label };
  let others: ReadonlySet<string> = new Set();

  /** By its name too: in another socket some systems give it another id. What was not there before was plugged in for it. */
  const find = (devices: readonly MediaDeviceInfo[]): string | undefined =>
    [
      devices.find((device) => device.deviceId === known.id),
      devices.find(({ label }) => label !== '' && label === known.label),
      devices.find((device) => !others.has(device.deviceId)),
    ].find((device) => device !== undefined)?.deviceId;

  return {
    async reopen() {
      const devices = await videoInputs().catch(() => []);
      // Where the browser does not say which it was, or which there are, it is asked as at first.
      const isKnown = known.id !== '' && devices.length > 0;
      const id = isKnown ? find(devices) : deviceId;
      if (isKnown && id === undefined) throw new AppFailure('camera-none', 'only other cameras');
      const track = await openTrack(id);
      const which = !isKnown || id === known.id ? 'same' : 'other';
      known = { id: track.getSettings().deviceId ?? '', label: track.label };
      return { track, which };
    },
    async lookAround() {
      const devices = await videoInputs().catch(() => []);
      others = new Set(devices.map((device) => device.deviceId).filter((id) => id !== known.id));
    },
  };
}
