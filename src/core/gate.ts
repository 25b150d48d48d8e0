/** The door of the fold: whether a frame can be measured at all, and what to say when it cannot. Geometry before confidence. */
import type { SagittalJoints } from './back-profile.ts';
import type { Neutral } from './calibration.ts';
import type { Circumstances } from './circumstances.ts';
import type { Exercise } from './exercise.ts';
import { measuredLeg } from './measured-leg.ts';
import { landmark, type PoseFrame, type Person } from './pose.ts';
import type { Angle, GuidanceCode, UnavailableReason, View } from './reading.ts';

/** Beyond this the outline is no side view any more (measurement notes: 20°; the estimate itself has a sd of 4.5°). */
export const MAX_YAW_DEG = 22;
/** What the set-up asks for: accept 15°. */
const GUIDED_YAW_DEG = 15;
/** Landmarks this close to the border are taken as cut off, as a share of the picture's height. */
const BORDER = 0.01;
/** Share of the lower back under the arm beyond which it is not seen (measurement notes: 30 %). */
const MAX_ARM_COVER = 0.3;
/** Torso length as a share of the picture's height, or lying of 3/4 of its width: smaller is too far for the mask's 256 pixels, larger does not fit in. */
const TORSO_SHARE: readonly [min: number, max: number] = [0.13, 0.42]; // Unvalidated

/**
 * Signs that the outline is not the back's: the model does not know where the person ends, in the neutral or now; what lies
 * on the outline is not what lay there in the neutral; the registered patches say something else altogether. Beyond them a
 * left-out person's error while bent is 6–11° in place of 4° (hinge), or 5–9° in place of 3.5° (bridge, blur only).
 */
const MAX_NEUTRAL_BLUR = 8;
const MAX_BLUR = 10;
const MAX_MISFIT = 1.6;
const MAX_DISAGREEMENT_DEG = 24;

/** σ up to here is shown as measured, up to the second as unsure, beyond not at all (measurement notes, section 4). */
const MEASURED_SIGMA_DEG = 8;
const UNSURE_SIGMA_DEG = 12;
/** A large angle known to this share of itself tells its sign and size well enough. */
const MEASURED_RELATIVE_SIGMA = 0.4; // Unvalidated

/** Why this view cannot be measured, or null. */
export function viewProblem(
  frame: PoseFrame,
  person: Person,
  view: View,
  { leg }: Pick<Exercise, 'leg'>,
): UnavailableReason | null {
  const legSide = measuredLeg(person, view.nearSide, leg);
  const needed = [
    landmark(person, view.nearSide, 'shoulder'),
    landmark(person, legSide, 'hip'),
    landmark(person, legSide, 'knee'),
  ];
  if (needed.some((point) => outside(frame, point))) return 'out-of-picture';
  if (Math.abs(view.yawDeg) > MAX_YAW_DEG) return 'not-side-on';
  return person.outlinePx ? null : 'back-hidden';
}

/** True when the near arm lies over so much of the lower back that its outline is the arm's. */
export function armHidesBack(armCover: number): boolean {
  return armCover > MAX_ARM_COVER;
}

/** Why this neutral is not worth having, or null. */
export function neutralProblem(neutral: Neutral): 'back-hidden' | 'outline-unclear' | null {
  if (armHidesBack(neutral.armCover)) return 'back-hidden';
  return neutral.blur !== null && neutral.blur > MAX_NEUTRAL_BLUR ? 'outline-unclear' : null;
}

/** Why the outline of a frame cannot be taken for the back's, or null. */
export function outlineProblem(
  { armCover, blur, neutralBlur, patches }: Circumstances,
  lumbarDeg: number,
): 'back-hidden' | 'outline-unclear' | null {
  if (armHidesBack(armCover)) return 'back-hidden';
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

/** The most important thing to change before calibration, or null when the person is well placed. */
export function placementGuidance(
  frame: PoseFrame,
  person: Person,
  view: View,
  { hip, shoulder }: SagittalJoints,
  { posture }: Pick<Exercise, 'posture'>,
): GuidanceCode | null {
  const near = (joint: Parameters<typeof landmark>[2]) => landmark(person, view.nearSide, joint);
  const room = posture === 'lying' ? 0.75 * frame.widthPx : frame.heightPx;
  const torso = Math.hypot(hip.x - shoulder.x, hip.y - shoulder.y) / room;
  if (torso > TORSO_SHARE[1]) return 'step-back';
  // Not down yet: the head may well be above the picture of a camera on the floor, and how they will lie is not seen.
  if (posture === 'lying' && Math.abs(hip.x - shoulder.x) < Math.abs(hip.y - shoulder.y)) return 'lie-down';
  if (posture === 'standing' && near('hip').xPx < 0.12 * frame.widthPx) return 'move-right';
  if (posture === 'standing' && near('hip').xPx > 0.88 * frame.widthPx) return 'move-left';
  if (outside(frame, near('ankle')) || outside(frame, near('foot_index'))) return 'feet-cut-off';
  if (outside(frame, near('ear'))) return 'head-cut-off';
  if (torso < TORSO_SHARE[0]) return 'come-closer';
  if (Math.abs(view.yawDeg) > 45) return 'turn-side-on';
  if (view.yawDeg > GUIDED_YAW_DEG) return 'turn-away';
  if (view.yawDeg < -GUIDED_YAW_DEG) return 'turn-towards';
  return null;
}

function outside({ widthPx, heightPx }: PoseFrame, { xPx, yPx }: { xPx: number; yPx: number }): boolean {
  const border = BORDER * heightPx;
  return xPx < border || yPx < border || xPx > widthPx - border || yPx > heightPx - border;
}
