import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnalysisEvent, RepPhase, UnavailableReason } from '../../../../src/core/reading.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { isSpine, LATEST_MS } from '../../../../src/core/reps/cue-choice.ts';
import { endReps, initialReps, stepReps, type RepSample, type RepState } from '../../../../src/core/reps/reps.ts';
import { isSquatting } from '../../../../src/core/reps/attempt.ts';
import { judgedBy } from '../../../../src/core/exercise/standard.ts';
import { during, hinge, lowered, measured, rep, run, samples, stand, UPRIGHT, type Move, type Posture } from '../movement.ts'; // prettier-ignore

const set = (bottom: Posture, tempo = 1): RepSample[] => samples([...stand(1000), ...rep(bottom, tempo)]);
const hidden = (sample: RepSample): RepSample => ({
  ...sample,
  lumbar: { kind: 'unavailable', reason: 'back-hidden' },
});
const gone = (sample: RepSample): RepSample => ({
  timestampMs: sample.timestampMs,
  hip: { kind: 'unavailable', reason: 'no-person' },
  lumbar: { kind: 'unavailable', reason: 'no-person' },
  kneeFlexionDeg: null,
  trunkInclinationDeg: null,
  thighTurnDeg: null,
  feetApart: null,
  neutralHipDeg: 0,
});

describe('a hinge', () => {
  test('is one rep with its measures', () => {
    const { reps, cues, state } = run(set(hinge(80, 3)));
    expect(reps).toHaveLength(1);
    expect(reps[0]).toMatchObject({ index: 0, kind: 'rep', verdict: 'good', score: 100, deductions: [], reason: null });
    expect(reps[0]!.hipFlexionPeakDeg).toBeCloseTo(80, 0);
    expect(reps[0]!.lumbarPeakDeg).toBeCloseTo(3, 0);
    expect(reps[0]!.hipShare).toBeCloseTo(80 / 83, 2);
    expect(reps[0]!.neutralHipRangeDeg).toBe(reps[0]!.hipFlexionPeakDeg);
    expect(reps[0]!.startMs).toBeGreaterThan(1000);
    expect(reps[0]!.startMs).toBeLessThan(1400);
    expect(reps[0]!.peakMs).toBeGreaterThanOrEqual(2100);
    expect(reps[0]!.peakMs).toBeLessThanOrEqual(2700);
    expect(reps[0]!.endMs).toBeGreaterThan(3400);
    expect(reps[0]!.endMs).toBeLessThan(3800);
    expect(cues).toEqual([]);
    expect(state.repCount).toBe(1);
  });

  test('is told when it starts and when it is finished', () => {
    expect(run(set(hinge(80))).events.map(({ type }) => type)).toEqual(['rep-started', 'rep-finished', 'praise']);
  });

  test('goes through all phases in order', () => {
    const phases: RepPhase[] = [];
    let state = initialReps();
    for (const sample of set(hinge(80))) {
      state = stepReps(hipHinge, state, sample).state;
      if (state.phase !== phases.at(-1)) phases.push(state.phase);
    }
    expect(phases).toEqual(['rest', 'going', 'end', 'returning', 'rest']);
  });

  test('that is shallow is partial, is not counted and gets a word', () => {
    const { reps, cues, state } = run(set(hinge(28)));
    expect(reps.map(({ kind, score, verdict }) => ({ kind, score, verdict }))).toEqual([
      { kind: 'partial', score: null, verdict: 'good' },
    ]);
    expect(cues.map(({ code }) => code)).toEqual(['depth-shallow']);
    expect(state.repCount).toBe(0);
  });

  test('starts when the person leaves upright, not when they last stood straighter', () => {
    const leaning = { ...hinge(10), trunk: 9 };
    const { reps } = run(samples([...stand(500), { durationMs: 500, to: leaning }, { durationMs: 5000, to: leaning }, ...rep(hinge(80))])); // prettier-ignore
    expect(reps[0]!.kind).toBe('rep');
    expect(reps[0]!.startMs).toBeGreaterThan(5000);
  });

  test('with knees bent far hears of the knees, once', () => {
    const { reps, cues } = run(set(hinge(80, 0, 48)));
    expect(reps[0]).toMatchObject({ kind: 'rep', verdict: 'good', deductions: [{ code: 'knee-bent' }] });
    expect(cues.map(({ code }) => code)).toEqual(['knee-bent']);
  });

  test('hears of the knees once the end is reached: on the way only the back is spoken of', () => {
    const frames = set(hinge(80, 0, 48));
    const { cues } = run(frames);
    const until = frames.filter(({ timestampMs }) => timestampMs <= cues[0]!.timestampMs);
    expect(run(until).state.phase).not.toBe('going');
    expect(run(until.slice(0, -1)).state.phase).toBe('going');
  });

  test('that hardly moves is nothing', () => {
    expect(run(set(hinge(17))).events).toEqual([]);
  });
});

describe('a back that does the work', () => {
  test('is a rep though the hips hardly fold, is bad, and hears of it before the bottom', () => {
    const { reps, cues } = run(set(hinge(38, 40)));
    expect(reps[0]).toMatchObject({ kind: 'rep', verdict: 'bad' });
    expect(reps[0]!.score).toBeLessThanOrEqual(60);
    expect(reps[0]!.hipShare).toBeCloseTo(38 / 78, 1);
    // Green ends at 25°, and 0.75 of σ = 3° is given to the doubt: 27.25° of 40°, when the hips have gone 25.9° of 38°.
    expect(reps[0]!.neutralHipRangeDeg).toBeGreaterThan(25.8);
    expect(reps[0]!.neutralHipRangeDeg).toBeLessThan(28.5);
    expect(cues[0]!.code).toMatch(/^spine-/);
    expect(cues[0]!.timestampMs).toBeLessThan(2000);
  });

  test('that arches hears another word', () => {
    const { reps, cues } = run(set(hinge(70, -16)));
    expect(reps[0]).toMatchObject({ kind: 'rep', verdict: 'moderate' });
    expect(reps[0]!.lumbarPeakDeg).toBeCloseTo(-16, 0);
    expect(cues.map(({ code }) => code)).toEqual(['spine-arching']);
  });

  const rounding = (frames: readonly RepSample[]): number =>
    run(frames).cues.find(({ code }) => code === 'spine-rounding')!.timestampMs;
  const firstMs = (frames: readonly RepSample[], when: (hipDeg: number, lumbarDeg: number) => boolean): number =>
    frames.find(({ hip, lumbar }) => hip.kind === 'measured' && lumbar.kind === 'measured' && when(hip.deg, lumbar.deg))!.timestampMs; // prettier-ignore

  test('is told within 300 ms of leaving its limit', () => {
    const { flexionDeg, flexionRatio, dwellMs } = hipHinge.spineCue;
    // More than 0.45 of the hips, less than the 0.5 that is told at any size.
    const frames = set(hinge(70, 33));
    const crossedMs = firstMs(frames, (hip, lumbar) => lumbar > flexionDeg && lumbar > flexionRatio * hip);
    expect(rounding(frames) - crossedMs).toBeGreaterThanOrEqual(dwellMs);
    expect(rounding(frames) - crossedMs).toBeLessThan(300);
  });

  test('is told as soon as a ratio means something when it shares too much, before it is large', () => {
    const { fromHipDeg, fromLumbarDeg } = hipHinge.backShare!;
    // 0.52 of the hips; the lean of 30° comes before 15° of the back, so that it is not early.
    const frames = set({ ...hinge(52, 27), trunk: 60 });
    const crossedMs = firstMs(frames, (hip, lumbar) => hip >= fromHipDeg && lumbar > fromLumbarDeg);
    expect(rounding(frames) - crossedMs).toBeGreaterThanOrEqual(hipHinge.spineCue.dwellMs);
    expect(rounding(frames) - crossedMs).toBeLessThan(300);
  });

  test('in two wild frames alone is neither told nor judged', () => {
    const wild = during(set(hinge(80)), 2300, 2366, (sample) => ({ ...sample, lumbar: measured(40) }));
    const { reps, cues } = run(wild);
    expect(cues).toEqual([]);
    expect(reps[0]).toMatchObject({ kind: 'rep', verdict: 'good', score: 100 });
  });

  test('loses points for itself, for the hips’ share and for not moving as one', () => {
    const codes = run(set(hinge(50, 40))).reps[0]!.deductions.map(({ code }) => code);
    expect(codes).toEqual(['spine-rounding', 'hip-share', 'coordination']);
  });

  test('in a shallow movement still gets its verdict and its cue', () => {
    const { reps, cues } = run(set({ ...hinge(10, 24), trunk: 20 }));
    // Nearly all of it was the back, small as it is.
    expect(reps[0]).toMatchObject({ kind: 'partial', verdict: 'bad' });
    expect(cues[0]!.code).toMatch(/^spine-/);
  });

  test('that bends before the hips fold hears at once that the hips go first', () => {
    const early = (lumbar: number) =>
      samples([...stand(1000), { durationMs: 700, to: hinge(16, lumbar) }, ...rep(hinge(60, lumbar))]);
    const { cues } = run(early(18));
    expect(cues.map(({ code }) => code)).toEqual(['spine-early']);
    const leftMs = firstMs(early(18), (_hip, lumbar) => lumbar > hipHinge.earlySpine.minLumbarDeg);
    expect(cues[0]!.timestampMs - leftMs).toBeGreaterThanOrEqual(hipHinge.spineCue.dwellMs);
    expect(cues[0]!.timestampMs - leftMs).toBeLessThan(300);
    // A hinge has about 8° within the first 30° of lean; up to 15° nothing is said.
    expect(run(early(14)).cues).toEqual([]);
    // One thing on the way; a back that gives in at the bottom hears of that as well.
    expect(run(early(34)).cues.map(({ code }) => code)).toEqual(['spine-early']);
    const giving = [{ durationMs: 700, to: hinge(16, 18) }, { durationMs: 1200, to: hinge(60, 18) }, { durationMs: 300, to: hinge(60, 38) }, ...rep(hinge(60, 38)).slice(1)]; // prettier-ignore
    expect(run(samples([...stand(1000), ...giving])).cues.map(({ code }) => code)).toEqual(['spine-early', 'spine-rounding']); // prettier-ignore
  });

  test('that joins in after the first 30° of lean is not early', () => {
    const late = [
      { durationMs: 900, to: { ...hinge(32, 8), trunk: 32 } },
      { durationMs: 500, to: { ...hinge(40, 20), trunk: 44 } },
    ];
    expect(run(samples([...stand(1000), ...late, ...rep(hinge(80, 22))])).cues).toEqual([]);
  });

  test.for([21, 24, 27])('of a real good hinge, %i° at 75–100° of the hips, is good and hears nothing', (lumbar) => {
    for (const hip of [78, 88, 100]) {
      const { reps, cues } = run(set(hinge(hip, lumbar)));
      expect(reps).toMatchObject([{ kind: 'rep', verdict: 'good' }]);
      expect(cues).toEqual([]);
    }
  });

  test.for([36, 40, 45])('rounded by %i° is bad and is told during the rep, however far the hips go', (lumbar) => {
    for (const hip of [40, 60, 80, 100]) {
      const { reps, cues } = run(set(hinge(hip, lumbar)));
      expect(reps[0]!.verdict).toBe('bad');
      expect(cues.filter(({ code }) => code.startsWith('spine-')).length).toBeGreaterThan(0);
      expect(cues[0]!.timestampMs).toBeLessThan(reps[0]!.endMs);
    }
  });

  test.for([
    { hip: 41, lumbar: 21.5, verdict: 'moderate' },
    { hip: 54, lumbar: 28, verdict: 'moderate' },
    { hip: 41, lumbar: 26, verdict: 'bad' },
    { hip: 50, lumbar: 31, verdict: 'bad' },
  ])('that shares too much, $lumbar° for $hip° of the hips, is $verdict and told during the rep', (bottom) => {
    const { reps, cues } = run(set(hinge(bottom.hip, bottom.lumbar)));
    expect(reps).toMatchObject([{ kind: 'rep', verdict: bottom.verdict }]);
    expect(cues.filter(({ code }) => code.startsWith('spine-')).length).toBeGreaterThan(0);
    expect(cues[0]!.timestampMs).toBeLessThan(reps[0]!.endMs);
  });

  test('is spoken of in every rep, however quickly they follow each other', () => {
    const quick = Array.from({ length: 4 }, () => rep(hinge(60, 40), 0.45)).flat();
    const { reps, cues } = run(samples([...stand(1000), ...quick]));
    expect(reps).toHaveLength(4);
    for (const { startMs, endMs } of reps) {
      const spoken = cues.filter(({ code, timestampMs }) => code.startsWith('spine-') && timestampMs >= startMs && timestampMs <= endMs); // prettier-ignore
      expect(spoken.length).toBeGreaterThan(0);
      expect(spoken.filter(({ code }) => code === 'spine-rounding').length).toBeLessThanOrEqual(1);
    }
  });

  test('too stiff for limits is measured, and neither judged nor spoken of', () => {
    const { reps, cues } = run(set(hinge(50, 40)), initialReps(), { ...hipHinge, marked: false });
    expect(reps).toMatchObject([{ kind: 'rep', verdict: null, score: null, scoreSigma: null, deductions: [], reason: null }]); // prettier-ignore
    expect(reps[0]!.lumbarPeakDeg).toBeCloseTo(40, 0);
    expect(cues).toEqual([]);
  });
});

describe('what is no rep', () => {
  const still: readonly Move[] = stand(800);
  const step: readonly Move[] = [
    { durationMs: 500, to: { hip: 40, lumbar: 0, knee: 50, trunk: 2 } },
    { durationMs: 600, to: { hip: -10, lumbar: 0, knee: 18, trunk: 1 } },
  ];
  const squat = (trunk: number, thigh: number, knee: number): readonly Move[] => rep(lowered(trunk, thigh, knee));
  test.for([
    { name: 'walking', moves: [...step, ...step, ...step] },
    { name: 'a squat', moves: squat(36, 70, 95) },
    { name: 'a deep squat that leans', moves: squat(55, 88, 110) },
    { name: 'two squats', moves: [...squat(40, 75, 100), ...squat(44, 70, 90)] },
    { name: 'scratching the head', moves: rep({ hip: 4, lumbar: -5, knee: 7, trunk: -4 }) },
    { name: 'lifting a knee', moves: rep({ hip: 70, lumbar: 4, knee: 80, trunk: 3 }) },
    { name: 'setting a weight down and walking off', moves: [...rep(lowered(50, 80, 100, 20)), ...step] },
    { name: 'a jerk', moves: rep(hinge(60), 0.2) },
    { name: 'a long stay below', moves: [{ durationMs: 1200, to: hinge(70) }, { durationMs: 20000, to: hinge(70) }, ...stand(1500)] },
  ])('$name', ({ moves }) => {
    const alone = run(samples([...still, ...moves, ...still]));
    expect(alone.reps).toEqual([]);
    expect(alone.state.repCount).toBe(0);
    const then = run(samples([...still, ...moves, ...still, ...rep(hinge(80))]));
    expect(then.reps.map(({ kind }) => kind)).toEqual(['rep']);
  }); // prettier-ignore

  test('a squat is not even begun, whatever the trunk does on the way up; it is named in the end', () => {
    const low = lowered(36, 70, 95);
    const late = { hip: 25, lumbar: 0, knee: 30, trunk: 18 };
    const moves = [
      { durationMs: 1200, to: low },
      { durationMs: 900, to: late },
      { durationMs: 400, to: late },
    ];
    const { events } = run(samples([...still, ...moves, ...still]));
    expect(events).toMatchObject([{ type: 'attempt-ended', attempt: { reason: 'squat' } }]);
  });

  test('knees that bend on the way into a squat hear nothing', () => {
    const into = { hip: 40, lumbar: 0, knee: 30, trunk: 22 };
    const low = lowered(40, 70, 95);
    const moves = [{ durationMs: 900, to: into }, { durationMs: 300, to: into }, ...rep(low)];
    const { reps, cues } = run(samples([...still, ...moves]));
    expect(cues).toEqual([]);
    expect(reps).toEqual([]);
  });

  test('a person who is bent already when first seen', () => {
    const frames = set(hinge(80)).filter(({ timestampMs }) => timestampMs >= 2200);
    expect(run(frames).events).toEqual([]);
  });
});

describe('what cannot be seen', () => {
  const UNJUDGED = { kind: 'rep', verdict: null, score: null, lumbarPeakDeg: null, reason: 'back-hidden' } as const;

  test('a hidden back is not judged, with the reason; the hips count', () => {
    const { reps, cues, state } = run(set(hinge(80)).map(hidden));
    expect(reps[0]).toMatchObject({
      kind: 'rep',
      reason: 'back-hidden',
      verdict: null,
      score: null,
      lumbarPeakDeg: null,
      hipShare: null,
      neutralHipRangeDeg: null,
    });
    expect(reps[0]!.hipFlexionPeakDeg).toBeCloseTo(80, 0);
    expect(cues).toMatchObject([{ code: 'back-unseen', reason: 'back-hidden', severity: 'info' }]);
    expect(state.repCount).toBe(1);
    expect(state.attemptCount).toBe(1);
  });

  test('an unsure back is never judged and never spoken of', () => {
    const unsure = set(hinge(60, 30)).map((sample): RepSample => ({ ...sample, lumbar: { kind: 'unsure', deg: 30, sigmaDeg: 10 } })); // prettier-ignore
    const { reps, cues } = run(unsure);
    expect(reps[0]).toMatchObject({ kind: 'rep', verdict: null, score: null, reason: 'outline-unclear' });
    expect(cues).toMatchObject([{ code: 'back-unseen', reason: 'outline-unclear' }]);
  });

  test('a back hidden only at the bottom is not judged', () => {
    expect(run(during(set(hinge(80)), 1850, 2650, hidden)).reps[0]).toMatchObject(UNJUDGED);
  });

  test('a back that only flickers at the bottom is not judged', () => {
    let frame = 0;
    const flickering = during(set(hinge(80)), 1850, 2650, (sample) => (frame++ % 5 === 0 ? sample : hidden(sample)));
    expect(run(flickering).reps[0]).toMatchObject(UNJUDGED);
  });

  test('a back seen only at the bottom is not judged', () => {
    const frames = set(hinge(80));
    expect(run([...frames.filter(({ timestampMs }) => timestampMs < 2000).map(hidden), ...during(frames, 2800, 9000, hidden).filter(({ timestampMs }) => timestampMs >= 2000)]).reps[0]).toMatchObject(UNJUDGED); // prettier-ignore
  });

  test('a back hidden for a moment on the way is judged', () => {
    expect(run(during(set(hinge(80)), 1500, 1700, hidden)).reps[0]).toMatchObject({ kind: 'rep', verdict: 'good' });
  });

  test('an unsure hip carries the rep', () => {
    const frames = set(hinge(80)).map((sample): RepSample => ({ ...sample, hip: { ...measured(0), ...sample.hip, kind: 'unsure' } as RepSample['hip'] })); // prettier-ignore
    expect(run(frames).reps[0]).toMatchObject({ kind: 'rep' });
  });

  test('tracking lost for longer than 700 ms is not judged, with the reason; for less it is', () => {
    expect(run(during(set(hinge(80)), 2300, 3100, gone)).reps[0]).toMatchObject({ kind: 'not-judged', reason: 'no-person' }); // prettier-ignore
    expect(run(during(set(hinge(80)), 2300, 2800, gone)).reps[0]).toMatchObject({ kind: 'rep' });
  });

  test('a break in the stream is a loss as well', () => {
    const frames = set(hinge(80)).filter(({ timestampMs }) => timestampMs < 2000 || timestampMs > 3000);
    expect(run(frames).reps[0]).toMatchObject({ kind: 'not-judged', reason: 'no-person' });
  });

  test('somebody who comes back into the picture bent has to stand up first', () => {
    const frames = samples([...stand(1000), { durationMs: 1200, to: hinge(80) }, { durationMs: 4000, to: hinge(80) }, { durationMs: 1200, to: UPRIGHT }, ...rep(hinge(80))]); // prettier-ignore
    const { reps } = run(during(frames, 2500, 4500, gone));
    expect(reps.map(({ kind }) => kind)).toEqual(['not-judged', 'rep']);
  });
});

describe('what ends an attempt that went as far as a rep', () => {
  const endings = ({ events }: Pick<ReturnType<typeof run>, 'events'>): string[] =>
    events.flatMap((event) => (event.type === 'attempt-ended' ? event.attempt.reason : []));
  const played = (moves: readonly Move[]) => run(samples([...stand(800), ...moves, ...stand(800)]));

  test('a squat is named, once each, and nothing is said of its knees or its back', () => {
    const two = played([...rep(lowered(40, 75, 100)), ...rep(lowered(44, 75, 95, 40))]);
    expect(endings(two)).toEqual(['squat', 'squat']);
    expect([two.reps, two.cues, two.state.repCount]).toEqual([[], [], 0]);
    const [first] = two.events.flatMap((event) => (event.type === 'attempt-ended' ? event.attempt : []));
    expect(first!.startMs).toBeGreaterThan(700);
    expect(first!.endMs).toBeGreaterThan(first!.startMs + 1500);
  });

  test('shallow knee bends, steps and sways end without a word', () => {
    expect(endings(played(rep(lowered(8, 20, 62))))).toEqual([]);
    expect(endings(played([{ durationMs: 500, to: { hip: 40, lumbar: 0, knee: 50, trunk: 2 } }]))).toEqual([]);
  });

  test.for([
    { what: 'a kettlebell deadlift', bottom: lowered(55, 60, 85, 22) },
    { what: 'one that bends the knees far, the trunk well forward', bottom: lowered(62, 70, 95, 25) },
    { what: 'a straight-legged one', bottom: lowered(80, 12, 8, 20) },
  ])('$what is a hinge and counts', ({ bottom }) => {
    const { reps, state, events } = played(rep(bottom));
    expect(reps).toMatchObject([{ kind: 'rep', verdict: 'good' }]);
    expect(state.repCount).toBe(1);
    expect(endings({ events })).toEqual([]);
  });

  test('the line between squat and hinge is 0.65 of the thigh’s turn, with the knees bent beyond 60°', () => {
    const { squatKneeDeg, squatLean } = hipHinge.reps;
    const told = (lean: number, knee: number): string[] => endings(played(rep(lowered(lean * 80, 80, knee))));
    expect(told(squatLean - 0.02, 90)).toEqual(['squat']);
    expect(told(squatLean + 0.02, 90)).toEqual([]);
    expect(told(squatLean - 0.02, squatKneeDeg - 2)).toEqual([]);
    const posture = { kneeDeg: 90, trunkDeg: 40, thighDeg: 80 };
    expect(isSquatting(hipHinge, posture)).toBe(true);
    for (const unknown of ['kneeDeg', 'trunkDeg', 'thighDeg']) expect(isSquatting(hipHinge, { ...posture, [unknown]: null })).toBe(false); // prettier-ignore
  });

  test('reps of 0.8 s count, quicker ones than 0.6 s are too quick', () => {
    // Down, a moment there, up: 0.8 s.
    const quick = (ms: number): readonly Move[] => [
      { durationMs: 0.45 * ms, to: hinge(65, 15) },
      { durationMs: 0.1 * ms, to: hinge(65, 15) },
      { durationMs: 0.45 * ms, to: UPRIGHT },
      { durationMs: 400, to: UPRIGHT },
    ];
    const three = played([...quick(900), ...quick(900), ...quick(900)]);
    expect(three.reps.map(({ kind }) => kind)).toEqual(['rep', 'rep', 'rep']);
    for (const { startMs, endMs } of three.reps) expect(endMs - startMs).toBeLessThan(830);
    expect(endings(played(quick(500)))).toEqual(['too-quick']);
    expect(played(quick(500)).reps).toEqual([]);
  });

  test.for([0, 10, 20, 28])('five continuous reps are five, the valley between them %i° from upright', (up) => {
    const valley = hinge(up, up / 4);
    const between: readonly Move[] = [
      { durationMs: 800, to: hinge(75, 15) },
      { durationMs: 150, to: hinge(75, 15) },
      { durationMs: 800, to: valley },
    ];
    const five = played(Array.from({ length: 5 }, () => between).flat());
    expect(five.reps.map(({ kind, index }) => [kind, index])).toEqual([0, 1, 2, 3, 4].map((i) => ['rep', i]));
    expect(five.state.repCount).toBe(5);
    five.reps.slice(1).forEach(({ startMs }, i) => expect(startMs).toBeGreaterThanOrEqual(five.reps[i]!.endMs));
    // Each was begun before it was finished, and none twice.
    const bounds = five.events.map(({ type }) => type).filter((type) => type.startsWith('rep-'));
    expect(bounds).toEqual(five.reps.flatMap(() => ['rep-started', 'rep-finished']));
  });

  test('each of continuous reps hears of its own back', () => {
    const down = { durationMs: 900, to: hinge(60, 40) };
    const moves = [down, { durationMs: 900, to: hinge(20, 4) }, down, { durationMs: 900, to: hinge(20, 4) }, down, { durationMs: 900, to: UPRIGHT }]; // prettier-ignore
    const { reps, cues } = played(moves);
    expect(reps).toHaveLength(3);
    for (const { startMs, endMs } of reps) {
      expect(cues.some(({ code, timestampMs }) => isSpine(code) && timestampMs > startMs && timestampMs <= endMs)).toBe(true); // prettier-ignore
    }
  });

  test('a bounce at the bottom is one rep', () => {
    const bounces: readonly Move[] = [
      { durationMs: 900, to: hinge(75) },
      { durationMs: 400, to: hinge(50) },
      { durationMs: 400, to: hinge(75) },
      { durationMs: 900, to: UPRIGHT },
    ];
    expect(played(bounces).reps).toMatchObject([{ kind: 'rep' }]);
  });

  test('a stay of more than twenty seconds is too slow, one of less counts', () => {
    const stay = (ms: number): readonly Move[] => [
      { durationMs: 1200, to: hinge(70) },
      { durationMs: ms, to: hinge(70) },
      { durationMs: 1200, to: UPRIGHT },
    ];
    expect(endings(played(stay(19_500)))).toEqual(['too-slow']);
    expect(played(stay(19_500)).reps).toEqual([]);
    expect(played(stay(15_000)).reps).toMatchObject([{ kind: 'rep' }]);
    // Leaning far less than a rep for long is nothing.
    expect(played([{ durationMs: 900, to: hinge(22) }, { durationMs: 22_000, to: hinge(22) }]).events.map(({ type }) => type)).not.toContain('attempt-ended'); // prettier-ignore
  });
});

describe('a recording that begins or ends in mid-rep', () => {
  const whole = set(hinge(80, 10));
  const reasonOf = (events: readonly AnalysisEvent[]): (string | null)[] =>
    events.flatMap((event) => (event.type === 'attempt-ended' ? event.attempt.reason : event.type === 'rep-finished' ? event.rep.kind : [])); // prettier-ignore
  const begunAt = (fromMs: number) =>
    reasonOf(run(whole.filter(({ timestampMs }) => timestampMs >= fromMs), initialReps(undefined, true)).events); // prettier-ignore
  const endedAt = (toMs: number) => {
    const { state, events } = run(whole.filter(({ timestampMs }) => timestampMs <= toMs));
    return [...reasonOf(events), ...reasonOf(endReps(hipHinge, state, toMs))];
  };

  test('counts it where a quarter of the way down was seen, and calls it cut off where it was not', () => {
    expect(begunAt(1500)).toEqual(['rep']);
    expect(begunAt(2200)).toEqual(['cut-off']);
    // Live, nothing is under way before the zero is known.
    expect(run(whole.filter(({ timestampMs }) => timestampMs >= 1500)).events).toEqual([]);
  });

  test('likewise on the way back', () => {
    expect(endedAt(3350)).toEqual(['rep']);
    expect(endedAt(2700)).toEqual(['cut-off']);
    expect(endedAt(2000)).toEqual(['cut-off']);
    // A rep that was over, or hardly begun, is nothing more.
    expect(endedAt(4300)).toEqual(['rep']);
    expect(endedAt(1400)).toEqual([]);
    expect(endedAt(900)).toEqual([]);
  });
});

describe('a back that cannot be seen in rep after rep', () => {
  const unseen = (reason: UnavailableReason) => (sample: RepSample): RepSample => ({ ...sample, lumbar: { kind: 'unavailable', reason } }); // prettier-ignore

  test('counts each by the hips and says it once for the same reason', () => {
    const frames = samples([...stand(1000), ...Array.from({ length: 5 }, () => rep(hinge(80))).flat()]);
    const [third, fourth] = [1000 + 2 * 3400, 1000 + 3 * 3400];
    const hiddenTwice = during(during(frames, 0, third, unseen('back-hidden')), third, fourth, unseen('not-side-on'));
    const { reps, cues, state } = run(hiddenTwice);
    expect(state.repCount).toBe(5);
    expect(reps.map(({ verdict, reason }) => verdict ?? reason)).toEqual(['back-hidden', 'back-hidden', 'not-side-on', 'good', 'good']); // prettier-ignore
    expect(cues.map(({ code, reason }) => [code, reason])).toEqual([
      ['back-unseen', 'back-hidden'],
      ['back-unseen', 'not-side-on'],
    ]);
  });

  test('whose outline is gone is still counted by its joints', () => {
    const joints = (sample: RepSample): RepSample => ({ ...unseen('back-hidden')(sample), hip: { kind: 'unavailable', reason: 'back-hidden' } }); // prettier-ignore
    const { reps, state } = run(set(hinge(80)).map(joints));
    expect(reps).toMatchObject([{ kind: 'rep', hipFlexionPeakDeg: null, lumbarPeakDeg: null, reason: 'back-hidden' }]);
    expect(state.repCount).toBe(1);
  });
});

describe('with a weight', () => {
  const loaded = judgedBy(hipHinge, { loaded: true });
  const sets = (...lumbar: number[]) => run(samples([...stand(1000), ...lumbar.flatMap((deg) => rep(hinge(85, deg)))]), initialReps(), loaded); // prettier-ignore

  test('a back that gives in by ten degrees more than in the first two reps hears of it', () => {
    const { reps, cues } = sets(20, 22, 20, 33);
    expect(reps.map(({ verdict }) => verdict)).toEqual(['good', 'good', 'good', 'moderate']);
    expect(cues.map(({ code }) => code)).toEqual(['spine-rounding']);
    expect(cues[0]!.timestampMs).toBeGreaterThan(reps[3]!.startMs);
    expect(cues[0]!.timestampMs).toBeLessThan(reps[3]!.endMs);
  });

  test('by less, still in green, before the first two are known, or without a weight it does not', () => {
    expect(sets(24, 24, 24, 33).cues).toEqual([]);
    expect(sets(12, 12, 12, 28).cues).toEqual([]);
    expect(sets(20, 33).cues).toEqual([]);
    const bodyWeight = run(samples([...stand(1000), ...[18, 18, 18, 29].flatMap((deg) => rep(hinge(85, deg)))]));
    expect(bodyWeight.cues).toEqual([]);
  });
});

describe('laws', () => {
  const bottoms = fc.record({ hip: fc.integer({ min: 50, max: 100 }), lumbar: fc.integer({ min: -20, max: 40 }) });
  const movements = fc.array(bottoms, { minLength: 1, maxLength: 4 });
  const moves = (found: readonly { hip: number; lumbar: number }[], tempo = 1): readonly Move[] => [
    ...stand(700),
    ...found.flatMap(({ hip, lumbar }) => rep(hinge(hip, lumbar), tempo)),
  ];

  test('the count does not depend on tempo within the limits', () => {
    fc.assert(
      fc.property(movements, fc.double({ min: 0.6, max: 3, noNaN: true }), (found, tempo) => {
        expect(run(samples(moves(found, tempo))).state.repCount).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  });

  test('the count does not depend on the frame rate', () => {
    fc.assert(
      fc.property(movements, fc.integer({ min: 10, max: 60 }), (found, rate) => {
        expect(run(samples(moves(found), rate)).state.repCount).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  });

  test('the count does not depend on noise under the hysteresis', () => {
    const noise = fc.array(fc.double({ min: -1.4, max: 1.4, noNaN: true }), { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(movements, noise, noise, (found, onHip, onLumbar) => {
        const noisy = samples(moves(found)).map((sample, i): RepSample => {
          const moved = (angle: RepSample['hip'], by: number): RepSample['hip'] =>
            angle.kind === 'unavailable' ? angle : { ...angle, deg: angle.deg + by };
          return { ...sample, hip: moved(sample.hip, onHip[i % 50]!), lumbar: moved(sample.lumbar, onLumbar[(7 * i) % 50]!) }; // prettier-ignore
        });
        expect(run(noisy).state.repCount).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  });

  test('idling before changes nothing but the time', () => {
    fc.assert(
      fc.property(movements, fc.integer({ min: 1, max: 300 }), (found, seconds) => {
        const frames = samples(moves(found));
        // A whole number of seconds that floats carry without loss.
        const idleMs = seconds * 1024;
        const idle = samples(stand(idleMs));
        const later = frames.map((sample) => ({ ...sample, timestampMs: sample.timestampMs + idleMs }));
        const outcome = ({ reps }: ReturnType<typeof run>): unknown =>
          reps.map(({ kind, verdict, score, lumbarPeakDeg }) => ({ kind, verdict, score, lumbarPeakDeg }));
        expect(outcome(run([...idle, ...later]))).toEqual(outcome(run(frames)));
      }),
      { numRuns: 25 },
    );
  });

  test('a trace split in two and carried as JSON is run whole', () => {
    fc.assert(
      fc.property(movements, fc.double({ min: 0, max: 1, noNaN: true }), (found, where) => {
        const frames = samples(moves(found));
        const cut = Math.floor(where * frames.length);
        const whole = run(frames);
        const head = run(frames.slice(0, cut));
        const carried = JSON.parse(JSON.stringify(structuredClone(head.state))) as RepState;
        const tail = run(frames.slice(cut), carried);
        expect([...head.events, ...tail.events]).toEqual(whole.events);
        expect(tail.state).toEqual(whole.state);
      }),
      { numRuns: 40 },
    );
  });

  test('every finished rep was started, indices count up, cues keep their distance, deductions add up', () => {
    fc.assert(
      fc.property(movements, fc.double({ min: 0.6, max: 1.5, noNaN: true }), (found, tempo) => {
        const { events, reps, cues } = run(samples(moves(found, tempo)));
        const bounds = events.map(({ type }) => type).filter((type) => type.startsWith('rep-'));
        expect(bounds).toEqual(reps.flatMap(() => ['rep-started', 'rep-finished']));
        expect(reps.map(({ index }) => index)).toEqual(reps.map((_, i) => i));
        const { cueCooldownMs, sameCueCooldownMs, spineCooldownMs } = hipHinge;
        for (const [i, cue] of cues.entries()) {
          expect(cue.timestampMs - cue.causeMs!).toBeLessThanOrEqual(LATEST_MS);
          for (const before of cues.slice(0, i)) {
            const apartMs = cue.timestampMs - before.timestampMs;
            const remarkMs = before.code === cue.code ? sameCueCooldownMs : cueCooldownMs;
            // The back may cut into the breath of a remark.
            const spineMs = isSpine(before.code) ? spineCooldownMs : 0;
            expect(apartMs).toBeGreaterThanOrEqual(isSpine(cue.code) ? spineMs : remarkMs);
          }
        }
        for (const { startMs, endMs } of reps) {
          const within = cues.filter(
            ({ code, timestampMs }) => isSpine(code) && timestampMs >= startMs && timestampMs < endMs,
          );
          // Once a rep, unless it gets worse.
          expect(new Set(within.map(({ severity }) => severity)).size).toBe(within.length);
        }
        for (const { score, deductions } of reps) {
          expect(deductions.reduce((sum, { points }) => sum + points, 0)).toBe(100 - score!);
        }
      }),
      { numRuns: 60 },
    );
  });
});
