/** Takes a small picture of the moment of each rep at which the back moved most, where the person wishes for that. */
import type { Reading } from '../core/reading.ts';
import type { KeptRep } from '../core/records/record.ts';
import type { PendingStill } from './saver.ts';

export interface WorstStill {
  /** Whether a copy of a picture is wanted that is about to be looked at. */
  wants(timestampMs: number): boolean;
  /** Takes in what was read of a picture. @param copy of it, where one was wanted; only lent */
  see(reading: Reading, copy: ImageBitmap | null): void;
  /** What there is of a rep that has just ended; null where its back was not measured, or not seen. */
  of(rep: KeptRep): PendingStill | null;
}

interface Candidate {
  readonly timestampMs: number;
  readonly lumbarDeg: number;
  /** Null when it could not be made. */
  readonly picture: Promise<Blob | null>;
}

/** Copying and shrinking more often would be felt by a slow machine. */
const EVERY_MS = 200;

/** @param encode makes a picture small; it has taken it in when it returns */
export function worstStill(sessionId: string, encode: (image: ImageBitmap) => Promise<Blob | null>): WorstStill {
  /** Of the rep in progress, each with more bend than the one before: which of them was the worst is known at its end. */
  let candidates: readonly Candidate[] = [];
  let isGoing = false;
  let lastMs = -Infinity;
  return {
    wants: (timestampMs) => isGoing && timestampMs - lastMs >= EVERY_MS,
    see({ repPhase, lumbar, timestampMs }, copy) {
      isGoing = repPhase !== 'rest';
      if (!isGoing) candidates = [];
      if (!copy) return;
      lastMs = timestampMs;
      if (!isGoing || lumbar.kind !== 'measured') return;
      const lumbarDeg = Math.abs(lumbar.deg);
      if (lumbarDeg <= (candidates.at(-1)?.lumbarDeg ?? 0)) return;
      const picture = encode(copy);
      candidates = [...candidates, { timestampMs, lumbarDeg, picture }];
    },
    of({ index, kind, lumbarPeakMs, endMs }) {
      const seen = candidates.filter(({ timestampMs }) => timestampMs <= endMs);
      candidates = candidates.slice(seen.length);
      if (kind !== 'rep' || lumbarPeakMs === null || seen.length === 0) return null;
      const offMs = ({ timestampMs }: Candidate): number => Math.abs(timestampMs - lumbarPeakMs);
      const { timestampMs, picture } = seen.reduce((best, each) => (offMs(each) < offMs(best) ? each : best));
      return { sessionId, repIndex: index, timestampMs, picture };
    },
  };
}
