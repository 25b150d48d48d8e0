/** Pose frames as JSON lines of numbers, rounded to what they are worth: the trace file of `npm run analyze`. */
import type { PoseFrame } from '../pose/frame.ts';

export interface PackedFrame {
  /** timestampMs, widthPx, heightPx */
  readonly t: number;
  readonly w: number;
  readonly h: number;
  /** x, y (px), visibility of the 33 landmarks; absent when nobody was seen. */
  readonly lm?: readonly number[];
  /** x, y, z of the 33 landmarks, m. */
  readonly wl?: readonly number[];
  /** The outline's x, y, … in px; null when there is none. */
  readonly ol: readonly number[] | null;
  /** Edge width of each outline point, px. */
  readonly ew?: readonly number[];
  /** The scene, where it was looked at: luma, others (0 or 1). */
  readonly sc?: readonly [luma: number, others: number];
}

export interface TraceFile {
  readonly schema: 'hingeline-trace/1';
  readonly exercise: string;
  readonly frames: readonly PackedFrame[];
}

export function packFrame({ timestampMs, widthPx, heightPx, person, scene }: PoseFrame): PackedFrame {
  const sc = scene && ([to(scene.luma, 10), scene.others ? 1 : 0] as const);
  const head = { t: timestampMs, w: widthPx, h: heightPx, ...(sc && { sc }) };
  if (!person) return { ...head, ol: null };
  return {
    ...head,
    lm: person.landmarks.flatMap(({ xPx, yPx, visibility }) => [to(xPx, 100), to(yPx, 100), to(visibility, 1000)]),
    wl: person.world.flatMap(({ xM, yM, zM }) => [to(xM, 10_000), to(yM, 10_000), to(zM, 10_000)]),
    ol: person.outlinePx && Array.from(person.outlinePx, (v) => to(v, 100)),
    ...(person.edgeWidthPx && { ew: Array.from(person.edgeWidthPx, (v) => to(v, 10)) }),
  };
}

export function unpackFrame({ t, w, h, lm, wl, ol, ew, sc }: PackedFrame): PoseFrame {
  const scene = sc && { luma: sc[0], others: sc[1] === 1 };
  const head = { timestampMs: t, widthPx: w, heightPx: h, ...(scene && { scene }) };
  if (!lm || !wl) return { ...head, person: null };
  const triples = <T>(values: readonly number[], make: (a: number, b: number, c: number) => T): T[] =>
    Array.from({ length: values.length / 3 }, (_, k) => make(values[3 * k]!, values[3 * k + 1]!, values[3 * k + 2]!));
  return {
    ...head,
    person: {
      landmarks: triples(lm, (xPx, yPx, visibility) => ({ xPx, yPx, visibility })),
      world: triples(wl, (xM, yM, zM) => ({ xM, yM, zM })),
      outlinePx: ol ? Float32Array.from(ol) : null,
      ...(ew && { edgeWidthPx: Float32Array.from(ew) }),
    },
  };
}

function to(value: number, scale: number): number {
  return Math.round(value * scale) / scale;
}
