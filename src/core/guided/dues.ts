/** What is said when: all of it known before the exercise begins. */
import type { GuidedExercise, GuidedPhase } from './guided.ts';
import { turnMs } from './guided.ts';
import type { GuidedEarcon, GuidedLine, SpokenMs } from './guided-line.ts';
import { closingMs, type GuidedTask, type Stretch } from './timeline.ts';

export interface Due {
  readonly atMs: number;
  /** Said later it would be about something that is over. */
  readonly latestMs: number;
  readonly lines: readonly GuidedLine[];
  readonly earcon: GuidedEarcon;
}

/** From the first turns one knows what to do; then the circle and the tone are enough. Unvalidated. */
const SPOKEN_TURNS = 3;
/** Whoever has lost the thread finds it again after so many turns of breath. Unvalidated. */
const AGAIN_AFTER_TURNS = 5;
/** What comes later than that after the beginning of a phase is about what is over. Unvalidated. */
const LATEST_MS = 900;
const MINUTE_MS = 60_000;

/** In the order of time. */
export function duesOf(
  { exercise }: Pick<GuidedTask, 'exercise'>,
  timeline: readonly Stretch[],
  spokenMs: SpokenMs,
): readonly Due[] {
  return timeline.flatMap((stretch) => {
    if (stretch.stage === 'work') return workDues(exercise, stretch);
    const { startMs, ms, opening, closing } = stretch;
    const endMs = startMs + ms;
    const dues: Due[] = [];
    if (opening.length > 0) {
      const earcon = stretch.stage === 'end' ? 'end' : 'prompt';
      dues.push({ atMs: startMs, latestMs: endMs, lines: opening, earcon });
    }
    if (closing.length > 0) {
      dues.push({ atMs: endMs - closingMs(stretch, spokenMs), latestMs: endMs, lines: closing, earcon: 'prompt' });
    }
    return dues;
  });
}

function workDues(exercise: GuidedExercise, { startMs, turns, set }: Stretch): readonly Due[] {
  const dues: Due[] = [];
  for (let turn = 0; turn < turns; turn++) {
    let atMs = startMs + turn * turnMs(exercise);
    for (const [index, phase] of exercise.phases.entries()) {
      const before = index === 0 ? atTurn(exercise, turn, turns) : [];
      const lines = [...before, ...phaseLines(exercise, phase, turn, set)];
      if (lines.length > 0)
        dues.push({ atMs, latestMs: atMs + Math.min(LATEST_MS, phase.ms), lines, earcon: earconOf(turn, index) });
      atMs += phase.ms;
    }
  }
  return dues;
}

/** What is said of the way so far as a turn begins. */
function atTurn(exercise: GuidedExercise, turn: number, turns: number): readonly GuidedLine[] {
  const said: GuidedLine[] = [];
  if (exercise.unit === 'reps' && turn > 0) said.push({ kind: 'count', count: turn });
  if (exercise.unit === 'seconds' && turn > 0) {
    const leftMs = (turns - turn) * turnMs(exercise);
    const minutes = Math.floor((leftMs + turnMs(exercise) - 1) / MINUTE_MS);
    // The turn in which whole minutes are left for the first time.
    if (minutes > 0 && leftMs <= minutes * MINUTE_MS) said.push({ kind: 'minutes', count: minutes });
  }
  if (turns > 1 && turn === turns - 1) said.push({ kind: 'last' });
  return said;
}

function phaseLines(
  { breathed }: GuidedExercise,
  { id }: GuidedPhase,
  turn: number,
  set: number,
): readonly GuidedLine[] {
  if (turn === 0) return [{ kind: 'phase', phaseId: id, full: set === 1 }];
  const spoken = turn < SPOKEN_TURNS || (breathed && turn % AGAIN_AFTER_TURNS === 0);
  return spoken ? [{ kind: 'phase', phaseId: id, full: false }] : [];
}

function earconOf(turn: number, index: number): GuidedEarcon {
  if (index > 0) return 'prompt';
  return turn === 0 ? 'go' : 'count';
}
