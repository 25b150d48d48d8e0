/** The bridge through the fold: lying, hips opening, the front of the trunk read. */
import { type AnalysisOptions, LIVE, RECORDING } from '../../../src/core/analysis-state.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gluteBridge } from '../../../src/exercises/glute-bridge/exercise.ts';
import { singleLegBridgeLeft, singleLegBridgeRight } from '../../../src/exercises/single-leg-bridge/exercise.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import type { Reading, Rep } from '../../../src/core/reading.ts';
import { between, BRIDGE_TRUTH, bridgeFrames, clip, degOf, during, emptied, farthestApart, fold, judged, lyingRest, mirrored, moved, playedLying, scaled, type Folded } from './fixture.ts'; // prettier-ignore

const folded = (frames: readonly PoseFrame[], exercise = gluteBridge, options: AnalysisOptions = RECORDING): Folded =>
  fold(frames, options, exercise);
const whole = folded(bridgeFrames);
const archedRep = whole.reps[1]!;
const codes = ({ cues }: Folded): string[] => cues.map(({ code }) => code);
/** At rest, up as far as at `turnMs` of the first bridge, a moment there, and down the same way. */
const upTo = (turnMs: number): readonly PoseFrame[] => {
  const way = clip(1200, turnMs, bridgeFrames);
  return playedLying(lyingRest(1200), way, Array<PoseFrame>(8).fill(way.at(-1)!), way.toReversed(), lyingRest(800));
};

describe('three filmed bridges: good, arched, good', () => {
  test('are found and told apart, and nothing else is', () => {
    expect(whole.reps.map(({ kind }) => kind)).toEqual(['rep', 'rep', 'rep']);
    expect(whole.reps.map(({ verdict }) => verdict === 'good')).toEqual([true, false, true]);
    expect(whole.readings.at(-1)!.repCount).toBe(3);
    expect(whole.events.filter(({ type }) => type === 'rep-started')).toHaveLength(3);
  });

  test.each(BRIDGE_TRUTH.map((truth, index) => ({ ...truth, index })))(
    'rep $index goes to $hipPeakDeg° at the hips and $lumbarPeakDeg° at the back, within 8°',
    ({ index, hipPeakDeg, lumbarPeakDeg }) => {
      const rep = whole.reps[index]!;
      expect(Math.abs(rep.hipFlexionPeakDeg! - hipPeakDeg)).toBeLessThan(8);
      expect(Math.abs(rep.lumbarPeakDeg! - lumbarPeakDeg)).toBeLessThan(8);
    },
  );

  test('only the arched one is cued, while it goes on', () => {
    expect(codes(whole)).toEqual(['spine-arching']);
    expect(whole.cues[0]!.timestampMs).toBeGreaterThan(archedRep.startMs);
    expect(whole.cues[0]!.timestampMs).toBeLessThan(archedRep.endMs);
  });

  test('the good ones end near a straight hip and are held, the arched one falls short', () => {
    const [first, second, third] = whole.reps as [Rep, Rep, Rep];
    for (const { hipToStraightDeg, holdMs } of [first, third]) {
      expect(Math.abs(hipToStraightDeg!)).toBeLessThan(gluteBridge.reach.fullDeg);
      expect(holdMs).toBeGreaterThan(600);
      expect(holdMs).toBeLessThan(2000);
    }
    expect(second.hipToStraightDeg!).toBeGreaterThan(Math.max(first.hipToStraightDeg!, third.hipToStraightDeg!));
  });

  test('the rest is found within 1.3 s, and is the zero of all angles', () => {
    expect(whole.calibrations).toHaveLength(1);
    const { startMs, endMs, timestampMs } = whole.calibrations[0]!;
    expect([startMs, endMs < 1300]).toEqual([0, true]);
    for (const { hip, lumbar, stage } of between(whole, 0, timestampMs + 1)) {
      expect(stage).toBe('calibrating');
      expect([hip, lumbar]).toEqual(Array(2).fill({ kind: 'unavailable', reason: 'not-calibrated' }));
    }
    const rest = between(whole, timestampMs + 1, 1400);
    expect(rest.length).toBeGreaterThan(3);
    for (const { hip, lumbar, trunkInclinationDeg } of rest) {
      for (const deg of [degOf(hip)!, degOf(lumbar)!, trunkInclinationDeg!]) expect(Math.abs(deg)).toBeLessThan(4);
    }
  });

  test('a recording is not asked for the self-test', () => {
    expect(whole.readings.map(({ stage }) => stage)).not.toContain('self-test');
    expect(whole.events.map(({ type }) => type)).not.toContain('self-tested');
  });

  test('band, state and phase follow the measured back', () => {
    const top = ({ peakMs, endMs }: Rep): Reading[] => [...between(whole, peakMs - 700, endMs)];
    expect(top(whole.reps[0]!)).toContainEqual(expect.objectContaining({ band: 'green', spine: 'long', repPhase: 'end' }));
    expect(top(archedRep)).toContainEqual(expect.objectContaining({ band: 'red', spine: 'arching', repCount: 1 }));
    expect(whole.readings.map(({ spine }) => spine)).not.toContain('rounding');
  }); // prettier-ignore

  test('of the arched one the hips are known to have done less of the movement', () => {
    const [first, arched, third] = whole.reps.map(({ hipShare }) => hipShare!);
    expect(arched).toBeLessThan(Math.min(first!, third!) - 0.1);
    expect(archedRep.neutralHipRangeDeg!).toBeGreaterThan(0);
    expect(archedRep.neutralHipRangeDeg!).toBeLessThan(-archedRep.hipFlexionPeakDeg!);
  });
});

describe('low bridges', () => {
  test('are partial and hear that the hips may go higher, not that the back arches', () => {
    const low = folded(upTo(1650));
    expect(low.reps.map(({ kind, verdict, score }) => [kind, verdict, score])).toEqual([['partial', 'good', null]]);
    expect(codes(low)).toEqual(['hips-low']);
    expect(low.readings.at(-1)!.repCount).toBe(0);
  });

  test('so low that they are hardly any are nothing', () => {
    const { reps, cues } = folded(upTo(1450));
    expect([reps, cues]).toEqual([[], []]);
  });

  test('on the way to the full height the same movement is a rep', () => {
    expect(judged(folded(upTo(2450)))).toEqual(['good']);
  });
});

describe('what is not seen of a bridge is not judged', () => {
  test('nobody for 1.5 s of a rep leaves it not judged, and the others are', () => {
    const away = folded(during(bridgeFrames, 1900, 3400, emptied));
    expect(judged(away)).toEqual(['not-judged: no-person', ...judged(whole).slice(1)]);
    expect(codes(away)).toEqual(['view-lost', 'spine-arching']);
  });

  test('nobody for 300 ms at the top changes no verdict', () => {
    expect(judged(folded(during(bridgeFrames, 2500, 2800, emptied)))).toEqual(judged(whole));
  });
});

describe('laws of the bridge', () => {
  test('in a mirror only the sides change', () => {
    const mirror = folded(bridgeFrames.map(mirrored));
    expect(farthestApart(whole.readings, mirror.readings)).toBeLessThan(0.5);
    expect(whole.readings.at(-1)!.view).toMatchObject({ nearSide: 'right', facing: 'right' });
    expect(mirror.readings.at(-1)!.view).toMatchObject({ nearSide: 'left', facing: 'left' });
    expect(judged(mirror)).toEqual(judged(whole));
  });

  test('a picture twice as large changes no angle', () => {
    const twice = folded(bridgeFrames.map((frame) => scaled(frame, 2)));
    expect(farthestApart(whole.readings, twice.readings)).toBeLessThan(1e-6);
  });

  test('where in the picture somebody lies changes no angle', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -120, max: 60 }), (dx, dy) => {
        const elsewhere = folded(bridgeFrames.map((frame) => moved(frame, dx, dy)));
        expect(farthestApart(whole.readings, elsewhere.readings)).toBeLessThan(0.01); // the outline's single precision
      }),
      { numRuns: 8, seed: 5 },
    );
  });

  test('a recording cut anywhere and carried on with a copy of the state equals the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bridgeFrames.length }), (cut) => {
        const head = folded(bridgeFrames.slice(0, cut));
        const tail = fold(bridgeFrames.slice(cut), structuredClone(head.state), gluteBridge);
        expect([...head.events, ...tail.events]).toEqual(whole.events);
        expect([...head.readings, ...tail.readings]).toEqual(whole.readings);
      }),
      { numRuns: 8, seed: 7 },
    );
  });
});

describe('on one leg', () => {
  test('the near leg is what the bridge on two measures, on either side', () => {
    expect(farthestApart(folded(bridgeFrames, singleLegBridgeRight).readings, whole.readings)).toBe(0);
    const mirror = bridgeFrames.map(mirrored);
    expect(farthestApart(folded(mirror, singleLegBridgeLeft).readings, folded(mirror).readings)).toBe(0);
  });

  test('the far leg is measured by its own hip and knee, and its mirror is the other leg', () => {
    const far = folded(bridgeFrames, singleLegBridgeLeft);
    expect(farthestApart(far.readings, whole.readings, ['knee'])).toBeGreaterThan(0.5);
    expect(farthestApart(far.readings, folded(bridgeFrames.map(mirrored), singleLegBridgeRight).readings)).toBeLessThan(0.5); // prettier-ignore
    expect(far.reps.map(({ kind }) => kind)).toEqual(['rep', 'rep', 'rep']);
    expect(far.reps[1]!.verdict).not.toBe('good');
  });
});

test('a lift that skips the self-test is a rep', () => {
  const { reps } = folded(playedLying(lyingRest(4000), clip(1200, 4500, bridgeFrames)), gluteBridge, LIVE);
  expect(reps.map(({ kind }) => kind)).toEqual(['rep']);
});
