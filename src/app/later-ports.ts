/** This browser's adapters for what comes after the first screen. */
import '../capture/open-camera.ts'; // so that a tap finds it here
import { encodeStill } from '../capture/still.ts';
import { SAMPLE_SOURCE } from '../core/records/record.ts';
import { controlSession, stepSession } from '../core/session/session.ts';
import { beginSession } from '../core/session/state.ts';
import { entryById } from '../exercises/catalogue.ts';
export { browserSpeaker } from '../feedback/speech.ts';
import { holdScreenOn } from '../feedback/wake-lock.ts';
import { hasGraphicsHardware, hasLittleMemory } from '../pose/device.ts';
import { startPoseWorker } from '../pose/pose-client.ts';
import { pictureOfSomebody } from '../pose/somebody.ts';
import { AppFailure, failAs } from '../ports/errors.ts';
import { giveFile } from './give-file.ts';
import { withKeptModel } from './kept-model.ts';
import type { LaterPorts } from './ports.ts';

/** As sharp as most cameras film; larger ones would only take memory. */
const STILL_SIDE_PX = 1920;

export const laterPorts: LaterPorts = {
  linkTo: (path) => new URL(`#/${path}`, location.href).href,
  openRecording: async (file, options) => (await recordingReader()).openRecording(file, options),
  openStills: async (file) => (await stillsReader()).openVideoFile(file, STILL_SIDE_PX),
  fetchSample,
  startPose: () => withKeptModel(startPoseWorker()),
  hasGpu: hasGraphicsHardware,
  hasLittleMemory,
  pictureOfSomebody,
  encodeStill,
  holdScreenOn,
  machine: { beginSession, stepSession, controlSession },
  giveFile,
  usedBytes: async () => (await navigator.storage?.estimate?.())?.usage ?? null,
  newId: () => crypto.randomUUID(),
  now: () => performance.now(),
};

/** What reads files is large, and fetched with the first of them. */
function recordingReader(): Promise<typeof import('../capture/recording.ts')> {
  return import('../capture/recording.ts').catch(failAs('screen-download'));
}

function stillsReader(): Promise<typeof import('../capture/video-file.ts')> {
  return import('../capture/video-file.ts').catch(failAs('screen-download'));
}

async function fetchSample(exerciseId: string): Promise<File> {
  const url = entryById(exerciseId)?.sampleUrl;
  if (!url) throw new RangeError(`no sample of ${exerciseId}`);
  const response = await fetch(url).catch(failAs('sample-download'));
  if (!response.ok) throw new AppFailure('sample-download', `the sample answered ${response.status}`);
  return new File([await response.blob()], SAMPLE_SOURCE, { type: 'video/mp4' });
}
