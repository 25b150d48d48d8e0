/** The door of the fold: whether a frame can be measured at all, and which of its numbers are believed. */
import { isOutside } from '../pose/picture.ts';
import type { Posture, View } from '../pose/view.ts';
import { YAW_LIMITS_DEG } from '../pose/yaw.ts';
import type { Circumstances, NeutralBack } from './circumstances.ts';
import { measuredLeg, type Leg } from '../pose/measured-leg.ts';
import { landmark, type Person, type PoseFrame, type Side } from '../pose/frame.ts';
import type { Angle, UnavailableReason } from '../reading.ts';

/** Share of the lower back under the arm beyond which it is not seen (measurement notes: 30 %). */
const MAX_ARM_COVER = 0.3;

/**
 * Signs that the outline is not the back's: the model does not know where the person ends, in the neutral or now; what lies
 * on the outline is not what lay there in the neutral; the registered patches say something else altogether. Beyond them a
 * left-out person's error while bent is 6–11° in place of 4° (hinge), or 5–9° in place of 3.5° (bridge, blur only).
 */
export const MAX_NEUTRAL_BLUR = 8;
const MAX_BLUR = 10;
const MAX_MISFIT = 1.6;
const MAX_DISAGREEMENT_DEG = 24;

/** σ up to here is shown as measured, up to the second as unsure, beyond not at all (measurement notes, section 4). */
const MEASURED_SIGMA_DEG = 8;
const UNSURE_SIGMA_DEG = 12;
/** A large angle known to this share of itself tells its sign and size well enough. */
const MEASURED_RELATIVE_SIGMA = 0.4; // Unvalidated

/**
 * Knee or ankle less visible than this, by the model's own word, are behind something: of 1650 bent frames of real people whose
 * legs are free 7 are, of 506 with plates before the legs 60. Lying, the legs are often over each other.
 */
const LEAST_LEG_VISIBILITY = 0.6;

/** Why this view cannot be measured, or null. */
export function viewProblem(
  frame: PoseFrame,
  person: Person,
  view: View,
  { leg, posture }: { readonly leg: Leg; readonly posture: Posture },
): UnavailableReason | null {
  const legSide = measuredLeg(person, view.nearSide, leg);
  const needed = [
    landmark(person, view.nearSide, 'shoulder'),
    landmark(person, legSide, 'hip'),
    landmark(person, legSide, 'knee'),
  ];
  if (needed.some((point) => isOutside(frame, point))) return 'out-of-picture';
  // A far leg that is named lies behind the near one, which is no obstacle: one of the two has to be seen.
  const legs: readonly Side[] = leg === 'near' ? [legSide] : ['left', 'right'];
  const hidden = (['knee', 'ankle'] as const).some((joint) =>
    legs.every((side) => landmark(person, side, joint).visibility < LEAST_LEG_VISIBILITY),
  );
  if (posture === 'standing' && hidden) return 'legs-hidden';
  if (Math.abs(view.yawDeg) > YAW_LIMITS_DEG.measured) return 'not-side-on';
  return person.outlinePx ? null : 'back-hidden';
}

/** True when the near arm lies over so much of the lower back that its outline is the arm's. */
export function armHidesBack(armCover: number): boolean {
  return armCover > MAX_ARM_COVER;
}

/** Why this neutral is not worth having, or null. */
export function neutralProblem(
  neutral: Pick<NeutralBack, 'armCover' | 'blur'>,
): 'back-hidden' | 'outline-unclear' | null {
  if (armHidesBack(neutral.armCover)) return 'back-hidden';
  return neutral.blur !== null && neutral.blur > MAX_NEUTRAL_BLUR ? 'outline-unclear' : null;
}

/** What of an outline is let be, where people left out are read nearly as well with it. */
export interface Lenience {
  /** Share of the lower back that may lie under the arm; absent for the usual. */
  readonly mostArmCover?: number;
  readonly mayBeUnclear?: boolean;
}

/**
 * Why the outline of a frame cannot be taken for the back's, or null.
 *
 * @param lumbarDeg lumbar flexion by this outline alone
 */
export function outlineProblem(
  { armCover, blur, neutralBlur, patches }: Circumstances,
  lumbarDeg: number,
  { mostArmCover = MAX_ARM_COVER, mayBeUnclear = false }: Lenience = {},
): 'back-hidden' | 'outline-unclear' | null {
  if (armCover > mostArmCover) return 'back-hidden';
  if (mayBeUnclear) return null;
  const unclear =
    (neutralBlur ?? 0) > MAX_NEUTRAL_BLUR ||
    (blur ?? 0) > MAX_BLUR ||
    (patches !== null &&
      (patches.misfit > MAX_MISFIT || Math.abs(patches.lumbarDeg - lumbarDeg) > MAX_DISAGREEMENT_DEG));
  return unclear ? 'outline-unclear' : null;
}

/** A measured, unsure or unavailable angle, by its standard error. */
export function gradeAngle(deg: number, sigmaDeg: number): Angle {
  if (sigmaDeg <= Math.max(MEASURED_SIGMA_DEG, MEASURED_RELATIVE_SIGMA * Math.abs(deg))) {
    return { kind: 'measured', deg, sigmaDeg };
  }
  if (sigmaDeg <= UNSURE_SIGMA_DEG) return { kind: 'unsure', deg, sigmaDeg };
  return { kind: 'unavailable', reason: 'outline-unclear' };
}
