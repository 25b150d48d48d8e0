/**
 * What somebody should change before they are measured: one thing at a time, the most important first. Geometry before
 * confidence: who, how large, what is cut off, the camera, the side; only then light, arm and outline.
 */
import type { Subject } from '../neutral/neutral.ts';
import { leans } from '../neutral/stance.ts';
import { type SagittalJoints, trunkPx } from '../pose/sagittal.ts';
import type { Posture, View } from '../pose/view.ts';
import { YAW_LIMITS_DEG } from '../pose/yaw.ts';
import { armHidesBack, MAX_NEUTRAL_BLUR } from '../back/gate.ts';
import { cutOff, nearBorder } from './borders.ts';
import { type PlacementMeasures } from './measures.ts';
import type { Person, PoseFrame } from '../pose/frame.ts';
import type { GuidanceCode } from '../reading.ts';

/** Torso length as a share of the picture's height, or lying of 3/4 of its width: smaller is too far for the mask's 256 pixels, larger does not fit in. */
const TORSO_SHARE: readonly [min: number, max: number] = [0.13, 0.42]; // Unvalidated
/** Quiet bodies lean up to 3° in level pictures, the floor under somebody lying up to 5°. Unvalidated: tilting itself changes no angle. */
const MAX_ROLL_DEG = 10;
/**
 * How far the camera may look up or down on the hip: 15° standing is about 0.65 m above or below it at 2.5 m. From above λ
 * errs by half as much again as from hip height; the estimate itself errs by 3°. Lying, no error grows up to 30°, where what
 * was tried ends (docs/decisions/0008-placement.md).
 */
const ELEVATION_DEG: Record<Posture, readonly [min: number, max: number]> = {
  standing: [-15, 15],
  kneeling: [-15, 15], // not estimated so far
  lying: [-15, 30],
};
/**
 * Mean luma below which the dark is named as the cause when nobody is found or the outline is unclear: of seven clips darkened
 * to 21…42 four lost the person or the edge; clips and photographs as they are have 55 or more (docs/decisions/0008-placement.md).
 */
const DIM_LUMA = 50;
/** Below this nobody was found at all; who is followed nevertheless is not followed for long. */
const DARK_LUMA = 30;

/** Somebody in the picture, and what their placement came to over the last second. */
export interface PlacedPerson {
  readonly frame: PoseFrame;
  readonly person: Person;
  readonly view: View;
  readonly joints: SagittalJoints;
  readonly means: PlacementMeasures;
}

/** What to say when nobody is found. */
export function absenceGuidance({ scene }: Pick<PoseFrame, 'scene'>): GuidanceCode {
  return isBelow(DIM_LUMA, scene) ? 'too-dark' : 'nobody';
}

/** The most important thing to change before calibration, or null when the person is well placed. */
export function placementGuidance(
  placed: PlacedPerson,
  subject: Pick<Subject, 'posture' | 'neutral'>,
): GuidanceCode | null {
  const { frame, view, means } = placed;
  if (frame.scene?.others) return 'two-people';
  return (
    roomGuidance(placed, subject) ?? cameraGuidance(means, subject) ?? yawGuidance(view) ?? confidenceGuidance(placed)
  );
}

/** Whether the body fits into the picture and fills it. */
function roomGuidance(
  { frame, person, view, joints }: PlacedPerson,
  subject: Pick<Subject, 'posture' | 'neutral'>,
): GuidanceCode | null {
  const { posture } = subject;
  const { hip, shoulder } = joints;
  const torso = trunkPx(joints) / (posture === 'lying' ? 0.75 * frame.widthPx : frame.heightPx);
  if (torso > TORSO_SHARE[1]) return 'step-back';
  // Not down yet: the head may well be above the picture of a camera on the floor, and how they will lie is not seen.
  const flat = Math.abs(hip.x - shoulder.x) > Math.abs(hip.y - shoulder.y);
  if (posture === 'lying' && !flat && !leans(subject)) return 'lie-down';
  const cut = cutOff(frame, person, view, posture);
  if (cut) return cut;
  if (torso < TORSO_SHARE[0]) return 'come-closer';
  return posture !== 'lying' ? nearBorder(frame, person, view) : null;
}

function cameraGuidance(
  { rollDeg, elevationDeg }: PlacementMeasures,
  { posture }: Pick<Subject, 'posture'>,
): GuidanceCode | null {
  if (rollDeg !== null && Math.abs(rollDeg) > MAX_ROLL_DEG) return 'camera-tilted';
  if (elevationDeg === null) return null;
  const [min, max] = ELEVATION_DEG[posture];
  if (elevationDeg > max) return 'camera-high';
  return elevationDeg < min ? 'camera-low' : null;
}

function yawGuidance({ yawDeg }: View): GuidanceCode | null {
  if (Math.abs(yawDeg) > YAW_LIMITS_DEG.facing) return 'turn-side-on';
  if (yawDeg > YAW_LIMITS_DEG.placed) return 'turn-away';
  return yawDeg < -YAW_LIMITS_DEG.placed ? 'turn-towards' : null;
}

/** Whether the lower back can be told from what lies over it and behind it. */
function confidenceGuidance({ frame: { scene }, person, means }: PlacedPerson): GuidanceCode | null {
  const unclear = means.blur !== null && means.blur > MAX_NEUTRAL_BLUR;
  if (isBelow(unclear ? DIM_LUMA : DARK_LUMA, scene)) return 'too-dark';
  if (!person.outlinePx || armHidesBack(means.armCover ?? 0)) return 'back-hidden';
  return unclear ? 'outline-unclear' : null;
}

function isBelow(luma: number, scene: PoseFrame['scene']): boolean {
  return scene !== undefined && scene.luma < luma;
}
