import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RepPhase } from '../../../src/core/reading.ts';
import { hipHinge } from '../../../src/core/exercises/hip-hinge.ts';
import { LATEST_MS } from '../../../src/core/feedback.ts';
import { initialReps, stepReps, type RepSample, type RepState } from '../../../src/core/reps.ts';
import { during, hinge, measured, rep, run, samples, stand, UPRIGHT, type Move, type Posture } from './movement.ts';

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
    expect(reps[0]!.neutralHipRangeDeg).toBeLessThan(25);
    expect(cues[0]!.code).toMatch(/^spine-/);
    expect(cues[0]!.timestampMs).toBeLessThan(2000);
  });

  test('that arches hears another word', () => {
    const { reps, cues } = run(set(hinge(70, -16)));
    expect(reps[0]).toMatchObject({ kind: 'rep', verdict: 'moderate' });
    expect(reps[0]!.lumbarPeakDeg).toBeCloseTo(-16, 0);
    expect(cues.map(({ code }) => code)).toEqual(['spine-arching']);
  });

  test('is told within 300 ms of leaving its limit', () => {
    const frames = set(hinge(60, 35));
    const limitDeg = hipHinge.spineCue.flexionDeg;
    const crossed = frames.find(({ lumbar }) => lumbar.kind === 'measured' && lumbar.deg > limitDeg)!;
    const delayMs = run(frames).cues[0]!.timestampMs - crossed.timestampMs;
    expect(delayMs).toBeGreaterThanOrEqual(hipHinge.spineCue.dwellMs);
    expect(delayMs).toBeLessThan(300);
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
    expect(reps[0]).toMatchObject({ kind: 'partial', verdict: 'moderate' });
    expect(cues[0]!.code).toMatch(/^spine-/);
  });

  test('that bends before the hips fold hears that the hips go first', () => {
    const early = (lumbar: number) =>
      samples([...stand(1000), { durationMs: 700, to: hinge(16, lumbar) }, ...rep(hinge(60, lumbar))]);
    expect(run(early(14)).cues.map(({ code }) => code)).toEqual(['spine-early']);
    // At its limit soon after, it hears of that instead.
    expect(run(early(18)).cues.map(({ code }) => code)).toEqual(['spine-rounding']);
  });

  test.for([20, 25, 30, 40])('rounded by %i° is never good and is told during the rep', (lumbar) => {
    for (const hip of [40, 60, 80]) {
      const { reps, cues } = run(set(hinge(hip, lumbar)));
      expect(reps[0]!.verdict).not.toBe('good');
      expect(cues.filter(({ code }) => code.startsWith('spine-')).length).toBeGreaterThan(0);
      expect(cues[0]!.timestampMs).toBeLessThan(reps[0]!.endMs);
    }
  });
});

describe('what is no rep', () => {
  const still: readonly Move[] = stand(800);
  const step: readonly Move[] = [
    { durationMs: 500, to: { hip: 40, lumbar: 0, knee: 50, trunk: 2 } },
    { durationMs: 600, to: { hip: -10, lumbar: 0, knee: 18, trunk: 1 } },
  ];
  const squat = (trunk: number, knee: number): readonly Move[] => rep({ hip: 100, lumbar: 3, knee, trunk });
  test.for([
    { name: 'walking', moves: [...step, ...step, ...step] },
    { name: 'a squat', moves: squat(36, 95) },
    { name: 'a deep squat that leans', moves: squat(55, 110) },
    { name: 'two squats', moves: [...squat(40, 100), ...squat(44, 90)] },
    { name: 'scratching the head', moves: rep({ hip: 4, lumbar: -5, knee: 7, trunk: -4 }) },
    { name: 'lifting a knee', moves: rep({ hip: 70, lumbar: 4, knee: 80, trunk: 3 }) },
    { name: 'setting a weight down and walking off', moves: [...rep({ hip: 95, lumbar: 20, knee: 85, trunk: 60 }), ...step] },
    { name: 'a jerk', moves: rep(hinge(60), 0.2) },
    { name: 'a long stay below', moves: [{ durationMs: 1200, to: hinge(70) }, { durationMs: 13000, to: hinge(70) }, ...stand(1500)] },
  ])('$name', ({ moves }) => {
    const alone = run(samples([...still, ...moves, ...still]));
    expect(alone.reps).toEqual([]);
    expect(alone.state.repCount).toBe(0);
    const then = run(samples([...still, ...moves, ...still, ...rep(hinge(80))]));
    expect(then.reps.map(({ kind }) => kind)).toEqual(['rep']);
  }); // prettier-ignore

  test('a squat is not even begun, whatever the trunk does on the way up', () => {
    const low = { hip: 100, lumbar: 3, knee: 95, trunk: 36 };
    const late = { hip: 25, lumbar: 0, knee: 30, trunk: 18 };
    const moves = [
      { durationMs: 1200, to: low },
      { durationMs: 900, to: late },
      { durationMs: 400, to: late },
    ];
    expect(run(samples([...still, ...moves, ...still])).events).toEqual([]);
  });

  test('knees that bend on the way into a squat hear nothing', () => {
    const into = { hip: 40, lumbar: 0, knee: 30, trunk: 22 };
    const low = { hip: 100, lumbar: 3, knee: 95, trunk: 40 };
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
  test('a hidden back is not judged, with the reason, and not counted', () => {
    const { reps, cues, state } = run(set(hinge(80)).map(hidden));
    expect(reps[0]).toMatchObject({
      kind: 'not-judged',
      reason: 'back-hidden',
      verdict: null,
      score: null,
      lumbarPeakDeg: null,
      hipShare: null,
      neutralHipRangeDeg: null,
    });
    expect(cues.map(({ code }) => code)).toEqual(['view-lost']);
    expect(state.repCount).toBe(0);
    expect(state.attemptCount).toBe(1);
  });

  test('an unsure back is never judged and never spoken of', () => {
    const unsure = set(hinge(60, 30)).map((sample): RepSample => ({ ...sample, lumbar: { kind: 'unsure', deg: 30, sigmaDeg: 10 } })); // prettier-ignore
    const { reps, cues } = run(unsure);
    expect(reps[0]).toMatchObject({ kind: 'not-judged', reason: 'outline-unclear' });
    expect(cues.map(({ code }) => code)).toEqual(['view-lost']);
  });

  test('a back hidden only at the bottom is not judged', () => {
    expect(run(during(set(hinge(80)), 1850, 2650, hidden)).reps[0]).toMatchObject({ kind: 'not-judged' });
  });

  test('a back that only flickers at the bottom is not judged', () => {
    let frame = 0;
    const flickering = during(set(hinge(80)), 1850, 2650, (sample) => (frame++ % 5 === 0 ? sample : hidden(sample)));
    expect(run(flickering).reps[0]).toMatchObject({ kind: 'not-judged', reason: 'back-hidden' });
  });

  test('a back seen only at the bottom is not judged', () => {
    const frames = set(hinge(80));
    expect(run([...frames.filter(({ timestampMs }) => timestampMs < 2000).map(hidden), ...during(frames, 2800, 9000, hidden).filter(({ timestampMs }) => timestampMs >= 2000)]).reps[0]).toMatchObject({ kind: 'not-judged' }); // prettier-ignore
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
        for (const [i, cue] of cues.entries()) {
          for (const before of cues.slice(0, i)) {
            const apartMs = cue.timestampMs - before.timestampMs;
            const sameMs = before.code === cue.code ? hipHinge.sameCueCooldownMs : 0;
            expect(cue.timestampMs - cue.causeMs!).toBeLessThanOrEqual(LATEST_MS);
            expect(apartMs).toBeGreaterThanOrEqual(
              before.code.startsWith('spine-') ? Math.max(sameMs, hipHinge.cueCooldownMs) : sameMs,
            );
          }
        }
        for (const { score, deductions } of reps) {
          expect(deductions.reduce((sum, { points }) => sum + points, 0)).toBe(100 - score!);
        }
      }),
      { numRuns: 60 },
    );
  });
});
