/**
 * Streams of frames that no camera should give, and some that it does: pieces of real recordings one after the other, played
 * faster or slower, with faults laid over stretches of them. All of it is small numbers, so that a failure shrinks.
 */
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { judgedBy, type Standard } from '../../src/core/exercise/standard.ts';
import type { LandmarkPx, Person, PoseFrame } from '../../src/core/pose/frame.ts';
import { unpackFrames, type AnyTraceFile } from '../../src/core/records/trace.ts';
import type { SessionControl } from '../../src/core/session/session.ts';
import { EXERCISES } from '../../src/exercises/catalogue.ts';

const RECORDINGS = [
  'hinge.trace',
  'bridge.trace',
  'hip-thrust.trace',
  'leg-raise.trace',
  'conditions/hinge-dark',
  'conditions/bridge-arms-chest',
] as const;

/** What is stored is the trace, or the trace beside what was drawn. */
function framesOf(name: string): readonly PoseFrame[] {
  const packed = readFileSync(new URL(`../fixtures/${name}.json.gz`, import.meta.url));
  const stored = JSON.parse(gunzipSync(packed).toString()) as AnyTraceFile | { readonly trace: AnyTraceFile };
  return unpackFrames('trace' in stored ? stored.trace : stored);
}

const recordings = RECORDINGS.map(framesOf);

/** Of a recording: from where (0…1), so many frames, and every so many of them. */
interface Piece {
  readonly recording: number;
  readonly from: number;
  readonly frames: number;
  readonly every: number;
}

/** Numbers that arithmetic does not survive, or hardly. */
const ODD = [NaN, Infinity, -Infinity, 0, -1, 1e9, -1e9, 1e300] as const;

const FAULTS = [
  'nobody', 'odd-landmark', 'odd-all', 'visibility', 'teleport', 'frozen', 'other-person', 'no-outline', 'empty-outline',
  'one-point', 'huge-outline', 'odd-outline', 'half-outline', 'no-edge', 'edge-length', 'odd-edge', 'odd-world', 'few-landmarks',
  'scaled-picture', 'turned-picture', 'no-picture', 'time-repeats', 'time-back', 'time-jumps', 'time-negative', 'time-odd',
  'scene',
] as const; // prettier-ignore

export type FaultKind = (typeof FAULTS)[number];

/** Laid over a stretch of the stream, both 0…1 of it; what `odd` and `pick` mean depends on its kind. */
interface Fault {
  readonly kind: FaultKind;
  readonly from: number;
  readonly share: number;
  readonly odd: number;
  readonly pick: number;
}

export interface Stream {
  readonly exercise: number;
  readonly standard: Standard;
  readonly plan: { readonly sets: number; readonly reps: number; readonly restSeconds: number } | null;
  readonly calibrationMs: number;
  readonly offersOwnBend: boolean;
  readonly frameMs: number;
  readonly startMs: number;
  readonly pieces: readonly Piece[];
  readonly faults: readonly Fault[];
  readonly controls: readonly { readonly at: number; readonly control: SessionControl }[];
  /** Run again, and kept and read again: in some, as it takes its time. */
  readonly twice: boolean;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const degrees = fc.option(fc.constantFrom(-1000, 0, 1, 20, 45, 90, 1000, NaN, Infinity), { nil: undefined });
const limits = fc.record({ roundingDeg: degrees, archingDeg: degrees, reachDeg: degrees, kneeDeg: degrees });
const ownBend = fc.record({
  deg: fc.constantFrom(0.1, 10, 24, 40, 70, 180),
  sigmaDeg: fc.constantFrom(0, 3, 90),
  date: fc.constant('2026-01-01'),
});

const piece: fc.Arbitrary<Piece> = fc.record({
  recording: fc.nat(recordings.length - 1),
  from: share,
  frames: fc.integer({ min: 1, max: 24 }),
  every: fc.integer({ min: 1, max: 4 }),
});

/** What most of the streams begin with: somebody quiet, then what follows in that recording. */
const begun: fc.Arbitrary<readonly Piece[]> = fc.nat(recordings.length - 1).map((recording) => [
  { recording, from: 0, frames: 8, every: 1 },
  { recording, from: 0.05, frames: 30, every: 3 },
]);

export const stream: fc.Arbitrary<Stream> = fc.record({
  exercise: fc.nat(EXERCISES.length - 1),
  standard: fc.record({
    limits: fc.option(limits, { nil: undefined }),
    loaded: fc.boolean(),
    ownBend: fc.option(ownBend, { nil: undefined }),
  }),
  plan: fc.option(
    fc.record({
      sets: fc.integer({ min: 1, max: 5 }),
      reps: fc.integer({ min: 1, max: 20 }),
      restSeconds: fc.constantFrom(0, 1, 15, 180),
    }),
    { nil: null, freq: 3 },
  ),
  calibrationMs: fc.constantFrom(200, 300, 600, 3000),
  offersOwnBend: fc.boolean(),
  frameMs: fc.constantFrom(1, 33, 67, 100, 200, 200, 200, 200, 900),
  startMs: fc.constantFrom(0, 0, 0, -5000, 1e12),
  pieces: fc
    .tuple(fc.oneof(begun, fc.constant([])), fc.array(piece, { maxLength: 2 }))
    .filter(([first, more]) => first.length + more.length > 0)
    .map(([first, more]) => [...first, ...more]),
  faults: fc.array(
    fc.record({ kind: fc.constantFrom(...FAULTS), from: share, share: fc.oneof(fc.constant(0), share), odd: fc.nat(ODD.length - 1), pick: share }),
    { maxLength: 4 },
  ),
  controls: fc.array(
    fc.record({ at: share, control: fc.constantFrom<SessionControl>('toggle-pause', 'hide', 'show', 'recalibrate') }),
    { maxLength: 3 },
  ),
  twice: fc.nat(7).map((n) => n === 0),
}); // prettier-ignore

/** The exercise as it is judged in this stream. */
export function exerciseOf({ exercise, standard }: Stream): Exercise {
  return judgedBy(EXERCISES[exercise]!, standard);
}

export function framesOfStream({ pieces, faults, frameMs, startMs }: Stream): readonly PoseFrame[] {
  const frames = pieces.flatMap(({ recording, from, frames: count, every }) => {
    const all = recordings[recording]!;
    const first = Math.floor(from * (all.length - 1));
    return Array.from({ length: count }, (_, i) => all[Math.min(all.length - 1, first + i * every)]!);
  });
  const timed = frames.map((frame, i): PoseFrame => ({ ...frame, timestampMs: startMs + i * frameMs }));
  return faults.reduce(withFault, timed);
}

function withFault(frames: readonly PoseFrame[], fault: Fault): readonly PoseFrame[] {
  const first = Math.floor(fault.from * frames.length);
  const last = first + Math.max(1, Math.floor(fault.share * frames.length));
  return frames.map((frame, i) => (i < first || i >= last ? frame : broken(frame, fault, i - first, frames)));
}

function broken(frame: PoseFrame, { kind, odd, pick }: Fault, nth: number, frames: readonly PoseFrame[]): PoseFrame {
  const { person, timestampMs: now } = frame;
  const value = ODD[odd]!;
  const before = frames[Math.floor(pick * frames.length)] ?? frame;
  switch (kind) {
    case 'nobody':
      return { ...frame, person: null };
    case 'time-repeats':
      return { ...frame, timestampMs: before.timestampMs };
    case 'time-back':
      return { ...frame, timestampMs: now - 10_000 * pick };
    case 'time-jumps':
      return { ...frame, timestampMs: now + 1e7 * pick };
    case 'time-negative':
      return { ...frame, timestampMs: 0 - now };
    case 'time-odd':
      return { ...frame, timestampMs: value };
    case 'scaled-picture':
      return { ...frame, widthPx: frame.widthPx * 2 * pick, heightPx: frame.heightPx * 2 * pick };
    case 'turned-picture':
      return { ...frame, widthPx: frame.heightPx, heightPx: frame.widthPx };
    case 'no-picture':
      return { ...frame, widthPx: value, heightPx: value };
    case 'scene':
      return { ...frame, scene: { luma: value, others: pick > 0.5 } };
    case 'frozen':
      return { ...before, timestampMs: now };
    case 'other-person': {
      const others = recordings[Math.floor(pick * (recordings.length - 1))]!;
      return nth % 2 === 0 ? { ...frame, person: others[nth % others.length]!.person } : frame;
    }
    default:
      return person ? { ...frame, person: { ...person, ...brokenPerson(person, kind, value, pick) } } : frame;
  }
}

function brokenPerson(person: Person, kind: FaultKind, value: number, pick: number): Partial<Person> {
  const { landmarks, world, outlinePx, edgeWidthPx } = person;
  const which = Math.floor(pick * (landmarks.length - 1));
  const moved = (dx: number): readonly LandmarkPx[] => landmarks.map((point) => ({ ...point, xPx: point.xPx + dx }));
  const points = outlinePx ? outlinePx.length / 2 : 0;
  switch (kind) {
    case 'odd-landmark':
      return { landmarks: landmarks.map((point, i) => (i === which ? { xPx: value, yPx: value, visibility: value } : point)) }; // prettier-ignore
    case 'odd-all':
      return { landmarks: landmarks.map(() => ({ xPx: value, yPx: value, visibility: value })) };
    case 'visibility':
      return { landmarks: landmarks.map((point) => ({ ...point, visibility: value })) };
    case 'teleport':
      return { landmarks: moved(2000 * (pick - 0.5)) };
    case 'few-landmarks':
      return { landmarks: landmarks.slice(0, which), world: world.slice(0, which) };
    case 'odd-world':
      return { world: world.map(() => ({ xM: value, yM: value, zM: value })) };
    case 'no-outline':
      return { outlinePx: null };
    case 'empty-outline':
      return { outlinePx: new Float32Array(0), edgeWidthPx: new Float32Array(0) };
    case 'one-point':
      return { outlinePx: Float32Array.of(100, 100) };
    case 'huge-outline':
      return { outlinePx: Float32Array.from({ length: 4000 }, (_, i) => outlinePx?.[i % (2 * points)] ?? i) };
    case 'odd-outline':
      return { outlinePx: outlinePx && outlinePx.map((px, i) => (i % 7 === 0 ? value : px)) };
    case 'half-outline':
      return { outlinePx: outlinePx && outlinePx.slice(0, Math.floor(pick * outlinePx.length)) };
    case 'no-edge':
      return { edgeWidthPx: undefined };
    case 'edge-length':
      return { edgeWidthPx: edgeWidthPx?.slice(0, Math.floor(pick * points)) };
    case 'odd-edge':
      return { edgeWidthPx: edgeWidthPx?.map(() => value) };
    default:
      return {};
  }
}
