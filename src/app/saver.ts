/**
 * Saves a session piece by piece, one after the other. What cannot be saved waits and is tried again, in its order: with the
 * next piece, and every now and then. A failure is told once and stops nothing.
 */
import { toAppError, type AppError } from '../ports/errors.ts';
import { inTime } from '../ports/in-time.ts';
import type { SessionStore, Still } from '../ports/ports.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import { isAnythingDone, type SessionRecord, type TraceChunk } from '../core/records/record.ts';
import { packFrames, unpackFrames, type PackedTrace } from '../core/records/trace.ts';
import type { Keep } from './recorder.ts';

export interface Saver {
  /** @param record the session as it is now */
  keep(piece: Keep, record: () => SessionRecord): void;
  /** Keeps a picture of a rep; one that cannot be kept is given up, as nothing else may wait for it. */
  keepStill(still: PendingStill): void;
  /** The session is over: a session in which nothing was done leaves nothing behind. */
  finish(record: SessionRecord): void;
  /** Everything so far is saved, or has been tried, or takes too long to be waited for. Never rejects. */
  settled(): Promise<void>;
  /** The stretches of trace that still wait, in the order of time. */
  readonly unsaved: readonly PoseFrame[];
  /** The first failure of those that still wait, or of a picture. */
  readonly error: AppError | null;
}

/** A picture of a rep, once it is made; null when it could not be. */
export interface PendingStill extends Omit<Still, 'picture'> {
  readonly picture: Promise<Blob | null>;
}

/** Whether something was done that is kept for good. Once it is settled. */
export function isSaved(session: SessionRecord, { error }: Pick<Saver, 'error'>): boolean {
  return error === null && isAnythingDone(session);
}

/** Until somebody has made room, or closed another window. */
export const RETRY_MS = 10_000;
/** A store that has not answered by then is asked again later. Unvalidated: a rep is written in some 10 ms. */
const SAVE_LIMIT_MS = 10_000;
/** Nobody waits longer for the review. Unvalidated. */
const SETTLE_LIMIT_MS = 4000;

/** @param onUnsaved told when something begins to wait, and when nothing waits any more */
export function sessionSaver(
  store: SessionStore,
  onError: (error: AppError) => void,
  onUnsaved: (unsaved: boolean) => void,
): Saver {
  let saving: Promise<void> = Promise.resolve();
  const waiting: Piece[] = [];
  let error: AppError | null = null;
  let stillError: AppError | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const saveWaiting = async (): Promise<void> => {
    clearTimeout(timer);
    try {
      for (let next = waiting[0]; next; next = waiting[0]) {
        await inTime(next.save(), SAVE_LIMIT_MS);
        waiting.shift();
        if (waiting.length === 0) onUnsaved(false);
      }
      error = null;
    } catch (thrown) {
      for (const { chunk } of waiting) chunk?.shrink();
      timer = setTimeout(() => (saving = saving.then(saveWaiting)), RETRY_MS);
      if (error) return;
      error = toAppError(thrown, 'storage');
      onError(error);
    }
  };
  const add = (piece: Piece): void => {
    if (waiting.push(piece) === 1) onUnsaved(true);
    saving = saving.then(saveWaiting);
  };
  return {
    keep(piece, record) {
      const head = record();
      switch (piece.kind) {
        case 'head':
          return add({ save: () => store.put(head) });
        case 'rep': {
          const chunk = heldChunk(piece.chunk);
          const addRep = (): Promise<void> => store.addRep(head.id, piece.rep, chunk.whole());
          const save = (): Promise<void> =>
            addRep().catch(async (thrown: unknown) => {
              // Deleted in another window while it goes on here: what is done from now on is kept.
              if (!(thrown instanceof RangeError)) throw thrown;
              await store.put(head);
              await addRep();
            });
          return add({ save, chunk });
        }
        case 'chunk': {
          const chunk = heldChunk(piece.chunk);
          return add({ save: () => store.addChunk(chunk.whole()), chunk });
        }
      }
    },
    keepStill({ picture, ...place }) {
      const keep = async (): Promise<void> => {
        const made = await picture;
        if (made) await inTime(store.stills.keep({ ...place, picture: made }), SAVE_LIMIT_MS);
      };
      saving = saving.then(keep).catch((thrown: unknown) => {
        if (stillError) return;
        stillError = toAppError(thrown, 'storage');
        onError(stillError);
      });
    },
    finish(record) {
      add({ save: () => (isAnythingDone(record) ? store.put(record) : store.delete(record.id)) });
    },
    settled: () => inTime(saving, SETTLE_LIMIT_MS).catch(() => {}),
    get unsaved() {
      return waiting.flatMap(({ chunk }) => chunk?.whole().frames ?? []);
    },
    get error() {
      return error ?? stillError;
    },
  };
}

/** Something to be saved; done twice it is saved once. */
interface Piece {
  save(): Promise<void>;
  readonly chunk?: HeldChunk;
}

interface HeldChunk {
  whole(): TraceChunk;
  /** On a full device what waits may be a whole session: from now on it is held packed. */
  shrink(): void;
}

function heldChunk({ frames, ...place }: TraceChunk): HeldChunk {
  let held: readonly PoseFrame[] | PackedTrace = frames;
  return {
    whole: () => ({ ...place, frames: 'schema' in held ? unpackFrames(held) : held }),
    shrink() {
      if (!('schema' in held)) held = packFrames(held);
    },
  };
}
