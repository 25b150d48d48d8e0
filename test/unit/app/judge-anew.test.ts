/** Sessions recorded by the app and judged anew from what was kept of them. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { analyseRecording } from '../../../src/core/analyse-recording.ts';
import { RECORDING } from '../../../src/core/analysis-state.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { judgeAnew } from '../../../src/core/records/judge-anew.ts';
import { SAMPLE_SOURCE, type SessionRecord } from '../../../src/core/records/record.ts';
import { withoutMatch } from '../../../src/core/records/same-reps.ts';
import { exerciseById } from '../../../src/exercises/catalogue.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import { hingeFrames } from '../core/fixture.ts';
import { hinge, nobody, stand } from '../core/session/played.ts';
import { inTime, recorded, type Kept } from './recorded.ts';

beforeEach(() => vi.stubGlobal('createImageBitmap', async () => ({ close() {} })));
afterEach(() => vi.unstubAllGlobals());

function anew({ record, trace }: Kept, known: (id: string) => Exercise | undefined = exerciseById) {
  const judging = judgeAnew(record, trace, known);
  for (;;) {
    const step = judging.next();
    if (step.done) return step.value;
  }
}

const numbers = ({ reps }: Pick<SessionRecord, 'reps'>) =>
  reps.map(({ rep: { index, kind, verdict, score, startMs, endMs }, set }) => ({ index, kind, verdict, score, startMs, endMs, set })); // prettier-ignore

const READY_MS = 9500;
const [clean, rounded] = [hinge('clean'), hinge('rounded')];
/** A frame of the first rep in which the hips are hardly folded. */
const LEANING = analyseRecording(hipHinge, hingeFrames).readings.findIndex(
  ({ hip }) => hip.kind === 'measured' && hip.deg > 6 && hip.deg < 14,
);
const PLAN = { sets: 2, reps: 2, restSeconds: 20 };

describe('a session of two sets', () => {
  let kept: Kept;
  beforeAll(async () => {
    vi.stubGlobal('createImageBitmap', async () => ({ close() {} }));
    const frames = inTime([nobody(3000), stand(READY_MS), clean, rounded, stand(26_000), stand(READY_MS), rounded, clean, stand(6000)]); // prettier-ignore
    kept = await recorded(frames, { plan: PLAN, standard: { loaded: true } });
  });

  test('comes to the same when nothing has changed: reps, sets, scores, curves, the worst moment', () => {
    expect(numbers(kept.record)).toMatchObject([{ set: 1 }, { set: 1 }, { set: 2 }, { set: 2 }]);
    const found = anew(kept)!;
    expect(numbers(found)).toEqual(numbers(kept.record));
    found.reps.forEach(({ rep, cues, series, worstFrame }, i) => {
      const then = kept.record.reps[i]!;
      // Traces are kept to a hundredth of a pixel.
      expect(rep.lumbarPeakDeg).toBeCloseTo(then.rep.lumbarPeakDeg!, 0);
      expect(rep.neutralHipRangeDeg).toBeCloseTo(then.rep.neutralHipRangeDeg!, 0);
      expect(cues).toEqual(then.cues);
      expect(series.timestampMs).toEqual(then.series.timestampMs);
      expect(worstFrame?.timestampMs).toBe(then.worstFrame?.timestampMs);
    });
    expect(found.attempts).toEqual(kept.record.attempts);
  });

  test('is judged by its own standard, not by the usual limits', () => {
    const [, mostDeg] = hipHinge.limitRanges.reachDeg;
    const strict: SessionRecord = { ...kept.record, standard: { limits: { reachDeg: mostDeg } } };
    const deep = anew({ ...kept, record: strict })!.reps[1]!.rep.deductions;
    expect(deep.map(({ code }) => code)).toContain('depth-shallow');
    expect(anew(kept)!.reps[1]!.rep.deductions).toEqual(kept.record.reps[1]!.rep.deductions);
  });

  test('follows the exercise as it is now', () => {
    const easier: Exercise = { ...hipHinge, reach: { ...hipHinge.reach, fullDeg: 89, enoughDeg: 95 } };
    const found = anew(kept, () => easier)!;
    expect(found.reps.map(({ rep }) => rep.kind)).not.toEqual(kept.record.reps.map(({ rep }) => rep.kind));
  });

  test('keeps what the person said of a rep with the same movement', () => {
    const contested = kept.record.reps.map((saved, i) => (i === 2 ? { ...saved, opinion: 'fine' as const } : saved));
    const found = anew({ ...kept, record: { ...kept.record, reps: contested } })!;
    expect(found.reps.map(({ opinion }) => opinion)).toEqual([undefined, undefined, 'fine', undefined]);
    expect(withoutMatch(contested, found.reps)).toEqual([]);
    expect(withoutMatch(contested, found.reps.toSpliced(2, 1))).toEqual([contested[2]]);
  });

  test('is measured from a new zero after a pause, as it was then', async () => {
    const frames = inTime([stand(READY_MS), clean, nobody(6000), stand(READY_MS), rounded, stand(1000)]);
    const paused = await recorded(frames, { plan: { ...PLAN, sets: 1 } });
    expect(numbers(paused.record)).toMatchObject([{ set: 1 }, { set: 1 }]);
    expect(paused.trace.length).toBeLessThan(frames.length - 20);
    expect(numbers(anew(paused)!)).toEqual(numbers(paused.record));
  });

  test('is measured from the zero that was kept, not from one that would be taken now', async () => {
    const leaning = hingeFrames[LEANING]!;
    const leant = Array.from({ length: 60 }, () => leaning);
    const one = await recorded(inTime([stand(READY_MS), leant, clean, clean, stand(1000)]), {
      plan: { ...PLAN, sets: 1 },
    });
    const from = one.trace.findIndex(({ person }) => person?.landmarks[23]!.xPx === leaning.person!.landmarks[23]!.xPx);
    const [startMs, endMs] = [one.trace[from]!.timestampMs, one.trace[from + 50]!.timestampMs];
    const zeroed = anew({ ...one, record: { ...one.record, calibration: { startMs, endMs } } })!;
    const hips = ({ reps }: Pick<SessionRecord, 'reps'>) => reps[0]!.rep.hipFlexionPeakDeg!;
    expect(hips(anew(one)!)).toBeCloseTo(hips(one.record), 0);
    expect(hips(one.record) - hips(zeroed)).toBeGreaterThan(3);
  });

  test('counts nothing of what was done before its sets', async () => {
    const frames = inTime([stand(5000), clean, stand(READY_MS), clean, rounded, stand(1000)]);
    const early = await recorded(frames, { plan: { ...PLAN, sets: 1 } });
    expect(early.record.reps).toHaveLength(2);
    expect(numbers(anew(early)!)).toEqual(numbers(early.record));
  });

  test('is left as it is without its trace, its zero or its exercise', () => {
    expect(anew({ ...kept, trace: [] })).toBeNull();
    expect(anew(kept, () => undefined)).toBeNull();
    const gone = kept.trace.map((frame) => ({
      ...frame,
      person: frame.person && { ...frame.person, outlinePx: null },
    }));
    expect(anew({ ...kept, trace: gone })).toBeNull();
  });
});

test.each([
  ['a file', 'me.mp4', true],
  ['the sample', SAMPLE_SOURCE, false],
])('%s comes to the same when nothing has changed', async (_what, name, file) => {
  const kept = await recorded(hingeFrames, { name, file, analysis: RECORDING });
  expect(kept.record.reps).toHaveLength(3);
  expect(numbers(anew(kept)!)).toEqual(numbers(kept.record));
});
