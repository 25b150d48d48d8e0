/** From one exercise to the next: how one gets there, and how long that may take. */
import type { GuidedPosture } from '../guided/guided.ts';

/** From standing to the floor, up again, from one way of lying or kneeling to another, or nothing of it. */
export type Move = 'down' | 'up' | 'turn' | 'stay';

/** Where somebody does an exercise; a bench is on the floor and needs no lying down. */
export type WayEnd = GuidedPosture | 'bench';

export interface Way {
  readonly move: Move;
  readonly to: WayEnd;
}

/** @param from where somebody is; standing, before the first exercise */
export function wayTo(from: WayEnd, to: WayEnd): Way {
  return { move: moveOf(from, to), to };
}

function moveOf(from: WayEnd, to: WayEnd): Move {
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
