/** What page and pose worker say to each other (over comlink). */
import type { PoseFrame } from '../core/pose/frame.ts';

/** The package has a third, heavy, which reads the back no better and judges it less often (docs/accuracy.md). */
export type ModelVariant = 'lite' | 'full';
export type Inference = 'cpu' | 'gpu';

export interface ModelChoice {
  readonly variant: ModelVariant;
  readonly inference: Inference;
}

export interface LoadProgress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** A frame and what it cost. */
export interface EstimatedFrame {
  readonly frame: PoseFrame;
  /** Time in the model, ms. */
  readonly poseMs: number;
  /** Time reading the mask back and following its outline, ms. */
  readonly outlineMs: number;
}

export interface PoseWorkerApi {
  /** Downloads and checks the model's files and makes the detector; may be called again with another choice. */
  load(choice: ModelChoice, onProgress: (progress: LoadProgress) => void): Promise<void>;
  /**
   * Analyses one picture; the bitmap is closed. Timestamps must rise. While somebody is being placed, the frame also
   * carries its scene: how bright it is, and every 1.5 s whether somebody else is in it.
   */
  estimate(image: ImageBitmap, timestampMs: number, placing?: boolean): Promise<EstimatedFrame>;
  /** For the benchmark: the model alone, its mask left where it is or read back whole, nothing derived from it. @returns bytes read */
  estimateBare(image: ImageBitmap, timestampMs: number, readsMask: boolean): Promise<number>;
  /** Forgets the last person, for a new recording. */
  reset(): void;
}
