/** Which ports a session can do without. */
import { asExtra, tryExtra } from '../ports/extra.ts';
import type { AppPorts, FirstPorts } from './ports.ts';

const NO_LOCK = { release() {} };
const nothing = undefined;

/**
 * The same ports, of which only the camera and the words can stop anything; the store has a saver of its own. Whoever is handed
 * these need not think of a voice that fails.
 */
export function firstExtrasApart(ports: FirstPorts): FirstPorts {
  const { address, cameras, leaving, speaker, updates, watchHidden } = ports;
  const cameraNames = {
    list: () => cameras.list(),
    isAllowed: () => cameras.isAllowed(),
    watch: (changed: () => void) => cameras.watch(changed),
  };
  return {
    ...ports,
    ...asExtra({ watchHidden }, { watchHidden: nothing }),
    updates: asExtra(updates, { isReady: false, watch: nothing, check: nothing, take: nothing }),
    leaving: asExtra(leaving, { hold: nothing, release: nothing, releaseAll: nothing }),
    address: asExtra(address, { path: '', show: nothing, watch: nothing }),
    cameras: {
      ...asExtra(cameraNames, { list: [], isAllowed: false, watch: nothing }),
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

/** The same of all ports: the body model, what reads files and the session's machine can stop something besides. */
export function extrasApart(ports: AppPorts): AppPorts {
  const { hasGpu, hasLittleMemory, holdScreenOn, encodeStill, pictureOfSomebody, usedBytes } = ports;
  return {
    ...ports,
    ...firstExtrasApart(ports),
    ...asExtra(
      { hasGpu, hasLittleMemory, encodeStill, pictureOfSomebody, usedBytes },
      { hasGpu: false, hasLittleMemory: false, encodeStill: null, pictureOfSomebody: null, usedBytes: null },
    ),
    holdScreenOn: () => asExtra(tryExtra(holdScreenOn, NO_LOCK), { release: nothing }),
  };
}
