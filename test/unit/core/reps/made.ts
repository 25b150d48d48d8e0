/** Single frames and attempts of the rep machine, made by hand. */
import type { Angle } from '../../../../src/core/reading.ts';
import { beginAttempt, type Attempt, type AttemptPoint, type RepSample } from '../../../../src/core/reps/attempt.ts';

export const measured = (deg: number, sigmaDeg = 3): Angle => ({ kind: 'measured', deg, sigmaDeg });
export const unsure = (deg: number, sigmaDeg = 10): Angle => ({ kind: 'unsure', deg, sigmaDeg });
export const hidden: Angle = { kind: 'unavailable', reason: 'back-hidden' };

/** In mid-hinge, the back straight. */
export function sampleOf(change: Partial<RepSample> = {}): RepSample {
  return {
    timestampMs: 1000,
    hip: measured(60),
    lumbar: measured(0),
    kneeFlexionDeg: 15,
    trunkInclinationDeg: 40,
    thighTurnDeg: 20,
    neutralHipDeg: 0,
    feetApart: null,
    ...change,
  };
}

/** The same, as the machine keeps it. */
export function pointAt(change: Partial<AttemptPoint> = {}): AttemptPoint {
  return {
    timestampMs: 1000,
    driveDeg: 60,
    hipDeg: 60,
    hipReason: null,
    hipSure: true,
    lumbarDeg: 0,
    lumbarSigmaDeg: 3,
    lumbarReason: null,
    trunkDeg: 40,
    thighDeg: 20,
    kneeDeg: 15,
    neutralHipDeg: 0,
    feetApart: null,
    ...change,
  };
}

/** Known for a rep, on the way there, begun at 0 and last risen at 1 s. */
export function attemptOf(change: Partial<Attempt> = {}): Attempt {
  return {
    ...beginAttempt(0, pointAt({ timestampMs: 0, driveDeg: 0 }), false),
    confirmed: true,
    confirmedMs: 0,
    earlyChecked: true,
    peakDriveDeg: 60,
    riseDeg: 60,
    risenMs: 1000,
    ...change,
  };
}

/** How far an attempt goes, in the exercise's direction. */
const MOVED = { driveDeg: 60, hipDeg: 60, lumbarDeg: 0, trunkDeg: 42, thighDeg: 18, kneeDeg: 15 };

interface Frames {
  readonly there?: number;
  readonly stay?: number;
  readonly back?: number;
}

/** So many frames there, at the end, and back; 50 ms apart from 1 s on. */
export function wentTo(end: Partial<AttemptPoint>, { there = 20, stay = 20, back = 20 }: Frames = {}): Attempt {
  const last = there + stay + back;
  const points = Array.from({ length: last + 1 }, (_, i) => {
    const share = Math.min(1, i / there, (last - i) / back);
    const moved = Object.entries({ ...MOVED, ...end }).filter(([key]) => key in MOVED);
    const here = Object.fromEntries(moved.map(([key, deg]) => [key, typeof deg === 'number' ? share * deg : null]));
    return pointAt({ ...end, ...here, timestampMs: 1000 + 50 * i });
  });
  return attemptOf({ startMs: 1000, points });
}
