/** Whole sessions out of pieces of real recordings: somebody stands, does reps, walks off, comes back. */
import { type AnalysisOptions, LIVE } from '../../../../src/core/analysis-state.ts';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import type { AnalysisEvent, Rep } from '../../../../src/core/reading.ts';
import { analyseRecording } from '../../../../src/core/analyse-recording.ts';
import type { SessionPlan } from '../../../../src/core/session/plan.ts';
import {
  controlSession,
  stepSession,
  type SessionWish,
  type SessionStep,
} from '../../../../src/core/session/session.ts';
import { beginSession, type SessionState } from '../../../../src/core/session/state.ts';
import type { SessionStage } from '../../../../src/core/session/status.ts';
import type { SpokenLine } from '../../../../src/core/session/voice.ts';
import type { Standard } from '../../../../src/core/exercise/standard.ts';
import type { SessionLine, SetPlace } from '../../../../src/core/session/session-line.ts';
import { cueText } from '../../../../src/exercises/cue-text.ts';
import { sessionText } from '../../../../src/words/session-text.ts';
import { spokenMs } from '../../../../src/words/spoken-ms.ts';
import { bridgeFrames, hingeFrames } from '../fixture.ts';

export type Piece = readonly PoseFrame[] | { readonly control: SessionWish };

const FRAME_MS = 67;
const reps = analyseRecording(hipHinge, hingeFrames).events.flatMap((event) =>
  event.type === 'rep-finished' ? [event.rep] : [],
);

function still(frame: PoseFrame, durationMs: number): readonly PoseFrame[] {
  return Array.from({ length: Math.round(durationMs / FRAME_MS) }, () => frame);
}

/** Stands tall and still. */
export const stand = (durationMs: number): readonly PoseFrame[] => still(hingeFrames[2]!, durationMs);
/** Lies at rest. */
export const lie = (durationMs: number): readonly PoseFrame[] => still(bridgeFrames[2]!, durationMs);
/** Nobody is in the picture. */
export const nobody = (durationMs: number): readonly PoseFrame[] =>
  still({ ...hingeFrames[0]!, person: null }, durationMs);

/** One rep as recorded, with the moments of standing around it. */
export function hinge(kind: 'clean' | 'rounded'): readonly PoseFrame[] {
  const { startMs, endMs } = reps[kind === 'clean' ? 0 : 1]!;
  return hingeFrames.filter(({ timestampMs }) => timestampMs >= startMs - 300 && timestampMs <= endMs + 300);
}

export interface Said extends SpokenLine {
  readonly stage: SessionStage;
  /** How many wishes came before it: a wish ends what is being said. */
  readonly wishes: number;
}

/** As long as an English voice takes. */
const calmly = (lines: readonly SessionLine[]): number => spokenMs(sessionText(lines, 'en', cueText), 1);

/** A line in short: its kind and what it is about. */
export function codeOf(line: SessionLine): string {
  switch (line.kind) {
    case 'guidance':
    case 'cue':
    case 'next-time':
      return `${line.kind} ${line.code}`;
    case 'self-tested':
      return `${line.kind} ${line.seen}`;
    case 'own-bend-done':
      return `${line.kind} ${line.deg}`;
    case 'set-begins':
    case 'set-done':
      return `${line.kind} ${placed(line.place)}`;
    case 'resumes':
      return `${line.kind} ${line.done}/${line.target}`;
    case 'count':
    case 'to-go':
      return `${line.kind} ${line.count}`;
    case 'praise':
      return `${line.kind} ${line.of}`;
    case 'paused':
      return `${line.kind} ${line.reason}`;
    case 'summary':
      return line.summary.kind === 'reps'
        ? `${line.kind} ${line.summary.clean}/${line.summary.count}`
        : `${line.kind} ${line.summary.kind}`;
    case 'change-leg':
      return `${line.kind} ${line.leg}`;
    case 'rest':
    case 'rest-ending':
      return `${line.kind} ${line.seconds}`;
    case 'camera-place':
      return `${line.kind} ${line.at}`;
    case 'placed':
      return `${line.kind} ${line.posture}`;
    case 'held':
      return `${line.kind} ${line.seconds}${line.enough ? ' enough' : ''}`;
    case 'no-rep':
      return line.reason;
    case 'picture-new':
      return `${line.kind} ${line.why}`;
    case 'picture-back':
    case 'camera-asked':
    case 'camera-gone':
    case 'calibrated':
    case 'own-bend-offer':
    case 'own-bend-more':
    case 'own-bend-unseen':
    case 'go':
    case 'rest-over':
    case 'done':
      return line.kind;
  }
}

/** "1/2 of 8 right": the first of two sets, eight reps, the right leg. */
function placed({ set, sets, reps: asked, leg }: SetPlace): string {
  return `${set}/${sets} of ${asked}${leg ? ` ${leg}` : ''}`;
}

export interface Played {
  readonly state: SessionState;
  readonly steps: readonly SessionStep[];
  readonly lines: readonly Said[];
  /** What is said in each breath, as `codeOf` writes it. */
  readonly said: readonly (readonly string[])[];
  /** Each stage as it was entered. */
  readonly stages: readonly SessionStage[];
  readonly events: readonly (AnalysisEvent & { readonly stage: SessionStage })[];
  readonly reps: readonly Rep[];
}

export interface PlayOptions {
  readonly exercises?: readonly [Exercise, ...Exercise[]];
  readonly plan?: SessionPlan | null;
  readonly analysis?: AnalysisOptions;
  readonly offersOwnBend?: boolean;
  readonly standard?: Standard;
  /** Goes on from here. */
  readonly from?: SessionState;
  readonly fromMs?: number;
}

/** Plays pieces one after the other, in the recording's own rhythm. */
export function play(pieces: readonly Piece[], options: PlayOptions = {}): Played {
  const {
    exercises = [hipHinge],
    plan = { sets: 2, reps: 2, restSeconds: 20 },
    analysis = LIVE,
    offersOwnBend,
    standard,
  } = options;
  let state = options.from ?? beginSession({ exercises, plan, analysis, spokenMs: calmly, offersOwnBend, standard });
  let now = options.fromMs ?? 0;
  let wishes = 0;
  const steps: SessionStep[] = [];
  const lines: Said[] = [];
  const stages: SessionStage[] = [];
  const events: (AnalysisEvent & { stage: SessionStage })[] = [];
  const stageIs = (stage: SessionStage): void => {
    if (stages.at(-1) !== stage) stages.push(stage);
  };
  for (const piece of pieces) {
    if ('control' in piece) {
      wishes++;
      const step = controlSession(state, piece.control, now);
      ({ state } = step);
      stageIs(step.status.stage);
      if (step.line) lines.push({ ...step.line, stage: step.status.stage, wishes });
      continue;
    }
    for (const [i, frame] of piece.entries()) {
      const before = piece[i - 1];
      const apartMs =
        before && frame.timestampMs > before.timestampMs ? frame.timestampMs - before.timestampMs : FRAME_MS;
      now += Math.min(apartMs, 200);
      const at = state.stage.name;
      const step = stepSession(state, { ...frame, timestampMs: now });
      ({ state } = step);
      steps.push(step);
      events.push(...step.events.map((event) => ({ ...event, stage: at })));
      stageIs(step.status.stage);
      if (step.line) lines.push({ ...step.line, stage: step.status.stage, wishes });
    }
  }
  return {
    state,
    steps,
    lines,
    said: lines.map((breath) => breath.lines.map(codeOf)),
    stages,
    events,
    reps: events.flatMap((event) => (event.type === 'rep-finished' ? [event.rep] : [])),
  };
}
