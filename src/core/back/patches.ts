/**
 * A second opinion on the lumbar angle, without any training: two pieces of the neutral outline, over the sacrum and over
 * the thorax, are laid rigidly onto the present outline; the turn of one against the other is the lumbar angle. Coarser
 * than the map, but it knows when a piece no longer fits.
 */
import { inclinationDeg, type Vec, wrapDeg } from '../geometry/vec.ts';
import { stationIndex, type BackProfile } from './profile.ts';

/** Stations of the two pieces, in torso lengths from the mid-trunk point: hip–shoulder fractions of about −0.35…0.2 and 0.45…0.85. */
const SACRUM: readonly [number, number] = [-0.85, -0.28];
const THORAX: readonly [number, number] = [-0.05, 0.34];
/** How far a piece may slide along the outline, in torso lengths: the stations themselves are surer than that. */
const SLIDE = 0.15;
/** Share of a piece that must fit; the rest may be a fold of cloth or an arm. Trimmed ICP: Chetverikov et al. 2002. */
const KEPT = 0.75;
const ITERATIONS = 8; // the rotation moves by less than 0.1° after the sixth

export interface PatchAngle {
  /** Turn of the thorax piece against the sacral one, forward positive, degrees. */
  readonly lumbarDeg: number;
  /** Root mean square distance of the pieces from the outline, the worse of the two, in hundredths of the torso. */
  readonly misfit: number;
}

type Stations = Pick<BackProfile, 'x' | 'y'>;

/**
 * @param neutral the stations of the neutral, in any place and unit-preserving pose.
 * @param torsoPx the unit of the misfit.
 * @returns null where either outline lacks more than a quarter of a piece.
 */
export function patchAngle(neutral: readonly Vec[], present: Stations, torsoPx: number): PatchAngle | null {
  const sacrum = register(neutral, present, SACRUM);
  const thorax = register(neutral, present, THORAX);
  if (!sacrum || !thorax) return null;
  return {
    lumbarDeg: wrapDeg(thorax.rotationDeg - sacrum.rotationDeg),
    misfit: (100 * Math.max(sacrum.rmsPx, thorax.rmsPx)) / torsoPx,
  };
}

interface Fit {
  readonly rotationDeg: number;
  readonly rmsPx: number;
}

/** Lays the neutral's stations `from…to` onto the present outline near the same stations. */
function register(neutral: readonly Vec[], present: Stations, [from, to]: readonly [number, number]): Fit | null {
  const at = (i: number): Vec => ({ x: present.x[i]!, y: present.y[i]! });
  const piece: Vec[] = [];
  const target: { x: number; y: number }[] = [];
  for (let i = stationIndex(from); i <= stationIndex(to); i++) {
    if (!isReached(neutral[i]!) || !isReached(at(i))) continue;
    piece.push(neutral[i]!);
    target.push(at(i));
  }
  if (piece.length < KEPT * (stationIndex(to) - stationIndex(from) + 1)) return null;
  const outline: Vec[] = [];
  for (let i = Math.max(0, stationIndex(from - SLIDE)); i <= stationIndex(to + SLIDE) && i < present.x.length; i++) {
    if (isReached(at(i))) outline.push(at(i));
  }
  const order = piece.map((_, i) => i);
  const keptCount = Math.ceil(KEPT * piece.length);
  const square = new Float64Array(piece.length);
  let move = rigidMotion(piece, target, order);
  let rmsPx = 0;
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    piece.forEach((point, i) => {
      const { x, y } = move.apply(point);
      square[i] = nearestOn(outline, x, y, target[i]!);
    });
    const kept = order.toSorted((i, j) => square[i]! - square[j]!).slice(0, keptCount);
    rmsPx = Math.sqrt(kept.reduce((sum, i) => sum + square[i]!, 0) / keptCount);
    move = rigidMotion(piece, target, kept);
  }
  return { rotationDeg: move.rotationDeg, rmsPx };
}

/** The rotation and shift that bring the points `kept` of `from` closest to those of `to`, in the least squares sense. */
function rigidMotion(
  from: readonly Vec[],
  to: readonly Vec[],
  kept: readonly number[],
): { readonly rotationDeg: number; apply(point: Vec): Vec } {
  const a = centroid(from, kept);
  const b = centroid(to, kept);
  let dot = 0;
  let cross = 0;
  for (const i of kept) {
    const px = from[i]!.x - a.x;
    const py = from[i]!.y - a.y;
    const qx = to[i]!.x - b.x;
    const qy = to[i]!.y - b.y;
    dot += px * qx + py * qy;
    cross += px * qy - py * qx;
  }
  const scale = Math.hypot(dot, cross) || 1;
  const cos = dot / scale;
  const sin = cross / scale;
  return {
    rotationDeg: inclinationDeg({ x: 0, y: 0 }, { x: -sin, y: cos }),
    apply: ({ x, y }) => ({
      x: b.x + cos * (x - a.x) - sin * (y - a.y),
      y: b.y + sin * (x - a.x) + cos * (y - a.y),
    }),
  };
}

function centroid(points: readonly Vec[], kept: readonly number[]): Vec {
  let x = 0;
  let y = 0;
  for (const i of kept) {
    x += points[i]!.x;
    y += points[i]!.y;
  }
  return { x: x / kept.length, y: y / kept.length };
}

/** Puts the point of the polyline nearest to (`x`, `y`) into `nearest`; returns the square of its distance. */
function nearestOn(line: readonly Vec[], x: number, y: number, nearest: { x: number; y: number }): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!;
    const b = line[i]!;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    const px = a.x + t * dx;
    const py = a.y + t * dy;
    const square = (px - x) ** 2 + (py - y) ** 2;
    if (square < least) {
      least = square;
      nearest.x = px;
      nearest.y = py;
    }
  }
  return least;
}

function isReached({ x }: Vec): boolean {
  return !Number.isNaN(x);
}
