/** From a guided assessment to its numbers: which exercises it consists of, and what their reps come to. */
import { ANALYSIS_VERSION } from '../analysis-version.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { exerciseOfRecord } from '../exercise/standard.ts';
import type { Day } from '../history/days.ts';
import { ofReps, type Estimate } from '../history/estimate.ts';
import { exercisesOf, mostStayedLong, repsOfExercise, valuesOf, type Quantity } from '../history/trend.ts';
import type { RepMark, SessionEntry, SessionRecord } from '../records/record.ts';
import type { AssessedPart, Assessment, Found, FoundRange, NotFound } from './assessment.ts';
import type { BlockResult, JudgedBlock } from './block.ts';
import { whyNotFound } from './not-found.ts';

/** Which exercise each part is found with. */
const EXERCISE_OF: Readonly<Record<AssessedPart, string>> = {
  hinge: 'hip-hinge',
  bridge: 'glute-bridge',
  'leg-raise-left': 'leg-raise-left',
  'leg-raise-right': 'leg-raise-right',
};

/** One slip more than a median of five can bear; of three reps of a leg it needs two. Unvalidated. */
const LEAST_REPS = 3;
const LEAST_LEG_RAISES = 2;

/** Rest there is only between two legs. */
const PLAN = { sets: 1, restSeconds: 15 } as const;

const BLOCKS: readonly JudgedBlock[] = [
  { kind: 'judged', exerciseIds: [EXERCISE_OF.hinge], plan: { ...PLAN, reps: 5 }, loaded: false },
  { kind: 'judged', exerciseIds: [EXERCISE_OF.bridge], plan: { ...PLAN, reps: 5 }, loaded: false },
  {
    kind: 'judged',
    exerciseIds: [EXERCISE_OF['leg-raise-left'], EXERCISE_OF['leg-raise-right']],
    plan: { ...PLAN, reps: 3 },
    loaded: false,
  },
];

/** What is done in an assessment, in about five minutes: standing first, then lying. @param knownIds exercises that there are */
export function assessmentBlocks(knownIds: ReadonlySet<string>): readonly JudgedBlock[] {
  return BLOCKS.filter(({ exerciseIds }) => exerciseIds.every((id) => knownIds.has(id)));
}

/**
 * What the reps come to: medians over the full reps that count, with the error of `ofReps`, never below the angle's own.
 *
 * @param results as they came, some of them perhaps skipped
 * @param at ISO 8601, and the day of it where the person is
 * @param exerciseById the exercises there are now
 */
export function assessmentOf(
  results: readonly BlockResult[],
  { day, at }: { readonly day: Day; readonly at: string },
  exerciseById: (id: string) => Exercise | undefined,
): Assessment {
  const sessions = results.flatMap(({ session }) => session ?? []);
  const of = (part: AssessedPart): OfPart => {
    const exercise = exerciseById(EXERCISE_OF[part]);
    const own = sessions.filter((session) => exercisesOf(session).includes(EXERCISE_OF[part]));
    return { part, exercise, sessions: exercise ? own : [] };
  };
  const hinge = of('hinge');
  const bridge = of('bridge');
  const left = of('leg-raise-left');
  const right = of('leg-raise-right');
  const hingeHipDeg = rangeOf(hinge, LEAST_REPS);
  const arch = found(archesIn(bridge), LEAST_REPS);
  const bridgeShortDeg = found(valuesIn(bridge, 'height'), LEAST_REPS);
  const legRaiseDeg = { left: rangeOf(left, LEAST_LEG_RAISES), right: rangeOf(right, LEAST_LEG_RAISES) };
  return {
    day,
    at,
    sessionIds: [...new Set(sessions.map(({ id }) => id))],
    analysis: sessions[0]?.analysis ?? ANALYSIS_VERSION,
    hingeHipDeg,
    hingeHipShare: found(valuesIn(hinge, 'hip-share'), LEAST_REPS),
    bridgeShortDeg,
    bridgeArchDeg: arch && { ...arch, value: Math.max(0, arch.value) },
    legRaiseDeg,
    missing: Object.fromEntries([
      ...missingOf(hinge, hingeHipDeg, LEAST_REPS),
      ...missingOf(bridge, bridgeShortDeg, LEAST_REPS),
      ...missingOf(left, legRaiseDeg.left, LEAST_LEG_RAISES),
      ...missingOf(right, legRaiseDeg.right, LEAST_LEG_RAISES),
    ]),
  };
}

/** An assessment in which nothing was found is none to keep. */
export function hasFound({
  hingeHipDeg,
  hingeHipShare,
  bridgeShortDeg,
  bridgeArchDeg,
  legRaiseDeg,
}: Assessment): boolean {
  const all = [hingeHipDeg, hingeHipShare, bridgeShortDeg, bridgeArchDeg, legRaiseDeg.left, legRaiseDeg.right];
  return all.some((each) => each !== null);
}

interface OfPart {
  readonly part: AssessedPart;
  /** Undefined where there is no such exercise: it was not part of the assessment. */
  readonly exercise: Exercise | undefined;
  readonly sessions: readonly SessionRecord[];
}

function valuesIn({ exercise, sessions }: OfPart, quantity: Quantity): readonly Estimate[] {
  return exercise ? sessions.flatMap((session) => valuesOf(session, exercise.id, quantity)) : [];
}

/** Where a range means something, the back was judged. */
function rangeOf(of: OfPart, least: number): FoundRange | null {
  const { exercise, sessions } = of;
  const [first] = sessions;
  if (!exercise || !first) return null;
  const judgedOnly = sessions.map((session) => ({
    ...session,
    reps: session.reps.filter(({ rep }) => rep.verdict !== null),
  }));
  const range = found(valuesIn({ ...of, sessions: judgedOnly }, 'neutral-range'), least);
  if (!range) return null;
  const { lumbar } = exerciseOfRecord(exercise, first);
  return {
    ...range,
    atLeast: mostStayedLong(repsIn({ ...of, sessions: judgedOnly })),
    greenDeg: (exercise.direction > 0 ? lumbar.flexion : lumbar.extension).greenDeg,
  };
}

function archesIn(of: OfPart): readonly Estimate[] {
  return repsIn(of).flatMap(({ lumbarPeakDeg: deg, lumbarSigmaDeg: sigma }) =>
    deg === null ? [] : { value: -deg, sigma },
  );
}

function repsIn({ exercise, sessions }: OfPart): readonly RepMark[] {
  return exercise ? sessions.flatMap((session: SessionEntry) => repsOfExercise(session, exercise.id)) : [];
}

/** Null for fewer than `least`; what has no error is no measurement. */
function found(values: readonly Estimate[], least: number): Found | null {
  const known = values.filter(({ sigma }) => sigma !== null);
  if (known.length < least) return null;
  const { value, sigma } = ofReps(known)!;
  return { value, sigma: sigma! };
}

function missingOf(
  { part, exercise, sessions }: OfPart,
  value: Found | null,
  least: number,
): [AssessedPart, NotFound][] {
  return value || !exercise ? [] : [[part, whyNotFound(part, exercise.id, sessions, least)]];
}
