/** Where a guided exercise is at a time. */
import type { Side } from '../pose/frame.ts';
import type { GuidedPhase } from './guided.ts';
import { turnMs } from './guided.ts';
import type { GuidedPause } from './guided-line.ts';
import type { GuidedStage, GuidedTask, Stretch } from './timeline.ts';

/** The phase that is on. */
export interface PhaseNow {
  readonly phase: GuidedPhase;
  readonly index: number;
  /** The turn it is of, from 0. */
  readonly turn: number;
  /** So much of it is over, ms. */
  readonly elapsedMs: number;
}

export interface GuidedStatus {
  readonly stage: GuidedStage;
  /** Why time stands still; null while it goes on. */
  readonly paused: GuidedPause | null;
  /** It goes on in a moment, once that is said. */
  readonly waits: boolean;
  /** From 1. */
  readonly set: number;
  readonly sets: number;
  readonly side: Side | null;
  /** Only in work. */
  readonly now: PhaseNow | null;
  /** Of the stage, up to a whole second. */
  readonly secondsLeft: number;
  /** Of the stage, all of it. */
  readonly seconds: number;
  /** Turns of the set (and side) that are not done yet, this one among them; null where seconds are counted, or nothing is done. */
  readonly repsLeft: number | null;
}

/** The stretch of a moment; after the end the last. */
export function stretchAt(timeline: readonly Stretch[], atMs: number): Stretch {
  return timeline.findLast(({ startMs }) => startMs <= atMs) ?? timeline[0]!;
}

export function statusAt(
  { exercise }: Pick<GuidedTask, 'exercise'>,
  timeline: readonly Stretch[],
  atMs: number,
): Omit<GuidedStatus, 'paused' | 'waits'> {
  const { stage, set, sets, side, startMs, ms, turns } = stretchAt(timeline, atMs);
  const inMs = Math.min(Math.max(0, atMs - startMs), ms);
  const now = stage === 'work' ? phaseAt(exercise.phases, inMs, turns) : null;
  return {
    stage,
    set,
    sets,
    side,
    now,
    secondsLeft: Math.ceil((ms - inMs) / 1000),
    seconds: Math.ceil(ms / 1000),
    repsLeft: now && exercise.unit === 'reps' ? turns - now.turn : null,
  };
}

function phaseAt(phases: readonly GuidedPhase[], inMs: number, turns: number): PhaseNow {
  const lengthMs = phases.reduce((sum, { ms }) => sum + ms, 0);
  const turn = Math.min(turns - 1, Math.floor(inMs / lengthMs));
  let elapsedMs = inMs - turn * lengthMs;
  for (const [index, phase] of phases.entries()) {
    if (elapsedMs < phase.ms || index === phases.length - 1)
      return { phase, index, turn, elapsedMs: Math.min(elapsedMs, phase.ms) };
    elapsedMs -= phase.ms;
  }
  throw new RangeError('an exercise without phases');
}

/** How large the pacing circle is: 0 small, 1 large. @param phases of the exercise; what stays is as the phase before left it */
export function circleAt(
  phases: readonly GuidedPhase[],
  { index, elapsedMs }: Pick<PhaseNow, 'index' | 'elapsedMs'>,
): number {
  const { circle, ms } = phases[index]!;
  const share = Math.min(1, elapsedMs / ms);
  if (circle === 'grow') return share;
  if (circle === 'shrink') return 1 - share;
  const before = phases.slice(0, index).findLast((each) => each.circle !== 'stay');
  return before?.circle === 'grow' ? 1 : 0;
}

/** When the turn of a moment began. */
export function turnStartMs(
  { exercise }: Pick<GuidedTask, 'exercise'>,
  timeline: readonly Stretch[],
  atMs: number,
): number {
  const { startMs, stage } = stretchAt(timeline, atMs);
  const lengthMs = turnMs(exercise);
  return stage === 'work' ? startMs + Math.floor((atMs - startMs) / lengthMs) * lengthMs : atMs;
}
