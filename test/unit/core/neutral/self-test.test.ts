import { LIVE, RECORDING } from '../../../../src/core/analysis-state.ts';
import { describe, expect, test } from 'vitest';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import type { AnalysisEvent, Angle, GuidanceCode } from '../../../../src/core/reading.ts';
import {
  beginSelfTest,
  type SelfTest,
  selfTestGuidance,
  type SelfTestState,
  stepSelfTest,
} from '../../../../src/core/neutral/self-test.ts';
import { between, bridgeFrames, clip, emptied, fold, lyingRest, playedLying, stance } from '../fixture.ts';

const TEST: SelfTest = { minDeg: 4, holdMs: 600, maxMs: 9000 };
const hidden: Angle = { kind: 'unavailable', reason: 'back-hidden' };

/** A lumbar angle, or none, for so long. */
interface Spell {
  readonly forMs: number;
  readonly lumbar: number | null;
  readonly lifting?: boolean;
}

/** What was asked for in turn, and what came of it. */
function tested(spells: readonly Spell[]): {
  readonly asked: readonly GuidanceCode[];
  readonly events: readonly AnalysisEvent[];
  readonly state: SelfTestState | null;
} {
  const asked: GuidanceCode[] = [];
  const events: AnalysisEvent[] = [];
  let state: SelfTestState | null = beginSelfTest(0);
  let untilMs = 0;
  let timestampMs = 0;
  for (const { forMs, lumbar, lifting = false } of spells) {
    untilMs += forMs;
    for (; timestampMs < untilMs && state; timestampMs += 50) {
      const code = selfTestGuidance(state);
      if (code !== asked.at(-1)) asked.push(code);
      const angle: Angle = lumbar === null ? hidden : { kind: 'measured', deg: lumbar, sigmaDeg: 2 };
      const step = stepSelfTest(TEST, state, angle, timestampMs, lifting);
      state = step.state;
      events.push(...step.events);
    }
  }
  return { asked, events, state };
}

describe('the self-test', () => {
  test('asks for a press, then for an arch, and says how far the back went', () => {
    const { asked, events, state } = tested([
      { forMs: 1000, lumbar: 0 },
      { forMs: 300, lumbar: 9 },
      { forMs: 1000, lumbar: 6 },
      { forMs: 1000, lumbar: -2 },
      { forMs: 300, lumbar: -8 },
      { forMs: 1000, lumbar: -5 },
    ]);
    expect(asked).toEqual(['press-back', 'arch-back']);
    expect(events).toEqual([{ type: 'self-tested', timestampMs: 3900, pressDeg: 9, archDeg: -8 }]);
    expect(state).toBeNull();
  });

  test('an arch while the press is asked for is no press', () => {
    const { asked, state } = tested([{ forMs: 5000, lumbar: -12 }]);
    expect(asked).toEqual(['press-back']);
    expect(state).toMatchObject({ half: 'press', reachedDeg: 0, heldSinceMs: null });
  });

  test('a movement too small does not count', () => {
    expect(tested([{ forMs: 5000, lumbar: 3.9 }]).asked).toEqual(['press-back']);
    expect(tested([{ forMs: 5000, lumbar: 4 }]).asked).toEqual(['press-back', 'arch-back']);
  });

  test('a twitch does not count: it is held', () => {
    const twitch: readonly Spell[] = [{ forMs: 550, lumbar: 8 }, { forMs: 100, lumbar: 1 }]; // prettier-ignore
    expect(tested([...twitch, ...twitch, ...twitch]).asked).toEqual(['press-back']);
    expect(tested([{ forMs: 700, lumbar: 8 }]).asked).toEqual(['press-back', 'arch-back']);
  });

  test.for([
    { name: 'neither half', spells: [{ forMs: 20_000, lumbar: 0 }], pressDeg: null, archDeg: null, endMs: 18_100 },
    { name: 'no arch', spells: [{ forMs: 1000, lumbar: 8 }, { forMs: 19_000, lumbar: 0 }], pressDeg: 8, archDeg: null, endMs: 9650 },
    { name: 'no press', spells: [{ forMs: 9500, lumbar: 2 }, { forMs: 1000, lumbar: -9 }], pressDeg: null, archDeg: -9, endMs: 10_100 },
  ])('gives each half up after its time: $name', ({ spells, pressDeg, archDeg, endMs }) => {
    const { events, state } = tested(spells);
    expect(events).toEqual([{ type: 'self-tested', timestampMs: endMs, pressDeg, archDeg }]);
    expect(state).toBeNull();
  }); // prettier-ignore

  test('a back that cannot be seen has not moved, and does not hold up the reps for ever', () => {
    const { events } = tested([{ forMs: 30_000, lumbar: null }]);
    expect(events).toEqual([{ type: 'self-tested', timestampMs: 18_100, pressDeg: null, archDeg: null }]);
  });

  test('what was held does not go on while the back is not seen', () => {
    const { asked } = tested([
      { forMs: 400, lumbar: 8 },
      { forMs: 300, lumbar: null },
      { forMs: 400, lumbar: 8 },
    ]);
    expect(asked).toEqual(['press-back']);
  });

  test('whoever begins to lift skips what is left', () => {
    const first = tested([{ forMs: 500, lumbar: 0 }, { forMs: 50, lumbar: 0, lifting: true }]); // prettier-ignore
    expect(first.events).toEqual([{ type: 'self-tested', timestampMs: 500, pressDeg: null, archDeg: null }]);
    const second = tested([{ forMs: 1000, lumbar: 8 }, { forMs: 50, lumbar: 0, lifting: true }]); // prettier-ignore
    expect(second.events).toEqual([{ type: 'self-tested', timestampMs: 1000, pressDeg: 8, archDeg: null }]);
    expect([first.state, second.state]).toEqual([null, null]);
  });
});

describe('in the fold', () => {
  const live = (...parts: readonly (readonly PoseFrame[])[]) => fold(playedLying(...parts), LIVE, gluteBridge);
  const rest = lyingRest(4000);
  const calibratedMs = 3000;

  test('comes after calibration and before the first rep, live only', () => {
    const { readings, events } = live(rest);
    const stages = readings.map(({ stage }) => stage).filter((stage, i, all) => stage !== all[i - 1]);
    expect(stages).toEqual(['calibrating', 'self-test']);
    expect(events.map(({ type }) => type)).toEqual(['calibrated']);
    for (const { guidance, hip, lumbar, repPhase } of between({ readings }, calibratedMs + 50, 4000)) {
      expect([guidance, hip.kind, lumbar.kind, repPhase]).toEqual(['press-back', 'measured', 'measured', 'rest']);
    }
    expect(fold(rest, RECORDING, gluteBridge).readings.map(({ stage }) => stage)).not.toContain('self-test');
    expect(fold(stance(4000), LIVE).readings.map(({ stage }) => stage)).not.toContain('self-test');
  });

  test('ends by itself when nothing is done, and the reps after it count', () => {
    const { events, readings, reps } = live(rest, lyingRest(18_500), clip(1000, 4500, bridgeFrames));
    const over = events.find(({ type }) => type === 'self-tested')!;
    expect(over).toMatchObject({ pressDeg: null, archDeg: null });
    expect(over.timestampMs).toBeGreaterThanOrEqual(calibratedMs + 2 * gluteBridge.selfTest!.maxMs);
    expect(between({ readings }, over.timestampMs, 60_000).map(({ stage }) => stage)).not.toContain('self-test');
    expect(reps.map(({ kind, verdict }) => [kind, verdict])).toEqual([['rep', 'good']]);
  });

  test('is skipped by beginning to lift', () => {
    const { events } = live(rest, clip(1200, 12_600, bridgeFrames));
    const over = events.find(({ type }) => type === 'self-tested')!;
    expect(over).toMatchObject({ pressDeg: null, archDeg: null });
    expect(over.timestampMs).toBeLessThan(4000 + 1500);
  });

  test('nobody in the picture meanwhile: it stays, and asks for nothing', () => {
    const { readings } = live(rest, lyingRest(1000).map(emptied), lyingRest(500));
    for (const { stage, guidance } of between({ readings }, 4000, 5000)) {
      expect([stage, guidance]).toEqual(['self-test', 'nobody']);
    }
    expect(readings.at(-1)).toMatchObject({ stage: 'self-test', guidance: 'press-back' });
  });
});
