/** What a browser says when it gives no camera, as this app's errors. */
import { AppFailure, type AppErrorCode } from '../ports/errors.ts';

const CODES: Readonly<Record<string, AppErrorCode>> = {
  NotAllowedError: 'camera-refused',
  PermissionDeniedError: 'camera-refused',
  SecurityError: 'camera-policy', // switched off for this document
  NotFoundError: 'camera-none',
  DevicesNotFoundError: 'camera-none',
  OverconstrainedError: 'camera-none', // the chosen camera is gone
  NotReadableError: 'camera-busy',
  TrackStartError: 'camera-busy',
  AbortError: 'camera-busy',
  InvalidStateError: 'camera-refused', // the page may not ask now
};

/** What else is known of the camera's permission. */
export interface CameraPermission {
  /** The website around the page forbids it the camera; false where a browser does not tell. */
  isForbidden(): boolean;
  /** Null where a browser does not tell. */
  state(): Promise<PermissionState | null>;
}

/** Maps what `getUserMedia` rejected with. */
export async function toCameraFailure(thrown: unknown, permission = browserPermission): Promise<AppFailure> {
  if (thrown instanceof AppFailure) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  const code = CODES[name] ?? 'unknown';
  return new AppFailure(code === 'camera-refused' ? await refusal(permission) : code, String(thrown), {
    stage: 'camera',
    cause: thrown,
  });
}

/** Who refused it. Where a browser does not tell, it is the person. */
async function refusal({ isForbidden, state }: CameraPermission): Promise<AppErrorCode> {
  if (isForbidden()) return 'camera-policy';
  switch (await state()) {
    // The question was closed, and may be asked again.
    case 'prompt':
      return 'camera-dismissed';
    // The page may; the computer does not let the browser.
    case 'granted':
      return 'camera-system';
    case 'denied':
    case null:
      return 'camera-refused';
  }
}

export const browserPermission: CameraPermission = {
  isForbidden() {
    const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
    return featurePolicy?.allowsFeature('camera') === false;
  },
  async state() {
    try {
      return (await navigator.permissions.query({ name: 'camera' })).state;
    } catch {
      return null;
    }
  },
};
