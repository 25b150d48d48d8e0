/**
 * The shape of the back, from the outline. Everything here is in the sagittal frame: x forward (the way the person
 * faces), y up, image pixels; so one code serves both facings and `mirror(left) = right` holds.
 */
import type { SagittalJoints } from '../pose/sagittal.ts';
import { distance, inclinationDeg, type Vec, wrapDeg } from '../geometry/vec.ts';
import type { Facing } from '../pose/view.ts';

/** Which outline of the trunk: the back's, or the front's. */
export type Surface = 'dorsal' | 'ventral';

/** Stations along the back, from below the buttock to the upper thorax, in torso lengths from the mid-trunk point, tail end negative. */
export const STATION_COUNT = 46;
const FIRST_STATION = -0.95;
const LAST_STATION = 0.4;
const STATION_STEP = (LAST_STATION - FIRST_STATION) / (STATION_COUNT - 1);

/** Half length of the piece of outline a tangent is taken over, in torso lengths: about 6 cm, six pixels of the mask. */
const TANGENT_HALF = 0.125;
/** How far beyond the outer stations the outline is followed, in torso lengths. */
const REACH = TANGENT_HALF + 0.05;

/** Position of station `i` along the back in torso lengths. */
export function stationPosition(i: number): number {
  return FIRST_STATION + i * STATION_STEP;
}

/** The station nearest to a position along the back in torso lengths. */
export function stationIndex(position: number): number {
  return Math.round((position - FIRST_STATION) / STATION_STEP);
}

/** The outline along the trunk of one frame. */
export interface BackProfile {
  /** Points at the stations; NaN where the outline does not reach. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Inclination of the tangent at the stations, degrees from vertical, forward positive; continuous along the back. */
  readonly tangentDeg: Float64Array;
}

/**
 * The outline along the trunk. The front is the back of the mirror image, so that one walk serves both.
 *
 * @param torsoPx length of the hip–shoulder line in the neutral stance: the unit of the stations.
 * @returns null when the outline does not pass on that side of the trunk.
 */
export function trunkProfile(
  outlinePx: Float32Array,
  joints: Pick<SagittalJoints, 'hip' | 'shoulder'>,
  facing: Facing,
  torsoPx: number,
  surface: Surface,
): BackProfile | null {
  if (surface === 'dorsal') return backProfile(outlinePx, joints, facing, torsoPx);
  const flip = ({ x, y }: Vec): Vec => ({ x: -x, y });
  const flipped = { hip: flip(joints.hip), shoulder: flip(joints.shoulder) };
  const mirrored = backProfile(outlinePx, flipped, facing === 'right' ? 'left' : 'right', torsoPx);
  return (
    mirrored && { x: mirrored.x.map((x) => -x), y: mirrored.y, tangentDeg: mirrored.tangentDeg.map((deg) => -deg) }
  );
}

/**
 * Walks the outline along the back, both ways from where the normal of the hip–shoulder line, at its middle, leaves the
 * body on the dorsal side. Arc length, not the landmarks, carries the stations, so a jitter of the hip landmark only
 * shifts them by a fraction and turns none.
 */
function backProfile(
  outlinePx: Float32Array,
  joints: Pick<SagittalJoints, 'hip' | 'shoulder'>,
  facing: Facing,
  torsoPx: number,
): BackProfile | null {
  const n = outlinePx.length / 2;
  const px = new Float64Array(n);
  const py = new Float64Array(n);
  // Clockwise on the screen runs up the back of somebody facing right and down that of one facing left.
  for (let i = 0; i < n; i++) {
    const j = facing === 'right' ? i : n - 1 - i;
    px[i] = facing === 'right' ? outlinePx[2 * j]! : -outlinePx[2 * j]!;
    py[i] = -outlinePx[2 * j + 1]!;
  }
  const start = dorsalCrossing(px, py, joints, torsoPx);
  if (!start) return null;

  const x = new Float64Array(STATION_COUNT);
  const y = new Float64Array(STATION_COUNT);
  const tangentDeg = new Float64Array(STATION_COUNT);
  const path = walk(px, py, start, (LAST_STATION + REACH) * torsoPx, (-FIRST_STATION + REACH) * torsoPx);
  const [here, before, after] = [
    { x: NaN, y: NaN },
    { x: NaN, y: NaN },
    { x: NaN, y: NaN },
  ];
  let previous = NaN;
  // From the thorax down: there the direction is known to be upward, so the angle can be unwrapped from it.
  for (let k = STATION_COUNT - 1; k >= 0; k--) {
    const s = stationPosition(k) * torsoPx;
    const half = TANGENT_HALF * torsoPx;
    if (!path.at(s, here) || !path.at(s - half, before) || !path.at(s + half, after)) {
      x[k] = y[k] = tangentDeg[k] = NaN;
      continue;
    }
    x[k] = here.x;
    y[k] = here.y;
    const raw = inclinationDeg(before, after);
    const reference: number = Number.isNaN(previous) ? inclinationDeg(joints.hip, joints.shoulder) : previous;
    tangentDeg[k] = previous = reference + wrapDeg(raw - reference);
  }
  return { x, y, tangentDeg };
}

interface Crossing {
  /** The outline's segment from point `index` to the next, and where on it. */
  readonly index: number;
  readonly point: Vec;
}

/** Where the dorsal normal from the middle of the trunk first leaves the body, no further than half a torso out. */
function dorsalCrossing(
  px: Float64Array,
  py: Float64Array,
  { hip, shoulder }: Pick<SagittalJoints, 'hip' | 'shoulder'>,
  torsoPx: number,
): Crossing | null {
  const length = distance(hip, shoulder);
  if (length < 1) return null;
  const ux = (shoulder.x - hip.x) / length;
  const uy = (shoulder.y - hip.y) / length;
  const mx = (hip.x + shoulder.x) / 2;
  const my = (hip.y + shoulder.y) / 2;
  let best: Crossing | null = null;
  let bestDistance = 0.5 * torsoPx;
  for (let i = 0; i < px.length; i++) {
    const j = i + 1 === px.length ? 0 : i + 1;
    const along0 = (px[i]! - mx) * ux + (py[i]! - my) * uy;
    const along1 = (px[j]! - mx) * ux + (py[j]! - my) * uy;
    if (!(along0 <= 0 && along1 > 0)) continue; // the back runs upward, towards the head
    const t = -along0 / (along1 - along0);
    const x = px[i]! + t * (px[j]! - px[i]!);
    const y = py[i]! + t * (py[j]! - py[i]!);
    const dorsal = (x - mx) * -uy + (y - my) * ux;
    if (dorsal > -0.1 * torsoPx && dorsal < bestDistance) {
      bestDistance = dorsal;
      best = { index: i, point: { x, y } };
    }
  }
  return best;
}

interface Path {
  /**
   * Lays the point at arc length `s` into `point`; false beyond the ends. Not a point of its own each time: 138 a picture
   * made work for the collector, which takes longer than the whole fold.
   */
  at(s: number, point: { x: number; y: number }): boolean;
}

/** The outline as a path by arc length from `start`, positive towards the head, at most half the loop each way. */
function walk(px: Float64Array, py: Float64Array, start: Crossing, upPx: number, downPx: number): Path {
  const n = px.length;
  const index = (first: number, step: 1 | -1, k: number): number => (first + step * k + n) % n;
  /** Arc length to `start` itself, then to each point of the outline after it. */
  const collect = (first: number, step: 1 | -1, limit: number): number[] => {
    const s = [0];
    let lastX = start.point.x;
    let lastY = start.point.y;
    let length = 0;
    for (let k = 0; k < n / 2 && length < limit; k++) {
      const i = index(first, step, k);
      length += Math.hypot(px[i]! - lastX, py[i]! - lastY);
      lastX = px[i]!;
      lastY = py[i]!;
      s.push(length);
    }
    return s;
  };
  const ways = [
    { step: 1, first: (start.index + 1) % n, s: collect((start.index + 1) % n, 1, upPx) },
    { step: -1, first: start.index, s: collect(start.index, -1, downPx) },
  ] as const;
  return {
    at(at, point) {
      const { step, first, s } = ways[at >= 0 ? 0 : 1];
      const target = Math.abs(at);
      if (target > s[s.length - 1]!) return false;
      let low = 0;
      let high = s.length - 1;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (s[middle]! <= target) low = middle;
        else high = middle;
      }
      const j = index(first, step, high - 1);
      const i = low === 0 ? -1 : index(first, step, low - 1);
      const fromX = i < 0 ? start.point.x : px[i]!;
      const fromY = i < 0 ? start.point.y : py[i]!;
      const span = s[high]! - s[low]!;
      const t = span > 0 ? (target - s[low]!) / span : 0;
      point.x = fromX + t * (px[j]! - fromX);
      point.y = fromY + t * (py[j]! - fromY);
      return true;
    },
  };
}
