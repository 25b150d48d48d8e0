/** How sure the model is of where the person ends. */
import type { Facing } from '../pose/view.ts';
import { stationIndex, type BackProfile } from './profile.ts';

/** The stations looked at: from the sacrum, or the thigh, to the thorax. */
const FIRST = stationIndex(-0.85);
/** The edge is called as wide as this share of the stations find it at most: a tenth may lie on a crease. */
const SHARE = 0.9;

/**
 * Width of the mask's edge along the trunk, in hundredths of the torso: about 3 where the person stands out, more than 6
 * where a shirt of the wall's colour, a shadow or a picture behind the back is taken for the person.
 *
 * @returns null when the widths are not known.
 */
export function edgeBlur(
  outlinePx: Float32Array,
  edgeWidthPx: Float32Array | undefined,
  { x, y }: Pick<BackProfile, 'x' | 'y'>,
  facing: Facing,
  torsoPx: number,
): number | null {
  if (!edgeWidthPx) return null;
  const sign = facing === 'right' ? 1 : -1;
  const widths: number[] = [];
  for (let k = FIRST; k < x.length; k++) {
    if (Number.isNaN(x[k])) continue;
    let nearest = 0;
    let least = Infinity;
    for (let i = 0; i < edgeWidthPx.length; i++) {
      const square = (sign * outlinePx[2 * i]! - x[k]!) ** 2 + (-outlinePx[2 * i + 1]! - y[k]!) ** 2;
      if (square < least) {
        least = square;
        nearest = i;
      }
    }
    widths.push((100 * edgeWidthPx[nearest]!) / torsoPx);
  }
  widths.sort((a, b) => a - b);
  return widths[Math.floor(SHARE * widths.length)] ?? null;
}
