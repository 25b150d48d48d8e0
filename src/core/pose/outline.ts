/** From a soft person mask to its outline: the mask's ½ level, followed once around the body. */

/** A soft mask over a rectangle of the picture: `values` row by row, 0…255 = probability of person. */
export interface SoftMask {
  readonly values: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Iso-level: person more likely than not. */
const LEVEL = 127.5;

/** Number of points of a resampled outline: a standing adult's is about 6 m long, so 2 cm apart, two mask pixels. */
export const OUTLINE_POINTS = 320;

/**
 * Follows the outline that encloses the mask cell (`seedX`, `seedY`), by marching squares with linear interpolation.
 * Holes and other objects are passed over. Everything beyond the mask counts as background, so an outline always closes.
 *
 * @returns closed polygon [x0, y0, …] in mask pixels (cell centres at integers), clockwise on the screen, or null
 * when the seed does not lie on the person.
 */
export function traceOutline(mask: SoftMask, seedX: number, seedY: number): Float32Array | null {
  const { values, width, height } = mask;
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x]!;
  let x = Math.round(seedX);
  const y = Math.round(seedY);
  if (at(x, y) <= LEVEL) return null;
  for (;;) {
    while (at(x + 1, y) > LEVEL) x++;
    const loop = follow(at, x, y, 4 * (width + height) * 4);
    if (loop && signedArea(loop) > 0) return loop;
    // A hole: go on to its far side.
    x++;
    while (x < width && at(x, y) <= LEVEL) x++;
    if (x >= width) return null;
  }
}

/**
 * Walks the iso-line with the person on the right hand, from the edge between (x, y), inside, and (x + 1, y), outside.
 * A square is named by its top-left cell; saddles keep the person's parts joined.
 */
function follow(
  at: (x: number, y: number) => number,
  startX: number,
  startY: number,
  maxSteps: number,
): Float32Array | null {
  const points: number[] = [];
  // Heading of travel into the square below the starting edge: 0 right, 1 down, 2 left, 3 up.
  let squareX = startX;
  let squareY = startY;
  let heading = 1;
  for (let step = 0; step < maxSteps; step++) {
    const topLeft = at(squareX, squareY);
    const topRight = at(squareX + 1, squareY);
    const bottomLeft = at(squareX, squareY + 1);
    const bottomRight = at(squareX + 1, squareY + 1);
    // The edge just crossed into this square carries the next point.
    if (heading === 1) points.push(squareX + cross(topLeft, topRight), squareY);
    else if (heading === 3) points.push(squareX + cross(bottomLeft, bottomRight), squareY + 1);
    else if (heading === 0) points.push(squareX, squareY + cross(topLeft, bottomLeft));
    else points.push(squareX + 1, squareY + cross(topRight, bottomRight));

    heading = nextHeading(heading, topLeft > LEVEL, topRight > LEVEL, bottomLeft > LEVEL, bottomRight > LEVEL);
    if (heading === 0) squareX++;
    else if (heading === 1) squareY++;
    else if (heading === 2) squareX--;
    else squareY--;
    if (squareX === startX && squareY === startY && heading === 1) return Float32Array.from(points);
  }
  return null;
}

/** Where between two neighbours, one inside and one outside, the level is crossed, 0…1. */
function cross(a: number, b: number): number {
  return (LEVEL - a) / (b - a);
}

/**
 * The corners ahead, seen by the walker with the person on the right: far left inside means turn left, far right
 * outside means turn right, else straight on.
 */
function nextHeading(heading: number, tl: boolean, tr: boolean, bl: boolean, br: boolean): number {
  const [farLeft, farRight] = heading === 0 ? [tr, br] : heading === 1 ? [br, bl] : heading === 2 ? [bl, tl] : [tl, tr];
  if (farLeft) return (heading + 3) % 4;
  return farRight ? heading : (heading + 1) % 4;
}

/** Twice the area inside a polygon, positive when it runs clockwise on the screen (y down). */
function signedArea(polygon: Float32Array): number {
  let sum = 0;
  for (let i = 0, j = polygon.length - 2; i < polygon.length; j = i, i += 2) {
    sum += polygon[j]! * polygon[i + 1]! - polygon[i]! * polygon[j + 1]!;
  }
  return sum;
}

/**
 * Resamples a closed polygon to `count` points evenly spaced along it, each the mean of the stretch around it, which
 * takes the stair-steps of the mask out without moving straight parts.
 */
export function resampleClosed(polygon: Float32Array, count = OUTLINE_POINTS): Float32Array {
  const n = polygon.length / 2;
  const oversample = 4;
  const fine = new Float32Array(count * oversample * 2);
  const cumulative = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    cumulative[i + 1] =
      cumulative[i]! + Math.hypot(polygon[2 * j]! - polygon[2 * i]!, polygon[2 * j + 1]! - polygon[2 * i + 1]!);
  }
  const length = cumulative[n]!;
  let segment = 0;
  for (let k = 0; k < count * oversample; k++) {
    const s = (k * length) / (count * oversample);
    while (segment < n - 1 && cumulative[segment + 1]! < s) segment++;
    const j = (segment + 1) % n;
    const span = cumulative[segment + 1]! - cumulative[segment]!;
    const t = span > 0 ? (s - cumulative[segment]!) / span : 0;
    fine[2 * k] = polygon[2 * segment]! + t * (polygon[2 * j]! - polygon[2 * segment]!);
    fine[2 * k + 1] = polygon[2 * segment + 1]! + t * (polygon[2 * j + 1]! - polygon[2 * segment + 1]!);
  }
  const result = new Float32Array(count * 2);
  const total = count * oversample;
  for (let k = 0; k < count; k++) {
    let sumX = 0;
    let sumY = 0;
    for (let d = -oversample + 1; d < oversample; d++) {
      const i = (k * oversample + d + total) % total;
      sumX += fine[2 * i]!;
      sumY += fine[2 * i + 1]!;
    }
    result[2 * k] = sumX / (2 * oversample - 1);
    result[2 * k + 1] = sumY / (2 * oversample - 1);
  }
  return result;
}

/**
 * Over how many cells the mask goes from background to person at each point of a polygon, from its slope there. A sure
 * edge is as wide as the model's own cell; a wide one says that the model does not know where the person ends.
 */
export function edgeWidths({ values, width, height }: SoftMask, polygon: Float32Array): Float32Array {
  const at = (x: number, y: number): number => {
    const left = Math.max(0, Math.min(width - 2, Math.floor(x)));
    const top = Math.max(0, Math.min(height - 2, Math.floor(y)));
    const [fx, fy] = [x - left, y - top];
    const row = (i: number): number => values[i]! * (1 - fx) + values[i + 1]! * fx;
    return row(top * width + left) * (1 - fy) + row((top + 1) * width + left) * fy;
  };
  return Float32Array.from({ length: polygon.length / 2 }, (_, i) => {
    const [x, y] = [polygon[2 * i]!, polygon[2 * i + 1]!];
    const slope = Math.hypot(at(x + 1, y) - at(x - 1, y), at(x, y + 1) - at(x, y - 1)) / 2;
    return 255 / Math.max(1, slope);
  });
}
