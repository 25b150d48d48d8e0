/** The cameras of this browser. */
import { failAs } from '../ports/errors.ts';
import type { CameraInfo, Cameras } from '../ports/ports.ts';
import { browserPermission } from './camera-failure.ts';
import { videoInputs } from './camera-track.ts';

export function browserCameras(): Cameras {
  return {
    async list() {
      const devices = await videoInputs();
      return devices.map(({ deviceId, label }, i): CameraInfo => ({ deviceId, label: label || `Camera ${i + 1}` }));
    },
    async open(deviceId) {
      const { openCamera } = await import('./open-camera.ts').catch(failAs('screen-download'));
      return openCamera(deviceId);
    },
    isAllowed: async () => (await browserPermission.state()) === 'granted',
    watch(changed) {
      navigator.mediaDevices?.addEventListener('devicechange', changed);
    },
  };
}
