/** The contours of the back as they are drawn over the picture. */
import type { NeutralBack } from './circumstances.ts';
import { inclinationDeg, wrapDeg } from '../geometry/vec.ts';
import { toImage } from '../pose/sagittal.ts';
import type { View } from '../pose/view.ts';
import { stationPosition, type Surface } from './profile.ts';
import { LUMBAR_STATIONS, type PostureShape } from './features.ts';
import type { PointPx } from '../pose/frame.ts';
import type { BackContour } from '../reading.ts';

/** Below these stations, in torso lengths, the outline is the buttock's, or past the groin the thigh's. */
const FIRST_DRAWN: Record<Surface, number> = { dorsal: -0.6, ventral: -0.42 };

function isDrawn(station: number, surface: Surface): boolean {
  return stationPosition(station) >= FIRST_DRAWN[surface];
}

/** The measured contour of the back, as far as the outline reaches. */
export function backContour({ profile, surface }: PostureShape, { facing }: View): BackContour {
  const seen = Array.from(profile.x.keys()).filter((k) => isDrawn(k, surface) && !Number.isNaN(profile.x[k]!));
  const indexOf = (station: number): number =>
    Math.min(seen.filter((k) => k < station).length, Math.max(0, seen.length - 1));
  return {
    points: seen.map((k) => toImage({ x: profile.x[k]!, y: profile.y[k]! }, facing)),
    lumbarStart: indexOf(LUMBAR_STATIONS[0]),
    lumbarEnd: indexOf(LUMBAR_STATIONS[1]),
  };
}

/** The neutral back turned with the pelvis about the hip: where the back would be had it kept its shape. */
export function neutralContour(
  neutral: NeutralBack,
  { joints, surface }: PostureShape,
  lumbarDeg: number,
  { facing }: View,
): readonly PointPx[] {
  // Pelvic pitch from the trunk's inclination: the hip–shoulder line takes up 0.64° per degree of lumbar flexion.
  const pitch = wrapDeg(inclinationDeg(joints.hip, joints.shoulder) - neutral.trunkDeg) - 0.64 * lumbarDeg;
  const sin = Math.sin((pitch * Math.PI) / 180);
  const cos = Math.cos((pitch * Math.PI) / 180);
  const seen = neutral.contour.filter(({ x }, k) => isDrawn(k, surface) && !Number.isNaN(x));
  return seen.map(({ x, y }) => {
    const dx = x - neutral.hip.x;
    const dy = y - neutral.hip.y;
    return toImage({ x: joints.hip.x + dx * cos + dy * sin, y: joints.hip.y - dx * sin + dy * cos }, facing);
  });
}
