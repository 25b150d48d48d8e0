/** What is said between the exercises of a day, as codes and numbers; `src/words` makes sentences of it. */
import type { Posture } from '../pose/view.ts';
import type { Block, BlockEnd, BlockPlace } from './block.ts';
import type { Way } from './way.ts';

/** Why the next exercise does not begin by itself. */
export type HoldReason = 'asked' | 'hidden' | 'away' | 'trouble' | 'pain';

/** Several are said in one breath. */
export type DayLine =
  /** Before the first. */
  | { readonly kind: 'begins'; readonly count: number }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'next'; readonly block: Block; readonly place: BlockPlace }
  /** Where to go, and where the camera goes; null for an exercise without it. */
  | { readonly kind: 'way'; readonly way: Way; readonly camera: Posture | null }
  /** So long until it begins by itself. */
  | { readonly kind: 'seconds-left'; readonly seconds: number }
  | { readonly kind: 'held'; readonly reason: HoldReason }
  | { readonly kind: 'goes-on' }
  /** The end of all */
  | { readonly kind: 'over'; readonly whole: boolean; readonly fromFloor: boolean };

/** An exercise that comes next. */
export interface Coming {
  readonly block: Block;
  readonly place: BlockPlace;
  readonly way: Way;
  /** Where the camera is to be put; null where it stands there already, or is not needed. */
  readonly camera: Posture | null;
  readonly held: HoldReason | null;
  /** How the one before ended; null before the first. */
  readonly before: BlockEnd | null;
}

/** What is said before it, in one breath. */
export function linesBefore({ block, place, way, camera, held, before }: Coming): readonly DayLine[] {
  const waits: readonly DayLine[] = held ? [{ kind: 'held', reason: held }] : [];
  // Nobody is to go anywhere before it is tried again.
  if (held === 'trouble') return waits;
  return [
    ...waits,
    ...(place.at === 1 ? [{ kind: 'begins', count: place.of } as const] : []),
    ...(before === 'skipped' ? [{ kind: 'skipped' } as const] : []),
    { kind: 'next', block, place },
    { kind: 'way', way, camera },
  ];
}
