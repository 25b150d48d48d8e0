/** Everything that can go wrong outside the measurement; `words/errors.ts` says what happened and what to do next. */

/** What was being done when it went wrong. */
export type Stage =
  | 'camera'
  | 'file'
  | 'decoding'
  | 'model-download'
  | 'model-start'
  | 'model-run'
  | 'folding'
  | 'storage'
  | 'sound'
  | 'exchange'
  | 'screen';

/** Each failure that has a sentence of its own, and the stage it belongs to. */
const STAGE_OF = {
  /** What nobody foresaw: it is said to be that, and may be reported. */
  unknown: 'screen',
  'page-insecure': 'screen',
  'camera-none': 'camera',
  'camera-refused': 'camera',
  'camera-dismissed': 'camera',
  'camera-system': 'camera',
  'camera-policy': 'camera',
  'camera-busy': 'camera',
  'camera-unplugged': 'camera',
  'camera-muted': 'camera',
  'camera-black': 'camera',
  'camera-frozen': 'camera',
  'video-unreadable': 'file',
  'video-empty': 'file',
  'video-no-picture': 'file',
  'video-gone': 'file',
  'video-codec': 'decoding',
  'video-broken': 'decoding',
  'video-unsupported': 'decoding',
  'sample-download': 'file',
  'video-no-person': 'folding',
  'video-no-zero': 'folding',
  'video-no-rep': 'folding',
  'exercise-refused': 'folding',
  'screen-download': 'screen',
  'language-download': 'screen',
  'app-replaced': 'screen',
  'host-blocks': 'model-start',
  'model-download': 'model-download',
  'model-corrupt': 'model-download',
  'webgl-absent': 'model-start',
  'simd-absent': 'model-start',
  'memory-low': 'model-run',
  'pose-not-started': 'model-start',
  'pose-failed': 'model-run',
  'sound-none': 'sound',
  'storage-full': 'storage',
  'storage-unavailable': 'storage',
  'storage-newer': 'storage',
  'storage-damaged': 'storage',
  'storage-blocked': 'storage',
  'session-gone': 'storage',
  'plan-broken': 'exchange',
  'plan-newer': 'exchange',
  'import-unreadable': 'exchange',
  'import-newer': 'exchange',
  'import-broken': 'exchange',
  'import-too-large': 'exchange',
} as const satisfies Record<string, Stage>;

export type AppErrorCode = keyof typeof STAGE_OF;

/** Plain data: it goes through workers and into the state of a screen as it is. */
export interface AppError {
  readonly code: AppErrorCode;
  readonly stage: Stage;
  /** Technical detail for a report; not shown first. */
  readonly detail: string;
  /** Where in the code, with the causes below it; empty where nothing was thrown. */
  readonly stack: string;
  /** Something was done before it, and is saved. */
  readonly repsSaved?: boolean;
}

/** What is known of a failure besides its code. */
export interface Circumstances {
  /** Where it is another than the code's own. */
  readonly stage?: Stage;
  /** What was thrown first. */
  readonly cause?: unknown;
}

/** An `AppError` that can be thrown. */
export class AppFailure extends Error {
  readonly error: AppError;
  constructor(code: AppErrorCode, detail = '', { stage = STAGE_OF[code], cause }: Circumstances = {}) {
    super(`${code}: ${detail}`, { cause });
    const stack = [this.stack, cause instanceof Error ? cause.stack : null].filter(Boolean).join('\ncaused by ');
    this.error = { code, stage, detail, stack };
  }

  /** One that was thrown elsewhere, in a worker or before. */
  static of(error: AppError): AppFailure {
    const failure = new AppFailure(error.code);
    return Object.assign(failure, { error, message: `${error.code}: ${error.detail}`, stack: error.stack });
  }
}

/** Something to be told that nobody threw. */
export function appError(code: AppErrorCode, detail = ''): AppError {
  return { code, stage: STAGE_OF[code], detail, stack: '' };
}

/** What was thrown: a failure says itself what it is; anything else is unknown, and happened at `stage`. */
export function toAppError(thrown: unknown, stage: Stage): AppError {
  return thrown instanceof AppFailure
    ? thrown.error
    : new AppFailure('unknown', said(thrown), { stage, cause: thrown }).error;
}

/** For `catch`: whatever is thrown there is known to be `code`, unless it says itself what it is. */
export function failAs(code: AppErrorCode, circumstances: Circumstances = {}): (thrown: unknown) => never {
  return (thrown) => {
    throw thrown instanceof AppFailure
      ? thrown
      : new AppFailure(code, said(thrown), { ...circumstances, cause: thrown });
  };
}

function said(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
}
