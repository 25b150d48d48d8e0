/** The fold of a guided exercise: time and wishes in, where it is and what is to be said out. Knows no clock. */
import { duesOf, type Due } from './dues.ts';
import type { GuidedEarcon, GuidedLine, GuidedPause, SpokenMs } from './guided-line.ts';
import { statusAt, stretchAt, turnStartMs, type GuidedStatus } from './status.ts';
import { timelineOf, type GuidedTask, type Stretch } from './timeline.ts';

export interface GuidedSetup extends GuidedTask {
  readonly spokenMs: SpokenMs;
}

export interface GuidedRun {
  readonly setup: GuidedSetup;
  readonly timeline: readonly Stretch[];
  readonly dues: readonly Due[];
  /** Time of the exercise, which stands still in a pause. */
  readonly atMs: number;
  /** Time of the clock. */
  readonly nowMs: number;
  readonly paused: GuidedPause | null;
  /** It goes on from then: what is said of it is over. */
  readonly heldUntilMs: number;
  /** Of `dues`, the first that is not said. */
  readonly next: number;
  /** About when what is being said is over. */
  readonly speaksUntilMs: number;
}

/** Said in one breath. */
export interface GuidedBreath {
  readonly lines: readonly GuidedLine[];
  readonly earcon: GuidedEarcon;
}

export interface GuidedStep {
  readonly run: GuidedRun;
  readonly status: GuidedStatus;
  /** What is to be said now; only what answers a wish cuts off what is being said. */
  readonly said: GuidedBreath | null;
  /** All of it is done. */
  readonly over: boolean;
}

/** Pauses, goes on, or ends what is no work before its time; the page was hidden, or is seen again. */
export type GuidedControl = 'toggle-pause' | 'hide' | 'show';

/** A clock that leaps (the device slept) does not carry the exercise along. Unvalidated. */
const LONGEST_STEP_MS = 1000;

export function beginGuided(setup: GuidedSetup, nowMs: number): GuidedStep {
  const timeline = timelineOf(setup, setup.spokenMs);
  const dues = duesOf(setup, timeline, setup.spokenMs);
  return advance({
    setup,
    timeline,
    dues,
    atMs: 0,
    nowMs,
    paused: null,
    heldUntilMs: nowMs,
    next: 0,
    speaksUntilMs: nowMs,
  });
}

/** @param nowMs of a clock that does not go back */
export function stepGuided(run: GuidedRun, nowMs: number): GuidedStep {
  const goesOnMs = Math.max(run.nowMs, Math.min(run.heldUntilMs, nowMs));
  const passedMs = run.paused ? 0 : Math.min(LONGEST_STEP_MS, Math.max(0, nowMs - goesOnMs));
  return advance({ ...run, nowMs: Math.max(run.nowMs, nowMs), atMs: run.atMs + passedMs });
}

export function controlGuided(before: GuidedRun, control: GuidedControl, nowMs: number): GuidedStep {
  const { run, over } = stepGuided(before, nowMs);
  if (over) return answer(run, null);
  const { stage } = stretchAt(run.timeline, run.atMs);
  switch (control) {
    case 'toggle-pause':
      if (run.paused) return goOn(run);
      return stage === 'work' || stage === 'end' ? pause(run, 'asked') : beginNow(run);
    case 'hide':
      return run.paused ? answer(run, null) : pause(run, 'hidden');
    case 'show':
      return run.paused === 'hidden' ? goOn(run) : answer(run, null);
  }
}

function pause(run: GuidedRun, reason: GuidedPause): GuidedStep {
  return answer({ ...run, paused: reason }, { lines: [{ kind: 'paused', reason }], earcon: 'prompt' });
}

/** A turn that was begun begins anew; elsewhere it goes on where it stood. */
function goOn(run: GuidedRun): GuidedStep {
  const { setup, timeline, nowMs } = run;
  const atMs = turnStartMs(setup, timeline, run.atMs);
  const lines = [{ kind: 'resumes' }] as const;
  const heldUntilMs = nowMs + setup.spokenMs(lines);
  return answer({ ...run, ...from(run, atMs), paused: null, heldUntilMs }, { lines, earcon: 'go' });
}

/** The work begins at once. */
function beginNow(run: GuidedRun): GuidedStep {
  const { startMs, ms } = stretchAt(run.timeline, run.atMs);
  return advance({ ...run, ...from(run, startMs + ms), speaksUntilMs: run.nowMs });
}

/** Everything from that time on is still to be said. */
function from({ dues }: GuidedRun, atMs: number): Pick<GuidedRun, 'atMs' | 'next'> {
  const next = dues.findIndex((due) => due.atMs >= atMs);
  return { atMs, next: next < 0 ? dues.length : next };
}

/** Says what is due, if nothing is being said: the oldest that is not too late. */
function advance(run: GuidedRun): GuidedStep {
  const { dues, atMs, nowMs, speaksUntilMs, paused } = run;
  if (paused || nowMs < speaksUntilMs) return answer(run, null);
  let { next } = run;
  while (next < dues.length && dues[next]!.atMs <= atMs && dues[next]!.latestMs < atMs) next++;
  const due = dues[next];
  if (!due || due.atMs > atMs) return answer({ ...run, next }, null);
  return answer({ ...run, next: next + 1 }, due);
}

function answer(run: GuidedRun, said: GuidedBreath | null): GuidedStep {
  const { setup, timeline, atMs, nowMs, paused, heldUntilMs } = run;
  const end = timeline.at(-1)!;
  return {
    run: said ? { ...run, speaksUntilMs: nowMs + setup.spokenMs(said.lines) } : run,
    status: { ...statusAt(setup, timeline, atMs), paused, waits: nowMs < heldUntilMs },
    said: said && { lines: said.lines, earcon: said.earcon },
    over: atMs >= end.startMs + end.ms,
  };
}
