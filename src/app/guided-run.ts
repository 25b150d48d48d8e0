/** A guided exercise from its first word to its last: voice, soft tone and time. Works without a camera; knows no screen. */
import type { BlockEnd } from '../core/programme/block.ts';
import type { GuidedLine } from '../core/guided/guided-line.ts';
import { beginGuided, controlGuided, stepGuided, type GuidedControl, type GuidedStep } from '../core/guided/run.ts';
import { breathOf } from '../core/guided/breath.ts';
import type { GuidedStatus } from '../core/guided/status.ts';
import type { GuidedTask } from '../core/guided/timeline.ts';
import type { AppPorts } from './ports.ts';

/** What the screen needs to know. */
export interface GuidedSnapshot {
  readonly status: GuidedStatus;
  /** What is said, or was said a moment ago; in words. */
  readonly line: string | null;
}

export interface GuidedParts extends GuidedTask {
  readonly ports: Pick<AppPorts, 'speaker' | 'holdScreenOn' | 'now'>;
  /** What is said, in words. */
  readonly textOf: (lines: readonly GuidedLine[]) => string;
  /** About how long the voice takes for a text, ms. */
  readonly spokenMs: (text: string) => number;
  /** Some ten times a second, and at once when something was wished for. */
  readonly onSnapshot: (snapshot: GuidedSnapshot) => void;
  /** Calls again and again until it is told to stop. */
  readonly every?: (ms: number, act: () => void) => () => void;
}

/** A guided exercise that is on. */
export interface GuidedJob {
  /** Never rejects. */
  readonly done: Promise<BlockEnd>;
  /** Pauses or goes on; ends a rest, and what is for getting into place, before its time. */
  control(control: GuidedControl): void;
  /** Leaves out the rest of it. */
  skip(): void;
  stop(): void;
}

const TICK_MS = 100;
/** A line stays on the screen at least so long. Unvalidated. */
const SHOWN_MS = 3000;

/** Begins at once. The speaker has to be unlocked in a tap before. */
export function runGuided(parts: GuidedParts): GuidedJob {
  const { ports, textOf, onSnapshot, every = browserEvery } = parts;
  const { speaker, now } = ports;
  const wakeLock = ports.holdScreenOn();
  let end!: (how: BlockEnd) => void;
  const done = new Promise<BlockEnd>((resolve) => (end = resolve));
  let line: { readonly text: string; readonly untilMs: number } | null = null;
  let breath: string | null = null;
  let ended = false;

  const finish = (how: BlockEnd): void => {
    if (ended) return;
    ended = true;
    stopTicking();
    speaker.breathe(null);
    // What is done says its last words to the end; what is left says nothing more.
    if (how !== 'done') speaker.silence();
    wakeLock.release();
    end(how);
  };
  const take = (step: GuidedStep): void => {
    ({ run } = step);
    const nowMs = now();
    if (step.said) {
      const text = textOf(step.said.lines);
      speaker.say(text, step.said.earcon);
      line = { text, untilMs: nowMs + Math.max(SHOWN_MS, parts.spokenMs(text)) };
    } else if (line && nowMs >= line.untilMs) line = null;
    if (parts.exercise.breathed) {
      const sounding = breathOf(step.status);
      if (sounding?.key !== breath) {
        breath = sounding?.key ?? null;
        speaker.breathe(sounding && { circle: sounding.circle, ms: sounding.ms });
      }
    }
    onSnapshot({ status: step.status, line: line?.text ?? null });
    if (step.over) finish('done');
  };

  const { exercise, dose } = parts;
  const first = beginGuided({ exercise, dose, spokenMs: (lines) => parts.spokenMs(textOf(lines)) }, now());
  let { run } = first;
  const stopTicking = every(TICK_MS, () => take(stepGuided(run, now())));
  take(first);

  return {
    done,
    control: (control) => {
      if (!ended) take(controlGuided(run, control, now()));
    },
    skip: () => finish('skipped'),
    stop: () => finish('stopped'),
  };
}

function browserEvery(ms: number, act: () => void): () => void {
  const timer = setInterval(act, ms);
  return () => clearInterval(timer);
}
