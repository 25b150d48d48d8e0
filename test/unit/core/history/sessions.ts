/** List entries for the history. */
import type { MarkedRep, RepMark, SessionEntry } from '../../../../src/core/records/record.ts';

function mark(change: Partial<RepMark> = {}): RepMark {
  return {
    index: 0,
    kind: 'rep',
    verdict: 'good',
    reason: null,
    score: 90,
    scoreSigma: 4,
    hipFlexionPeakDeg: 70,
    hipToStraightDeg: null,
    hipShare: 0.8,
    lumbarPeakDeg: 20,
    lumbarSigmaDeg: 4,
    neutralHipRangeDeg: 55,
    ...change,
  };
}

export const marked = (change: Partial<RepMark> = {}, more: Partial<MarkedRep> = {}): MarkedRep => ({
  rep: mark(change),
  ...more,
});

/** A session of two reps. @param startedAt ISO 8601 */
export function entry(startedAt: string, change: Partial<SessionEntry> = {}): SessionEntry {
  return {
    id: startedAt,
    exerciseId: 'hip-hinge',
    startedAt,
    source: 'camera',
    selfTest: null,
    reps: [marked(), marked({ index: 1 })],
    finished: true,
    ...change,
  };
}
