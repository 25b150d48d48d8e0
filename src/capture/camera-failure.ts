/** What a browser says when it gives no camera, as this app's errors. */
import { AppFailure, type AppErrorCode } from '../ports/errors.ts';

const CODES: Readonly<Record<string, AppErrorCode>> = {
  NotAllowedError: 'camera-refused',
  PermissionDeniedError: 'camera-refused',
  SecurityError: 'camera-insecure',
  TypeError: 'camera-insecure', // no mediaDevices, or no constraints it knows
  NotFoundError: 'camera-none',
  DevicesNotFoundError: 'camera-none',
  OverconstrainedError: 'camera-none', // the chosen camera is gone
  NotReadableError: 'camera-busy',
  TrackStartError: 'camera-busy',
  AbortError: 'camera-busy',
  InvalidStateError: 'camera-refused', // the page may not ask now
};

/** Maps what `getUserMedia` rejected with. */
export function toCameraFailure(thrown: unknown): AppFailure {
  if (thrown instanceof AppFailure) return thrown;
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  return new AppFailure(CODES[name] ?? 'camera-busy', String(thrown));
}
