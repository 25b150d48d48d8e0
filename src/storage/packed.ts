/**
 * The compact stored form of traces and curves: typed arrays, which IndexedDB clones as they are. Landmarks keep single
 * precision, the outline whole tenths of a pixel (fifths or coarser in pictures wider than 3200 px).
 */
import type { LandmarkM, LandmarkPx, Person, PoseFrame } from '../core/pose/frame.ts';
import type { AngleSeries } from '../core/records/record.ts';

/** A run of frames, column by column. A count of −1 says that the thing itself was null. */
export interface PackedFrames {
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

/** A curve set; NaN stands for null. */
export interface PackedSeries {
  readonly timestampMs: Float64Array;
  readonly hipDeg: Float32Array;
  readonly lumbarDeg: Float32Array;
  readonly lumbarSigmaDeg: Float32Array;
}

const INT16_MAX = 32767;

/** Packs frames for storage. */
export function packFrames(frames: readonly PoseFrame[]): PackedFrames {
  const sum = (count: (person: Person) => number): number =>
    frames.reduce((total, { person }) => total + (person ? count(person) : 0), 0);
  const packed = {
    timestampMs: Float64Array.from(frames, ({ timestampMs }) => timestampMs),
    sizePx: new Uint16Array(frames.length * 2),
    counts: new Int16Array(frames.length * 3),
    outlineScale: new Uint8Array(frames.length),
    landmarks: new Float32Array(3 * sum(({ landmarks }) => landmarks.length)),
    world: new Float32Array(3 * sum(({ world }) => world.length)),
    outline: new Int16Array(sum(({ outlinePx }) => outlinePx?.length ?? 0)),
  } satisfies PackedFrames;
  let landmarkAt = 0;
  let worldAt = 0;
  let outlineAt = 0;
  frames.forEach(({ widthPx, heightPx, person }, i) => {
    packed.sizePx.set([widthPx, heightPx], 2 * i);
    packed.counts.set(
      [
        person?.landmarks.length ?? -1,
        person?.world.length ?? -1,
        person?.outlinePx ? person.outlinePx.length / 2 : -1,
      ],
      3 * i,
    );
    // The outline may reach a little out of the picture: leave it half a percent of room.
    const scale = Math.max(1, Math.min(10, Math.floor(INT16_MAX / (1.02 * Math.max(widthPx, heightPx)))));
    packed.outlineScale[i] = scale;
    if (!person) return;
    for (const { xPx, yPx, visibility } of person.landmarks) {
      packed.landmarks.set([xPx, yPx, visibility], landmarkAt);
      landmarkAt += 3;
    }
    for (const { xM, yM, zM } of person.world) {
      packed.world.set([xM, yM, zM], worldAt);
      worldAt += 3;
    }
    for (const px of person.outlinePx ?? []) packed.outline[outlineAt++] = Math.round(px * scale);
  });
  return packed;
}

/** The frames of a packed run. */
export function unpackFrames(packed: PackedFrames): PoseFrame[] {
  let landmarkAt = 0;
  let worldAt = 0;
  let outlineAt = 0;
  return Array.from(packed.timestampMs, (timestampMs, i) => {
    const [landmarkCount, worldCount, outlineCount] = packed.counts.subarray(3 * i, 3 * i + 3) as unknown as [
      number,
      number,
      number,
    ];
    const size = { widthPx: packed.sizePx[2 * i]!, heightPx: packed.sizePx[2 * i + 1]! };
    if (landmarkCount < 0) return { timestampMs, ...size, person: null };
    const landmarks: LandmarkPx[] = [];
    for (let k = 0; k < landmarkCount; k++, landmarkAt += 3) {
      landmarks.push({
        xPx: packed.landmarks[landmarkAt]!,
        yPx: packed.landmarks[landmarkAt + 1]!,
        visibility: packed.landmarks[landmarkAt + 2]!,
      });
    }
    const world: LandmarkM[] = [];
    for (let k = 0; k < worldCount; k++, worldAt += 3) {
      world.push({ xM: packed.world[worldAt]!, yM: packed.world[worldAt + 1]!, zM: packed.world[worldAt + 2]! });
    }
    let outlinePx: Float32Array | null = null;
    if (outlineCount >= 0) {
      outlinePx = new Float32Array(2 * outlineCount);
      for (let k = 0; k < outlinePx.length; k++) outlinePx[k] = packed.outline[outlineAt++]! / packed.outlineScale[i]!;
    }
    return { timestampMs, ...size, person: { landmarks, world, outlinePx } };
  });
}

/** Packs a rep's curves. */
export function packSeries({ timestampMs, hipDeg, lumbarDeg, lumbarSigmaDeg }: AngleSeries): PackedSeries {
  const column = (values: readonly (number | null)[]): Float32Array =>
    Float32Array.from(values, (value) => value ?? Number.NaN);
  return {
    timestampMs: Float64Array.from(timestampMs),
    hipDeg: column(hipDeg),
    lumbarDeg: column(lumbarDeg),
    lumbarSigmaDeg: column(lumbarSigmaDeg),
  };
}

/** The curves of a packed rep. */
export function unpackSeries({ timestampMs, hipDeg, lumbarDeg, lumbarSigmaDeg }: PackedSeries): AngleSeries {
  const column = (values: Float32Array): (number | null)[] =>
    Array.from(values, (value) => (Number.isNaN(value) ? null : value));
  return {
    timestampMs: Array.from(timestampMs),
    hipDeg: column(hipDeg),
    lumbarDeg: column(lumbarDeg),
    lumbarSigmaDeg: column(lumbarSigmaDeg),
  };
}
