/** Movements made in code: minimum-jerk from posture to posture, as samples of the rep machine. */
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { gluteBridge } from '../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import type { AnalysisEvent, Angle, Cue, Rep } from '../../../src/core/reading.ts';
import { initialReps, stepReps, type RepSample, type RepState } from '../../../src/core/reps/reps.ts';

/**
 * A posture: hip, lumbar and trunk in degrees from the neutral, the knee from straight. How far the thigh has turned follows:
 * trunk against thigh is hip and back together.
 */
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

/** Down to where trunk and thigh have turned so far: a squat where the thigh turns far and the knee bends with it. */
export function lowered(trunk: number, thigh: number, knee: number, lumbar = 3): Posture {
  return { hip: trunk + thigh - lumbar, lumbar, knee, trunk };
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

const HOOK_LYING: Posture = { hip: 0, lumbar: 0, knee: 115, trunk: 0 };

/** Hip flexion at rest on the floor, degrees: what is missing to a straight hip there. */
export const LYING_HIP_DEG = 45;

/** A bridge: the hips opened and the back arched by so much; the trunk turns by 0.43 of both, as in filmed bridges. */
export function bridge(opened: number, arched = 0, knee = 105): Posture {
  return { hip: -opened, lumbar: -arched, knee, trunk: -0.43 * (opened + arched) };
}

/** Up, hold, down, rest. */
export function lift(top: Posture, { tempo = 1, holdMs = 1200 } = {}): readonly Move[] {
  return [
    { durationMs: 1200 * tempo, to: top },
    { durationMs: holdMs, to: top },
    { durationMs: 1200 * tempo, to: HOOK_LYING },
    { durationMs: 600 * tempo, to: HOOK_LYING },
  ];
}

export function lie(durationMs: number): readonly Move[] {
  return [{ durationMs, to: HOOK_LYING }];
}

/** Every frame of the moves, begun upright. */
export function samples(moves: readonly Move[], framesPerSecond = 30): RepSample[] {
  return framesOf(moves, UPRIGHT, 0, framesPerSecond);
}

/** Every frame of the moves, begun lying. */
export function lyingSamples(moves: readonly Move[], framesPerSecond = 30, neutralHipDeg = LYING_HIP_DEG): RepSample[] {
  return framesOf(moves, HOOK_LYING, neutralHipDeg, framesPerSecond);
}

function framesOf(moves: readonly Move[], begun: Posture, neutralHipDeg: number, framesPerSecond: number): RepSample[] {
  const found: RepSample[] = [];
  let from = begun;
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
        thighTurnDeg: at('hip') + at('lumbar') - at('trunk'),
        feetApart: 1,
        neutralHipDeg,
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

/** Runs the bridge's rep machine over samples. */
export function runLying(frames: readonly RepSample[], from?: RepState): Outcome {
  return run(frames, from, gluteBridge);
}

/** Runs the rep machine over samples. */
export function run(
  frames: readonly RepSample[],
  from: RepState = initialReps(),
  exercise: Exercise = hipHinge,
): Outcome {
  let state = from;
  const events: AnalysisEvent[] = [];
  for (const sample of frames) {
    const step = stepReps(exercise, state, sample);
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
