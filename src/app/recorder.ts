/** Gathers the pictures' traces of a session and hands them out in pieces to be saved, each rep with its curves. Does no saving itself, and knows of the session only what its ledger tells. */
import type { PoseFrame } from '../core/pose/frame.ts';
import type { Reading } from '../core/reading.ts';
import type { SavedRep, TraceChunk } from '../core/records/record.ts';
import { BLANK_LEDGER, type Ledger, type LedgerRep } from '../core/session/ledger.ts';
import { frameAt, seriesBetween, type Sample } from '../core/records/series.ts';

/** What must be saved now, in this order. */
export type Keep =
  /** The session itself, now that more is known of it. */
  | { readonly kind: 'head' }
  | { readonly kind: 'rep'; readonly rep: SavedRep; readonly chunk: TraceChunk }
  | { readonly kind: 'chunk'; readonly chunk: TraceChunk };

export interface Recorder {
  /** Takes one frame in, what was read from it, and the ledger once it was. */
  add(frame: PoseFrame, reading: Reading, ledger: Ledger): readonly Keep[];
  /** The trace since the last piece; null when there is none. */
  rest(): TraceChunk | null;
  /** The reps with their curves. */
  readonly reps: readonly SavedRep[];
}

/** Before calibration only this much trace is kept: enough to find the quiet second again. */
const KEEP_BEFORE_CALIBRATION_MS = 12_000;
/** A pause longer than this many frames (half a minute) is saved without waiting for a rep, so that memory stays level. */
const CHUNK_FRAMES = 900;
/** Samples kept for the curves of a rep: the longest rep an exercise allows, and room; while something is held, the longest hold. */
const KEEP_SAMPLES_MS = 24_000;
const KEEP_HOLD_MS = 94_000;

/** A recorder of one session. @param planned it has sets */
export function sessionRecorder(sessionId: string, planned: boolean): Recorder {
  let samples: Sample[] = [];
  let pending: PoseFrame[] = [];
  let sequence = 0;
  let reps: readonly SavedRep[] = [];
  let before: Ledger = BLANK_LEDGER;

  const takeChunk = (): TraceChunk => {
    const chunk = { sessionId, sequence: sequence++, frames: pending };
    pending = [];
    return chunk;
  };
  const save = ({ rep, set, cues }: LedgerRep): SavedRep => {
    const saved: SavedRep = {
      rep,
      ...(planned && { set }),
      series: seriesBetween(samples, rep.startMs, rep.endMs),
      cues,
      worstFrame: frameAt(samples, rep.lumbarPeakMs),
    };
    reps = [...reps, saved];
    return saved;
  };

  return {
    add(frame, reading, ledger) {
      pending.push(frame);
      samples.push({ frame, reading });
      const keep: Keep[] = [];
      if (tellsMore(ledger, before)) keep.push({ kind: 'head' });
      for (const rep of ledger.reps.slice(reps.length)) keep.push({ kind: 'rep', rep: save(rep), chunk: takeChunk() });
      before = ledger;
      const keepMs = reading.inBandMs === undefined ? KEEP_SAMPLES_MS : KEEP_HOLD_MS;
      samples = dropBefore(samples, frame.timestampMs - keepMs, (sample) => sample.frame.timestampMs);
      if (!ledger.calibration) {
        pending = dropBefore(pending, frame.timestampMs - KEEP_BEFORE_CALIBRATION_MS, (old) => old.timestampMs);
      } else if (pending.length >= CHUNK_FRAMES) {
        keep.push({ kind: 'chunk', chunk: takeChunk() });
      }
      return keep;
    },
    rest: () => (pending.length > 0 ? takeChunk() : null),
    get reps() {
      return reps;
    },
  };
}

/** More is known than its reps and a zero taken anew. */
function tellsMore(now: Ledger, before: Ledger): boolean {
  return (
    (now.calibration !== null && before.calibration === null) ||
    now.selfTest !== before.selfTest ||
    now.ownBend !== before.ownBend ||
    now.attempts !== before.attempts
  );
}

/** `items`, sorted by time, without those before `fromMs`; cut in blocks, as each cut copies. */
function dropBefore<T>(items: T[], fromMs: number, timeOf: (item: T) => number): T[] {
  if (items.length < 64 || timeOf(items[31]!) >= fromMs) return items;
  return items.slice(32);
}
