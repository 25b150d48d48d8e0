/** The neutral: how this person's trunk looks in the quiet posture before the reps. Found by itself once somebody holds still long enough. */
import { type Neutral, neutralOf, postureProblem, type Sample, type Subject } from './neutral.ts';
import { distance, inclinationDeg } from '../geometry/vec.ts';
import { type SagittalJoints, trunkPx } from '../pose/sagittal.ts';
import type { Facing } from '../pose/view.ts';
import type { GuidanceCode } from '../reading.ts';

export interface CalibrationState {
  readonly samples: readonly Sample[];
}

export interface CalibrationStep {
  readonly state: CalibrationState;
  readonly neutral: Neutral | null;
  /** 0…1 */
  readonly progress: number;
  readonly problem: GuidanceCode | null;
}

export const NO_CALIBRATION: CalibrationState = { samples: [] };

/** Samples are taken no closer than this: a quiet stance does not change faster. */
const SAMPLE_EVERY_MS = 60;
/** A stance is quiet while trunk and hip stay this close to where they were when it began. */
const STILL_TRUNK_DEG = 5; // Unvalidated: sway and landmark jitter stay below
const STILL_HIP = 0.08; // of the torso; Unvalidated
/** A gap in the stream ends the stance. */
const MAX_GAP_MS = 500;

/** Takes one frame in; `neutral` is given by the frame that completes `calibrationMs` of quiet stance. */
export function stepCalibration(
  state: CalibrationState,
  sample: Sample,
  facing: Facing,
  subject: Pick<Subject, 'neutral' | 'surface'>,
  calibrationMs: number,
): CalibrationStep {
  const { timestampMs, joints } = sample;
  const posture = postureProblem(joints, subject.neutral);
  if (posture) return { state: NO_CALIBRATION, neutral: null, progress: 0, problem: posture };
  const first = state.samples[0];
  const last = state.samples.at(-1);
  if (!first || !last) return { state: { samples: [sample] }, neutral: null, progress: 0, problem: null };
  if (timestampMs - last.timestampMs > MAX_GAP_MS || !still(first.joints, joints)) {
    return { state: { samples: [sample] }, neutral: null, progress: 0, problem: 'hold-still' };
  }
  const elapsed = timestampMs - first.timestampMs;
  if (elapsed < calibrationMs) {
    const due = timestampMs - last.timestampMs >= SAMPLE_EVERY_MS;
    return {
      state: due ? { samples: [...state.samples, sample] } : state,
      neutral: null,
      progress: elapsed / calibrationMs,
      problem: null,
    };
  }
  const neutral = neutralOf([...state.samples, sample], facing, subject.surface);
  return { state: NO_CALIBRATION, neutral, progress: neutral ? 1 : 0, problem: neutral ? null : 'hold-still' };
}

function still(before: SagittalJoints, now: SagittalJoints): boolean {
  const moved = distance(before.hip, now.hip);
  const turned = inclinationDeg(now.hip, now.shoulder) - inclinationDeg(before.hip, before.shoulder);
  return moved < STILL_HIP * trunkPx(before) && Math.abs(turned) < STILL_TRUNK_DEG;
}
