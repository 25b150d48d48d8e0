/** What a session has come to. It is written here alone, step by step; recorder, screens and report read it. */
import type { OwnBend } from '../exercise/standard.ts';
import type { View } from '../pose/view.ts';
import type { AnalysisEvent, Cue, EndedAttempt, Reading, Rep } from '../reading.ts';
import type { SelfTestResult, SessionRecord } from '../records/record.ts';

/** A rep, the set it was done in (from 1), and what was to be said of it. */
export interface LedgerRep {
  readonly rep: Rep;
  readonly set: number;
  readonly cues: readonly Cue[];
}

export interface Ledger {
  readonly view: View | null;
  /** When the latest zero was taken. */
  readonly calibration: SessionRecord['calibration'];
  readonly selfTest: SelfTestResult | null;
  readonly ownBend: Pick<OwnBend, 'deg' | 'sigmaDeg'> | null;
  readonly reps: readonly LedgerRep[];
  /** Movements that went as far as a rep and were none. */
  readonly attempts: readonly { readonly attempt: EndedAttempt; readonly set: number }[];
  /** Of the rep under way. */
  readonly cues: readonly Cue[];
}

export const BLANK_LEDGER: Ledger = {
  view: null,
  calibration: null,
  selfTest: null,
  ownBend: null,
  reps: [],
  attempts: [],
  cues: [],
};

/** Takes in what happened in one frame. @param set the set it happened in, from 1 */
export function entered(
  ledger: Ledger,
  { stage, view }: Pick<Reading, 'stage' | 'view'>,
  events: readonly AnalysisEvent[],
  set: number,
): Ledger {
  // Those of a rep that was given up belong to none; those that come with the end of one belong to it.
  const before = events.some(({ type }) => type === 'rep-started') ? [] : ledger.cues;
  const cues = [...before, ...events.flatMap((event) => (event.type === 'cue' ? [event.cue] : []))];
  const seen = ledger.view ?? (stage === 'exercising' ? view : null);
  return events.reduce<Ledger>((next, event) => withEvent(next, event, view, set), { ...ledger, view: seen, cues });
}

function withEvent(ledger: Ledger, event: AnalysisEvent, view: View | null, set: number): Ledger {
  switch (event.type) {
    case 'calibrated': {
      const { startMs, endMs } = event;
      return { ...ledger, view: view ?? ledger.view, calibration: { startMs, endMs } };
    }
    case 'self-tested': {
      const { pressDeg, archDeg } = event;
      // Left out after a new neutral, the one before still holds.
      const leftOut = ledger.selfTest !== null && pressDeg === null && archDeg === null;
      return leftOut ? ledger : { ...ledger, selfTest: { pressDeg, archDeg } };
    }
    case 'own-bend':
      return { ...ledger, ownBend: { deg: event.deg, sigmaDeg: event.sigmaDeg } };
    case 'rep-finished':
      return { ...ledger, reps: [...ledger.reps, { rep: event.rep, set, cues: ledger.cues }], cues: [] };
    case 'attempt-ended':
      return { ...ledger, attempts: [...ledger.attempts, { attempt: event.attempt, set }] };
    case 'picture-changed':
    case 'rep-started':
    case 'held':
    case 'cue':
    case 'praise':
      return ledger;
  }
}
