/** Clips with truth beside their pose results: what the fit and the accuracy table are made from. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { sideOf } from '../../src/core/pose/measured-leg.ts';
import type { AngleMap } from '../../src/core/back/angle-map.ts';

/** The fields of a truth file that are used here; see the README beside the clips for definitions. */
export interface Truth {
  readonly name: string;
  readonly exercise: 'hinge' | 'bridge' | 'leg-raise' | 'hip-thrust' | 'half-kneeling' | 'none';
  /** Of a clip in which there is nothing to count: what it shows. */
  readonly what?: string;
  readonly fps: number;
  readonly arms: string;
  /** What is held; absent where nothing is. */
  readonly load?: string;
  readonly near_side: 'L' | 'R';
  /** What a clip of a paired set shows, e.g. `yaw-p12`: the same people with one thing changed. */
  readonly condition?: string;
  /** The leg that works, stands or kneels; absent or null when both do. */
  readonly single?: 'L' | 'R' | null;
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
  readonly knee_flexion_L: number;
  readonly knee_flexion_R: number;
  readonly lumbar_flexion: number;
  /** Inclination of the trunk; absent in older files. */
  readonly trunk_line_pitch?: number;
}

export interface TruthRep {
  readonly start: number;
  readonly end: number;
  readonly peak_time: number;
  /** Most flexed in a hinge, most extended in a bridge. */
  readonly peak_hip_flexion: number;
  readonly start_hip_flexion?: number;
  readonly peak_lumbar_deviation: number;
  /** Of a hold: the mean over it, which is what it is judged by. */
  readonly held_lumbar_deviation?: number;
  readonly label: string;
}

/** A map and the people it was fitted without: what `fit --left-out` writes for each fold. */
export interface FoldMap {
  readonly exerciseIds: readonly string[];
  readonly bodies: readonly string[];
  readonly map: AngleMap;
}

export function readTruth(path: string): Truth {
  return JSON.parse(readFileSync(path, 'utf8')) as Truth;
}

/** The truth at a time, ms; frames are evenly spaced. */
export function truthAt(truth: Truth, timestampMs: number): TruthFrame | undefined {
  return truth.frames[Math.round((timestampMs / 1000) * truth.fps)];
}

/** Mean of both sides, as the definitions say; on one leg, of the leg that works. */
export function trueHipDeg({ hip_flexion_L: left, hip_flexion_R: right }: TruthFrame, { single }: Truth): number {
  if (single) return single === 'L' ? left : right;
  return (left + right) / 2;
}

/** The clip shows this exercise. */
export function shows({ exercise, single }: Truth, { id, leg }: Pick<Exercise, 'id' | 'leg'>): boolean {
  const side = sideOf(leg);
  return id.includes(exercise) && (side === null ? !single : single === (side === 'left' ? 'L' : 'R'));
}

export function isLoose({ body }: Truth): boolean {
  return body.clothes.some(({ loose }) => (loose ?? 0) > 0);
}

/** Names of the clips in a folder of pose results. */
export function clipNames(directory: string, extension = '.json'): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();
}
