/** Which ports a session can do without. */
import { asExtra, tryExtra } from '../ports/extra.ts';
import type { AppPorts } from './ports.ts';

const NO_LOCK = { release() {} };

/**
 * The same ports, of which only the camera, the body model, the session's machine and the words can stop anything; the store has
 * a saver of its own. Whoever is handed these need not think of a voice, a wake lock or a measurement that fails.
 */
export function extrasApart(ports: AppPorts): AppPorts {
  const { address, cameras, speaker, holdScreenOn } = ports;
  const { hasGpu, hasLittleMemory, encodeStill, pictureOfSomebody, usedBytes, watchHidden } = ports;
  const nothing = undefined;
  const cameraNames = {
    list: () => cameras.list(),
    watch: (changed: () => void) => cameras.watch(changed),
  };
  return {
    ...ports,
    ...asExtra(
      { hasGpu, hasLittleMemory, encodeStill, pictureOfSomebody, usedBytes, watchHidden },
      {
        hasGpu: false,
        hasLittleMemory: false,
        encodeStill: null,
        pictureOfSomebody: null,
        usedBytes: null,
        watchHidden: nothing,
      },
    ),
    holdScreenOn: () => asExtra(tryExtra(holdScreenOn, NO_LOCK), { release: nothing }),
    address: asExtra(address, { path: '', show: nothing, watch: nothing }),
    cameras: {
      ...asExtra(cameraNames, { list: [], watch: nothing }),
      open: (deviceId) => cameras.open(deviceId),
    },
    speaker: asExtra(speaker, {
      unlock: nothing,
      canBeHeard: false,
      say: nothing,
      tone: nothing,
      spine: nothing,
      breathe: nothing,
      configure: nothing,
      voices: [],
      watchVoices: nothing,
      silence: nothing,
    }),
  };
}
