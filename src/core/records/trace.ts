/**
 * Traces: pose frames column by column, as whole numbers of what they are worth. One form for the database (typed arrays,
 * which it clones as they are) and for files (the same columns as lists). It keeps everything the fold looks at; folded
 * again a trace says what was said. Pixels are kept to a hundredth, metres to a tenth of a millimetre.
 */
import type { LandmarkM, LandmarkPx, PoseFrame } from '../pose/frame.ts';
import { unpackFirstFile, unpackFirstRow, type FirstRow, type FirstTraceFile } from './old-traces.ts';

/** The form that is written; older ones are read (`old-traces.ts`). */
export const TRACE_SCHEMA = 'hingeline-trace/2';

interface Columns<Decimal, Large, Signed, Unsigned, Byte> {
  readonly timestampMs: Decimal;
  /** Width and height of each picture. */
  readonly sizePx: Unsigned;
  /** For each frame: landmarks, world landmarks, points of the outline, edge widths; −1 where the thing itself is not there. */
  readonly counts: Signed;
  /** x, y, hundredths of a pixel. */
  readonly landmarks: Large;
  /** Of each landmark, thousandths. */
  readonly visibility: Unsigned;
  /** x, y, z, tenths of a millimetre. */
  readonly world: Signed;
  /** Of each frame: from where its outline is counted, whole pixels, and steps in a pixel. */
  readonly outlineFromPx: Signed;
  readonly outlineScale: Byte;
  /** x, y of each point less those of the point before it, in those steps. */
  readonly outline: Signed;
  /** Tenths of a pixel. */
  readonly edgeWidth: Unsigned;
  /** Of each frame: luma in tenths, −1 where nobody looked; and whether somebody else was there, 0 or 1. */
  readonly scene: Signed;
  /** Of each frame: where the person whose trunk was looked at faced, 1 right and −1 left, 0 where nobody looked. Absent, as the next, where nobody ever did. */
  readonly trunkFacing?: Signed | undefined;
  /** Of each that was looked at: pitch of pelvis and thorax, hundredths of a degree. */
  readonly trunk?: Signed | undefined;
}

/** A run of frames in memory and in the database. */
export interface PackedTrace extends Columns<Float64Array, Int32Array, Int16Array, Uint16Array, Uint8Array> {
  readonly schema: typeof TRACE_SCHEMA;
}

type Numbers = readonly number[];

/** What `npm run analyze --trace` writes. */
export interface TraceFile extends Columns<Numbers, Numbers, Numbers, Numbers, Numbers> {
  readonly schema: typeof TRACE_SCHEMA;
  readonly exercise: string;
}

/** What lies in the database, however old. */
export type StoredTrace = PackedTrace | FirstRow;

/** A trace file, however old. */
export type AnyTraceFile = TraceFile | FirstTraceFile;

/** Packs frames for the database. */
export function packFrames(frames: readonly PoseFrame[]): PackedTrace {
  const { timestampMs, sizePx, counts, landmarks, visibility, world, ...columns } = columnsOf(frames);
  const looked = looksOf(frames);
  return {
    schema: TRACE_SCHEMA,
    timestampMs: Float64Array.from(timestampMs),
    sizePx: Uint16Array.from(sizePx),
    counts: Int16Array.from(counts),
    landmarks: Int32Array.from(landmarks),
    visibility: Uint16Array.from(visibility),
    world: Int16Array.from(world),
    outlineFromPx: Int16Array.from(columns.outlineFromPx),
    outlineScale: Uint8Array.from(columns.outlineScale),
    outline: Int16Array.from(columns.outline),
    edgeWidth: Uint16Array.from(columns.edgeWidth),
    scene: Int16Array.from(columns.scene),
    ...(looked && { trunkFacing: Int16Array.from(looked.trunkFacing), trunk: Int16Array.from(looked.trunk) }),
  };
}

/** A trace file of these frames. @param exercise its id */
export function traceFile(exercise: string, frames: readonly PoseFrame[]): TraceFile {
  return { schema: TRACE_SCHEMA, exercise, ...columnsOf(frames), ...looksOf(frames) };
}

/** The frames of a trace, however old. */
export function unpackFrames(trace: StoredTrace | AnyTraceFile): readonly PoseFrame[] {
  if (!('schema' in trace)) return unpackFirstRow(trace);
  return trace.schema === TRACE_SCHEMA ? framesOf(trace) : unpackFirstFile(trace);
}

const [INT16_MAX, UINT16_MAX] = [32_767, 65_535];

/** Steps in a pixel of an outline: the first with which none of its points is too far from the one before it. */
const OUTLINE_SCALES = [100, 10, 1] as const;

type Lists = Columns<number[], number[], number[], number[], number[]>;

/** Pushed number by number: a session has millions. */
function columnsOf(frames: readonly PoseFrame[]): Lists {
  const columns: Lists = {
    timestampMs: frames.map(({ timestampMs }) => timestampMs),
    sizePx: [],
    counts: [],
    landmarks: [],
    visibility: [],
    world: [],
    outlineFromPx: [],
    outlineScale: [],
    outline: [],
    edgeWidth: [],
    scene: [],
  };
  for (const { widthPx, heightPx, person, scene } of frames) {
    columns.sizePx.push(widthPx, heightPx);
    columns.scene.push(...(scene ? [whole(10 * scene.luma), scene.others ? 1 : 0] : [-1, 0]));
    const { landmarks, world, outlinePx, edgeWidthPx } = person ?? {};
    columns.counts.push(landmarks?.length ?? -1, world?.length ?? -1, outlinePx ? outlinePx.length / 2 : -1, edgeWidthPx?.length ?? -1); // prettier-ignore
    for (const { xPx, yPx, visibility } of landmarks ?? []) {
      columns.landmarks.push(whole(100 * xPx), whole(100 * yPx));
      columns.visibility.push(whole(1000 * visibility));
    }
    for (const { xM, yM, zM } of world ?? []) columns.world.push(tenthMm(xM), tenthMm(yM), tenthMm(zM));
    for (const px of edgeWidthPx ?? []) columns.edgeWidth.push(Math.min(UINT16_MAX, whole(10 * px)));
    const { fromPx, scale, steps } = outlineOf(outlinePx ?? null);
    columns.outlineFromPx.push(...fromPx);
    columns.outlineScale.push(scale);
    for (const step of steps) columns.outline.push(step);
  }
  return columns;
}

/** Null where nobody looked. */
function looksOf(frames: readonly PoseFrame[]): { readonly trunkFacing: number[]; readonly trunk: number[] } | null {
  const looks = frames.map(({ person }) => person?.trunk);
  if (!looks.some((look) => look)) return null;
  return {
    trunkFacing: looks.map((look) => (look ? (look.facing === 'right' ? 1 : -1) : 0)),
    trunk: looks.flatMap((look) => (look ? [whole(100 * look.pelvisDeg), whole(100 * look.thoraxDeg)] : [])),
  };
}

interface PackedOutline {
  readonly fromPx: readonly [x: number, y: number];
  readonly scale: number;
  readonly steps: readonly number[];
}

function outlineOf(outlinePx: Float32Array | null): PackedOutline {
  const fromPx = [whole(outlinePx?.[0] ?? 0), whole(outlinePx?.[1] ?? 0)] as const;
  for (const scale of OUTLINE_SCALES) {
    const steps = stepsOf(outlinePx ?? [], scale, fromPx);
    if (scale === 1 || steps.every((step) => Math.abs(step) <= INT16_MAX)) return { fromPx, scale, steps };
  }
  throw new RangeError('no scale');
}

/** Whole first and then apart: the differences of whole numbers add up to them again. */
function stepsOf(outlinePx: ArrayLike<number>, scale: number, fromPx: readonly [number, number]): readonly number[] {
  const steps: number[] = [];
  const at: [x: number, y: number] = [scale * fromPx[0], scale * fromPx[1]];
  for (let i = 0; i < outlinePx.length; i++) {
    const axis = i % 2;
    const value = whole(scale * outlinePx[i]!);
    steps.push(value - at[axis]!);
    at[axis] = value;
  }
  return steps;
}

function framesOf(trace: PackedTrace | TraceFile): readonly PoseFrame[] {
  const { sizePx, counts, landmarks, visibility, world, outlineFromPx, outlineScale, outline, edgeWidth, scene } =
    trace;
  const { trunkFacing, trunk } = trace;
  let [landmarkAt, worldAt, outlineAt, edgeAt, trunkAt] = [0, 0, 0, 0, 0];
  return Array.from(trace.timestampMs, (timestampMs, i): PoseFrame => {
    const luma = scene[2 * i]!;
    const head = {
      timestampMs,
      widthPx: sizePx[2 * i]!,
      heightPx: sizePx[2 * i + 1]!,
      ...(luma >= 0 && { scene: { luma: luma / 10, others: scene[2 * i + 1] === 1 } }),
    };
    const [landmarkCount, worldCount, outlineCount, edgeCount] = [0, 1, 2, 3].map((k) => counts[4 * i + k]!) as [number, number, number, number]; // prettier-ignore
    if (landmarkCount < 0) return { ...head, person: null };
    const outlinePx = outlineCount < 0 ? null : new Float32Array(2 * outlineCount);
    if (outlinePx) {
      const scale = outlineScale[i]!;
      const at = [scale * outlineFromPx[2 * i]!, scale * outlineFromPx[2 * i + 1]!] as [number, number];
      for (let k = 0; k < outlinePx.length; k++) {
        const axis = k % 2;
        at[axis]! += outline[outlineAt++]!;
        outlinePx[k] = at[axis]! / scale;
      }
    }
    return {
      ...head,
      person: {
        landmarks: Array.from({ length: landmarkCount }, (): LandmarkPx => {
          const at = landmarkAt++;
          return {
            xPx: landmarks[2 * at]! / 100,
            yPx: landmarks[2 * at + 1]! / 100,
            visibility: visibility[at]! / 1000,
          };
        }),
        world: Array.from({ length: worldCount }, (): LandmarkM => {
          const at = 3 * worldAt++;
          return { xM: world[at]! / 10_000, yM: world[at + 1]! / 10_000, zM: world[at + 2]! / 10_000 };
        }),
        outlinePx,
        ...(edgeCount >= 0 && {
          edgeWidthPx: Float32Array.from({ length: edgeCount }, () => edgeWidth[edgeAt++]! / 10),
        }),
        ...(trunk &&
          trunkFacing?.[i] && {
            trunk: {
              facing: trunkFacing[i] > 0 ? ('right' as const) : ('left' as const),
              pelvisDeg: trunk[trunkAt++]! / 100,
              thoraxDeg: trunk[trunkAt++]! / 100,
            },
          }),
      },
    };
  });
}

function whole(value: number): number {
  return Math.round(value) + 0; // no −0
}

/** Nobody reaches farther than 3 m from the middle of their hips. */
function tenthMm(metres: number): number {
  return Math.max(-INT16_MAX, Math.min(INT16_MAX, whole(10_000 * metres)));
}
