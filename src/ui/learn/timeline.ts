/** What a demonstration shows when: about a minute in chapters, each with one caption. */
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { DemoNumbers, DemoWords } from '../../words/exercise-words.ts';
import type { Language } from '../../words/language.ts';
import { degrees, degreesWithError } from '../../words/numbers.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { durationMs, frameAt, type Demo, type DemoClip, type DemoFrame } from '../../exercises/demo.ts';

/** Which reps are seen. */
export type Shown = 'good' | 'poor' | 'both';

export interface Chapter {
  readonly caption: string;
  readonly shown: Shown;
  /** From where to where in the rep: 0 its beginning, 1 its farthest point, 2 its end. */
  readonly from: number;
  readonly to: number;
  /** The way takes so long, then the picture holds still until the chapter ends. */
  readonly moveMs: number;
  readonly totalMs: number;
}

/** What is to be drawn at one moment. */
export interface Scene {
  readonly index: number;
  readonly chapter: Chapter;
  /** How much of the chapter has passed, 0…1. */
  readonly passed: number;
  readonly figures: readonly { readonly clip: 'good' | 'poor'; readonly frame: DemoFrame }[];
}

/** The chapters of a demonstration, numbers as measured. */
export function chaptersOf(
  demo: Demo,
  words: DemoWords,
  exercise: Pick<Exercise, 'direction'>,
  language: Language,
): readonly Chapter[] {
  const good = numbersAt(demo.good, exercise, language);
  const poor = numbersAt(demo.poor, exercise, language);
  const still = (shown: Shown, at: number, totalMs: number, caption: string): Chapter => {
    return { caption, shown, from: at, to: at, moveMs: 0, totalMs };
  };
  const move = (
    shown: Shown,
    way: readonly [number, number],
    moveMs: number,
    holdMs: number,
    caption: string,
  ): Chapter => {
    return { caption, shown, from: way[0], to: way[1], moveMs, totalMs: moveMs + holdMs };
  };
  return [
    still('good', 0, 5000, words.zero),
    move('good', [0, 1], 5500, 1500, words.goodWay),
    still('good', 1, 7500, words.goodEnd(good)),
    move('good', [1, 2], 4000, 1000, words.goodReturn),
    move('poor', [0, 1], 5500, 1500, words.poorWay),
    still('poor', 1, 7500, words.poorEnd(poor)),
    move('both', [0, 1], 6000, 5000, words.both),
    move('good', [0, 2], 8000, 2000, words.again),
  ];
}

/** Length of all chapters, ms. */
export function totalMs(chapters: readonly Chapter[]): number {
  return chapters.reduce((sum, chapter) => sum + chapter.totalMs, 0);
}

/** When a chapter begins, ms. */
export function startMs(chapters: readonly Chapter[], index: number): number {
  return totalMs(chapters.slice(0, index));
}

/** The moment that says most of a chapter, ms since its beginning: where its movement has arrived. */
export function keyMs({ moveMs, to }: Chapter): number {
  // A whole rep ends as it began; its farthest point is half-way.
  return to === 2 ? moveMs / 2 : moveMs;
}

/**
 * What is drawn at a moment of the demonstration, held at its ends.
 *
 * @throws RangeError without chapters.
 */
export function sceneAt(demo: Demo, chapters: readonly Chapter[], atMs: number): Scene {
  const ends = chapters.map((_, i) => startMs(chapters, i + 1));
  const found = ends.findIndex((end) => atMs < end);
  const index = found === -1 ? chapters.length - 1 : found;
  const chapter = chapters[index];
  if (!chapter) throw new RangeError('a demonstration without chapters');
  const sinceMs = Math.min(Math.max(0, atMs - startMs(chapters, index)), chapter.totalMs);
  const share = chapter.moveMs === 0 ? 1 : Math.min(1, sinceMs / chapter.moveMs);
  const at = chapter.from + share * (chapter.to - chapter.from);
  const clips = chapter.shown === 'both' ? (['good', 'poor'] as const) : ([chapter.shown] as const);
  return {
    index,
    chapter,
    passed: sinceMs / chapter.totalMs,
    figures: clips.map((clip) => ({ clip, frame: frameAt(demo[clip], clipMs(demo[clip], at)) })),
  };
}

/** The rep's own time: 0 its beginning, 1 its farthest point, 2 its end. */
function clipMs(clip: DemoClip, at: number): number {
  return at <= 1 ? at * clip.peakMs : clip.peakMs + (at - 1) * (durationMs(clip) - clip.peakMs);
}

/** The two angles at the farthest point, in words; the direction of the back's is said by the sentence. */
function numbersAt(clip: DemoClip, exercise: Pick<Exercise, 'direction'>, language: Language): DemoNumbers {
  const { hip, lumbar } = frameAt(clip, clip.peakMs);
  const travel = hipTravelDeg(hip?.[0] ?? null, exercise);
  return {
    hips: travel === null ? '?' : degrees(travel, language),
    back: lumbar ? backDegrees(lumbar, language) : '?',
  };
}

/** Size of the back's bend and its error; the shape and word beside it tell the direction. */
export function backDegrees([deg, sigmaDeg]: readonly [number, number], language: Language): string {
  return degreesWithError(Math.abs(deg), sigmaDeg, language);
}
