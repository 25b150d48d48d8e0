/** The rep machine step by step: a hinge leaves the neutral at 15°, is a rep from 35° on, and is over below 12°. */
import { describe, expect, test } from 'vitest';
import { judgedBy } from '../../../../src/core/exercise/standard.ts';
import { endReps, initialReps, stepReps, type RepSample, type RepState } from '../../../../src/core/reps/reps.ts';
import { halfKneelingStretchLeft as stretch } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { run } from '../movement.ts';
import { attemptOf, hidden, measured, pointAt, sampleOf, wentTo } from './made.ts';

/** Somebody who has gone so far, hips and trunk as in a hinge; null where they are not seen. */
function at(timestampMs: number, deg: number | null, change: Partial<RepSample> = {}): RepSample {
  const unseen = { hip: hidden, lumbar: hidden, trunkInclinationDeg: null, thighTurnDeg: null, kneeFlexionDeg: null };
  const seen = deg !== null && { hip: measured(deg), trunkInclinationDeg: 0.7 * deg, thighTurnDeg: 0.3 * deg };
  return sampleOf({ timestampMs, ...(seen || unseen), ...change });
}
type Moment = readonly [timestampMs: number, deg: number | null];
const frames = (...course: Moment[]) => course.map(([timestampMs, deg]) => at(timestampMs, deg)); // prettier-ignore
const after = (...course: Moment[]): RepState => run(frames(...course)).state;
/** 50 ms apart. */
const every50Ms = (fromMs: number, ...degs: (number | null)[]) => frames(...degs.map((deg, i) => [fromMs + 50 * i, deg] as const)); // prettier-ignore
const types = ({ events }: ReturnType<typeof stepReps>) => events.map((event) => (event.type === 'attempt-ended' ? event.attempt.reason : event.type)); // prettier-ignore

/** In the middle of a hinge that went to 60°, begun at 0. */
const midway = (change: Parameters<typeof attemptOf>[0] = {}, state: Partial<RepState> = {}): RepState => ({
  ...initialReps(),
  phase: 'end',
  phaseSinceMs: 800,
  attempt: attemptOf({ points: [pointAt({ timestampMs: 0, driveDeg: 0 }), pointAt()], ...change }),
  ...state,
});

describe('an attempt begins', () => {
  test('beyond 15°, where somebody was last near the neutral', () => {
    expect(after([0, 0], [100, 15]).attempt).toBeNull();
    expect(after([0, 0], [100, 7.4], [200, 10], [300, 15.1]).attempt!.startMs).toBe(100);
    expect(after([0, 0], [100, 7.5], [200, 10], [300, 15.1]).attempt!.startMs).toBe(0);
  });

  test('no more than a second before', () => {
    expect(after([0, 0], [500, 10], [1000, 16]).attempt!.startMs).toBe(0);
    expect(after([0, 0], [500, 10], [1100, 16]).attempt!.startMs).toBe(100);
  });

  test('not by a frame that says nothing, and not with a trunk that stays where it was', () => {
    expect(after([0, 0], [200, null], [300, 16]).attempt!.startMs).toBe(0);
    expect(after([0, null])).toEqual(initialReps());
    expect(run([at(0, 0), at(100, 40, { trunkInclinationDeg: 2 })]).state.attempt).toBeNull();
    expect(run([at(0, 0), at(100, 40, { trunkInclinationDeg: 4 })]).state.attempt).not.toBeNull();
  });

  test('with somebody who has been back, or in a recording that may begin anywhere', () => {
    expect(after([0, 13], [100, 30]).attempt).toBeNull();
    expect(after([0, 11], [100, 30])).toMatchObject({ attempt: { startMs: 100 }, armed: false });
    const recorded = initialReps(undefined, true);
    expect(stepReps(hipHinge, recorded, at(0, 30)).state.attempt).toMatchObject({ startMs: 0, cutIn: true });
    // Not its beginning any more.
    expect(stepReps(hipHinge, { ...recorded, attemptCount: 1 }, at(0, 30)).state.attempt).toMatchObject({ cutIn: false }); // prettier-ignore
    expect(stepReps(hipHinge, { ...recorded, neutralMs: 0 }, at(0, 30)).state.attempt).toMatchObject({ cutIn: false });
  });
});

/** On one knee, the hip open so far. */
const kneeling = (timestampMs: number, opened: number) => at(timestampMs, -opened, { trunkInclinationDeg: null, kneeFlexionDeg: 90 }); // prettier-ignore
const open = run([kneeling(0, 0), kneeling(100, 20), kneeling(200, 20)], initialReps(), stretch).state;

describe('an attempt is over', () => {
  test('when somebody is back, and when nothing has been seen of them for more than 700 ms', () => {
    expect(stepReps(hipHinge, midway(), at(1050, 11)).state).toMatchObject({ attempt: null, armed: true });
    expect(stepReps(hipHinge, midway(), at(1700, null)).state.attempt).not.toBeNull();
    expect(stepReps(hipHinge, midway(), at(1701, null)).state).toMatchObject({ attempt: null, armed: false });
    // Seen again it goes on.
    expect(stepReps(hipHinge, midway(), at(2000, 58)).state.attempt).not.toBeNull();
  });

  test('after twenty seconds: too slow, where it had gone as far as a rep', () => {
    const slow = (change: Parameters<typeof attemptOf>[0], now = 20_001) => types(stepReps(hipHinge, midway(change), at(now, 58))); // prettier-ignore
    expect(slow({}, 20_000)).toEqual([]);
    expect(slow({})).toEqual(['too-slow']);
    expect(slow({ peakDriveDeg: 35 })).toEqual(['too-slow']);
    expect(slow({ peakDriveDeg: 34.9 })).toEqual([]);
    expect(slow({ confirmed: false })).toEqual([]);
  });

  test('of a hold once somebody has stayed back for 0.8 s', () => {
    const back = (...course: readonly (readonly [number, number])[]) => run(course.map(([ms, deg]) => kneeling(ms, deg)), open, stretch).state.attempt; // prettier-ignore
    const near = [300, 400, 500, 600, 700, 800, 900, 1000].map((ms) => [ms, 0] as const);
    expect(back(...near, [1099, 0])).not.toBeNull();
    expect(back(...near, [1100, 0])).toBeNull();
    expect(back(...near, [1050, 20], [1100, 0])).not.toBeNull();
  });
});

describe('what is known of a rep under way', () => {
  test('is its phase, and since when', () => {
    const same = stepReps(hipHinge, midway(), at(1050, 58)).state;
    expect(same).toMatchObject({ phase: 'going', phaseSinceMs: 1050 });
    expect(stepReps(hipHinge, same, at(1100, 58)).state).toMatchObject({ phase: 'going', phaseSinceMs: 1050 });
    expect(stepReps(hipHinge, same, at(1250, 58)).state).toMatchObject({ phase: 'end', phaseSinceMs: 1250 });
  });

  test('is told of a hold when its seconds in band reach a mark', () => {
    const almost = { ...open.attempt!, confirmed: true, held: { heldMs: 9990, inBandMs: 9990 } };
    const { events } = stepReps(stretch, { ...open, attempt: almost }, kneeling(250, 20));
    expect(events).toEqual([{ type: 'held', timestampMs: 250, inBandMs: 10_000, enough: false }]);
  });

  test('is said of the knees since the end was reached, however long they have been bent', () => {
    const bent = midway({ kneeOff: { sinceMs: 700, lastMs: 1000 } });
    const [cue] = stepReps(hipHinge, bent, at(1200, 60, { kneeFlexionDeg: 40 })).events;
    expect(cue).toMatchObject({ type: 'cue', cue: { code: 'knee-bent', causeMs: 800 } });
  });

  test('is not said of a back whose legs were hidden in the reps before', () => {
    const rounding = { sinceMs: 800, lastMs: 1000 };
    const said = (hiddenFrames: number) => types(stepReps(hipHinge, midway({ rounding }, { legs: { frames: 100, hidden: hiddenFrames } }), at(1050, 60, { lumbar: measured(50) }))); // prettier-ignore
    expect([said(5), said(6)]).toEqual([['cue'], []]);
  });
});

describe('down again without having been up', () => {
  // Up to 10° at 2100 ms, and down again.
  const course = [...every50Ms(0, 0, 16), at(500, 40), ...every50Ms(1000, 60, 60, 60, 60, 60, 60), ...every50Ms(1900, 40, 30, 20, 13), at(2100, 12.5), ...every50Ms(2150, 14, 20)]; // prettier-ignore

  test('the rep is over where they turned, and the next begins there', () => {
    const step = stepReps(hipHinge, run(course).state, at(2250, 40));
    expect(types(step)).toEqual(['rep-finished', 'praise']);
    const [finished] = step.events;
    expect(finished).toMatchObject({ timestampMs: 2100, rep: { kind: 'rep', endMs: 2100 } });
    expect(step.state.attempt).toMatchObject({ startMs: 2100, confirmed: false });
    expect(step.state.attempt!.points.map(({ timestampMs }) => timestampMs)).toEqual([2150, 2200, 2250]);
    // All frames of the first up to the turn, but for the one before it began.
    expect(step.state.legs.frames).toBe(course.length - 3);
  });
});

describe('a rep that is over', () => {
  const there = Array.from({ length: 20 }, (_, i) => 3 * i);
  const hinge = (fromMs: number, lumbar: RepSample['lumbar']) =>
    every50Ms(fromMs, ...there, ...Array<number>(10).fill(60), ...there.toReversed()).map((frame) => ({ ...frame, lumbar })); // prettier-ignore

  test('is praised when it is the first good one, and not each time', () => {
    const [first, second] = [hinge(0, measured(5)), hinge(5000, measured(5))];
    const one = run(first);
    expect(one.events.map(({ type }) => type)).toEqual(['rep-started', 'rep-finished', 'praise']);
    expect(run(second, one.state).events.map(({ type }) => type)).toEqual(['rep-started', 'rep-finished']);
  });

  test('tells how far the back bends at first: twice, where it was measured, an arch counting for nothing', () => {
    const first = run([...hinge(0, measured(20)), ...hinge(5000, hidden)]);
    expect(first.state.firstFlexionsDeg).toEqual([20]);
    const second = run(hinge(10_000, measured(-5)), first.state);
    expect(second.state.firstFlexionsDeg).toEqual([20, 0]);
    expect(run(hinge(15_000, measured(10)), second.state).state.firstFlexionsDeg).toEqual([20, 0]);
  });

  test('is what later ones with a weight are compared with: ten degrees more than the mean of two', () => {
    const loaded = judgedBy(hipHinge, { loaded: true });
    const said = (lumbarDeg: number, ...firstFlexionsDeg: number[]) => types(stepReps(loaded, midway({ rounding: { sinceMs: 800, lastMs: 1000 } }, { firstFlexionsDeg }), at(1050, 100, { lumbar: measured(lumbarDeg) }))); // prettier-ignore
    expect([said(31, 20, 22), said(30.9, 20, 22), said(31, 20)]).toEqual([['cue'], [], []]);
  });
});

describe('a recording that is over in mid-rep', () => {
  const ended = (lastDeg: number | null, end = 80) => {
    const went = wentTo({ driveDeg: end, hipDeg: end, trunkDeg: 0.7 * end });
    const points = [...went.points.slice(0, -1), pointAt({ timestampMs: 4000, driveDeg: lastDeg })];
    const attempt = { ...went, peakDriveDeg: end, points };
    return endReps(hipHinge, { ...initialReps(), attempt }, 4000).map((event) => (event.type === 'attempt-ended' ? event.attempt.reason : event.type)); // prettier-ignore
  };

  test('has a rep where a quarter of the way back was seen', () => {
    expect(ended(60)).toEqual(['rep-finished', 'praise']);
    expect(ended(60.1)).toEqual(['cut-off']);
  });

  test('tells it by the last frame that says how far', () => {
    expect(ended(null)).toEqual(['rep-finished', 'praise']);
    const went = wentTo({ driveDeg: 80, hipDeg: 80, trunkDeg: 56 }, { back: 1 });
    const points = went.points.map((point, i) => (i === went.points.length - 1 ? { ...point, driveDeg: null } : point));
    const events = endReps(hipHinge, { ...initialReps(), attempt: { ...went, peakDriveDeg: 80, points } }, 4000);
    expect(events).toMatchObject([{ attempt: { reason: 'cut-off' } }]);
  });

  test('has none where it had not gone as far as a rep', () => {
    expect([ended(20, 34.9), ended(20, 35)]).toEqual([[], ['rep-finished', 'praise']]);
  });
});
