/** Once, before the first set: how far this back bends when nothing holds it. */
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { judgedBy, type Standard } from '../../../../src/core/exercise/standard.ts';
import { withoutOutline } from '../fixture.ts';
import { hinge, lie, nobody, play, stand, type Piece, type Played, type PlayOptions } from './played.ts';

/** To be placed and calibrated, and asked. */
const ASKED_MS = 9000;
/** Longer than the words, the waiting and the count-in. */
const SILENT_MS = 28_000;
const bend = hinge('rounded');
const clean = hinge('clean');
const unseenBend = bend.map(withoutOutline);

const offered = (pieces: readonly Piece[], options: PlayOptions = {}): Played =>
  play([stand(ASKED_MS), ...pieces], { offersOwnBend: true, ...options });
const kept = ({ events }: Played) => events.flatMap((event) => (event.type === 'own-bend' ? [event] : []));
const times = (said: Played['said'], code: string): number => said.flat().filter((each) => each === code).length;
const hips = (exercise: Exercise | undefined): number => exercise!.lumbar.flexion.greenDeg;

describe('the own bend', () => {
  test('is offered once, after the zero and before the count-in', () => {
    const { stages, said } = offered([stand(SILENT_MS)]);
    expect(stages).toEqual(['ready', 'calibrating', 'own-bend', 'count-in', 'exercising']);
    expect(times(said, 'own-bend-offer')).toBe(1);
  });

  test('is offered only where it is asked for, and where the limits follow it', () => {
    expect(play([stand(ASKED_MS)]).stages).not.toContain('own-bend');
    expect(play([lie(36_000)], { exercises: [gluteBridge], offersOwnBend: true }).stages).not.toContain('own-bend');
    const { stages } = play([stand(ASKED_MS)], { exercises: [{ ...hipHinge, bendNorm: null }], offersOwnBend: true });
    expect(stages).not.toContain('own-bend');
  });

  test('of two bends the larger is kept, told, and what the sets are judged by; neither counts', () => {
    const played = offered([bend, stand(2500), bend, stand(9000)]);
    const { stages, said, reps, state } = played;
    expect(stages).toEqual(['ready', 'calibrating', 'own-bend', 'count-in', 'exercising']);
    const [event] = kept(played);
    expect(kept(played)).toHaveLength(1);
    expect(event!.deg).toBeGreaterThan(30);
    expect(event!.sigmaDeg).toBeGreaterThan(0);
    expect([times(said, 'own-bend-more'), times(said, `own-bend-done ${Math.round(event!.deg)}`)]).toEqual([1, 1]);
    expect(reps).toEqual([]);
    for (const { exercise } of state.sets) {
      expect(exercise).toEqual(judgedBy(hipHinge, { ownBend: { ...event!, date: '' } }));
      expect(hips(exercise)).toBeLessThan(hips(hipHinge));
    }
    // The bends are no rep, no cue and no slip of the set.
    expect(played.events.map(({ type }) => type).filter((type) => type !== 'calibrated')).toEqual(['own-bend']);
    expect(said.flat().filter((code) => code.startsWith('cue'))).toEqual([]);
    expect(state.analysis.reps).toMatchObject({ repCount: 0, firstFlexionsDeg: [] });
  });

  test('the set after it counts from one, by the new limits', () => {
    const { reps, said } = offered([bend, stand(2500), bend, stand(12_000), clean, stand(500)]);
    expect(reps).toMatchObject([{ index: 0, kind: 'rep', verdict: 'good' }]);
    expect(times(said, 'count 1')).toBeGreaterThan(0);
  });

  test('the larger is kept, whichever came first', () => {
    const down = bend.slice(0, Math.ceil(0.34 * bend.length));
    const small = [...down, ...down.toReversed()];
    const degOf = (first: Piece, second: Piece): number =>
      kept(offered([first, stand(2500), second, stand(3000)]))[0]!.deg;
    const larger = degOf(bend, bend);
    expect(degOf(small, small)).toBeLessThan(larger - 3);
    expect(degOf(small, bend)).toBeCloseTo(larger, 0);
    expect(degOf(bend, small)).toBeCloseTo(larger, 0);
  });

  test('keeps the limits that were moved and the weight', () => {
    const standard: Standard = { loaded: true, limits: { roundingDeg: 40, kneeDeg: 45 } };
    const exercises = [judgedBy(hipHinge, standard)] as const;
    const played = offered([bend, stand(2500), bend, stand(9000)], { exercises, standard });
    const [event] = kept(played);
    const ownBend = { ...event!, date: '' };
    expect(played.state.sets[0]!.exercise).toEqual(judgedBy(hipHinge, { ...standard, ownBend }));
    expect(played.state.sets[0]!.exercise.spineCue.driftDeg).toBe(10);
  });

  test('one bend and no more is enough, after a while', () => {
    const played = offered([bend, stand(SILENT_MS)]);
    expect(kept(played)).toHaveLength(1);
    expect(played.stages.at(-1)).toBe('exercising');
  });

  test('whoever begins to hinge has said no: the set is on, and the rep counts', () => {
    const played = offered([clean, stand(600)]);
    expect(played.stages).toEqual(['ready', 'calibrating', 'own-bend', 'exercising']);
    expect(played.reps).toMatchObject([{ index: 0, kind: 'rep', verdict: 'good' }]);
    expect(played.said.at(-1)).toContain('count 1');
    expect(kept(played)).toEqual([]);
    expect(played.steps.at(-1)!.status).toMatchObject({ stage: 'exercising', set: 1, reps: 1 });
    expect(played.state.sets[0]!.exercise).toBe(hipHinge);
  });

  test('a hinge after the first bend begins the set as well', () => {
    const played = offered([bend, stand(2000), clean, stand(600)]);
    expect(played.stages.slice(-2)).toEqual(['own-bend', 'exercising']);
    expect(played.reps).toHaveLength(1);
    expect(kept(played)).toEqual([]);
  });

  test('whoever says and does nothing is counted in, by the usual limits', () => {
    const played = offered([stand(SILENT_MS)]);
    expect(kept(played)).toEqual([]);
    expect(times(played.said, 'own-bend-unseen')).toBe(0);
    expect(played.state.sets[0]!.exercise).toBe(hipHinge);
  });

  test('is not cut short while somebody is bent', () => {
    const asked = offered([stand(500)]);
    const { stage } = asked.state;
    if (stage.name !== 'own-bend') throw new RangeError(`${stage.name} where the bend is asked for`);
    const leftMs = stage.untilMs - asked.steps.at(-1)!.reading.timestampMs;
    // The waiting is over before the bend is.
    const down = bend.slice(0, Math.ceil(bend.length / 2));
    const begun = offered([stand(500 + leftMs - 800), down, Array(20).fill(down.at(-1)!)]);
    expect(begun.steps.at(-1)!.reading.timestampMs).toBeGreaterThan(stage.untilMs + 500);
    expect(begun.stages.at(-1)).toBe('own-bend');
    expect(offered([stand(500 + leftMs - 800), stand(1600)]).stages.at(-1)).toBe('count-in');
  });

  test('bends that were not seen are told, and change nothing', () => {
    const played = offered([unseenBend, stand(2500), unseenBend, stand(4000)]);
    expect(played.stages).toContain('count-in');
    expect(times(played.said, 'own-bend-unseen')).toBe(1);
    expect(kept(played)).toEqual([]);
    expect(played.state.sets[0]!.exercise).toBe(hipHinge);
    // One that was seen is enough.
    expect(kept(offered([unseenBend, stand(2500), bend, stand(4000)]))).toHaveLength(1);
  });

  test('somebody who walks off is waited for, and not asked again', () => {
    const played = offered([nobody(5000), stand(ASKED_MS + 6000)]);
    expect(played.stages.slice(2)).toEqual(['own-bend', 'paused', 'positioning', 'ready', 'calibrating', 'count-in', 'exercising']); // prettier-ignore
    expect(times(played.said, 'own-bend-offer')).toBe(1);
    expect(times(played.said, 'paused away')).toBe(1);
  });

  test('is not asked for before the second set', () => {
    const plan = { sets: 2, reps: 1, restSeconds: 20 };
    const { said, stages } = offered([clean, stand(28_000), stand(12_000)], { plan });
    expect(stages.filter((stage) => stage === 'own-bend')).toHaveLength(1);
    expect(times(said, 'own-bend-offer')).toBe(1);
    expect(stages.at(-1)).toBe('exercising');
  });

  test('a pause and a new zero work there as elsewhere', () => {
    const { stages } = offered([{ control: 'toggle-pause' }, stand(1000), { control: 'toggle-pause' }, stand(13_000)]);
    expect(stages.slice(-5)).toEqual(['positioning', 'ready', 'calibrating', 'count-in', 'exercising']);
    expect(stages).toContain('paused');
  });
});
