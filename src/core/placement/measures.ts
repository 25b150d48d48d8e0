/** What one frame tells of how somebody is placed, besides where they are in the picture; and its mean over a second. */
import { sagittalJoints, trunkPx } from '../pose/sagittal.ts';
import { postureProblem, type Subject } from '../neutral/neutral.ts';
import { leans } from '../neutral/stance.ts';
import type { View } from '../pose/view.ts';
import { edgeBlur } from '../back/edge-blur.ts';
import { postureShape } from '../back/features.ts';
import type { Person } from '../pose/frame.ts';
import { cameraElevationDeg, cameraRollDeg } from './camera.ts';
import { looseShirt } from './loose-shirt.ts';

/** Null where it cannot be told: another posture, no outline. */
export interface PlacementMeasures {
  /** How far the camera is turned about its own axis, clockwise positive, degrees. */
  readonly rollDeg: number | null;
  /** How far it looks down on the person (positive) or up, degrees. */
  readonly elevationDeg: number | null;
  /** Share 0…1 of the lower back under the near arm. */
  readonly armCover: number | null;
  /** Width of the mask's edge along the trunk (`edgeBlur`). */
  readonly blur: number | null;
  /** Log-odds that a loose shirt hides the lower back. */
  readonly looseShirt: number | null;
}

/** Memory of the means. */
export interface PlacementState {
  readonly timestampMs: number;
  readonly means: PlacementMeasures;
  /** Of what a whole past would weigh, how much of it each mean has, 0…1. */
  readonly weights: Readonly<Record<keyof PlacementMeasures, number>>;
}

/** Landmarks and mask jitter from frame to frame; the mean over a second does not. Unvalidated */
const MEAN_MS = 1000;
/** On the first pictures of somebody the model is not yet at home: the edge is known once it was seen for so long. Unvalidated */
const EDGE_KNOWN_MS = 500;
/** Whoever was away so long is looked at anew. */
const MAX_GAP_MS = 3000;

/** Where an outline ends at the border its edge is as wide as it likes; one such frame must not outweigh a second of good ones. */
const MAX_BLUR = 16;

const KEYS = ['rollDeg', 'elevationDeg', 'armCover', 'blur', 'looseShirt'] as const;
const WEIGHTLESS = { rollDeg: 0, elevationDeg: 0, armCover: 0, blur: 0, looseShirt: 0 };

const UNKNOWN: PlacementMeasures = { rollDeg: null, elevationDeg: null, armCover: null, blur: null, looseShirt: null };

/**
 * Takes one frame into the means, each over the last second or as much of it as there was: the very first picture counts for no
 * more than its time. What a frame does not tell is unknown, not remembered.
 */
export function stepPlacement(
  state: PlacementState | null,
  person: Person,
  view: View,
  subject: Subject,
  timestampMs: number,
): PlacementState {
  const now = measurePlacement(person, view, subject);
  if (!state || timestampMs - state.timestampMs > MAX_GAP_MS) return { timestampMs, means: now, weights: WEIGHTLESS };
  const share = weightOf(timestampMs - state.timestampMs);
  const [means, weights] = [{ ...now }, { ...WEIGHTLESS }];
  for (const key of KEYS) {
    const [before, value] = [state.means[key], now[key]];
    if (before === null || value === null) continue;
    weights[key] = state.weights[key] + share * (1 - state.weights[key]);
    // Of two pictures at one time the later one.
    if (weights[key] > 0) means[key] = before + (share / weights[key]) * (value - before);
  }
  return { timestampMs, means, weights };
}

/** Whether the edge has been seen for long enough to say something of it. */
export function isEdgeKnown({ weights }: Pick<PlacementState, 'weights'>): boolean {
  return weights.blur >= weightOf(EDGE_KNOWN_MS);
}

/** What a past of that length weighs in a mean. */
function weightOf(ms: number): number {
  return 1 - Math.exp(-ms / MEAN_MS);
}

function measurePlacement(person: Person, view: View, subject: Subject): PlacementMeasures {
  const joints = sagittalJoints(person, view, subject.leg);
  const leaning = leans(subject);
  const rollDeg = leaning ? null : cameraRollDeg(joints, view.facing, subject.posture);
  // A camera on its side makes every posture another one.
  if (postureProblem(joints, subject.neutral)) return { ...UNKNOWN, rollDeg };
  const elevationDeg = leaning ? null : cameraElevationDeg(person, view, subject.posture);
  const { outlinePx, edgeWidthPx } = person;
  const torsoPx = trunkPx(joints);
  const shape = outlinePx && postureShape(outlinePx, joints, view.facing, torsoPx, subject.surface);
  if (!shape) return { ...UNKNOWN, rollDeg, elevationDeg };
  const blur = edgeBlur(outlinePx, edgeWidthPx, shape.profile, view.facing, torsoPx);
  return {
    rollDeg,
    elevationDeg,
    armCover: shape.armCover,
    blur: blur === null ? null : Math.min(MAX_BLUR, blur),
    looseShirt: leaning ? null : looseShirt(shape.values, subject.surface),
  };
}
