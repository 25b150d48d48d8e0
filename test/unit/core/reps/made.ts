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
