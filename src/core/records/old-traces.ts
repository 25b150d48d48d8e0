/** Readers of the traces of former times. Nothing writes them any more. */
import type { LandmarkM, LandmarkPx, PoseFrame } from '../pose/frame.ts';

interface FirstFrame {
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

/** A trace file with an object a frame. */
export interface FirstTraceFile {
  readonly schema: 'hingeline-trace/1';
  readonly exercise: string;
  readonly frames: readonly FirstFrame[];
}

/** Rows of the first database, without edge width and scene. A count of −1 says that the thing itself was null. */
export interface FirstRow {
  readonly timestampMs: Float64Array;
  /** Width and height of each picture. */
  readonly sizePx: Uint16Array;
  /** For each frame: landmarks, world landmarks, outline points. */
  readonly counts: Int16Array;
  /** Steps in a pixel of the outline, for each frame. */
  readonly outlineScale: Uint8Array;
  /** x, y, visibility. */
  readonly landmarks: Float32Array;
  /** x, y, z. */
  readonly world: Float32Array;
  /** x, y. */
  readonly outline: Int16Array;
}

export function unpackFirstFile({ frames }: FirstTraceFile): readonly PoseFrame[] {
  return frames.map(({ t, w, h, lm, wl, ol, ew, sc }) => {
    const scene = sc && { luma: sc[0], others: sc[1] === 1 };
    const head = { timestampMs: t, widthPx: w, heightPx: h, ...(scene && { scene }) };
    if (!lm || !wl) return { ...head, person: null };
    return {
      ...head,
      person: {
        landmarks: landmarksOf(lm),
        world: worldOf(wl),
        outlinePx: ol ? Float32Array.from(ol) : null,
        ...(ew && { edgeWidthPx: Float32Array.from(ew) }),
      },
    };
  });
}

export function unpackFirstRow(row: FirstRow): readonly PoseFrame[] {
  let [landmarkAt, worldAt, outlineAt] = [0, 0, 0];
  return Array.from(row.timestampMs, (timestampMs, i): PoseFrame => {
    const [landmarkCount, worldCount, outlineCount] = [0, 1, 2].map((k) => row.counts[3 * i + k]!) as [number, number, number]; // prettier-ignore
    const head = { timestampMs, widthPx: row.sizePx[2 * i]!, heightPx: row.sizePx[2 * i + 1]! };
    if (landmarkCount < 0) return { ...head, person: null };
    const landmarks = row.landmarks.subarray(landmarkAt, (landmarkAt += 3 * landmarkCount));
    const world = row.world.subarray(worldAt, (worldAt += 3 * worldCount));
    const outline = row.outline.subarray(outlineAt, (outlineAt += 2 * Math.max(0, outlineCount)));
    return {
      ...head,
      person: {
        landmarks: landmarksOf(landmarks),
        world: worldOf(world),
        outlinePx: outlineCount < 0 ? null : Float32Array.from(outline, (step) => step / row.outlineScale[i]!),
      },
    };
  });
}

function landmarksOf(values: ArrayLike<number>): readonly LandmarkPx[] {
  return triples(values, (xPx, yPx, visibility) => ({ xPx, yPx, visibility }));
}

function worldOf(values: ArrayLike<number>): readonly LandmarkM[] {
  return triples(values, (xM, yM, zM) => ({ xM, yM, zM }));
}

function triples<T>(values: ArrayLike<number>, make: (a: number, b: number, c: number) => T): readonly T[] {
  return Array.from({ length: values.length / 3 }, (_, k) =>
    make(values[3 * k]!, values[3 * k + 1]!, values[3 * k + 2]!),
  );
}
