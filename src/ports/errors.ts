/** Everything that can go wrong outside the measurement; `words/errors.ts` says what happened and what to do next. */
const CODES = [
  'camera-none',
  'camera-refused',
  'camera-busy',
  'camera-unplugged',
  'camera-black',
  'camera-frozen',
  'camera-insecure',
  'video-unreadable',
  'video-no-person',
  'video-no-zero',
  'exercise-refused',
  'screen-download',
  'language-download',
  'model-download',
  'model-corrupt',
  'pose-failed',
  'storage-full',
  'storage-unavailable',
  'storage-newer',
  'plan-broken',
  'plan-newer',
  'storage-blocked',
  'session-gone',
  'import-unreadable',
  'import-newer',
  'import-broken',
  'import-too-large',
] as const;

export type AppErrorCode = (typeof CODES)[number];

export interface AppError {
  readonly code: AppErrorCode;
  /** Technical detail for a bug report; not shown first. */
  readonly detail: string;
}

/** An `AppError` that can be thrown. */
export class AppFailure extends Error {
  readonly error: AppError;
  constructor(code: AppErrorCode, detail = '') {
    super(`${code}: ${detail}`);
    this.error = { code, detail };
  }
}

/** Maps anything thrown to an `AppError`; messages of the form `code: detail` keep their code. */
export function toAppError(thrown: unknown, fallback: AppErrorCode): AppError {
  if (thrown instanceof AppFailure) return thrown.error;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const code = CODES.find((known) => detail.includes(`${known}:`));
  return { code: code ?? fallback, detail };
}
