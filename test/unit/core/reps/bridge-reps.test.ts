/** The rep machine where the hips open: bridges made in code. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import type { RepPhase } from '../../../../src/core/reading.ts';
import { initialReps, stepReps, type RepSample, type RepState } from '../../../../src/core/reps/reps.ts';
import { bridge, during, lie, lift, lyingSamples, LYING_HIP_DEG, measured, runLying, type Move, type Outcome, type Posture } from '../movement.ts'; // prettier-ignore

const set = (top: Posture, how?: Parameters<typeof lift>[1]): RepSample[] =>
  lyingSamples([...lie(1000), ...lift(top, how)]);
const codes = ({ cues }: Outcome): string[] => cues.map(({ code }) => code);

describe('a bridge', () => {
  test('is one rep with its measures, hip and back in their anatomical sign', () => {
    const outcome = runLying(set(bridge(43, 3)));
    expect(outcome.reps).toHaveLength(1);
    const rep = outcome.reps[0]!;
    expect(rep).toMatchObject({ index: 0, kind: 'rep', verdict: 'good', score: 100, deductions: [], reason: null });
    expect(rep.hipFlexionPeakDeg).toBeCloseTo(-43, 0);
    expect(rep.lumbarPeakDeg).toBeCloseTo(-3, 0);
    expect(rep.hipToStraightDeg).toBeCloseTo(LYING_HIP_DEG - 43, 0);
    expect(rep.hipShare).toBeCloseTo(43 / 46, 2);
    expect(rep.neutralHipRangeDeg).toBeCloseTo(43, 0);
    expect(rep.kneeFlexionPeakDeg).toBeCloseTo(105, 0);
    expect(rep.startMs).toBeGreaterThan(1000);
    expect(rep.startMs).toBeLessThan(1400);
    expect(rep.peakMs).toBeGreaterThanOrEqual(2100);
    expect(rep.peakMs).toBeLessThanOrEqual(3500);
    expect(rep.endMs).toBeGreaterThan(4100);
    expect(rep.endMs).toBeLessThan(4600);
    expect(outcome.cues).toEqual([]);
    expect(outcome.state.repCount).toBe(1);
    expect(outcome.events.map(({ type }) => type)).toEqual(['rep-started', 'rep-finished', 'praise']);
  });

  test('rests, lifts, stays and lowers', () => {
    const phases: RepPhase[] = [];
    let state = initialReps();
    for (const sample of set(bridge(43))) {
      state = stepReps(gluteBridge, state, sample).state;
      if (state.phase !== phases.at(-1)) phases.push(state.phase);
    }
    expect(phases).toEqual(['rest', 'going', 'end', 'returning', 'rest']);
  });

  test('that stays low is partial, is not counted and is told to go higher, not of arching', () => {
    const low = runLying(set(bridge(21)));
    expect(low.reps).toMatchObject([{ kind: 'partial', verdict: 'good', score: null }]);
    expect(low.reps[0]!.hipToStraightDeg).toBeCloseTo(LYING_HIP_DEG - 21, 0);
    expect(codes(low)).toEqual(['hips-low']);
    expect(low.state.repCount).toBe(0);
  });

  test.for([
    { missing: 19, kind: 'rep' },
    { missing: 21, kind: 'partial' },
  ])('is full by what is missing to straight, $missing° is a $kind, however the legs lay', ({ missing, kind }) => {
    for (const restDeg of [38, 45, 60]) {
      const frames = lyingSamples([...lie(1000), ...lift(bridge(restDeg - missing))], 30, restDeg);
      expect(runLying(frames).reps).toMatchObject([{ kind, hipToStraightDeg: expect.closeTo(missing, 0) }]);
    }
  });

  test('that hardly moves is nothing', () => {
    expect(runLying(set(bridge(9))).events).toEqual([]);
    expect(runLying(set(bridge(12))).events).toEqual([]);
  });

  test('knows how long it was held: a second more is a second more', () => {
    const heldMs = (holdMs: number): number => runLying(set(bridge(43), { holdMs })).reps[0]!.holdMs;
    expect(Math.abs(heldMs(1500) - heldMs(500) - 1000)).toBeLessThan(70);
    expect(heldMs(3000)).toBeGreaterThan(2900);
  });

  test('may be held for ten seconds', () => {
    expect(runLying(set(bridge(43), { holdMs: 10_000 })).reps).toMatchObject([{ kind: 'rep', verdict: 'good' }]);
  });

  test('not held loses points for that alone', () => {
    const { reps } = runLying(set(bridge(43), { holdMs: 0 }));
    expect(reps[0]).toMatchObject({ kind: 'rep', verdict: 'good', deductions: [{ code: 'hold-short' }] });
  });

  test('with the feet far away hears of the feet, once, and loses points for that alone', () => {
    const far = runLying(set(bridge(43, 0, 50)));
    expect(far.reps).toMatchObject([{ kind: 'rep', verdict: 'good', deductions: [{ code: 'knee-straight' }] }]);
    expect(far.reps[0]!.kneeFlexionPeakDeg).toBeCloseTo(50, 0);
    expect(codes(far)).toEqual(['knee-straight']);
  });

  test('with the feet close hears nothing of them', () => {
    expect(codes(runLying(set(bridge(43, 0, 125))))).toEqual([]);
  });
});

describe('a back that arches', () => {
  test.for([18, 20, 25, 30])('by %i° is never good and is told during the rep', (arched) => {
    for (const opened of [25, 32, 40]) {
      const { reps, cues } = runLying(set(bridge(opened, arched)));
      expect(reps).toHaveLength(1);
      expect(reps[0]!.verdict).not.toBe('good');
      const spoken = cues.filter(({ code }) => code === 'spine-arching');
      expect(spoken.length).toBeGreaterThan(0);
      expect(spoken[0]!.timestampMs).toBeLessThan(reps[0]!.endMs);
    }
  });

  test('is told within 300 ms of leaving its limit, while the hips still rise', () => {
    const frames = lyingSamples([...lie(1000), { durationMs: 700, to: bridge(24, 2) }, ...lift(bridge(36, 24))]);
    const limitDeg = -gluteBridge.spineCue.extensionDeg;
    const crossed = frames.find(({ lumbar }) => lumbar.kind === 'measured' && lumbar.deg < limitDeg)!;
    const { cues, reps } = runLying(frames);
    expect(cues.map(({ code, severity }) => [code, severity])).toEqual([['spine-arching', 'alert']]);
    const delayMs = cues[0]!.timestampMs - crossed.timestampMs;
    expect(delayMs).toBeGreaterThanOrEqual(gluteBridge.spineCue.dwellMs);
    expect(delayMs).toBeLessThan(300);
    expect(cues[0]!.timestampMs).toBeLessThan(1000 + 700 + 1200);
    expect(reps).toMatchObject([{ verdict: 'bad' }]);
  });

  test('shares the movement with the hips, which is known, and joined in where it left its band', () => {
    const { reps } = runLying(set(bridge(30, 20)));
    expect(reps[0]!.hipShare).toBeCloseTo(30 / 50, 1);
    // Green ends at 12°, and 0.75 of σ = 3° is given to the doubt: 14.25° of 20°, when the hips have gone 21.4° of 30°.
    expect(reps[0]!.neutralHipRangeDeg).toBeGreaterThan(21.3);
    expect(reps[0]!.neutralHipRangeDeg).toBeLessThan(24);
    expect(reps[0]!.deductions.map(({ code }) => code)).toEqual(expect.arrayContaining(['spine-arching', 'hip-share']));
    expect(reps[0]!.score).toBeLessThanOrEqual(gluteBridge.redCap);
    // The chest runs ahead of the pelvis: 0.43 · 50° − 0.64 · 20° and 0.43 · 50° + 0.36 · 20° are 28° from alike.
    const apart = reps[0]!.deductions.find(({ code }) => code === 'coordination');
    expect(apart && 'deg' in apart && Math.abs(apart.deg - 27.5)).toBeLessThan(1);
  });

  test('that does the whole lift is a rep and bad: the height is not the hips’', () => {
    const { reps } = runLying(set(bridge(12, 26)));
    expect(reps).toMatchObject([{ kind: 'rep', verdict: 'bad' }]);
    expect(reps[0]!.hipToStraightDeg).toBeGreaterThan(30);
  });

  test('that arches before the hips open hears to squeeze first', () => {
    const early = { hip: -8, lumbar: -14, knee: 110, trunk: -9.5 };
    const { cues } = runLying(lyingSamples([...lie(1000), { durationMs: 700, to: early }, ...lift(bridge(38, 12))]));
    expect(cues[0]).toMatchObject({ code: 'spine-early', severity: 'warning' });
  });

  test('in two wild frames alone is neither told nor judged', () => {
    const wild = during(set(bridge(43)), 2800, 2866, (sample) => ({ ...sample, lumbar: measured(-30) }));
    expect(runLying(wild)).toMatchObject({ cues: [], reps: [{ kind: 'rep', verdict: 'good', score: 100 }] });
  });

  test('that flattens on the way up is not told of arching, and not taken for more than the hips', () => {
    const { reps, cues } = runLying(set({ hip: -43, lumbar: 8, knee: 105, trunk: -15 }));
    expect(cues).toEqual([]);
    expect(reps).toMatchObject([{ kind: 'rep', verdict: 'good', hipShare: 1 }]);
    expect(reps[0]!.lumbarPeakDeg).toBeCloseTo(8, 0);
  });
});

describe('what is no bridge', () => {
  const there = (to: Posture): readonly Move[] => lift(to, { holdMs: 700 });
  test.for([
    { name: 'flattening the back', moves: there({ hip: -12, lumbar: 10, knee: 115, trunk: -1 }) },
    { name: 'arching the back', moves: there({ hip: 8, lumbar: -14, knee: 115, trunk: -2 }) },
    { name: 'a tilt to and fro', moves: [...there({ hip: -12, lumbar: 10, knee: 115, trunk: -1 }), ...there({ hip: 8, lumbar: -14, knee: 115, trunk: 1 })] },
    { name: 'lifting a leg', moves: there({ hip: 45, lumbar: 6, knee: 20, trunk: 1 }) },
    { name: 'letting a leg slide out', moves: there({ hip: -45, lumbar: -4, knee: 10, trunk: 0 }) },
    { name: 'letting both legs slide out, the back arched by them', moves: there({ hip: -40, lumbar: -12, knee: 10, trunk: -7 }) },
    { name: 'both knees to the chest', moves: there({ hip: 60, lumbar: 25, knee: 130, trunk: 4 }) },
    { name: 'lying back from a crunch', moves: there({ hip: -25, lumbar: -12, knee: 105, trunk: -36 }) },
    { name: 'sitting up', moves: there({ hip: 50, lumbar: 30, knee: 100, trunk: 65 }) },
    { name: 'rolling to a side', moves: there({ hip: -25, lumbar: 15, knee: 90, trunk: 6 }) },
    { name: 'a jerk', moves: lift(bridge(43), { tempo: 0.2, holdMs: 100 }) },
    { name: 'a stay of half a minute', moves: lift(bridge(43), { holdMs: 30_000 }) },
  ])('$name', ({ moves }) => {
    const alone = runLying(lyingSamples([...lie(800), ...moves, ...lie(800)]));
    expect(alone.reps).toEqual([]);
    expect(alone.state.repCount).toBe(0);
    const then = runLying(lyingSamples([...lie(800), ...moves, ...lie(800), ...lift(bridge(43))]));
    expect(then.reps.map(({ kind }) => kind)).toEqual(['rep']);
  }); // prettier-ignore

  test('and of a tilt, a lifted leg or somebody sitting up nothing is said', () => {
    const others: readonly Posture[] = [
      { hip: 8, lumbar: -14, knee: 115, trunk: -2 },
      { hip: 45, lumbar: 6, knee: 20, trunk: 1 },
      { hip: 50, lumbar: 30, knee: 100, trunk: 65 },
    ];
    for (const to of others) expect(runLying(lyingSamples([...lie(800), ...there(to)])).events).toEqual([]);
  });

  test('a person whose hips are up already when first seen', () => {
    const frames = set(bridge(43)).filter(({ timestampMs }) => timestampMs >= 2300);
    expect(runLying(frames).events).toEqual([]);
  });
});

describe('what cannot be seen of a bridge', () => {
  const hidden = (sample: RepSample): RepSample => ({
    ...sample,
    lumbar: { kind: 'unavailable', reason: 'back-hidden' },
  });
  const gone = ({ timestampMs }: RepSample): RepSample => ({
    timestampMs,
    hip: { kind: 'unavailable', reason: 'out-of-picture' },
    lumbar: { kind: 'unavailable', reason: 'out-of-picture' },
    kneeFlexionDeg: null,
    trunkInclinationDeg: null,
    thighTurnDeg: null,
    feetApart: null,
    neutralHipDeg: LYING_HIP_DEG,
  });

  test('is counted by its hips, but not judged, with the reason', () => {
    const unseen = runLying(set(bridge(43)).map(hidden));
    expect(unseen.reps).toMatchObject([{ kind: 'rep', reason: 'back-hidden', verdict: null, score: null }]);
    expect(unseen.reps[0]).toMatchObject({ lumbarPeakDeg: null, hipShare: null, deductions: [] });
    expect(unseen.cues).toMatchObject([{ code: 'back-unseen', reason: 'back-hidden' }]);
    expect(unseen.state).toMatchObject({ repCount: 1, attemptCount: 1 });
  });

  test('is not called low by hips that were not surely seen at the top', () => {
    const unsure = (sample: RepSample): RepSample => ({ ...sample, hip: { ...measured(0), ...sample.hip, kind: 'unsure' } as RepSample['hip'] }); // prettier-ignore
    const low = runLying(during(set(bridge(21)), 1800, 3900, unsure));
    expect(low.reps).toMatchObject([{ kind: 'not-judged', verdict: null }]);
    expect(codes(low)).toEqual(['view-lost']);
    expect(runLying(during(set(bridge(21)), 3700, 3900, unsure)).reps).toMatchObject([{ kind: 'partial' }]);
    expect(runLying(during(set(bridge(43)), 1800, 3900, unsure)).reps).toMatchObject([{ kind: 'rep' }]);
  });

  test('lost for longer than 700 ms is not judged, for less it is', () => {
    const frames = set(bridge(43));
    expect(runLying(during(frames, 2300, 3100, gone)).reps).toMatchObject([{ kind: 'not-judged', reason: 'out-of-picture' }]); // prettier-ignore
    expect(runLying(during(frames, 2300, 2800, gone)).reps).toMatchObject([{ kind: 'rep', verdict: 'good' }]);
  });
});

describe('laws of bridges', () => {
  const tops = fc.record({ opened: fc.integer({ min: 34, max: 50 }), arched: fc.integer({ min: -6, max: 25 }) });
  const movements = fc.array(tops, { minLength: 1, maxLength: 4 });
  const moves = (found: readonly { opened: number; arched: number }[], tempo = 1): readonly Move[] => [
    ...lie(700),
    ...found.flatMap(({ opened, arched }) => lift(bridge(opened, arched), { tempo })),
  ];

  test('the count depends neither on tempo nor on the frame rate', () => {
    const tempo = fc.double({ min: 0.6, max: 3, noNaN: true });
    fc.assert(
      fc.property(movements, tempo, fc.integer({ min: 10, max: 60 }), (found, slower, rate) => {
        expect(runLying(lyingSamples(moves(found, slower), rate)).state.repCount).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  });

  test('a trace split in two and carried as JSON is run whole', () => {
    fc.assert(
      fc.property(movements, fc.double({ min: 0, max: 1, noNaN: true }), (found, where) => {
        const frames = lyingSamples(moves(found));
        const cut = Math.floor(where * frames.length);
        const head = runLying(frames.slice(0, cut));
        const tail = runLying(frames.slice(cut), JSON.parse(JSON.stringify(head.state)) as RepState);
        expect([...head.events, ...tail.events]).toEqual(runLying(frames).events);
      }),
      { numRuns: 30 },
    );
  });

  test('no hip that folds is ever a bridge', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 90 }), fc.integer({ min: -25, max: 40 }), (hip, lumbar) => {
        const folded = { hip, lumbar, knee: 100, trunk: 0.7 * (hip + Math.max(0, lumbar)) };
        expect(runLying(lyingSamples([...lie(700), ...lift(folded)])).events).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('deductions add up to 100 − score', () => {
    fc.assert(
      fc.property(movements, fc.double({ min: 0.6, max: 1.5, noNaN: true }), (found, tempo) => {
        const { reps } = runLying(lyingSamples(moves(found, tempo)));
        expect(reps).toHaveLength(found.length);
        for (const { score, deductions } of reps) {
          expect(deductions.reduce((sum, { points }) => sum + points, 0)).toBe(100 - score!);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('rest between bridges is where the next one starts', () => {
  const { reps } = runLying(lyingSamples([...lie(1000), ...lift(bridge(43)), ...lie(3000), ...lift(bridge(43))]));
  expect(reps).toHaveLength(2);
  expect(reps[1]!.startMs).toBeGreaterThan(1000 + 4200 + 3000 - 100);
});

test.each([18, 20, 23, 26, 30])('hips that end straight lose nothing for height, from a rest of %i°', (rest) => {
  const { reps } = runLying(lyingSamples([...lie(1000), ...lift(bridge(rest))], 30, rest));
  expect(reps[0]!.deductions.map(({ code }) => code)).not.toContain('hips-low');
});
