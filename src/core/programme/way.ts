/** From one exercise to the next: how one gets there, and how long that may take. */
import type { GuidedPosture } from '../guided/guided.ts';

/** From standing to the floor, up again, from one way of lying or kneeling to another, or nothing of it. */
export type Move = 'down' | 'up' | 'turn' | 'stay';

export interface Way {
  readonly move: Move;
  readonly to: GuidedPosture;
}

/** @param from where somebody is; standing, before the first exercise */
export function wayTo(from: GuidedPosture, to: GuidedPosture): Way {
  return { move: moveOf(from, to), to };
}

function moveOf(from: GuidedPosture, to: GuidedPosture): Move {
  if (from === to) return 'stay';
  if (from === 'standing') return 'down';
  return to === 'standing' ? 'up' : 'turn';
}

/** To lay out a mat, move the camera and get down over one knee takes a stiff back half a minute and more. Unvalidated. */
const WAY_SECONDS: Readonly<Record<Move, number>> = { down: 40, up: 30, turn: 20, stay: 12 };

/** Time to get there without hurry, seconds. */
export function waySeconds({ move }: Way): number {
  return WAY_SECONDS[move];
}
