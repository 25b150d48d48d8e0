/** Movements made in code: minimum-jerk from posture to posture, as samples of the rep machine. */
import { hipHinge } from '../../../src/core/exercises/hip-hinge.ts';
import type { AnalysisEvent, Angle, Cue, Rep } from '../../../src/core/reading.ts';
import { initialReps, stepReps, type RepSample, type RepState } from '../../../src/core/reps.ts';

/** A posture, degrees from upright. */
export interface Posture {
  readonly hip: number;
  readonly lumbar: number;
  readonly knee: number;
  readonly trunk: number;
}

/** Takes `durationMs` to reach `to`; staying is going to where one is. */
export interface Move {
  readonly durationMs: number;
  readonly to: Posture;
}

export const UPRIGHT: Posture = { hip: 0, lumbar: 0, knee: 5, trunk: 0 };

/** A hinge posture: the trunk inclines by 0.7 of hip and back, as in filmed hinges. */
export function hinge(hip: number, lumbar = 0, knee = 15): Posture {
  return { hip, lumbar, knee, trunk: 0.7 * (hip + lumbar) };
}

/** Down, hold, up, rest; 3.4 s at tempo 1. */
export function rep(bottom: Posture, tempo = 1): readonly Move[] {
  return [
    { durationMs: 1200 * tempo, to: bottom },
    { durationMs: 400 * tempo, to: bottom },
    { durationMs: 1200 * tempo, to: UPRIGHT },
    { durationMs: 600 * tempo, to: UPRIGHT },
  ];
}

export function stand(durationMs: number): readonly Move[] {
  return [{ durationMs, to: UPRIGHT }];
}

/** Every frame of the moves, begun upright. */
export function samples(moves: readonly Move[], framesPerSecond = 30): RepSample[] {
  const found: RepSample[] = [];
  let from = UPRIGHT;
  let startMs = 0;
  let frame = 0;
  for (const { durationMs, to } of moves) {
    for (; (1000 * frame) / framesPerSecond < startMs + durationMs; frame++) {
      const timestampMs = (1000 * frame) / framesPerSecond;
      const t = (timestampMs - startMs) / durationMs;
      const way = t * t * t * (10 - 15 * t + 6 * t * t);
      const at = (key: keyof Posture): number => from[key] + way * (to[key] - from[key]);
      found.push({
        timestampMs,
        hip: measured(at('hip')),
        lumbar: measured(at('lumbar')),
        kneeFlexionDeg: at('knee'),
        trunkInclinationDeg: at('trunk'),
        neutralHipDeg: 0,
      });
    }
    startMs += durationMs;
    from = to;
  }
  return found;
}

export function measured(deg: number): Angle {
  return { kind: 'measured', deg, sigmaDeg: 3 };
}

export interface Outcome {
  readonly state: RepState;
  readonly events: readonly AnalysisEvent[];
  readonly reps: readonly Rep[];
  readonly cues: readonly Cue[];
}

/** Runs the rep machine over samples. */
export function run(frames: readonly RepSample[], from: RepState = initialReps()): Outcome {
  let state = from;
  const events: AnalysisEvent[] = [];
  for (const sample of frames) {
    const step = stepReps(hipHinge, state, sample);
    state = step.state;
    events.push(...step.events);
  }
  return {
    state,
    events,
    reps: events.flatMap((event) => (event.type === 'rep-finished' ? event.rep : [])),
    cues: events.flatMap((event) => (event.type === 'cue' ? event.cue : [])),
  };
}

/** Changes the samples of a stretch of time. */
export function during(
  frames: readonly RepSample[],
  fromMs: number,
  toMs: number,
  change: (sample: RepSample) => RepSample,
): RepSample[] {
  return frames.map((sample) => (sample.timestampMs >= fromMs && sample.timestampMs < toMs ? change(sample) : sample));
}
