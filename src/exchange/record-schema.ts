/** A session's record as a file holds it: every field there is, with the range in which it is plausible. Anything else is dropped. */
import * as v from 'valibot';
import {
  FIRST_SESSION_SCHEMA,
  SESSION_SCHEMA,
  type Findings,
  type LaterAnalysis,
  type SavedRep,
  type SessionRecord,
} from '../core/records/record.ts';
import type { TraceFile } from '../core/records/trace.ts';
import { Instant, PainGiven, Reason, text, whole, within } from './fields.ts';
import { MOST_MS, TraceColumns } from './trace-schema.ts';

/** A rep whose frame of the worst moment is a trace of one frame. */
export interface ExportedRep extends Omit<SavedRep, 'worstFrame'> {
  readonly worstFrame: TraceFile | null;
}

interface ExportedAnalysis extends Omit<LaterAnalysis, 'found'> {
  readonly found: (Omit<Findings, 'reps'> & { readonly reps: readonly ExportedRep[] }) | null;
}

/** A deleted session is not exported. */
export interface ExportedRecord extends Omit<SessionRecord, 'reps' | 'later' | 'deletedAt'> {
  readonly reps: readonly ExportedRep[];
  readonly later?: readonly ExportedAnalysis[] | undefined;
}

/** Wide: they keep out what is broken, not what is unusual. */
const Ms = within(-MOST_MS, MOST_MS);
const Deg = within(-720, 720);
const SigmaDeg = within(0, 1000);
const Share = within(-1000, 1000);
const Points = within(0, 1000);

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ExerciseId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const SpineCode = v.picklist(['spine-rounding', 'spine-arching']);

/** In the first sessions a sentence in English is all there is; it comes last. */
const KeptDeduction = v.union([
  v.object({ code: SpineCode, points: Points, by: v.literal('size'), deg: Deg, sigmaDeg: SigmaDeg, greenDeg: Deg }),
  v.object({ code: SpineCode, points: Points, by: v.literal('share'), deg: Deg, sigmaDeg: SigmaDeg, hipDeg: Deg }),
  v.object({ code: v.literal('hip-share'), points: Points, share: Share, greenShare: Share }),
  v.object({ code: v.literal('coordination'), points: Points, deg: Deg, greenDeg: Deg }),
  v.object({ code: v.literal('hips-low'), points: Points, missingDeg: Deg, mayMissDeg: Deg }),
  v.object({ code: v.picklist(['depth-shallow', 'opening-small']), points: Points, deg: Deg, enoughDeg: Deg }),
  v.object({ code: v.picklist(['hold-short', 'band-short']), points: Points, heldMs: Ms, leastMs: Ms }),
  v.object({
    code: v.literal('tempo-fast'),
    points: Points,
    way: v.picklist(['up', 'down']),
    goingMs: Ms,
    leastMs: Ms,
  }),
  v.object({ code: v.literal('tempo-slow'), points: Points, repMs: Ms, mostMs: Ms }),
  v.object({ code: v.picklist(['knee-bent', 'knee-straight']), points: Points, deg: Deg, limitDeg: Deg }),
  v.object({ code: v.literal('spine-cap'), points: Points, mostPoints: Points, beyondDeg: Deg }),
  v.object({ code: v.literal('spine-cap'), points: Points, mostPoints: Points }),
  v.object({ code: text(100), points: Points, text: text(1000) }),
]);

const KeptRep = v.object({
  index: whole(0, 100_000),
  kind: v.picklist(['rep', 'partial', 'not-judged']),
  startMs: Ms,
  peakMs: Ms,
  endMs: Ms,
  hipFlexionPeakDeg: v.nullable(Deg),
  lumbarPeakDeg: v.nullable(Deg),
  lumbarPeakMs: v.nullable(Ms),
  lumbarSigmaDeg: v.nullable(SigmaDeg),
  hipToStraightDeg: v.nullable(Deg),
  holdMs: Ms,
  inBandMs: v.optional(Ms),
  hipShare: v.nullable(Share),
  neutralHipRangeDeg: v.nullable(Deg),
  kneeFlexionPeakDeg: v.nullable(Deg),
  score: v.nullable(within(0, 100)),
  scoreSigma: v.nullable(within(0, 1000)),
  verdict: v.nullable(v.picklist(['good', 'moderate', 'bad'])),
  deductions: v.array(KeptDeduction),
  reason: v.nullable(Reason),
});

/** Kept in single precision, and so the same whenever it comes back. */
const curve = (value: typeof Deg) => v.array(v.nullable(v.pipe(value, v.transform(Math.fround))));

const Series = v.pipe(
  v.object({
    timestampMs: v.array(Ms),
    hipDeg: curve(Deg),
    lumbarDeg: curve(Deg),
    lumbarSigmaDeg: curve(SigmaDeg),
  }),
  v.check(
    ({ timestampMs: { length }, ...curves }) => Object.values(curves).every((curve) => curve.length === length),
    'curves of one length',
  ),
);

const Cue = v.object({
  timestampMs: Ms,
  code: v.picklist([
    'spine-rounding',
    'spine-arching',
    'spine-early',
    'depth-shallow',
    'hips-low',
    'knee-bent',
    'knee-straight',
    'view-lost',
    'back-unseen',
  ]),
  severity: v.picklist(['info', 'warning', 'alert']),
  causeMs: v.optional(Ms),
  reason: v.optional(Reason),
});

/** One rep of it. */
export const RepSchema = v.object({
  rep: KeptRep,
  opinion: v.optional(v.picklist(['fine', 'not-fine', 'not-a-rep', 'deleted'])),
  set: v.optional(whole(1, 1000)),
  series: Series,
  cues: v.array(Cue),
  worstFrame: v.nullable(
    v.pipe(
      TraceColumns,
      v.check(({ timestampMs }) => timestampMs.length === 1, 'one frame'),
    ),
  ),
});

const Reps = v.pipe(
  v.array(RepSchema),
  v.check((reps) => new Set(reps.map(({ rep }) => rep.index)).size === reps.length, 'each rep once'),
);

const Attempts = v.array(
  v.object({
    startMs: Ms,
    endMs: Ms,
    reason: v.picklist(['squat', 'both-legs', 'too-short', 'too-quick', 'too-slow', 'cut-off']),
  }),
);

/** Of the analysis; they count up. */
const Version = whole(0, 100_000);

const LaterAnalysisSchema = v.object({
  version: Version,
  madeAt: Instant,
  found: v.nullable(v.object({ reps: Reps, attempts: Attempts })),
});

const Side = v.picklist(['left', 'right']);
const Limits = v.object({
  roundingDeg: v.optional(Deg),
  archingDeg: v.optional(Deg),
  reachDeg: v.optional(Deg),
  kneeDeg: v.optional(Deg),
});

export const OwnBendSchema = v.object({ deg: within(1, 720), sigmaDeg: SigmaDeg, date: text(40) });

/** The record of a session. */
export const RecordSchema = v.object({
  schema: v.picklist([SESSION_SCHEMA, FIRST_SESSION_SCHEMA]),
  id: Id,
  exerciseId: ExerciseId,
  startedAt: Instant,
  source: text(1000),
  unread: v.optional(v.array(v.object({ fromMs: Ms, toMs: Ms, end: v.boolean() }))),
  others: v.optional(v.boolean()),
  view: v.nullable(v.object({ nearSide: Side, facing: Side, yawDeg: Deg })),
  calibration: v.nullable(v.object({ startMs: Ms, endMs: Ms })),
  selfTest: v.nullable(v.object({ pressDeg: v.nullable(Deg), archDeg: v.nullable(Deg) })),
  model: v.object({ variant: text(100), inference: text(100) }),
  reps: Reps,
  sets: v.optional(v.array(v.object({ exerciseId: ExerciseId, target: whole(0, 1000) }))),
  standard: v.optional(
    v.object({
      limits: v.optional(Limits),
      loaded: v.optional(v.boolean()),
      ownBend: v.optional(OwnBendSchema),
    }),
  ),
  limits: v.optional(Limits),
  attempts: v.optional(Attempts),
  appVersion: v.optional(text(100)),
  analysis: v.optional(Version),
  later: v.optional(
    v.pipe(
      v.array(LaterAnalysisSchema),
      v.check((later) => later.every(({ version }, i) => i === 0 || version > later[i - 1]!.version), 'oldest first'),
    ),
  ),
  pain: v.optional(v.object({ before: PainGiven, after: PainGiven })),
  note: v.optional(text(100_000)),
  finished: v.boolean(),
}) satisfies v.GenericSchema<unknown, ExportedRecord>;

/** With every optional field required: a field of the records that is missing above would be lost on the way, and does not compile. */
type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<Exclude<T[Key], undefined>> }
    : T;

true satisfies Whole<v.InferOutput<typeof RecordSchema>> extends Whole<ExportedRecord> ? true : false;
