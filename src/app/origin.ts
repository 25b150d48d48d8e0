/** Where a session's pictures come from. */
import { toAppError } from '../ports/errors.ts';
import type { FrameSource } from '../ports/ports.ts';
import type { AppPorts } from './ports.ts';

export type Origin =
  | { readonly kind: 'camera' }
  /** Paced: no faster than filmed, and so with the voice. */
  | { readonly kind: 'recording'; readonly file: () => Promise<File>; readonly paced: boolean };

/** @param cameraId the camera to open; where it is not here, any. Rejects with AppFailure. */
export async function openOrigin(
  { cameras, openRecording }: Pick<AppPorts, 'cameras' | 'openRecording'>,
  origin: Origin,
  cameraId: string | null,
): Promise<FrameSource> {
  if (origin.kind === 'recording') return openRecording(await origin.file(), { paced: origin.paced });
  if (!cameraId) return cameras.open();
  try {
    return await cameras.open(cameraId);
  } catch (thrown) {
    // The camera of last time is not here today.
    if (toAppError(thrown, 'camera').code === 'camera-none') return cameras.open();
    throw thrown;
  }
}
