import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import {
  chooseCue,
  feedbackForNextRep,
  feedbackForNextSet,
  feedbackLevel,
  initialFeedback,
  isSpine,
  LATEST_MS,
  rate,
  remarkOfSet,
  type FeedbackState,
} from '../../../../src/core/reps/cue-choice.ts';
import type { Cue, CueCode, Rep, RepPhase } from '../../../../src/core/reading.ts';

/** Says what it may at each moment, each in a phase of its own unless told otherwise; 'next' begins a new rep. */
function said(
  moments: readonly (readonly [timestampMs: number, ...candidates: (CueCode | 'next')[]])[],
  phaseAt: (moment: number) => RepPhase = (moment) => PHASES[moment % PHASES.length]!,
): Cue[] {
  let state = initialFeedback();
  const cues: Cue[] = [];
  for (const [moment, [timestampMs, ...candidates]] of moments.entries()) {
    if (candidates.includes('next')) state = feedbackForNextRep(state);
    const due = candidates.flatMap((code) => (code === 'next' ? [] : [{ code, causeMs: timestampMs }]));
    const step = chooseCue(hipHinge, state, due, phaseAt(moment), timestampMs);
    state = step.state;
    if (step.cue) cues.push(step.cue);
  }
  return cues;
}
const PHASES = ['going', 'end', 'returning', 'rest'] as const;
const codes = (cues: readonly Cue[]): string[] => cues.map(({ code, timestampMs }) => `${code} ${timestampMs}`);

describe('one cue at a time', () => {
  test('the most important is said, with the words of the exercise', () => {
    expect(said([[0, 'knee-bent', 'spine-rounding', 'spine-early']])).toEqual([
      { timestampMs: 0, causeMs: 0, code: 'spine-rounding', severity: 'alert' },
    ]);
  });

  test('nothing is said when nothing is due', () => {
    expect(said([[0], [5000]])).toEqual([]);
  });

  test('another waits for the cooldown and is dropped, not kept', () => {
    expect(codes(said([[0, 'knee-bent'], [1500, 'depth-shallow'], [3000]]))).toEqual(['knee-bent 0']);
    expect(
      codes(
        said([
          [0, 'knee-bent'],
          [2000, 'depth-shallow'],
        ]),
      ),
    ).toEqual(['knee-bent 0', 'depth-shallow 2000']);
  });

  test('the same waits longer', () => {
    expect(codes(said([[0, 'knee-bent'], [2500, 'knee-bent'], [3000, 'knee-bent']]))).toEqual(['knee-bent 0', 'knee-bent 3000']); // prettier-ignore
  });

  test('the back may cut into the breath of a lesser cue, but a lesser cue not into that of the back', () => {
    expect(codes(said([[0, 'knee-bent'], [300, 'spine-rounding'], [600, 'knee-bent']]))).toEqual(['knee-bent 0', 'spine-rounding 300']); // prettier-ignore
  });

  test('the back is spoken of once a rep, again when it gets worse, and again in the next', () => {
    expect(
      codes(
        said([
          [0, 'spine-rounding'],
          [4000, 'spine-rounding'],
        ]),
      ),
    ).toEqual(['spine-rounding 0']);
    expect(codes(said([[0, 'spine-early'], [100, 'spine-rounding'], [2000, 'spine-rounding'], [6000, 'spine-early']]))).toEqual(['spine-early 0', 'spine-rounding 2000']); // prettier-ignore
    expect(codes(said([[0, 'spine-rounding'], [4000, 'next'], [4100, 'spine-rounding']]))).toEqual(['spine-rounding 0', 'spine-rounding 4100']); // prettier-ignore
  });

  test('in quick reps the back is spoken of in each, a second apart, but a remark is not said again so soon', () => {
    expect(codes(said([[0, 'spine-rounding'], [1000, 'next', 'spine-rounding'], [1900, 'next', 'spine-rounding']]))).toEqual(['spine-rounding 0', 'spine-rounding 1000']); // prettier-ignore
    expect(codes(said([[0, 'spine-early'], [1000, 'next', 'spine-rounding']]))).toEqual(['spine-early 0', 'spine-rounding 1000']); // prettier-ignore
    expect(
      codes(
        said([
          [0, 'knee-bent'],
          [1000, 'next', 'knee-bent'],
        ]),
      ),
    ).toEqual(['knee-bent 0']);
  });

  test('no cue is ever said inside its cooldown, whatever comes', () => {
    const code = fc.constantFrom<(CueCode | 'next')[]>('spine-rounding', 'spine-arching', 'spine-early', 'knee-bent', 'depth-shallow', 'view-lost', 'next'); // prettier-ignore
    const moment = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.array(code, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(moment, { minLength: 5, maxLength: 80 }), (steps) => {
        let now = 0;
        const moments = steps.map(([apartMs, due]) => [(now += apartMs), ...due] as const);
        const repOf = (ms: number): number =>
          moments.filter(([atMs, ...due]) => atMs <= ms && due.includes('next')).length;
        const cues = said(moments);
        expect(cues.length).toBeLessThanOrEqual(steps.length);
        const lastMs = new Map<CueCode, number>();
        const inRep = new Set<string>();
        for (const [i, cue] of cues.entries()) {
          const { code, severity, timestampMs } = cue;
          const before = cues[i - 1];
          const spine = isSpine(code);
          // The back once a rep, unless it gets worse; it may cut into the breath of a lesser cue, not into its own.
          const once = spine ? `${repOf(timestampMs)} ${severity}` : `${i}`;
          expect(inRep.has(once)).toBe(false);
          inRep.add(once);
          const { spineCooldownMs, cueCooldownMs, sameCueCooldownMs } = hipHinge;
          const mayCutIn = !before || (spine && !isSpine(before.code));
          const quietMs = mayCutIn ? Infinity : timestampMs - before.timestampMs;
          expect(quietMs).toBeGreaterThanOrEqual(spine ? spineCooldownMs : cueCooldownMs);
          const apartMs = timestampMs - (lastMs.get(code) ?? -Infinity);
          expect(apartMs).toBeGreaterThanOrEqual(spine ? spineCooldownMs : sameCueCooldownMs);
          lastMs.set(code, timestampMs);
        }
      }),
    );
  });

  test('one in each phase of a rep, whatever else is due in it', () => {
    const due = [[0, 'spine-early'], [2500, 'spine-rounding'], [3000, 'spine-rounding']] as const; // prettier-ignore
    expect(codes(said(due, () => 'going'))).toEqual(['spine-early 0']);
    expect(codes(said(due, (moment) => (moment < 2 ? 'going' : 'end')))).toEqual(['spine-early 0', 'spine-rounding 3000']); // prettier-ignore
  });

  test('none comes later than 600 ms after its cause', () => {
    const cueAfter = (delayMs: number) =>
      chooseCue(hipHinge, initialFeedback(), [{ code: 'spine-rounding', causeMs: 1000 }], 'going', 1000 + delayMs).cue;
    expect(LATEST_MS).toBe(600);
    expect(cueAfter(600)).toMatchObject({ causeMs: 1000, timestampMs: 1600 });
    expect(cueAfter(601)).toBeNull();
  });
});

/** Reps one after the other, each with the faults seen in it; what was said of them, and the state after each. */
function course(
  reps: readonly { readonly rep: Pick<Rep, 'kind' | 'verdict'>; readonly faults?: readonly CueCode[] }[],
) {
  let state: FeedbackState = initialFeedback();
  lastState = null;
  return reps.map(({ rep, faults = [] }, i) => {
    const startMs = 10_000 * i;
    state = feedbackForNextRep(state);
    const cues = faults.flatMap((code, k) => {
      const now = startMs + 2500 * k;
      const step = chooseCue(hipHinge, state, [{ code, causeMs: now }], PHASES[k]!, now);
      ({ state } = step);
      return step.cue ? [step.cue.code] : [];
    });
    const rated = rate(state, rep);
    ({ state } = rated);
    lastState = state;
    return { cues, praise: rated.praise, level: feedbackLevel(state) };
  });
}
let lastState: FeedbackState | null = null;
const clean = { rep: { kind: 'rep', verdict: 'good' } } as const;
const bad = { rep: { kind: 'rep', verdict: 'bad' }, faults: ['spine-rounding'] } as const;
const kneeOff = { rep: { kind: 'rep', verdict: 'good' }, faults: ['knee-bent'] } as const;
const unjudged = { rep: { kind: 'not-judged', verdict: null }, faults: ['view-lost'] } as const;
const times = <T>(count: number, rep: T): T[] => Array.from({ length: count }, () => rep);

describe('feedback that fades', () => {
  test('remarks come every second rep after three clean ones and wait for the summary after six', () => {
    const levels = course(times(7, clean)).map(({ level }) => level);
    expect(levels).toEqual(['every', 'every', 'alternate', 'alternate', 'alternate', 'summary', 'summary']);
  });

  test('between three clean reps and six a remark is made at every second one', () => {
    const said = (cleanReps: number) => course([...times(cleanReps, clean), kneeOff]).at(-1)!.cues;
    expect([2, 3, 4, 5, 6].map((count) => said(count).length)).toEqual([1, 0, 1, 0, 0]);
  });

  test('a rep that was too short, or whose back was not good, is not clean, whatever was said of it', () => {
    for (const rep of [
      { kind: 'partial', verdict: 'good' },
      { kind: 'rep', verdict: 'moderate' },
    ] as const) {
      expect(course([{ rep }])).toMatchObject([{ praise: null }]);
      expect(course([...times(6, clean), { rep }]).at(-1)).toMatchObject({ praise: null, level: 'every' });
    }
    // Its back was not seen, but that it was too short was.
    expect(course([...times(6, clean), { rep: { kind: 'partial', verdict: null } }]).at(-1)!.level).toBe('every');
  });

  test('a small remark is left out once faded, but the slip it saw brings the next one back', () => {
    const reps = course([...times(6, clean), kneeOff, kneeOff]);
    expect(reps.slice(6).map(({ cues, level }) => [...cues, level])).toEqual([['every'], ['knee-bent', 'every']]);
  });

  test('a back that bends is spoken of at every level', () => {
    const reps = course([...times(8, clean), bad]);
    expect(reps.at(-1)).toMatchObject({ cues: ['spine-rounding'], level: 'every' });
  });

  test('a rep that could not be judged says so at every level and changes none', () => {
    const reps = course([...times(6, clean), unjudged]);
    expect(reps.at(-1)).toMatchObject({ cues: ['view-lost'], praise: null, level: 'summary' });
  });

  test('a rep whose back could not be judged counts, and changes no level either', () => {
    const reps = course([...times(6, clean), { rep: { kind: 'rep', verdict: null }, faults: ['back-unseen'] }, clean]);
    expect(reps[6]).toMatchObject({ cues: ['back-unseen'], praise: null, level: 'summary' });
    expect(reps[7]!.level).toBe('summary');
  });

  test('what is in the way of the back is said once for the same reason, and again for another', () => {
    let state = initialFeedback();
    const heard = (['back-hidden', 'back-hidden', 'not-side-on', 'back-hidden'] as const).map((reason, i) => {
      state = feedbackForNextRep(state);
      const step = chooseCue(
        hipHinge,
        state,
        [{ code: 'back-unseen', causeMs: 10_000 * i, reason }],
        'rest',
        10_000 * i,
      );
      ({ state } = step);
      return step.cue?.reason ?? null;
    });
    expect(heard).toEqual(['back-hidden', null, 'not-side-on', 'back-hidden']);
  });

  test('it is not forgotten over a remark on something else', () => {
    const unseen = { code: 'back-unseen', reason: 'back-hidden' } as const;
    let state = initialFeedback();
    const heard = [unseen, { code: 'knee-bent' } as const, unseen].map((due, i) => {
      const step = chooseCue(
        hipHinge,
        feedbackForNextRep(state),
        [{ ...due, causeMs: 10_000 * i }],
        'rest',
        10_000 * i,
      );
      ({ state } = step);
      return step.cue?.code ?? null;
    });
    expect(heard).toEqual(['back-unseen', 'knee-bent', null]);
  });

  test('praise is for the first clean rep and for one after a slip, never twice close together', () => {
    expect(course(times(8, clean)).map(({ praise }) => praise)).toEqual(['first', null, 'fading', null, null, null, null, null]); // prettier-ignore
    expect(course([clean, bad, clean, bad, clean]).map(({ praise }) => praise)).toEqual(['first', null, null, null, 'again']); // prettier-ignore
  });

  test('that remarks grow fewer is said once', () => {
    const praise = course([...times(4, clean), bad, ...times(4, clean)]).map((rep) => rep.praise);
    expect(praise.filter((kind) => kind === 'fading')).toHaveLength(1);
    expect(praise[2]).toBe('fading');
  });

  test('at most one word of praise in four judged reps, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(clean, bad, kneeOff, unjudged), { maxLength: 40 }), (reps) => {
        const judged = course(reps).filter((_, i) => reps[i] !== unjudged);
        const at = judged.flatMap(({ praise }, i) => (praise === 'first' || praise === 'again' ? [i] : []));
        for (const [k, i] of at.entries()) expect(i - (at[k - 1] ?? -Infinity)).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  test('what faded is not lost: the summary of the set names the remark that was due most often', () => {
    const shallow = { rep: { kind: 'partial', verdict: 'good' }, faults: ['depth-shallow'] } as const;
    const remark = (...reps: Parameters<typeof course>[0]): string | undefined => {
      course(reps);
      return remarkOfSet(hipHinge, lastState!)?.code;
    };
    expect(remark(...times(6, clean), kneeOff, kneeOff)).toBe('knee-bent');
    expect(remark(shallow, kneeOff, shallow, kneeOff, kneeOff)).toBe('knee-bent');
    expect(remark(kneeOff, kneeOff, ...times(3, shallow))).toBe('depth-shallow');
    // Seen in every frame of a rep it was one rep, and a rep that could not be judged is no fault.
    expect(remark({ ...kneeOff, faults: ['knee-bent', 'knee-bent'] })).toBeUndefined();
    expect(remark(unjudged, unjudged)).toBeUndefined();
    // Once is chance, and the back has its own sentence.
    expect(remark(kneeOff, bad, bad)).toBeUndefined();
    expect(remarkOfSet(hipHinge, feedbackForNextSet(lastState!))).toBeNull();
  });

  test('of two remarks that were due as often the summary names the more important', () => {
    course([
      kneeOff,
      kneeOff,
      ...times(2, { rep: { kind: 'partial', verdict: 'good' }, faults: ['depth-shallow'] } as const),
    ]);
    for (const cues of [hipHinge.cues, hipHinge.cues.toReversed()]) {
      expect(remarkOfSet({ ...hipHinge, cues }, lastState!)?.code).toBe('knee-bent');
    }
  });
});
