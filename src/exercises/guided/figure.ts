/**
 * The drawing of a guided exercise: one person in the strokes of the exercise cards, in a posture for its beginning and for
 * the end of each phase; between them it moves. A person is 300 units tall, y goes down, the floor is where the figure says.
 */
import type { Side } from '../../core/pose/frame.ts';

export type Point = readonly [x: number, y: number];

/** From the hip or the shoulder outwards. */
export interface Limb {
  /** Knee or elbow. */
  readonly mid: Point;
  /** Ankle or hand. */
  readonly end: Point;
  /** Tip of the foot; null where none is drawn. */
  readonly tip: Point | null;
}

export interface Posture {
  readonly head: Point;
  readonly shoulder: Point;
  /** Where the back begins and, seen from the side, both legs. */
  readonly hip: Point;
  /** How far the lower back bows away from a straight line, forwards; seen from the side. */
  readonly curve: number;
  /** Nearer to the eye first; those that are farther are drawn pale. */
  readonly legs: readonly [Limb, Limb];
  readonly arms: readonly [Limb, Limb];
  /** How far the belly rises, for what is done by the breath. */
  readonly belly: number;
}

export interface GuidedFigure {
  readonly viewBox: string;
  /** Chair, wall, floor: behind the person. */
  readonly floor: string;
  readonly props: readonly string[];
  /** A band between the legs: how far down from hip to knee, or 1…2 from knee to ankle. Null without one. */
  readonly band: number | null;
  /** The side that works in the drawing; for the other it is mirrored. Null where both work at once. */
  readonly shows: Side | null;
  /** Seen from the side, or from behind: then the hips lie apart. */
  readonly view: 'side' | 'behind';
  readonly start: Posture;
  /** By the id of the phase: how it is at its end. */
  readonly phases: Readonly<Record<string, Posture>>;
  /** The phase that shows most of it. */
  readonly key: string;
  /** By phase: which way it goes, as a path. */
  readonly arrows: Readonly<Record<string, string>>;
}
