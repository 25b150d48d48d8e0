/** What is done about a camera that gives no picture: it is asked for again and again, gently, and given up after two minutes. */
import type { CameraControl } from '../core/session/camera-control.ts';
import type { CameraSilence } from '../core/session/session-line.ts';
import type { AppFailure } from '../ports/errors.ts';

export interface CameraKeeperParts {
  /** Takes the camera again, or the one that was put in its place. Rejects with AppFailure. */
  readonly reopen: () => Promise<'same' | 'other'>;
  readonly tell: (change: CameraControl) => void;
  /** The camera is gone for good: silent for too long, or not allowed any more. */
  readonly giveUp: (why: CameraSilence | AppFailure) => void;
}

export interface CameraKeeper {
  readonly silence: CameraSilence | null;
  silent(why: CameraSilence): void;
  /** A picture has come. */
  picture(): void;
  /** It may look from elsewhere now. */
  moved(): void;
  /** Tries at once. Never rejects. */
  retry(): Promise<void>;
  /** While the page is hidden nobody waits, and no camera is asked for. */
  hide(hidden: boolean): void;
  end(): void;
}

/** So long a silent camera is waited for. Unvalidated: a call is declined, a plug found; longer, and somebody has something else to do. */
export const SILENT_LIMIT_MS = 120_000;
/** Between two tries. What muted a camera unmutes it: to ask for it meanwhile may take it from a call. Unvalidated. */
const RETRY_MS: Readonly<Record<CameraSilence, number>> = {
  'camera-unplugged': 4000,
  'camera-frozen': 4000,
  'camera-muted': 15_000,
};

export function cameraKeeper({ reopen, tell, giveUp }: CameraKeeperParts): CameraKeeper {
  let silence: { readonly why: CameraSilence; readonly moved: boolean } | null = null;
  let trying = false;
  let hidden = false;
  let ended = false;
  let limit: ReturnType<typeof setTimeout> | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;

  const stopWaiting = (): void => {
    clearTimeout(limit);
    clearTimeout(next);
  };
  const end = (): void => {
    ended = true;
    stopWaiting();
  };
  const tryLater = (): void => {
    clearTimeout(next);
    if (silence && !hidden && !ended) next = setTimeout(() => void retry(), RETRY_MS[silence.why]);
  };
  const wait = (): void => {
    clearTimeout(limit);
    limit = setTimeout(() => {
      if (silence) giveUp(silence.why);
    }, SILENT_LIMIT_MS);
    tryLater();
  };
  const silent = (why: CameraSilence): void => {
    if (ended || silence?.why === why) return;
    const isNew = silence === null;
    // Whoever plugs a camera in again has had it in hand.
    silence = { why, moved: silence?.moved === true || why === 'camera-unplugged' };
    tell(why);
    if (hidden) return;
    if (isNew) wait();
    // Taken anew, most cameras go on.
    if (why === 'camera-frozen') void retry();
  };
  const retry = async (): Promise<void> => {
    if (trying || ended) return;
    trying = true;
    try {
      const which = await reopen();
      if (which === 'other') moved();
    } catch (error) {
      failed(error as AppFailure);
    }
    trying = false;
    tryLater();
  };
  const failed = (failure: AppFailure): void => {
    if (ended) return;
    const { code } = failure.error;
    if (code === 'camera-none') silent('camera-unplugged');
    else if (code === 'camera-busy') silent('camera-muted');
    else giveUp(failure);
  };
  const moved = (): void => {
    if (silence) silence = { ...silence, moved: true };
    else if (!ended) tell('camera-moved');
  };

  return {
    get silence() {
      return silence?.why ?? null;
    },
    silent,
    moved,
    retry,
    end,
    picture() {
      if (!silence || ended) return;
      const change = silence.moved ? 'camera-moved' : 'camera-back';
      silence = null;
      stopWaiting();
      tell(change);
    },
    hide(now) {
      hidden = now;
      stopWaiting();
      if (!now && silence) wait();
    },
  };
}
