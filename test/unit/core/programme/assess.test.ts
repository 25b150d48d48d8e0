import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECORDING } from '../../../../src/core/analysis-state.ts';
import { judgedBy, type Standard } from '../../../../src/core/exercise/standard.ts';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import { rangeSigmaDeg } from '../../../../src/core/history/trend.ts';
import { HIP_SIGMA_DEG, TO_STRAIGHT_SIGMA_DEG } from '../../../../src/core/reps/hip-error.ts';
import { assessmentBlocks, assessmentOf, hasFound } from '../../../../src/core/programme/assess.ts';
import type { Assessment } from '../../../../src/core/programme/assessment.ts';
import type { BlockResult, JudgedBlock } from '../../../../src/core/programme/block.ts';
import { PLAN_LIMITS } from '../../../../src/core/session/plan.ts';
import type { Rep } from '../../../../src/core/reading.ts';
import type { SavedRep, SessionRecord } from '../../../../src/core/records/record.ts';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import { legDifference } from '../../../../src/core/programme/assessment-change.ts';
import { unpackFrames, type AnyTraceFile } from '../../../../src/core/records/trace.ts';
import { legRaiseLeft, legRaiseRight } from '../../../../src/exercises/leg-raise/exercise.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { makeRecord, makeRep } from '../../storage/make.ts';
import { bridgeFrames, fold, hingeFrames, mirrored, readFixture } from '../fixture.ts';

const WHEN = { day: '2026-11-26', at: '2026-11-26T18:00:00.000Z' };
const legs = (['left', 'right'] as const).map((leg): Exercise => ({ ...hipHinge, id: `leg-raise-${leg}`, leg }));
const EXERCISES = [hipHinge, gluteBridge, ...legs];
const byId = (id: string): Exercise | undefined => EXERCISES.find((exercise) => exercise.id === id);
const withoutLegs = (id: string): Exercise | undefined => [hipHinge, gluteBridge].find((each) => each.id === id);
const BLOCKS = assessmentBlocks(new Set(EXERCISES.map(({ id }) => id)));

function saved(rep: Partial<Rep>, index: number, more: Partial<SavedRep> = {}): SavedRep {
  const series = { timestampMs: [], hipDeg: [], lumbarDeg: [], lumbarSigmaDeg: [] };
  return { rep: { ...makeRep(index), ...rep }, series, cues: [], worstFrame: null, ...more };
}

function session(exerciseId: string, reps: readonly SavedRep[], more: Partial<SessionRecord> = {}): SessionRecord {
  return { ...makeRecord(exerciseId), exerciseId, reps, standard: {}, analysis: 7, ...more };
}

function resultsOf(...sessions: readonly (SessionRecord | null)[]): readonly BlockResult[] {
  return sessions.map((each, i) => ({ block: BLOCKS[i]!, end: each ? 'done' : 'skipped', session: each }));
}

/** Found with these sessions, in the order of the blocks. */
const assessed = (...sessions: readonly (SessionRecord | null)[]): Assessment =>
  assessmentOf(resultsOf(...sessions), WHEN, byId);

const hinges = (reps: readonly Partial<Rep>[], more: Partial<SessionRecord> = {}): SessionRecord =>
  session('hip-hinge', reps.map((rep, i) => saved(rep, i)), more); // prettier-ignore
const bridges = (reps: readonly Partial<Rep>[]): SessionRecord =>
  session('glute-bridge', reps.map((rep, i) => saved({ hipFlexionPeakDeg: -42, hipToStraightDeg: 6, lumbarPeakDeg: -5, ...rep }, i))); // prettier-ignore

describe('the exercises of an assessment', () => {
  test('are five hinges, five bridges and three raises of each leg, one set each that can be chosen by hand', () => {
    const told = BLOCKS.map(({ exerciseIds, plan }) => `${plan.sets} × ${plan.reps} ${exerciseIds.join(' ')}`);
    expect(told).toEqual(['1 × 5 hip-hinge', '1 × 5 glute-bridge', '1 × 3 leg-raise-left leg-raise-right']);
    const numbers = BLOCKS.flatMap(({ plan }) => (['sets', 'reps', 'restSeconds'] as const).map((of) => [plan[of], PLAN_LIMITS[of]] as const)); // prettier-ignore
    for (const [value, [min, max]] of numbers) expect(value >= min && value <= max).toBe(true);
  });

  test('are left out where the app does not have them, both legs together', () => {
    const ids = (known: readonly string[]): JudgedBlock['exerciseIds'][] =>
      assessmentBlocks(new Set(known)).map(({ exerciseIds }) => exerciseIds);
    expect(ids(['hip-hinge', 'leg-raise-left'])).toEqual([['hip-hinge']]);
    expect(ids([])).toEqual([]);
  });
});

describe('real movements', () => {
  const hinge = hinges(fold(hingeFrames).reps);
  const bridge = session(
    'glute-bridge',
    fold(bridgeFrames, RECORDING, gluteBridge).reps.map((rep, i) => saved(rep, i)),
  );

  test('of three hinges, one of them rounded, give the way of the hips and their share with errors', () => {
    const [good, rounded, deep] = hinge.reps.map(({ rep }) => rep);
    const { hingeHipDeg, hingeHipShare, missing } = assessed(hinge, bridge);
    expect(hingeHipDeg).toMatchObject({ value: good!.neutralHipRangeDeg, atLeast: true, greenDeg: 25 });
    expect(rounded!.neutralHipRangeDeg).toBeLessThan(good!.neutralHipRangeDeg!);
    expect(deep!.neutralHipRangeDeg).toBeGreaterThan(good!.neutralHipRangeDeg!);
    // The three lie far apart: √(π/2)·s/√3 of them, and the hips' own 4°.
    expect(hingeHipDeg!.sigma).toBeGreaterThan(15);
    expect(hingeHipShare!.value).toBeGreaterThan(0.8);
    expect(hingeHipShare!.value).toBeLessThanOrEqual(1);
    expect(missing.hinge).toBeUndefined();
  });

  test('of bridges, one of them arched, give the arch; the height asks for three that do not arch', () => {
    const { bridgeArchDeg, bridgeShortDeg, missing } = assessed(hinge, bridge);
    // Truth: 25° in one, none in the others.
    expect(bridgeArchDeg!.value).toBeLessThan(8);
    expect(bridgeArchDeg!.sigma).toBeGreaterThan(4);
    expect(bridgeShortDeg).toBeNull();
    expect(missing.bridge).toBe('too-few');
  });
});

describe('real leg raises', () => {
  const raise = unpackFrames(readFixture<AnyTraceFile>('leg-raise.trace.json.gz'));
  const real = (id: string): Exercise | undefined => [legRaiseLeft, legRaiseRight].find((each) => each.id === id);
  const repsOf = (exercise: Exercise, frames: readonly PoseFrame[], set: number): readonly SavedRep[] =>
    fold(frames, RECORDING, exercise).reps.map((rep) => saved(rep, rep.index, { set }));

  test('of one leg and of its mirror image do not differ', () => {
    const reps = [...repsOf(legRaiseLeft, raise.map(mirrored), 1), ...repsOf(legRaiseRight, raise, 2)];
    const sets = [legRaiseLeft, legRaiseRight].map(({ id }) => ({ exerciseId: id, target: 3 }));
    const found = assessmentOf(resultsOf(null, null, session('leg-raise-left', reps, { sets })), WHEN, real);
    const { left, right } = found.legRaiseDeg;
    // Truth of the three: 44, 76 and 49° of hip.
    expect(right!.value).toBeGreaterThan(30);
    expect(right!.value).toBeLessThan(80);
    expect(Math.abs(left!.value - right!.value)).toBeLessThan(4);
    expect(legDifference(found)).toBeNull();
    expect(found.missing).toEqual({});
  });
});

describe('the numbers of an assessment', () => {
  test('are medians, each with the error of its angles', () => {
    const found = assessed(
      hinges([{ neutralHipRangeDeg: 40 }, { neutralHipRangeDeg: 44 }, { neutralHipRangeDeg: 47 }]),
      bridges([{ hipToStraightDeg: 4 }, { hipToStraightDeg: 9 }, { hipToStraightDeg: 7, lumbarPeakDeg: 3 }]),
    );
    expect(found.hingeHipDeg).toMatchObject({ value: 44, atLeast: false });
    expect(found.bridgeShortDeg!.value).toBe(7);
    expect(found.bridgeArchDeg!.value).toBe(5);
    expect(found).toMatchObject({ ...WHEN, analysis: 7, sessionIds: ['hip-hinge', 'glute-bridge'] });
  });

  test('have the legs each by itself, by the set of each', () => {
    const raise = (deg: number, set: number, i: number): SavedRep => saved({ neutralHipRangeDeg: deg }, i, { set });
    const sets = legs.map(({ id }) => ({ exerciseId: id, target: 3 }));
    const both = session('leg-raise-left', [raise(40, 1, 0), raise(42, 1, 1), raise(55, 2, 2), raise(57, 2, 3)], { sets }); // prettier-ignore
    const { legRaiseDeg, missing } = assessed(null, null, both);
    expect([legRaiseDeg.left!.value, legRaiseDeg.right!.value]).toEqual([41, 56]);
    expect(missing).toEqual({ hinge: 'not-done', bridge: 'not-done' });
  });

  test('say by which limit the back joined in', () => {
    const standard: Standard = { ownBend: { deg: 60, sigmaDeg: 4, date: '2026-01-01' } };
    expect(judgedBy(hipHinge, standard).lumbar.flexion.greenDeg).toBe(30);
    expect(assessed(hinges([{}, {}, {}], { standard })).hingeHipDeg!.greenDeg).toBe(30);
  });

  test('do not hang on the order of the reps, nor on reps of another exercise', () => {
    fc.assert(
      fc.property(fc.array(anyRep, { maxLength: 7 }).chain((reps) => fc.tuple(fc.constant(reps), shuffled(reps))), ([reps, other]) => {
        expect(written(assessed(session('hip-hinge', other)))).toBe(written(assessed(session('hip-hinge', reps))));
        const bridge = (each: readonly SavedRep[]): SessionRecord => session('glute-bridge', each);
        expect(written(assessed(null, bridge(other)))).toBe(written(assessed(null, bridge(reps))));
        expect(assessed(session('single-leg-bridge-left', reps))).toMatchObject({ hingeHipDeg: null, missing: { hinge: 'not-done' } });
      }),
    ); // prettier-ignore
  });

  test('are within what was measured, and never surer than the surest single angle', () => {
    const some = fc.array(
      measured.map((rep) => saved(rep, 0)),
      { minLength: 3, maxLength: 7 },
    );
    const within = (value: number, values: readonly number[]): boolean =>
      value >= Math.min(...values) && value <= Math.max(...values);
    fc.assert(
      fc.property(some, (all) => {
        const reps = all.map(({ rep }) => rep);
        const { hingeHipDeg: range } = assessed(session('hip-hinge', all));
        const { bridgeArchDeg: arch } = assessed(null, session('glute-bridge', all));
        expect(within(range!.value, reps.map(({ neutralHipRangeDeg }) => neutralHipRangeDeg!))).toBe(true);
        expect(range!.sigma).toBeGreaterThanOrEqual(Math.min(...reps.map((rep) => rangeSigmaDeg(rep)!)) - 1e-9);
        expect(range!.sigma).toBeGreaterThanOrEqual(HIP_SIGMA_DEG - 1e-9);
const arches = reps.map(({ lumbarPeakDeg }) => Math.max(0, -lumbarPeakDeg!));
        expect(within(arch!.value, arches)).toBe(true);
        expect(arch!.sigma).toBeGreaterThanOrEqual(Math.min(...reps.map(({ lumbarSigmaDeg }) => lumbarSigmaDeg!)) - 1e-9);
        const good = all.map((each) => ({ ...each, rep: { ...each.rep, verdict: 'good' as const } }));
        const { bridgeShortDeg: height } = assessed(null, session('glute-bridge', good));
        expect(height!.sigma).toBeGreaterThanOrEqual(TO_STRAIGHT_SIGMA_DEG);
      }),
    ); // prettier-ignore
  });

  test('are there for three judged reps and more, and for no fewer', () => {
    fc.assert(
      fc.property(fc.array(anyRep, { maxLength: 7 }), (reps) => {
        const judged = reps.filter(({ rep, opinion }) => !opinion && rep.kind === 'rep' && rep.verdict !== null);
        const { hingeHipDeg, missing } = assessed(session('hip-hinge', reps));
        expect(hingeHipDeg !== null).toBe(judged.length >= 3);
        expect(missing.hinge === undefined).toBe(judged.length >= 3);
      }),
    );
  });
});

describe('what was not found', () => {
  test.each<[string, readonly Partial<Rep>[], string]>([
    ['fewer than three reps', [{}, {}], 'too-few'],
    ['nothing at all', [], 'too-few'],
    ['a hidden back', [{}, {}, unseen('back-hidden'), unseen('back-hidden'), unseen('not-side-on')], 'back-hidden'],
    ['hips that went not far enough', [{ kind: 'partial' }, { kind: 'partial' }, unseen('back-hidden')], 'not-far'],
    ['reps without a verdict', [{ verdict: null }, { verdict: null }, { verdict: null }], 'not-judged'],
  ])('%s is told', (_name, reps, why) => {
    const { hingeHipDeg, missing } = assessed(hinges(reps), bridges([{}, {}, {}]));
    expect(hingeHipDeg).toBeNull();
    expect(missing.hinge).toBe(why);
    expect(missing.bridge).toBeUndefined();
  });

  test('squats in place of hinges are told', () => {
    const attempts = [1, 2, 3].map((i) => ({ startMs: i, endMs: i + 1, reason: 'squat' as const }));
    expect(assessed(hinges([{}], { attempts })).missing.hinge).toBe('squat');
  });

  test('bridges that arch have no height, but an arch', () => {
    const arched = { verdict: 'moderate', lumbarPeakDeg: -18 } as const;
    const { bridgeShortDeg, bridgeArchDeg, missing } = assessed(null, bridges([arched, arched, arched, {}, {}]));
    expect(bridgeShortDeg).toBeNull();
    expect(bridgeArchDeg!.value).toBe(18);
    expect(assessed(null, bridges([{ lumbarPeakDeg: 9 }, { lumbarPeakDeg: 8 }, {}])).bridgeArchDeg!.value).toBe(0);
    expect(missing.bridge).toBe('arched');
  });

  test('reps that the person took out or judged themselves are none', () => {
    const reps = [0, 1, 2].map((i) => saved({}, i, { opinion: 'fine' }));
    expect(assessed(session('hip-hinge', reps)).missing.hinge).toBe('not-judged');
    const out = [0, 1, 2, 3].map((i) => saved({}, i, i < 2 ? { opinion: 'not-a-rep' } : {}));
    expect(assessed(session('hip-hinge', out)).hingeHipDeg).toBeNull();
  });

  test('an exercise that the app does not have is neither found nor missing', () => {
    const found = assessmentOf(resultsOf(null, null), WHEN, withoutLegs);
    expect(found.missing).toEqual({ hinge: 'not-done', bridge: 'not-done' });
    expect(hasFound(found)).toBe(false);
    expect(hasFound(assessed(hinges([{}, {}, {}])))).toBe(true);
  });
});

function unseen(reason: Rep['reason']): Partial<Rep> {
  return { reason, verdict: null, score: null, lumbarPeakDeg: null, lumbarSigmaDeg: null, neutralHipRangeDeg: null, hipShare: null }; // prettier-ignore
}

/** All of it but the last digits, in which sums of another order differ. */
function written(found: Assessment): string {
  return JSON.stringify(found, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(6)) : value,
  );
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

const deg = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const measured = fc.record({
  verdict: fc.constantFrom('good' as const, 'moderate' as const, 'bad' as const),
  hipFlexionPeakDeg: deg(40, 110),
  neutralHipRangeDeg: deg(10, 110),
  hipToStraightDeg: deg(-10, 20),
  hipShare: deg(0, 1),
  lumbarPeakDeg: deg(-30, 50),
  lumbarSigmaDeg: deg(1, 12),
});
const anyRep: fc.Arbitrary<SavedRep> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: measured },
      fc.constant({ kind: 'partial' as const }),
      fc.constantFrom(unseen('back-hidden'), unseen('not-side-on')),
    ),
    fc.option(fc.constantFrom('fine' as const, 'deleted' as const), { nil: undefined }),
  )
  .map(([rep, opinion]) => saved(rep, 0, { opinion }));
