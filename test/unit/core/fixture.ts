/**
 * Real recordings for the fold: BlazePose results of two rendered clips, rounded to 0.1 px and 1 mm. The hinge is the
 * sample clip (src/exercises/hip-hinge/sample.mp4, facing left), every second frame of its first 12.5 s; the bridge is
 * the clip bridge-01 (facing right, head on the left), every third frame of its first 12.6 s. And ways to alter such frames.
 */
import { type AnalysisOptions, type AnalysisState, initialState, RECORDING } from '../../../src/core/analysis-state.ts';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { analyseFrame } from '../../../src/core/analyse-frame.ts';
import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import { landmark, LANDMARK_NAMES, type Person, type PointPx, type PoseFrame } from '../../../src/core/pose/frame.ts';
import type { AnalysisEvent, Angle, Cue, Reading, Rep } from '../../../src/core/reading.ts';
import { unpackFrames, type AnyTraceFile } from '../../../src/core/records/trace.ts';

/** Where a file of test/fixtures lies. */
export function fixtureUrl(path: string): URL {
  return new URL(`../../fixtures/${path}`, import.meta.url);
}

/** A packed file of test/fixtures. The caller knows what is in it. */
export function readFixture<Content>(path: string): Content {
  return JSON.parse(gunzipSync(readFileSync(fixtureUrl(path))).toString()) as Content;
}

export const hingeTrace = readFixture<AnyTraceFile>('hinge.trace.json.gz');
export const bridgeTrace = readFixture<AnyTraceFile>('bridge.trace.json.gz');

/** A quiet stance, then a good, a rounded and a good rep; 15 frames a second. */
export const hingeFrames: readonly PoseFrame[] = unpackFrames(hingeTrace);

/** Lying at rest, then a good bridge, one with an arched back and a good one; 10 frames a second. */
export const bridgeFrames: readonly PoseFrame[] = unpackFrames(bridgeTrace);

/** What the renderer says of the three reps, degrees. */
export const HINGE_TRUTH = [
  { hipPeakDeg: 83, lumbarPeakDeg: -2 },
  { hipPeakDeg: 44, lumbarPeakDeg: 39 },
  { hipPeakDeg: 91, lumbarPeakDeg: 1 },
] as const;

/** The same of the bridges, as change from rest. */
export const BRIDGE_TRUTH = [
  { hipPeakDeg: -45, lumbarPeakDeg: 1 },
  { hipPeakDeg: -32, lumbarPeakDeg: -25 },
  { hipPeakDeg: -45, lumbarPeakDeg: -2 },
] as const;

export interface Folded {
  readonly readings: readonly Reading[];
  readonly events: readonly AnalysisEvent[];
  readonly state: AnalysisState;
  readonly reps: readonly Rep[];
  readonly cues: readonly Cue[];
  readonly calibrations: readonly Extract<AnalysisEvent, { type: 'calibrated' }>[];
}

/** Runs frames through the fold. */
export function fold(
  frames: readonly PoseFrame[],
  from: AnalysisOptions | AnalysisState = RECORDING,
  exercise: Exercise = hipHinge,
): Folded {
  let state = 'reps' in from ? from : initialState(from);
  const readings: Reading[] = [];
  const events: AnalysisEvent[] = [];
  for (const frame of frames) {
    const step = analyseFrame(exercise, state, frame);
    state = step.state;
    readings.push(step.reading);
    events.push(...step.events);
  }
  return {
    readings,
    events,
    state,
    reps: events.flatMap((event) => (event.type === 'rep-finished' ? event.rep : [])),
    cues: events.flatMap((event) => (event.type === 'cue' ? event.cue : [])),
    calibrations: events.flatMap((event) => (event.type === 'calibrated' ? event : [])),
  };
}

/** The readings of a stretch of time. */
export function between({ readings }: Pick<Folded, 'readings'>, fromMs: number, toMs: number): readonly Reading[] {
  return readings.filter(({ timestampMs }) => timestampMs >= fromMs && timestampMs < toMs);
}

/** The number of an angle, null when unavailable. */
export function degOf(angle: Angle): number | null {
  return angle.kind === 'unavailable' ? null : angle.deg;
}

/** The four angles of a reading, null where there is none. */
const ANGLES = {
  hip: (reading: Reading) => degOf(reading.hip),
  lumbar: (reading: Reading) => degOf(reading.lumbar),
  trunk: (reading: Reading) => reading.trunkInclinationDeg,
  knee: (reading: Reading) => reading.kneeFlexionDeg,
};

/** Largest difference of any angle, degrees; infinite where only one of two numbers is there. */
export function farthestApart(
  a: readonly Reading[],
  b: readonly Reading[],
  which: readonly (keyof typeof ANGLES)[] = ['hip', 'lumbar', 'trunk', 'knee'],
): number {
  const difference = (x: number | null, y: number | null): number =>
    x === null || y === null ? (x === y ? 0 : Infinity) : Math.abs(x - y);
  expect(a).toHaveLength(b.length);
  return Math.max(...a.flatMap((reading, i) => which.map((key) => difference(ANGLES[key](reading), ANGLES[key](b[i]!)))));
} // prettier-ignore

/** Frames changed in a stretch of time. */
export function during(
  frames: readonly PoseFrame[],
  fromMs: number,
  toMs: number,
  change: (frame: PoseFrame) => PoseFrame,
): readonly PoseFrame[] {
  return frames.map((frame) => (frame.timestampMs >= fromMs && frame.timestampMs < toMs ? change(frame) : frame));
}

/** One frame after the other at the hinge's pace, whenever they were taken. */
export function played(...parts: readonly (readonly PoseFrame[])[]): readonly PoseFrame[] {
  return paced(15, parts);
}

/** One frame after the other at the bridge's pace. */
export function playedLying(...parts: readonly (readonly PoseFrame[])[]): readonly PoseFrame[] {
  return paced(10, parts);
}

function paced(framesPerSecond: number, parts: readonly (readonly PoseFrame[])[]): readonly PoseFrame[] {
  return parts.flat().map((frame, i) => ({ ...frame, timestampMs: (1000 * i) / framesPerSecond }));
}

/** A recording from one moment to another. */
export function clip(fromMs: number, toMs: number, frames = hingeFrames): readonly PoseFrame[] {
  return frames.filter(({ timestampMs }) => timestampMs >= fromMs && timestampMs < toMs);
}

/** The quiet stance at the beginning of the hinge, gone to and fro for as long as wished. */
export function stance(durationMs: number): readonly PoseFrame[] {
  return played(toAndFro(clip(0, 1300), Math.ceil((durationMs * 15) / 1000)));
}

/** The rest at the beginning of the bridge, likewise. */
export function lyingRest(durationMs: number): readonly PoseFrame[] {
  return playedLying(toAndFro(clip(0, 1200, bridgeFrames), Math.ceil((durationMs * 10) / 1000)));
}

function toAndFro(frames: readonly PoseFrame[], count: number): readonly PoseFrame[] {
  const round = [...frames, ...frames.toReversed()];
  return Array.from({ length: count }, (_, i) => round[i % round.length]!);
}

/** The frame without a person. */
export function emptied(frame: PoseFrame): PoseFrame {
  return { ...frame, person: null };
}

/** The frame later by so much. */
export function later(frame: PoseFrame, ms: number): PoseFrame {
  return { ...frame, timestampMs: frame.timestampMs + ms };
}

/** The frame with its person changed. */
export function withPerson(frame: PoseFrame, change: (person: Person) => Partial<Person>): PoseFrame {
  return frame.person ? { ...frame, person: { ...frame.person, ...change(frame.person) } } : frame;
}

/** The frame without an outline. */
export function withoutOutline(frame: PoseFrame): PoseFrame {
  return withPerson(frame, () => ({ outlinePx: null }));
}

/** Landmarks and outline moved through `move`, in a picture `scale` times as large. */
function redrawn(frame: PoseFrame, scale: number, move: (point: PointPx) => PointPx): PoseFrame {
  const drawn = withPerson(frame, ({ landmarks, outlinePx }) => ({
    landmarks: landmarks.map((point) => ({ ...point, ...move(point) })),
    outlinePx:
      outlinePx &&
      outlinePx.map((_, i) => {
        const { xPx, yPx } = move({ xPx: outlinePx[i & ~1]!, yPx: outlinePx[i | 1]! });
        return i % 2 === 0 ? xPx : yPx;
      }),
  }));
  return { ...drawn, widthPx: frame.widthPx * scale, heightPx: frame.heightPx * scale };
}

/** The frame in a picture `scale` times as large. */
export function scaled(frame: PoseFrame, scale: number): PoseFrame {
  return redrawn(frame, scale, ({ xPx, yPx }) => ({ xPx: scale * xPx, yPx: scale * yPx }));
}

/** The person moved in the picture. */
export function moved(frame: PoseFrame, dxPx: number, dyPx: number): PoseFrame {
  return redrawn(frame, 1, ({ xPx, yPx }) => ({ xPx: xPx + dxPx, yPx: yPx + dyPx }));
}

/** The person smaller or larger about a point on the floor, in the same picture. */
export function resized(frame: PoseFrame, factor: number): PoseFrame {
  const [x, y] = [frame.widthPx / 2, 0.93 * frame.heightPx];
  return redrawn(frame, 1, ({ xPx, yPx }) => ({ xPx: x + factor * (xPx - x), yPx: y + factor * (yPx - y) }));
}

/** The picture turned about its middle, clockwise positive, degrees: the camera rolled the other way. */
export function rolled(frame: PoseFrame, deg: number): PoseFrame {
  const [sin, cos] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)];
  const [x, y] = [frame.widthPx / 2, frame.heightPx / 2];
  return redrawn(frame, 1, ({ xPx, yPx }) => ({
    xPx: x + cos * (xPx - x) - sin * (yPx - y),
    yPx: y + sin * (xPx - x) + cos * (yPx - y),
  }));
}

const OTHER_SIDE = LANDMARK_NAMES.map((name) => {
  const other = name.includes('left') ? name.replace('left', 'right') : name.replace('right', 'left');
  return LANDMARK_NAMES.findIndex((candidate) => candidate === other);
});

/** The frame as in a mirror: the person faces the other way, left is right, and the outline runs clockwise again. */
export function mirrored(frame: PoseFrame): PoseFrame {
  const flipped = redrawn(frame, 1, ({ xPx, yPx }) => ({ xPx: frame.widthPx - xPx, yPx }));
  return withPerson(flipped, ({ landmarks, world, outlinePx }) => ({
    landmarks: OTHER_SIDE.map((k) => landmarks[k]!),
    world: OTHER_SIDE.map((k) => ({ ...world[k]!, xM: -world[k]!.xM })),
    outlinePx: outlinePx && outlinePx.map((_, i) => outlinePx[outlinePx.length - 2 - (i & ~1) + (i & 1)]!),
  }));
}

/** Somebody facing left turned about the vertical, positive bringing the front towards the camera; in the model's world only. */
export function turned(frame: PoseFrame, deg: number): PoseFrame {
  const sin = Math.sin((deg * Math.PI) / 180);
  const cos = Math.cos((deg * Math.PI) / 180);
  return withPerson(frame, ({ world }) => ({
    world: world.map(({ xM, yM, zM }) => ({ xM: cos * xM - sin * zM, yM, zM: cos * zM + sin * xM })),
  }));
}

/** The frame with single landmarks elsewhere. */
export function placed(frame: PoseFrame, points: Partial<Record<(typeof LANDMARK_NAMES)[number], PointPx>>): PoseFrame {
  return withPerson(frame, ({ landmarks }) => ({
    landmarks: landmarks.map((point, k) => ({ ...point, ...points[LANDMARK_NAMES[k]!] })),
  }));
}

/** The near arm of somebody facing left laid along the lower back. */
export function armOverBack(frame: PoseFrame): PoseFrame {
  const person = frame.person!;
  const [shoulder, hip] = [landmark(person, 'left', 'shoulder'), landmark(person, 'left', 'hip')];
  // A fifth of the trunk behind the hip–shoulder line, where the outline is.
  const behind = (share: number): PointPx => ({
    xPx: hip.xPx + share * (shoulder.xPx - hip.xPx) - 0.2 * (shoulder.yPx - hip.yPx),
    yPx: hip.yPx + share * (shoulder.yPx - hip.yPx) + 0.2 * (shoulder.xPx - hip.xPx),
  });
  return placed(frame, { left_elbow: behind(0.6), left_wrist: behind(0) });
}

/** The frame with a mask whose edge is everywhere this wide, in hundredths of the trunk's length in the picture. */
export function blurred(frame: PoseFrame, width: number): PoseFrame {
  return withPerson(frame, (person) => {
    const { outlinePx } = person;
    const [shoulder, hip] = [landmark(person, 'left', 'shoulder'), landmark(person, 'left', 'hip')];
    const px = (width / 100) * Math.hypot(shoulder.xPx - hip.xPx, shoulder.yPx - hip.yPx);
    return { edgeWidthPx: Float32Array.from({ length: (outlinePx?.length ?? 0) / 2 }, () => px) };
  });
}

/** The verdict of each rep, or what it was and why there is none. */
export function judged({ reps }: Folded): string[] {
  return reps.map(({ kind, verdict, reason }) => verdict ?? `${kind}: ${reason}`);
}

/** The frame with a short piece of the outline, beginning anywhere (0…1), in place of the whole: the back runs off its end. */
export function outlineCut(frame: PoseFrame, from: number): PoseFrame {
  return withPerson(frame, ({ outlinePx }) => {
    const n = outlinePx!.length;
    const first = 2 * Math.floor((from * n) / 2);
    return { outlinePx: Float32Array.from({ length: 64 }, (_, i) => outlinePx![(first + i) % n]!) };
  });
}
