/** A trace as a file holds it: columns of numbers, checked as columns, as there are millions of them. */
import * as v from 'valibot';
import { LANDMARK_NAMES } from '../core/pose/frame.ts';
import { TRACE_SCHEMA, type TraceFile } from '../core/records/trace.ts';

/** Later than any session; of a clock that begins with the page or the recording. */
export const MOST_MS = 1e10;

/** Larger than any picture. */
const MOST_PX = 32_767;

const LANDMARKS = LANDMARK_NAMES.length;
/** A mask gives an outline of 320 points. */
const MOST_POINTS = 10_000;
const OUTLINE_SCALES: readonly number[] = [1, 10, 100];

/** Finite numbers in this range; whole unless said. JSON has no NaN, and a number too large for it is infinite. */
function column(min: number, max: number, type: 'integer' | 'number' = 'integer') {
  const fits = (value: unknown): boolean =>
    typeof value === 'number' && value >= min && value <= max && (type === 'number' || Number.isInteger(value));
  return v.pipe(
    v.custom<readonly number[]>((values) => Array.isArray(values) && values.every(fits), `numbers of ${min} to ${max}`),
    // What it is in JSON Schema.
    v.metadata({ type: 'array', items: { type, minimum: min, maximum: max } }),
  );
}

/** The columns of `core/records/trace.ts`; how they hang together is checked too. */
export const TraceColumns = v.pipe(
  v.object({
    schema: v.literal(TRACE_SCHEMA),
    exercise: v.pipe(v.string(), v.maxLength(100)),
    timestampMs: column(-MOST_MS, MOST_MS, 'number'),
    sizePx: column(1, 65_535),
    counts: column(-1, MOST_POINTS),
    landmarks: column(-100 * MOST_PX, 100 * MOST_PX),
    visibility: column(0, 1000),
    world: column(-32_767, 32_767),
    outlineFromPx: column(-MOST_PX, MOST_PX),
    outlineScale: column(1, 100),
    outline: column(-32_767, 32_767),
    edgeWidth: column(0, 65_535),
    scene: column(-1, 2550),
    trunkFacing: v.optional(column(-1, 1)),
    trunk: v.optional(column(-32_767, 32_767)),
  }),
  v.check(hangsTogether, 'columns that do not belong together'),
) satisfies v.GenericSchema<unknown, TraceFile>;

/** Every frame has all its numbers, a person all landmarks, and no frame lies before the one before it. */
function hangsTogether(trace: TraceFile): boolean {
  const { timestampMs, sizePx, counts, outlineFromPx, outlineScale, scene } = trace;
  const frames = timestampMs.length;
  const sums: [landmarks: number, world: number, outline: number, edges: number] = [0, 0, 0, 0];
  for (let i = 0; i < frames; i++) {
    if (i > 0 && timestampMs[i]! < timestampMs[i - 1]!) return false;
    if (!OUTLINE_SCALES.includes(outlineScale[i]!)) return false;
    // Others are in the picture or not, and known only where somebody looked.
    if (![0, scene[2 * i] === -1 ? 0 : 1].includes(scene[2 * i + 1]!)) return false;
    const [landmarks = NaN, world = NaN, outline = NaN, edges = NaN] = counts.slice(4 * i, 4 * i + 4);
    const nobody = landmarks === -1 && world === -1 && outline === -1;
    if (!nobody && (landmarks !== LANDMARKS || world !== LANDMARKS)) return false;
    if (edges !== -1 && edges !== outline) return false;
    [landmarks, world, outline, edges].forEach((count, k) => (sums[k]! += Math.max(0, count)));
  }
  const [landmarks, world, outline, edges] = sums;
  const { trunkFacing, trunk } = trace;
  const looks = trunkFacing?.filter((facing) => facing !== 0).length;
  // Of somebody there.
  if (trunkFacing?.some((facing, i) => facing !== 0 && counts[4 * i] === -1)) return false;
  return (
    (trunkFacing?.length ?? frames) === frames &&
    // Kept where there is a look at all.
    looks !== 0 &&
    trunk?.length === (looks && 2 * looks) &&
    sizePx.length === 2 * frames &&
    counts.length === 4 * frames &&
    outlineFromPx.length === 2 * frames &&
    outlineScale.length === frames &&
    scene.length === 2 * frames &&
    trace.landmarks.length === 2 * landmarks &&
    trace.visibility.length === landmarks &&
    trace.world.length === 3 * world &&
    trace.outline.length === 2 * outline &&
    trace.edgeWidth.length === edges
  );
}
