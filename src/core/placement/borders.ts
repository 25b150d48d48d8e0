/** What of the body lies beyond which border of the picture. */
import { type Border, isBeyond, type Picture } from '../pose/picture.ts';
import type { Posture, View } from '../pose/view.ts';
import { landmark, type Joint, type Person, type Side } from '../pose/frame.ts';
import type { GuidanceCode } from '../reading.ts';

/** Who stands with the hip this close to a side has no room to hinge, as a share of the picture's width. */
const NEAR_SIDE = 0.12; // Unvalidated

const HEAD: readonly Joint[] = ['ear'];
const FEET: readonly Joint[] = ['ankle', 'heel', 'foot_index'];
const BODY: readonly Joint[] = [...HEAD, 'shoulder', 'elbow', 'wrist', 'hip', 'knee', ...FEET];
/** Along somebody lying; arms may reach anywhere. */
const UPPER: readonly Joint[] = [...HEAD, 'shoulder'];
const LOWER: readonly Joint[] = ['knee', ...FEET];

/** What is cut off of the near side, or null; where going to one side cannot help, the way back. */
export function cutOff(
  picture: Picture,
  person: Person,
  { nearSide }: Pick<View, 'nearSide'>,
  posture: Posture,
): GuidanceCode | null {
  const lost = (joints: readonly Joint[], ...borders: readonly Border[]): boolean =>
    joints.some((joint) => borders.some((border) => isBeyond(picture, landmark(person, nearSide, joint), border)));
  return posture === 'lying' ? cutOffLying(lost) : cutOffStanding(lost, headCut(picture, person, nearSide));
}

/** The outline reaches the upper border over the head: the model then likes to place the ear inside the picture. */
function headCut(picture: Picture, person: Person, nearSide: Side): boolean {
  const { outlinePx } = person;
  if (!outlinePx) return false;
  const ear = landmark(person, nearSide, 'ear');
  const shoulder = landmark(person, nearSide, 'shoulder');
  const reach = Math.hypot(ear.xPx - shoulder.xPx, ear.yPx - shoulder.yPx);
  for (let i = 0; i < outlinePx.length; i += 2) {
    const point = { xPx: outlinePx[i]!, yPx: outlinePx[i + 1]! };
    if (Math.abs(point.xPx - ear.xPx) < reach && isBeyond(picture, point, 'above')) return true;
  }
  return false;
}

type Lost = (joints: readonly Joint[], ...borders: readonly Border[]) => boolean;

function cutOffStanding(lost: Lost, headCutOff: boolean): GuidanceCode | null {
  const feet = lost(FEET, 'below');
  const head = headCutOff || lost(HEAD, 'above');
  if (feet && head) return 'step-back';
  if (feet) return 'feet-cut-off';
  if (head) return 'head-cut-off';
  const left = lost(BODY, 'left');
  const right = lost(BODY, 'right');
  if (left && right) return 'step-back';
  if (left) return 'cut-off-left';
  return right ? 'cut-off-right' : null;
}

/** Lying, the head is at one side of the picture and the feet at the other; above or below there is only farther away. */
function cutOffLying(lost: Lost): GuidanceCode | null {
  const head = lost(UPPER, 'left', 'right');
  const feet = lost(LOWER, 'left', 'right');
  if ((head && feet) || lost([...UPPER, 'hip', ...LOWER], 'above', 'below')) return 'step-back';
  if (feet) return 'feet-cut-off';
  return head ? 'head-cut-off' : null;
}

/** Whole in the picture, but with no room left to one side. */
export function nearBorder(
  { widthPx }: Picture,
  person: Person,
  { nearSide }: Pick<View, 'nearSide'>,
): 'move-left' | 'move-right' | null {
  const { xPx } = landmark(person, nearSide, 'hip');
  if (xPx < NEAR_SIDE * widthPx) return 'move-right';
  return xPx > (1 - NEAR_SIDE) * widthPx ? 'move-left' : null;
}
