/** Gathers what a session leaves behind, frame by frame, and hands it out in pieces to be saved. Does no saving itself. */
import type { View } from '../core/pose/view.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type { Cue, EndedAttempt, Rep } from '../core/reading.ts';
import type { SavedRep, SelfTestResult, SessionRecord, TraceChunk } from '../core/records/record.ts';
import type { SessionStep } from '../core/session/session.ts';
import type { OwnBend } from '../core/exercise/standard.ts';
import { frameAt, seriesBetween, type Sample } from './series.ts';

/** What must be saved now, in this order. */
export type Keep =
  /** The session itself, now that more is known of it. */
  | { readonly kind: 'head' }
  | { readonly kind: 'rep'; readonly rep: SavedRep; readonly chunk: TraceChunk }
  | { readonly kind: 'chunk'; readonly chunk: TraceChunk };

export interface Recorder {
  /** Takes one frame and what came of it in. @param set the set under way, from 1; null without a plan */
  add(frame: PoseFrame, step: Pick<SessionStep, 'reading' | 'events'>, set: number | null): readonly Keep[];
  /** The trace since the last piece; null when there is none. */
  rest(): TraceChunk | null;
  readonly reps: readonly SavedRep[];
  readonly view: View | null;
  readonly calibration: SessionRecord['calibration'];
  readonly selfTest: SelfTestResult | null;
  readonly attempts: readonly EndedAttempt[];
  readonly ownBend: Pick<OwnBend, 'deg' | 'sigmaDeg'> | null;
}

/** Before calibration only this much trace is kept: enough to find the quiet second again. */
const KEEP_BEFORE_CALIBRATION_MS = 12_000;
/** A pause longer than this many frames (half a minute) is saved without waiting for a rep, so that memory stays level. */
const CHUNK_FRAMES = 900;
/** Samples kept for the curves of a rep: the longest rep an exercise allows, and room. */
const KEEP_SAMPLES_MS = 24_000;

/** A recorder of one session. */
export function sessionRecorder(sessionId: string): Recorder {
  let samples: Sample[] = [];
  let pending: PoseFrame[] = [];
  let cues: Cue[] = [];
  let sequence = 0;
  let reps: readonly SavedRep[] = [];
  let view: View | null = null;
  let calibration: SessionRecord['calibration'] = null;
  let selfTest: SelfTestResult | null = null;
  let attempts: readonly EndedAttempt[] = [];
  let ownBend: Recorder['ownBend'] = null;

  const takeChunk = (): TraceChunk => {
    const chunk = { sessionId, sequence: sequence++, frames: pending };
    pending = [];
    return chunk;
  };
  const save = (rep: Rep, set: number | null): SavedRep => {
    const saved: SavedRep = {
      rep,
      ...(set === null ? {} : { set }),
      series: seriesBetween(samples, rep.startMs, rep.endMs),
      cues,
      worstFrame: frameAt(samples, rep.lumbarPeakMs),
    };
    cues = [];
    reps = [...reps, saved];
    return saved;
  };

  return {
    add(frame, { reading, events }, set) {
      const keep: Keep[] = [];
      pending.push(frame);
      samples.push({ frame, reading });
      samples = dropBefore(samples, frame.timestampMs - KEEP_SAMPLES_MS, (sample) => sample.frame.timestampMs);
      // Those of a rep that was given up belong to none.
      if (events.some(({ type }) => type === 'rep-started')) cues = [];
      cues.push(...events.flatMap((event) => (event.type === 'cue' ? [event.cue] : [])));
      view ??= reading.stage === 'exercising' ? reading.view : null;
      for (const event of events) {
        if (event.type === 'calibrated') {
          if (!calibration) keep.push({ kind: 'head' });
          calibration = { startMs: event.startMs, endMs: event.endMs };
          view = reading.view ?? view;
        } else if (event.type === 'self-tested') {
          const { pressDeg, archDeg } = event;
          // Left out after a new neutral, the one before still holds.
          if (selfTest && pressDeg === null && archDeg === null) continue;
          selfTest = { pressDeg, archDeg };
          keep.push({ kind: 'head' });
        } else if (event.type === 'own-bend') {
          ownBend = { deg: event.deg, sigmaDeg: event.sigmaDeg };
          keep.push({ kind: 'head' });
        } else if (event.type === 'attempt-ended') {
          attempts = [...attempts, event.attempt];
          keep.push({ kind: 'head' });
        } else if (event.type === 'rep-finished') {
          keep.push({ kind: 'rep', rep: save(event.rep, set), chunk: takeChunk() });
        }
      }
      if (!calibration) {
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
    get view() {
      return view;
    },
    get calibration() {
      return calibration;
    },
    get selfTest() {
      return selfTest;
    },
    get attempts() {
      return attempts;
    },
    get ownBend() {
      return ownBend;
    },
  };
}

/** `items`, sorted by time, without those before `fromMs`; cut in blocks, as each cut copies. */
function dropBefore<T>(items: T[], fromMs: number, timeOf: (item: T) => number): T[] {
  if (items.length < 64 || timeOf(items[31]!) >= fromMs) return items;
  return items.slice(32);
}
