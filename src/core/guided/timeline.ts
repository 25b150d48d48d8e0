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
/** Between what is said before a phase and the phase. Unvalidated. */
const BREATH_MS = 700;

/** Settle, then the sets with a rest between, each on both sides where it has sides; then the end. Without a gap. */
export function timelineOf(task: GuidedTask, spokenMs: SpokenMs): readonly Stretch[] {
  let startMs = 0;
  return outlineOf(task).map((each) => {
    const { opening, turns } = each;
    const saidMs = opening.length > 0 ? spokenMs(opening) : 0;
    const neededMs = saidMs + each.afterMs + closingMs(each, spokenMs);
    // In whole seconds, as they are counted down.
    const ms = turns > 0 ? each.ms : 1000 * Math.ceil(Math.max(each.ms, neededMs) / 1000);
    const stretch: Stretch = { ...each, startMs, ms };
    startMs += ms;
    return stretch;
  });
}

/** How long before the end of a stretch its last words begin. */
export function closingMs({ closing }: Pick<Stretch, 'closing'>, spokenMs: SpokenMs): number {
  return closing.length > 0 ? spokenMs(closing) + BREATH_MS : 0;
}

/** Before it is known when it begins. */
interface Outlined extends Omit<Stretch, 'startMs'> {
  /** So much of it there is between what is said as it begins and at its end. */
  readonly afterMs: number;
}

/** The end stays on the screen for as long, once it was said. Unvalidated. */
const END_MS = 2000;

/** The stretches, with the least that each may last; the work keeps its time, the others take what their words need. */
function outlineOf({ exercise, dose }: GuidedTask): readonly Outlined[] {
  const { unit, settleMs, changeMs, restMs } = exercise;
  const sides: readonly (Side | null)[] = exercise.sides === 'each' ? [FIRST, 'right'] : [null];
  const sets = Math.max(1, Math.round(dose.sets));
  const turns = turnsOf(exercise, dose);
  const workMs = turns * turnMs(exercise);
  const amount = unit === 'reps' ? turns : Math.round(workMs / 1000);
  const outline: Outlined[] = [];
  for (let set = 1; set <= sets; set++) {
    for (const side of sides) {
      const before = { set, sets, side, turns: 0, ms: 0, afterMs: 0 };
      const closing: readonly GuidedLine[] = [{ kind: 'begins', set, sets, side, amount, unit }];
      if (side !== null && side !== FIRST) {
        // The side was named as it changed, and the set is the same.
        const much: GuidedLine = { kind: 'begins', set: 1, sets: 1, side: null, amount, unit };
        const opening: GuidedLine = { kind: 'change', side };
        outline.push({ ...before, stage: 'change', afterMs: changeMs, opening: [opening], closing: [much] });
      } else if (set === 1) {
        outline.push({ ...before, stage: 'settle', afterMs: settleMs, opening: [{ kind: 'place' }], closing });
      } else {
        const rest: GuidedLine = { kind: 'rest', seconds: Math.round(restMs / 1000) };
        outline.push({ ...before, stage: 'rest', ms: restMs, opening: [{ kind: 'set-done' }, rest], closing });
      }
      outline.push({ ...before, stage: 'work', turns, ms: workMs, opening: [], closing: [] });
    }
  }
  const end = { set: sets, sets, side: null, turns: 0, ms: 0, afterMs: END_MS };
  return [...outline, { ...end, stage: 'end', opening: [{ kind: 'end' }], closing: [] }];
}
