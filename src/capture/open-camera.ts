/** Opens a camera: fetched when one is wanted. */
import type { FrameSource } from '../ports/ports.ts';
import { toCameraFailure } from './camera-failure.ts';
import { cameraSource } from './camera-source.ts';
import { openTrack } from './camera-track.ts';

/** Rejects with AppFailure 'camera-…'. */
export async function openCamera(deviceId: string | undefined): Promise<FrameSource> {
  const track = await openTrack(deviceId);
  try {
    return await cameraSource(track, deviceId);
  } catch (error) {
    track.stop();
    throw await toCameraFailure(error);
  }
}
