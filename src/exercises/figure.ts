/**
 * The drawing on an exercise's card: somebody seen from the side at the end of a good rep, behind them the quiet posture.
 * Paths are SVG's; the screen draws all of them in the same strokes and colours.
 */
interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Where a word stands. */
export interface FigureLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** So wide it may become. */
  readonly width: number;
}

export interface Figure {
  readonly viewBox: string;
  /** Of strokes and letters; 1 where a person is 300 units tall. */
  readonly scale: number;
  readonly floor: string;
  /** The quiet posture, drawn pale. */
  readonly rest: { readonly head: Circle | null; readonly body: string };
  readonly head: Circle;
  readonly legs: string;
  readonly arm: string;
  /** From the pelvis to the shoulder. */
  readonly back: string;
  readonly hip: { readonly x: number; readonly y: number };
  /** The way the hip turns: an arc and the tip of its arrow. */
  readonly turn: readonly [arc: string, tip: string];
  readonly labels: { readonly back: FigureLabel; readonly hips: FigureLabel };
}
