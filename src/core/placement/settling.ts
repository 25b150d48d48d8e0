/** From somebody who has just come into the picture to their neutral: placed well first, then still for a while. */
import type { SagittalJoints } from '../pose/sagittal.ts';
import { type Neutral, sampleOf, type Subject } from '../neutral/neutral.ts';
import type { View } from '../pose/view.ts';
import { NO_CALIBRATION, stepCalibration, type CalibrationState } from '../neutral/calibration.ts';
import { neutralProblem } from '../back/gate.ts';
import { placementGuidance } from './placement.ts';
import { isEdgeKnown, stepPlacement, type PlacementState } from './measures.ts';
import type { Person, PoseFrame } from '../pose/frame.ts';
import type { GuidanceCode, Readiness } from '../reading.ts';

/** All memory of the way there. */
export interface SettlingState {
  /** How the person is placed; null for a recording, which is taken as it is. */
  readonly placement: PlacementState | null;
  readonly calibration: CalibrationState;
  /** Why the last neutral was not taken: said until another one is, or the person moves off. */
  readonly refusal: ReturnType<typeof neutralProblem>;
}

export const UNSETTLED: SettlingState = { placement: null, calibration: NO_CALIBRATION, refusal: null };

/** The person of a frame as they are seen. */
export interface Placed {
  readonly person: Person;
  readonly view: View;
  readonly joints: SagittalJoints;
}

export interface SettlingStep {
  readonly settling: SettlingState;
  readonly neutral: Neutral | null;
  readonly stage: Extract<Readiness, 'positioning' | 'calibrating'>;
  readonly guidance: GuidanceCode | null;
  /** 0…1 */
  readonly progress: number;
}

/** Live (`guided`), calibration waits until the person is well placed, and a poor neutral is refused: they can move. */
export function stepSettling(
  subject: Subject,
  { guided, calibrationMs }: { readonly guided: boolean; readonly calibrationMs: number },
  state: SettlingState,
  frame: PoseFrame,
  { person, view, joints }: Placed,
): SettlingStep {
  const { timestampMs } = frame;
  const placement = guided ? stepPlacement(state.placement, person, view, subject, timestampMs) : null;
  const misplaced = placement && placementGuidance({ frame, person, view, joints, means: placement.means }, subject);
  const isUnsaid = misplaced === 'outline-unclear' && !isEdgeKnown(placement!);
  const sample = sampleOf(timestampMs, person, joints);
  if (misplaced || !sample) {
    return {
      settling: { ...UNSETTLED, placement },
      neutral: null,
      stage: 'positioning',
      guidance: isUnsaid ? null : (misplaced ?? 'back-hidden'),
      progress: 0,
    };
  }
  const step = stepCalibration(state.calibration, sample, view.facing, subject, calibrationMs);
  const refused = guided && step.neutral ? neutralProblem(step.neutral) : null;
  const refusal = step.neutral ? refused : state.refusal;
  // Advice: it is said to somebody who stands well, and holds nothing up.
  const advice = (placement?.means.looseShirt ?? 0) > 0 ? 'loose-shirt' : null;
  return {
    settling: { placement, calibration: step.state, refusal },
    neutral: refused ? null : step.neutral,
    stage: 'calibrating',
    guidance: step.problem ?? refusal ?? advice,
    progress: step.progress,
  };
}
