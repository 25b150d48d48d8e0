import { RECORDING } from '../../../../src/core/analysis-state.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { singleLegBridgeLeft, singleLegBridgeRight } from '../../../../src/exercises/single-leg-bridge/exercise.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipThrust } from '../../../../src/exercises/hip-thrust/exercise.ts';
import { legRaiseLeft } from '../../../../src/exercises/leg-raise/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { isSpine, LATEST_MS } from '../../../../src/core/reps/cue-choice.ts';
import { beginSession } from '../../../../src/core/session/state.ts';
import { stepSession } from '../../../../src/core/session/session.ts';
import { hingeFrames, mirrored, turned } from '../fixture.ts';
import { codeOf, hinge, lie, nobody, play, stand, type Piece } from './played.ts';

/** To be placed, calibrated and counted in. */
const READY_MS = 11_500;
const clean = hinge('clean');
const rounded = hinge('rounded');
const oneSet = { sets: 1, reps: 2, restSeconds: 20 };

describe('a session by ear alone', () => {
  const whole = play([nobody(3000), stand(READY_MS), clean, rounded, stand(28_000), stand(READY_MS), rounded, clean, stand(12_000)]); // prettier-ignore

  test('goes from nobody there to done without anything being touched', () => {
    expect(whole.stages).toEqual([
      'no-person', 'ready', 'calibrating', 'count-in', 'exercising', 'rest',
      'positioning', 'ready', 'calibrating', 'count-in', 'exercising', 'done',
    ]); // prettier-ignore
    expect(whole.steps.at(-1)!.finished).toBe(true);
    expect(whole.steps.filter(({ finished }) => finished).length).toBeLessThan(0.5 * stand(12_000).length);
  });

  test.each([
    [hipHinge, 'standing'],
    [gluteBridge, 'lying'],
    [hipThrust, 'bench'],
    [legRaiseLeft, 'lying'],
  ] as const)('begins with where the camera is to be, %#', (exercise, place) => {
    expect(play([nobody(3000)], { exercises: [exercise] }).said[0]).toEqual([`camera-place ${place}`]);
  });

  test('says in order what there is to know', () => {
    const countIn = [['count 3'], ['count 2'], ['count 1'], ['go']];
    expect(whole.said).toEqual([
      ['camera-place standing'],
      ['placed standing'],
      ['set-begins 1/2 of 2'], ...countIn,
      ['count 1', 'praise first'],
      ['cue spine-early'],
      ['count 2', 'set-done 1/2 of 2', 'summary 1/2', 'rest 20'],
      ['rest-ending 10'],
      ['rest-over'],
      ['placed standing'],
      ['set-begins 2/2 of 2'], ...countIn,
      ['cue spine-early'],
      ['count 1'],
      ['count 2', 'set-done 2/2 of 2', 'summary 1/2', 'done'],
    ]); // prettier-ignore
    const sums = whole.lines.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'summary' ? [line.summary] : []))); // prettier-ignore
    for (const sum of sums) expect(sum).toMatchObject({ kind: 'reps', hips: { joined: true } });
  });

  test('counts the numbers of the count-in a second apart', () => {
    const at = (code: string): number =>
      whole.lines.find(({ lines }) => lines.length === 1 && codeOf(lines[0]!) === code)!.timestampMs;
    for (const [first, second] of [
      ['count 3', 'count 2'],
      ['count 2', 'count 1'],
      ['count 1', 'go'],
    ] as const) {
      expect(at(second) - at(first)).toBeGreaterThan(900);
      expect(at(second) - at(first)).toBeLessThan(1100);
    }
  });

  test('sounds that all is well once for each set', () => {
    expect(whole.steps.flatMap(({ tones }) => tones)).toEqual(['seen', 'seen']);
  });

  test('numbers the reps through all sets, and says to which each belongs', () => {
    expect(whole.reps.map(({ index, verdict }) => [index, verdict === 'good'])).toEqual([[0, true], [1, false], [2, false], [3, true]]); // prettier-ignore
    expect(whole.state.ledger.reps.map(({ set }) => set)).toEqual([1, 1, 2, 2]);
  });

  test('rests as long as the plan says, after the words that begin it', () => {
    const resting = whole.steps.filter(({ status }) => status.stage === 'rest');
    expect(resting[0]!.status).toMatchObject({ set: 2, reps: 2, target: 2, secondsLeft: 20, restSeconds: 20 });
    expect(resting.at(-1)!.status.secondsLeft).toBe(1);
    const [begins, , over] = whole.lines.filter(({ lines }) => lines.some(({ kind }) => kind.startsWith('rest')));
    expect(over!.timestampMs - begins!.untilMs).toBeCloseTo(20_000, -2.2);
  });
});

describe('reps count only while exercising', () => {
  test('none before the start, in the count-in, in a pause or in a rest', () => {
    const early = play([stand(6500), clean, stand(READY_MS)]);
    expect(early.stages).toContain('count-in');
    expect(early.reps).toEqual([]);
    const resting = play([stand(READY_MS), clean, clean, stand(3000), clean, rounded, clean]);
    expect(resting.stages.at(-1)).toBe('rest');
    expect(resting.reps).toHaveLength(2);
    const paused = play([stand(READY_MS), clean, { control: 'toggle-pause' }, clean, rounded]);
    expect(paused.stages.at(-1)).toBe('paused');
    expect(paused.reps).toHaveLength(1);
    expect(paused.lines.filter(({ severity }) => severity === 'alert')).toEqual([]);
  });

  test('a movement that was under way at “Go” does not count', () => {
    // About half of the rep lies before it.
    const { reps, steps } = play([stand(6900), clean, stand(500)]);
    const atGo = steps.find(({ status }) => status.stage === 'exercising')!;
    expect(Math.abs(atGo.reading.trunkInclinationDeg!)).toBeGreaterThan(15);
    expect(reps).toEqual([]);
  });

  test('and while they do not, no angle is read: the zero of the set before is no longer theirs', () => {
    const { steps } = play([stand(READY_MS), clean, clean, stand(3000), { control: 'toggle-pause' }, { control: 'toggle-pause' }, stand(2000)]); // prettier-ignore
    const idle = steps.filter(({ status }) => status.stage === 'rest' || status.stage === 'paused').slice(1);
    expect(idle.length).toBeGreaterThan(60);
    for (const { reading } of idle) {
      expect([reading.hip.kind, reading.lumbar.kind, reading.backContour]).toEqual([
        'unavailable',
        'unavailable',
        null,
      ]);
    }
  });

  test('a set is over at its last rep; no more is counted then', () => {
    expect(play([stand(READY_MS), clean, clean, clean], { plan: oneSet }).reps).toHaveLength(2);
  });
});

describe('somebody who walks off', () => {
  const plan = { sets: 2, reps: 3, restSeconds: 20 };

  test('finds the session paused, and goes on with the same set after a new zero', () => {
    const { stages, said, reps, steps } = play([stand(READY_MS), clean, nobody(6000), stand(READY_MS + 1500), rounded, stand(500)], { plan }); // prettier-ignore
    expect(stages.slice(-6)).toEqual(['paused', 'positioning', 'ready', 'calibrating', 'count-in', 'exercising']);
    expect(stages).toContain('paused');
    expect(said).toContainEqual(['paused away']);
    expect(said).toContainEqual(['resumes 1/3']);
    expect(reps).toHaveLength(2);
    expect(steps.at(-1)!.status).toMatchObject({ stage: 'exercising', set: 1, reps: 2, target: 3 });
  });

  test('is not paused for stepping out for a moment', () => {
    const { stages, reps } = play([stand(READY_MS), nobody(1500), stand(1500), clean, stand(500)], { plan });
    expect(stages).not.toContain('paused');
    expect(reps).toHaveLength(1);
  });

  test('has ended the set after half a minute, with its summary', () => {
    const { stages, said } = play([stand(READY_MS), clean, nobody(33_000)], { plan });
    expect(stages.at(-1)).toBe('rest');
    expect(said.at(-1)).toEqual(['set-done 1/2 of 3', 'summary 1/1', 'rest 20']);
  });

  test('has ended the session after some minutes, and nothing done is lost', () => {
    const { steps, stages, reps } = play([stand(READY_MS), clean, nobody(33_000), nobody(30_000), nobody(200_000)], { plan }); // prettier-ignore
    expect(stages.at(-1)).toBe('done');
    expect(reps).toHaveLength(1);
    expect(steps.at(-1)!.status.summary!.map(codeOf)).toEqual(['summary 1/1']);
  });

  test('before anything was done is waited for, and called less and less often', () => {
    const { lines, stages } = play([nobody(120_000)], { plan });
    const at = lines.filter(({ guidance }) => guidance === 'nobody').map(({ timestampMs }) => timestampMs);
    expect(stages).toEqual(['no-person']);
    const apart = at.slice(1).map((ms, i) => ms - at[i]!);
    expect(apart.length).toBeGreaterThan(3);
    expect(apart).toEqual(apart.toSorted((a, b) => a - b));
    expect(apart.at(-1)).toBeGreaterThan(25_000);
  });
});

describe('wishes', () => {
  test('a pause lasts until it is taken back, whoever is in the picture', () => {
    const pieces: Piece[] = [stand(READY_MS), { control: 'toggle-pause' }, nobody(40_000), stand(5000)];
    const paused = play(pieces, { plan: oneSet });
    expect(paused.steps.at(-1)!.status).toMatchObject({ stage: 'paused', paused: 'asked' });
    expect(play([...pieces, { control: 'toggle-pause' }, stand(READY_MS), clean], { plan: oneSet }).reps).toHaveLength(1); // prettier-ignore
  });

  test('a hidden window pauses at once, aloud, and goes on when it is seen again', () => {
    const { stages, said } = play([stand(READY_MS), { control: 'hide' }, { control: 'show' }, stand(1500)]);
    expect(said).toContainEqual(['paused hidden']);
    expect(stages.slice(-3)).toEqual(['positioning', 'ready', 'calibrating']);
  });

  test('a rest can be cut short', () => {
    const { stages, said } = play([stand(READY_MS), clean, clean, stand(2000), { control: 'toggle-pause' }, stand(1000)]); // prettier-ignore
    expect(stages.slice(-2)).toEqual(['ready', 'calibrating']);
    expect(said).toContainEqual(['rest-over']);
  });

  test('a new zero keeps what was done', () => {
    const { reps, stages } = play([stand(READY_MS), clean, { control: 'recalibrate' }, stand(READY_MS), clean, stand(500)]); // prettier-ignore
    expect(reps.map(({ index }) => index)).toEqual([0, 1]);
    expect(stages.at(-1)).toBe('rest');
  });
});

describe('what is remembered through the sets', () => {
  test('is how the reps went: praise for the first clean one comes once', () => {
    const { said } = play([stand(READY_MS), clean, stand(28_000), stand(READY_MS), clean, stand(2000)], { plan: { ...oneSet, sets: 2, reps: 1 } }); // prettier-ignore
    expect(said.flat().filter((code) => code.startsWith('set-done 2/2'))).toHaveLength(1);
    const next = play([stand(READY_MS), clean, { control: 'recalibrate' }, stand(READY_MS), clean, stand(500)], { plan: { ...oneSet, reps: 9 } }); // prettier-ignore
    expect(next.said.flat().filter((code) => code === 'praise first')).toHaveLength(1);
  });

  test('is the self-test: it is asked for once a session', () => {
    const bridges = { exercises: [gluteBridge], plan: oneSet } as const;
    const once = play([lie(36_000)], bridges);
    expect(once.stages.filter((stage) => stage === 'self-test')).toHaveLength(1);
    expect(once.said).toContainEqual(['calibrated', 'guidance press-back']);
    const again = play([lie(36_000), { control: 'recalibrate' }, lie(12_000)], bridges);
    expect(again.stages.at(-1)).toBe('exercising');
    expect(again.stages.filter((stage) => stage === 'self-test')).toHaveLength(1);
  });
});

describe('somebody who is no longer seen well', () => {
  const turnedAway = stand(6000).map((frame) => turned(frame, 40));

  test('hears a tone and what to do, and a tone when all is well again', () => {
    const { steps, said } = play([stand(READY_MS), turnedAway, stand(15_000)], { plan: oneSet });
    expect(steps.flatMap(({ tones }) => tones)).toEqual(['seen', 'lost', 'seen']);
    expect(said.flat().some((code) => code.startsWith('guidance turn-'))).toBe(true);
  });

  test('as they turned round in the count-in is placed anew, on the other side', () => {
    const { stages } = play([stand(4000), stand(8500).map(mirrored)], { plan: oneSet });
    expect(stages).toEqual(['ready', 'calibrating', 'count-in', 'positioning', 'ready', 'calibrating', 'count-in']);
  });
});

describe('a plan', () => {
  test('takes the legs in turn, and says so', () => {
    const state = beginSession({
      exercises: [singleLegBridgeLeft, singleLegBridgeRight],
      plan: { sets: 2, reps: 6, restSeconds: 60 },
      analysis: { calibrationMs: 3000, guided: true },
      spokenMs: () => 1000,
    });
    expect(state.sets.map(({ exercise, restMs }) => [exercise.leg, restMs])).toEqual([
      ['left', 15_000],
      ['right', 60_000],
      ['left', 15_000],
      ['right', 0],
    ]);
    expect(stepSession(state, hingeFrames[0]!).status).toMatchObject({ set: 1, sets: 4, leg: 'left', target: 6 });
  });

  test('says between the legs that the other is next, after a short rest', () => {
    const exercises = [
      { ...hipHinge, leg: 'left' },
      { ...hipHinge, leg: 'right' },
    ] as const;
    const { said, steps } = play([stand(READY_MS), clean, stand(28_000), stand(9000)], { exercises, plan: { sets: 1, reps: 1, restSeconds: 60 } }); // prettier-ignore
    expect(said).toContainEqual([
      'count 1', 'set-done 1/2 of 1 left', 'summary 1/1', 'change-leg right', 'rest 15',
    ]); // prettier-ignore
    expect(said).toContainEqual(['set-begins 2/2 of 1 right']);
    expect(steps.at(-1)!.status).toMatchObject({ set: 2, leg: 'right' });
  });

  test('reminds somebody who stands there for long, twice and no more', () => {
    const { said } = play([stand(READY_MS), clean, stand(120_000)], { plan: { ...oneSet, reps: 4 } });
    expect(said.flat().filter((code) => code === 'to-go 3')).toHaveLength(2);
  });

  test('a recording has no pauses, were its window hidden or nobody in it for long', () => {
    const recorded = { plan: null, analysis: RECORDING } as const;
    const { stages } = play([nobody(650_000), hingeFrames, { control: 'hide' }, { control: 'toggle-pause' }, stand(500)], recorded); // prettier-ignore
    expect(stages).toEqual(['no-person', 'ready', 'calibrating', 'exercising']);
  });

  test('a recording has none: it is measured from its quiet stance to its end', () => {
    const { stages, reps, said, steps } = play([hingeFrames], { plan: null, analysis: RECORDING });
    expect(stages.slice(-2)).toEqual(['calibrating', 'exercising']);
    expect(reps).toHaveLength(3);
    expect(said).toEqual([['count 1', 'praise first'], ['cue spine-early'], ['count 2'], ['count 3']]);
    expect(steps.at(-1)).toMatchObject({ finished: false, status: { target: null, sets: 1 } });
  });
});

describe('laws of any session', { timeout: 60_000 }, () => {
  const pieces = {
    clean,
    rounded,
    'half a rep': clean.slice(0, 30),
    'the end of a rep': rounded.slice(20),
    'stands ready': stand(READY_MS),
    'stands a while': stand(4000),
    'steps out': nobody(1500),
    'walks off': nobody(4000),
    'stays away': nobody(40_000),
    pause: { control: 'toggle-pause' },
    recalibrate: { control: 'recalibrate' },
    hide: { control: 'hide' },
    show: { control: 'show' },
  } as const satisfies Record<string, Piece>;
  const names = fc.array(fc.constantFrom(...(Object.keys(pieces) as (keyof typeof pieces)[])), { maxLength: 7 });
  const check = (law: (pieces: readonly Piece[]) => void): void =>
    fc.assert(
      fc.property(names, (found) => law([stand(READY_MS), ...found.map((name) => pieces[name])])),
      { numRuns: 12 },
    );

  test('no line comes later than 600 ms after its cause, and none talks into a weightier one', () => {
    check((pieces) => {
      const { lines } = play(pieces);
      for (const [i, line] of lines.entries()) {
        expect(line.timestampMs - line.causeMs).toBeLessThanOrEqual(LATEST_MS);
        const before = lines[i - 1];
        const cutsOff = before?.wishes === line.wishes && line.timestampMs < before.untilMs;
        expect(line.priority).toBeGreaterThan(cutsOff ? before.priority : -Infinity);
      }
    });
  });

  test('no cue inside its cooldown, none later than 600 ms after its cause, at most one a rep phase', () => {
    check((pieces) => {
      const { steps } = play(pieces);
      let phase = '';
      let inPhase = 0;
      const lastMs = new Map<string, number>();
      for (const { reading, events } of steps) {
        if (reading.repPhase !== phase || events.some(({ type }) => type === 'rep-started')) inPhase = 0;
        phase = reading.repPhase;
        for (const event of events) {
          if (event.type !== 'cue') continue;
          const { code, timestampMs, causeMs } = event.cue;
          expect(timestampMs - causeMs!).toBeLessThanOrEqual(LATEST_MS);
          // The back is spoken of in every rep.
          const { spineCooldownMs, sameCueCooldownMs } = hipHinge;
          const [kind, quietMs] = isSpine(code) ? ['spine', spineCooldownMs] : [code, sameCueCooldownMs];
          expect(timestampMs - (lastMs.get(kind) ?? -Infinity)).toBeGreaterThanOrEqual(quietMs);
          lastMs.set(kind, timestampMs);
          expect(++inPhase).toBe(1);
        }
      }
    });
  });

  test('reps and cues come only while exercising, and a set never has more full reps than asked for', () => {
    check((pieces) => {
      const { events, steps, reps } = play(pieces);
      const judged = events.filter(({ type }) => type === 'rep-finished' || type === 'cue');
      for (const { stage } of judged) expect(stage).toBe('exercising');
      expect(reps.map(({ index }) => index)).toEqual(reps.map((_, i) => i));
      for (const { status } of steps) expect(status.reps).toBeLessThanOrEqual(2);
    });
  });

  test('a session split in two and carried on is the session run whole', () => {
    check((pieces) => {
      const half = Math.ceil(pieces.length / 2);
      const first = play(pieces.slice(0, half));
      const carried = structuredClone({ ...first.state, setup: null, sets: null });
      const from = { ...first.state, ...carried, setup: first.state.setup, sets: first.state.sets };
      const second = play(pieces.slice(half), { from, fromMs: first.steps.at(-1)!.reading.timestampMs });
      expect([...first.lines, ...second.lines].map(({ lines }) => lines)).toEqual(
        play(pieces).lines.map(({ lines }) => lines),
      );
    });
  });
});
