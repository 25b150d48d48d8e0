/** One rep with all that is needed to show any of its moments, found once when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Neutral } from '../../core/neutral/neutral.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { View } from '../../core/pose/view.ts';
import { frameIndexAt } from '../../core/records/replay.ts';
import type { SavedRep } from '../../core/records/record.ts';
import type { Words } from '../../words/words.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { torsoPxOf } from './back-of.ts';
import { cropOf, type Crop } from './body-figure.ts';
import './body-figure.ts';
import { nearestIndex } from './curve-data.ts';
import type { Reel } from './playback.ts';
import { momentWords } from './rep-numbers.ts';

export interface ShownRep {
  readonly saved: SavedRep;
  readonly exercise: Exercise | null;
  readonly view: View | null;
  readonly neutral: Neutral | null;
  /** Those of this rep. */
  readonly frames: readonly PoseFrame[];
  readonly frameMs: readonly number[];
  /** Where the body is in all of them. */
  readonly crop: Crop | null;
  readonly torsoPx: number;
  readonly reel: Reel;
}

/** Every so many frames are enough to know where the body is. */
const CROP_EVERY = 4;

/** @param trace every frame of the session, may be empty @param neutral of the ghost */
export function shownRep(
  saved: SavedRep,
  trace: readonly PoseFrame[],
  view: View | null,
  exercise: Exercise | null,
  neutral: Neutral | null,
): ShownRep {
  const { rep, series, worstFrame } = saved;
  const frames = trace.filter(({ timestampMs }) => timestampMs >= rep.startMs && timestampMs <= rep.endMs);
  const shown = worstFrame ? [...frames, worstFrame] : frames;
  const { timestampMs } = series;
  return {
    saved,
    exercise,
    view,
    neutral,
    frames,
    frameMs: frames.map((frame) => frame.timestampMs),
    crop: cropOf(shown.filter((_, i) => i % CROP_EVERY === 0 || i === shown.length - 1)),
    torsoPx: view && exercise ? torsoPxOf(shown, view, exercise) : 0,
    reel: { startMs: timestampMs[0] ?? rep.startMs, endMs: timestampMs.at(-1) ?? rep.endMs, timestampMs },
  };
}

/** The moment a rep opens at: when the back was bent most. */
export function worstMs({ rep, series, worstFrame }: SavedRep): number {
  const ms = worstFrame?.timestampMs ?? rep.lumbarPeakMs ?? rep.peakMs;
  return series.timestampMs[nearestIndex(series.timestampMs, ms)] ?? ms;
}

/** Hips and back at a moment: "Hips 62°, back 18° ± 4°". */
export function wordsAt({ saved, exercise, reel }: ShownRep, ms: number, words: Words): string {
  return momentWords(saved.series, frameIndexAt(reel.timestampMs, ms) ?? -1, exercise, words);
}

/**
 * The body at a moment with its numbers; where no frame shows it, that it was not seen. Of a rep whose trace is gone there is
 * one moment, the worst, or nothing.
 */
export function figureAt(shown: ShownRep, askedMs: number, words: Words): TemplateResult | typeof nothing {
  const { saved, exercise, reel, frames } = shown;
  const { series, worstFrame } = saved;
  const still = frames.length === 0;
  if (still && !worstFrame) return nothing;
  const ms = still ? worstMs(saved) : askedMs;
  const frame = still ? worstFrame : (frames[frameIndexAt(shown.frameMs, ms) ?? -1] ?? null);
  const i = frameIndexAt(reel.timestampMs, ms) ?? -1;
  const lumbarDeg = series.lumbarDeg[i] ?? null;
  const { mostBent, atThisMoment } = words.review.card;
  const worst = lumbarDeg !== null && frame !== null && frame.timestampMs === worstFrame?.timestampMs;
  const when = worst ? mostBent : atThisMoment;
  const told = wordsAt(shown, ms, words);
  return html`<figure>
    ${
      frame?.person
        ? html`<hingeline-body-figure
            .frame=${frame}
            .crop=${shown.crop}
            .view=${shown.view}
            .exercise=${exercise}
            .torsoPx=${shown.torsoPx}
            .lumbarDeg=${lumbarDeg}
            .hipDeg=${hipTravelDeg(series.hipDeg[i] ?? null, exercise)}
            .neutral=${shown.neutral}
            .label="${when}: ${told}"
          ></hingeline-body-figure>`
        : html`<p class="unseen">${words.review.play.notSeen}</p>`
    }
    <figcaption><b>${when}</b><br />${told}</figcaption>
  </figure>`;
}
