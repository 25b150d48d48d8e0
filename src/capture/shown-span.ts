/** Which part of a video file is shown, as players show it, and how long it promises to be. */
import type { Input, InputVideoTrack } from 'mediabunny';
import { shownEndS } from './edit-list.ts';

export interface ShownSpan {
  /** In the file's own time, s. What ends before it is not shown. */
  readonly startS: number;
  /** What begins from there on is not shown; Infinity where nothing is cut. */
  readonly cutS: number;
  /** Where it promises to end. */
  readonly endS: number;
}

/** A file whose head promises so much more than it holds was cut off. Unvalidated: more than a head ever rounds. */
const MISSING_S = 0.5;

export async function shownSpan(file: Blob, input: Input, track: InputVideoTrack): Promise<ShownSpan> {
  const [firstS, heldS, promisedS, editEndS] = await Promise.all([
    track.getFirstTimestamp(),
    track.computeDuration(),
    track.getDurationFromMetadata(),
    shownEndS(file).catch(() => null),
  ]);
  // Sound may go on after the last picture: then nothing is missing.
  const isCut =
    promisedS !== null && promisedS - heldS > MISSING_S && promisedS - (await input.computeDuration()) > MISSING_S;
  const cutS = editEndS ?? Infinity;
  return { startS: Math.max(0, firstS), cutS, endS: Math.min(isCut ? promisedS : heldS, cutS) };
}
