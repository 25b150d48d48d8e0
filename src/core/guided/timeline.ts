/** A guided exercise from its first word to its last, laid out in time before it begins. Times in ms from its beginning. */
import type { Side } from '../pose/frame.ts';
import { turnMs, turnsOf, type GuidedDose, type GuidedExercise } from './guided.ts';
import type { GuidedLine, SpokenMs } from './guided-line.ts';

export type GuidedStage = 'settle' | 'work' | 'change' | 'rest' | 'end';

export interface Stretch {
  readonly stage: GuidedStage;
  /** The set that is done, or that comes next; from 1. */
  readonly set: number;
  readonly sets: number;
  /** The side that is done, or that comes next; null for both at once. */
  readonly side: Side | null;
  /** Turns that are done in it; 0 in what is no work. */
  readonly turns: number;
  readonly startMs: number;
  readonly ms: number;
  /** What is said as it begins. */
  readonly opening: readonly GuidedLine[];
  /** What is said at its end, just in time for what follows. */
  readonly closing: readonly GuidedLine[];
}

/** What is to be done. */
export interface GuidedTask {
  readonly exercise: GuidedExercise;
  readonly dose: GuidedDose;
}

/** The side that goes first. */
const FIRST: Side = 'left';
/** After what is said, to do it. Unvalidated. */
const AFTER_WORDS_MS = 2000;
/** Between what is said before a phase and the phase. Unvalidated. */
const BREATH_MS = 700;

/** Settle, then the sets with a rest between, each on both sides where it has sides; then the end. Without a gap. */
export function timelineOf(task: GuidedTask, spokenMs: SpokenMs): readonly Stretch[] {
  let startMs = 0;
  return outlineOf(task).map((each) => {
    const opening = each.opening.length > 0 ? spokenMs(each.opening) + AFTER_WORDS_MS : 0;
    const ms = each.turns > 0 ? each.ms : Math.max(each.ms, opening + closingMs(each, spokenMs));
    const stretch = { ...each, startMs, ms };
    startMs += ms;
    return stretch;
  });
}

/** How long before the end of a stretch its last words begin. */
export function closingMs({ closing }: Pick<Stretch, 'closing'>, spokenMs: SpokenMs): number {
  return closing.length > 0 ? spokenMs(closing) + BREATH_MS : 0;
}

/** The stretches with the least that each may last; the work keeps its time, the others take what their words need. */
function outlineOf({ exercise, dose }: GuidedTask): readonly Omit<Stretch, 'startMs'>[] {
  const { unit, settleMs, changeMs, restMs } = exercise;
  const sides: readonly (Side | null)[] = exercise.sides === 'each' ? [FIRST, 'right'] : [null];
  const sets = Math.max(1, Math.round(dose.sets));
  const turns = turnsOf(exercise, dose);
  const workMs = turns * turnMs(exercise);
  const amount = unit === 'reps' ? turns : Math.round(workMs / 1000);
  const outline: Omit<Stretch, 'startMs'>[] = [];
  for (let set = 1; set <= sets; set++) {
    for (const side of sides) {
      const closing: readonly GuidedLine[] = [{ kind: 'begins', set, sets, side, amount, unit }];
      const before = { set, sets, side, turns: 0, closing };
      if (side !== null && side !== FIRST) {
        outline.push({ ...before, stage: 'change', ms: changeMs, opening: [{ kind: 'change', side }] });
      } else if (set === 1) outline.push({ ...before, stage: 'settle', ms: settleMs, opening: [{ kind: 'place' }] });
      else {
        const rest: GuidedLine = { kind: 'rest', seconds: Math.round(restMs / 1000) };
        outline.push({ ...before, stage: 'rest', ms: restMs, opening: [{ kind: 'set-done' }, rest] });
      }
      outline.push({ stage: 'work', set, sets, side, turns, ms: workMs, opening: [], closing: [] });
    }
  }
  return [
    ...outline,
    { stage: 'end', set: sets, sets, side: null, turns: 0, ms: 0, opening: [{ kind: 'end' }], closing: [] },
  ];
}
