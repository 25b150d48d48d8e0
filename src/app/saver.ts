/** Saves a session piece by piece, one after the other; a failure is told once and stops nothing. */
import { toAppError, type AppError } from '../ports/errors.ts';
import type { SessionStore } from '../ports/ports.ts';
import type { SessionRecord } from '../core/records/record.ts';
import type { Keep } from './recorder.ts';

export interface Saver {
  /** @param record the session as it is now */
  keep(piece: Keep, record: () => SessionRecord): void;
  /** The session is over: a session in which nothing was done leaves nothing behind. */
  finish(record: SessionRecord): void;
  /** Everything so far is saved, or has failed. Never rejects. */
  settled(): Promise<void>;
  /** The first failure. */
  readonly error: AppError | null;
}

export function sessionSaver(store: SessionStore, onError: (error: AppError) => void): Saver {
  let saving: Promise<void> = Promise.resolve();
  let error: AppError | null = null;
  const save = (work: () => Promise<void>): void => {
    saving = saving.then(work).catch((thrown: unknown) => {
      if (error) return;
      error = toAppError(thrown, 'storage-unavailable');
      onError(error);
    });
  };
  return {
    keep(piece, record) {
      switch (piece.kind) {
        case 'head': {
          const head = record();
          return save(() => store.put(head));
        }
        case 'rep':
          return save(() => store.addRep(piece.chunk.sessionId, piece.rep, piece.chunk));
        case 'chunk':
          return save(() => store.addChunk(piece.chunk));
      }
    },
    finish(record) {
      const { reps, attempts = [], id } = record;
      save(() => (reps.length + attempts.length > 0 ? store.put(record) : store.delete(id)));
    },
    settled: () => saving,
    get error() {
      return error;
    },
  };
}
