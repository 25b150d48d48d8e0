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

/** Maps what `getUserMedia` rejected with. @param isForbidden whether the website around the page forbids it the camera */
export function toCameraFailure(thrown: unknown, isForbidden = isForbiddenByHost): AppFailure {
  if (thrown instanceof AppFailure) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  const code = CODES[name] ?? 'unknown';
  return new AppFailure(code === 'camera-refused' && isForbidden() ? 'camera-policy' : code, String(thrown), {
    stage: 'camera',
    cause: thrown,
  });
}

/** Where a browser does not tell, it is the person who refused. */
function isForbiddenByHost(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('camera') === false;
}
