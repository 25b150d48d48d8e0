import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turnMs, turnsOf } from '../../../../src/core/guided/guided.ts';
import type { GuidedLine } from '../../../../src/core/guided/guided-line.ts';
import { beginGuided, controlGuided, stepGuided, type GuidedControl } from '../../../../src/core/guided/run.ts';
import { circleAt } from '../../../../src/core/guided/status.ts';
import { timelineOf } from '../../../../src/core/guided/timeline.ts';
import { anySetup, hear, REPS, setup, spokenMs, STRETCH, type Heard } from './made.ts';

const kinds = (lines: readonly GuidedLine[]): string[] => lines.map(({ kind }) => kind);
const saidOf = (heard: readonly Heard[]): string[] => heard.map(({ lines }) => kinds(lines).join('+'));
/** The first step of the exercise in which this is so. */
const whenIn = (...[of, stage]: [ReturnType<typeof setup>, string]) => {
  const { steps } = hear(of);
  return steps.find(({ status }) => status.stage === stage)!;
};

describe('a guided exercise', () => {
  test('settles, works on each side, rests between the sets, and ends', () => {
    const stages = timelineOf(setup(STRETCH, 2, 30), spokenMs).map(({ stage, set, side }) => [stage, set, side]);
    expect(stages).toEqual([
      ['settle', 1, 'left'],
      ['work', 1, 'left'],
      ['change', 1, 'right'],
      ['work', 1, 'right'],
      ['rest', 2, 'left'],
      ['work', 2, 'left'],
      ['change', 2, 'right'],
      ['work', 2, 'right'],
      ['end', 2, null],
    ]);
  });

  test('of both sides at once has no change', () => {
    const stages = timelineOf(setup(REPS, 2, 8), spokenMs).map(({ stage }) => stage);
    expect(stages).toEqual(['settle', 'work', 'rest', 'work', 'end']);
  });

  test('brings seconds to whole breaths, and never to none', () => {
    expect([5, 24, 26, 30].map((amount) => turnsOf(STRETCH, { amount }))).toEqual([1, 2, 3, 3]);
    expect(turnsOf(REPS, { amount: 7 })).toBe(7);
  });

  test('says each phase whole the first time, then in a word, then lets the tone do it', () => {
    const { heard } = hear(setup({ ...STRETCH, sides: 'both' }, 1, 60));
    const phases = heard.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'phase' ? [line.full] : [])));
    // Three of six breaths, and the sixth to find the thread again.
    expect(phases).toEqual([true, true, false, false, false, false, false, false]);
  });

  test('counts reps as they are done, and says which is the last', () => {
    const { heard } = hear(setup(REPS, 1, 4));
    const counted = heard.filter(({ lines }) => kinds(lines).some((kind) => kind === 'count' || kind === 'last'));
    expect(counted.map(({ lines }) => lines.map((line) => (line.kind === 'count' ? line.count : line.kind)))).toEqual([
      [1, 'phase'],
      [2, 'phase'],
      [3, 'last'],
    ]);
  });

  test('says whole minutes that are left', () => {
    const { heard } = hear(setup({ ...STRETCH, sides: 'both' }, 1, 180));
    const minutes = heard.flatMap(({ lines, status }) =>
      lines.flatMap((line) => (line.kind === 'minutes' ? [[line.count, status.secondsLeft]] : [])),
    );
    expect(minutes).toEqual([
      [2, 120],
      [1, 60],
    ]);
  });

  test('says from its first word to its last what there is to know', () => {
    const { heard } = hear(setup({ ...STRETCH, breathed: false }, 1, 20));
    expect(saidOf(heard)).toEqual([
      'place',
      'begins',
      'phase',
      'phase',
      'last+phase',
      'phase',
      'change',
      'begins',
      'phase',
      'phase',
      'last+phase',
      'phase',
      'end',
    ]);
    expect(heard.find(({ lines }) => lines[0]?.kind === 'change')?.lines).toEqual([{ kind: 'change', side: 'right' }]);
  });

  test('shows the seconds or the reps that are left', () => {
    const { steps } = hear(setup(REPS, 1, 3));
    const reps = steps.flatMap(({ status }) => (status.stage === 'work' ? [status.repsLeft] : []));
    expect([...new Set(reps)]).toEqual([3, 2, 1]);
    expect(whenIn(setup({ ...STRETCH, sides: 'both' }, 1, 30), 'work').status).toMatchObject({
      repsLeft: null,
      secondsLeft: 30,
    });
  });
});

test('with a slow voice, what would come too late is left out', () => {
  const { heard } = hear({ ...setup(REPS, 1, 1), spokenMs: () => 2950 });
  const phases = heard.flatMap(({ lines }) => lines.flatMap((line) => (line.kind === 'phase' ? [line.phaseId] : [])));
  // "Up" is still being said when the hold begins, and when it is over.
  expect(phases).toEqual(['up', 'down']);
});

describe('the pacing circle', () => {
  test('grows, stays as large as it is, and shrinks', () => {
    const at = (index: number, elapsedMs: number): number => circleAt(REPS.phases, { index, elapsedMs });
    expect([at(0, 0), at(0, 1000), at(1, 500), at(2, 0), at(2, 1500), at(2, 3000)]).toEqual([0, 0.5, 1, 1, 0.5, 0]);
  });

  test('stays small where nothing grew before', () => {
    const phases = [{ id: 'wait', ms: 1000, circle: 'stay' }, ...REPS.phases] as const;
    expect(circleAt(phases, { index: 0, elapsedMs: 500 })).toBe(0);
  });
});

describe('wishes', () => {
  const task = setup({ ...STRETCH, sides: 'both' }, 1, 30);
  /** In the middle of the second breath out. */
  const begun = () => {
    const { steps } = hear(task);
    return steps.find(({ status: { now } }) => now?.turn === 1 && now.index === 1 && now.elapsedMs >= 3000)!;
  };

  test('a pause stops the time, and the breath that was begun begins anew', () => {
    const { run } = begun();
    const paused = controlGuided(run, 'toggle-pause', run.nowMs);
    expect([paused.status.paused, kinds(paused.said!.lines)]).toEqual(['asked', ['paused']]);
    const later = stepGuided(paused.run, run.nowMs + 60_000);
    expect(later.run.atMs).toBe(paused.run.atMs);
    const on = controlGuided(later.run, 'toggle-pause', run.nowMs + 61_000);
    expect(on.status).toMatchObject({ paused: null, now: { turn: 1, index: 0, elapsedMs: 0 } });
    expect(kinds(on.said!.lines)).toEqual(['resumes']);
    // It waits until that is said, and then leads in as at the beginning of any breath.
    const next = stepGuided(on.run, run.nowMs + 61_500);
    expect(next.status.now).toMatchObject({ turn: 1, index: 0, elapsedMs: 0 });
    expect(kinds(next.said!.lines)).toEqual(['phase']);
  });

  test('getting into place is ended before its time, and the work begins at once', () => {
    const first = beginGuided(task, 0);
    const on = controlGuided(first.run, 'toggle-pause', 2000);
    expect(on.status).toMatchObject({ stage: 'work', now: { turn: 0, index: 0 } });
    expect(kinds(on.said!.lines)).toEqual(['phase']);
  });

  test('a hidden page pauses, and goes on when it is seen again; what was paused by hand stays so', () => {
    const { run } = begun();
    const hidden = controlGuided(run, 'hide', run.nowMs);
    expect(hidden.status.paused).toBe('hidden');
    expect(controlGuided(hidden.run, 'show', run.nowMs + 5000).status.paused).toBeNull();
    const paused = controlGuided(run, 'toggle-pause', run.nowMs);
    const after = controlGuided(controlGuided(paused.run, 'hide', run.nowMs + 10).run, 'show', run.nowMs + 20);
    expect(after.status.paused).toBe('asked');
  });

  test('a clock that leaps does not carry the exercise along', () => {
    const { run } = begun();
    expect(stepGuided(run, run.nowMs + 3_600_000).run.atMs).toBe(run.atMs + 1000);
    expect(stepGuided(run, run.nowMs - 5000).run).toMatchObject({ atMs: run.atMs, nowMs: run.nowMs });
  });
});

describe('whatever the exercise', () => {
  test('every turn is done, in order, and all of it takes as long as was laid out', () => {
    assert(
      property(anySetup, (of) => {
        const { steps, endMs } = hear(of);
        const last = timelineOf(of, of.spokenMs).at(-1)!;
        expect(Math.abs(endMs - (last.startMs + last.ms))).toBeLessThanOrEqual(100);
        const seen = steps.flatMap(({ status: { now, set, side } }) =>
          now ? [[set, side, now.turn, now.index].join()] : [],
        );
        const sides = of.exercise.sides === 'each' ? 2 : 1;
        expect(new Set(seen).size).toBe(
          of.dose.sets * sides * turnsOf(of.exercise, of.dose) * of.exercise.phases.length,
        );
        // Once left, none comes again.
        expect(seen.filter((each, i) => each !== seen[i - 1])).toHaveLength(new Set(seen).size);
      }),
      { numRuns: 25 },
    );
  });

  test('no line cuts another off, and none is about what is over', () => {
    assert(
      property(anySetup, (of) => {
        const { heard } = hear(of);
        const pausesMs = heard.slice(1).map(({ nowMs }, i) => nowMs - heard[i]!.nowMs - of.spokenMs(heard[i]!.lines));
        expect(pausesMs.filter((ms) => ms < 0)).toEqual([]);
        const late = heard.filter(({ lines, status }) =>
          lines.some((line) => line.kind === 'phase' && line.phaseId !== status.now?.phase.id),
        );
        expect(late).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('what leads over is always said: place, each beginning, each change, each rest, the end', () => {
    assert(
      property(anySetup, (of) => {
        const { sets } = of.dose;
        const sides = of.exercise.sides === 'each' ? 2 : 1;
        const said = hear(of).heard.flatMap(({ lines }) => kinds(lines));
        const times = (kind: string): number => said.filter((each) => each === kind).length;
        expect(['place', 'begins', 'change', 'rest', 'end'].map(times)).toEqual([
          1,
          sets * sides,
          sets * (sides - 1),
          sets - 1,
          1,
        ]);
      }),
      { numRuns: 25 },
    );
  });

  test('however often it is paused, hidden and seen again, it ends, and its time never goes back by more than a turn', () => {
    const wishes = array(
      tuple(integer({ min: 1, max: 400 }), constantFrom<GuidedControl>('toggle-pause', 'hide', 'show')),
      { maxLength: 20 },
    );
    assert(
      property(anySetup, wishes, (of, all) => {
        const left = [...all];
        let waits = 0;
        const { steps } = hear(of, (step, nowMs) => {
          // Whoever paused goes on after ten seconds at the latest.
          waits = step.status.paused ? waits + 1 : 0;
          if (waits > 100)
            return controlGuided(step.run, step.status.paused === 'hidden' ? 'show' : 'toggle-pause', nowMs);
          const next = left[0];
          if (!next || nowMs % (100 * next[0]) !== 0) return null;
          left.shift();
          return controlGuided(step.run, next[1], nowMs);
        });
        for (const [i, { run }] of steps.entries()) {
          const before = steps[i - 1]?.run.atMs ?? 0;
          expect(run.atMs).toBeGreaterThan(before - turnMs(of.exercise) - 1);
        }
      }),
      { numRuns: 25 },
    );
  });
});
