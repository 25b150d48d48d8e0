/**
 * What of a frame can be measured. A model may give a number that is none, an outline of one point or a picture without
 * size; whatever is not sound is taken as not seen, so that nothing after this has to ask.
 */
import { LANDMARK_NAMES, type Person, type PoseFrame, type TrunkLook } from './frame.ts';
import { pictureOf } from './picture.ts';

/** Farther out than any picture is wide, px; and than anybody reaches, m. */
const FARTHEST_PX = 1e6;
const FARTHEST_M = 100;
/** No pelvis and no thorax is upside down against the trunk. */
const FARTHEST_DEG = 180;
/** A polygon has corners. */
const LEAST_POINTS = 3;

/** The same frame where all of it is sound. */
export function soundFrame(frame: PoseFrame): PoseFrame {
  const { person, scene } = frame;
  const seen = person && pictureOf(frame) ? soundPerson(person) : null;
  const looked = scene && Number.isFinite(scene.luma) ? scene : undefined;
  return seen === person && looked === scene ? frame : { ...frame, person: seen, scene: looked };
}

/** Time goes on: a frame of the same moment, of an earlier one or of none tells nothing. @param lastMs null before the first */
export function isLater({ timestampMs }: PoseFrame, lastMs: number | null): boolean {
  return Number.isFinite(timestampMs) && (lastMs === null || timestampMs > lastMs);
}

/** The sound frames of a recording, in the order of time. */
export function soundFrames(frames: readonly PoseFrame[]): readonly PoseFrame[] {
  let lastMs: number | null = null;
  const sound: PoseFrame[] = [];
  for (const frame of frames) {
    if (!isLater(frame, lastMs)) continue;
    lastMs = frame.timestampMs;
    sound.push(soundFrame(frame));
  }
  return sound;
}

function soundPerson(person: Person): Person | null {
  const { landmarks, world, outlinePx, edgeWidthPx, trunk } = person;
  const all = LANDMARK_NAMES.length;
  if (landmarks.length !== all || world.length !== all) return null;
  const placed = landmarks.every(({ xPx, yPx, visibility }) => isNear(xPx, FARTHEST_PX) && isNear(yPx, FARTHEST_PX) && visibility >= 0 && visibility <= 1); // prettier-ignore
  const inSpace = world.every(({ xM, yM, zM }) => [xM, yM, zM].every((metres) => isNear(metres, FARTHEST_M)));
  if (!placed || !inSpace) return null;
  const outline = outlinePx && isOutline(outlinePx) ? outlinePx : null;
  const edge = outline && edgeWidthPx && isEdge(edgeWidthPx, outline) ? edgeWidthPx : undefined;
  const look = trunk && isLook(trunk) ? trunk : undefined;
  return outline === outlinePx && edge === edgeWidthPx && look === trunk
    ? person
    : { ...person, outlinePx: outline, edgeWidthPx: edge, trunk: look };
}

function isNear(value: number, most: number): boolean {
  return Math.abs(value) < most;
}

function isOutline(px: Float32Array): boolean {
  return px.length >= 2 * LEAST_POINTS && px.length % 2 === 0 && px.every((value) => isNear(value, FARTHEST_PX));
}

function isLook({ pelvisDeg, thoraxDeg }: TrunkLook): boolean {
  return isNear(pelvisDeg, FARTHEST_DEG) && isNear(thoraxDeg, FARTHEST_DEG);
}

function isEdge(widths: Float32Array, outline: Float32Array): boolean {
  return 2 * widths.length === outline.length && widths.every((px) => px >= 0 && px < FARTHEST_PX);
}
