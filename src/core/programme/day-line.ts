/** What is said between the exercises of a day, as codes and numbers; `src/words` makes sentences of it. */
import type { Posture } from '../pose/view.ts';
import type { Block, BlockPlace } from './block.ts';
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
