/** Clips with truth beside their pose results: what the fit and the accuracy table are made from. */
import { readdirSync, readFileSync } from 'node:fs';
import type { PoseFrame } from '../src/core/pose.ts';

/** The fields of a truth file that are used here; see the README beside the clips for definitions. */
export interface Truth {
  readonly name: string;
  readonly exercise: 'hinge' | 'bridge';
  readonly fps: number;
  readonly arms: string;
  readonly camera: { readonly yaw: number };
  readonly body: { readonly id: string; readonly clothes: readonly { readonly loose?: number }[] };
  readonly pre: readonly { readonly kind: string; readonly dur: number }[];
  readonly frames: readonly TruthFrame[];
  readonly reps: readonly TruthRep[];
}

export interface TruthFrame {
  readonly t: number;
  readonly hip_flexion_L: number;
  readonly hip_flexion_R: number;
  readonly lumbar_flexion: number;
}

export interface TruthRep {
  readonly start: number;
  readonly end: number;
  readonly peak_time: number;
  readonly peak_lumbar_deviation: number;
  readonly label: string;
}

export function readTruth(path: string): Truth {
  return JSON.parse(readFileSync(path, 'utf8')) as Truth;
}

/** The truth at a time, ms; frames are evenly spaced. */
export function truthAt(truth: Truth, timestampMs: number): TruthFrame | undefined {
  return truth.frames[Math.round((timestampMs / 1000) * truth.fps)];
}

/** Mean of both sides, as the definitions say. */
export function trueHipDeg(frame: TruthFrame): number {
  return (frame.hip_flexion_L + frame.hip_flexion_R) / 2;
}

export function isLoose({ body }: Truth): boolean {
  return body.clothes.some(({ loose }) => (loose ?? 0) > 0);
}

/** A pose frame on one line, numbers rounded to what they are worth. */
export interface PackedFrame {
  readonly t: number;
  readonly w: number;
  readonly h: number;
  /** x, y, visibility of the 33 landmarks. */
  readonly lm?: readonly number[];
  /** x, y, z in metres. */
  readonly wl?: readonly number[];
  /** The outline's x, y, …, null when there is none. */
  readonly ol: readonly number[] | null;
}

export function unpackFrame({ t, w, h, lm, wl, ol }: PackedFrame): PoseFrame {
  const person = lm && wl && {
    landmarks: Array.from({ length: 33 }, (_, k) => ({ xPx: lm[3 * k]!, yPx: lm[3 * k + 1]!, visibility: lm[3 * k + 2]! })),
    world: Array.from({ length: 33 }, (_, k) => ({ xM: wl[3 * k]!, yM: wl[3 * k + 1]!, zM: wl[3 * k + 2]! })),
    outlinePx: ol ? Float32Array.from(ol) : null,
  };
  return { timestampMs: t, widthPx: w, heightPx: h, person: person ?? null };
}

/** Names of the clips in a folder of pose results. */
export function clipNames(directory: string, extension = '.json'): string[] {
  return readdirSync(directory).filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length)).sort();
}
