/** The cameras of this browser. */
import type { CameraInfo, Cameras } from '../ports/ports.ts';
import { browserPermission, toCameraFailure } from './camera-failure.ts';
import { cameraSource } from './camera-source.ts';
import { openTrack, videoInputs } from './camera-track.ts';

export function browserCameras(): Cameras {
  return {
    async list() {
      const devices = await videoInputs();
      return devices.map(({ deviceId, label }, i): CameraInfo => ({ deviceId, label: label || `Camera ${i + 1}` }));
    },
    async open(deviceId) {
      const track = await openTrack(deviceId);
      try {
        return await cameraSource(track, deviceId);
      } catch (error) {
        track.stop();
        throw await toCameraFailure(error);
      }
    },
    isAllowed: async () => (await browserPermission.state()) === 'granted',
    watch(changed) {
      navigator.mediaDevices?.addEventListener('devicechange', changed);
    },
  };
}
