/** What is known of each instruction; its words are in `src/words`, its picture on the screen of set-up. */
import type { GuidanceCode } from '../reading.ts';

export interface GuidanceRule {
  /**
   * Something keeps the tool from seeing; or it sees well, and asks for what comes next; or it sees well, and would see
   * better.
   */
  readonly kind: 'problem' | 'prompt' | 'advice';
  /** It is said once it has been asked for so long, ms. */
  readonly lastsMs: number;
  /** The first time without waiting: it is asked for at a moment of the tool's choosing, and late words would miss it. */
  readonly atOnce: boolean;
}

/** A passing state is not worth a word. Unvalidated. */
const LASTING_MS = 1500;
/** Somebody who already holds still is told so while the stillness is still wanted. Unvalidated. */
const STILL_LASTING_MS = 600;

const PROBLEM: GuidanceRule = { kind: 'problem', lastsMs: LASTING_MS, atOnce: false };
const SELF_TEST: GuidanceRule = { kind: 'prompt', lastsMs: LASTING_MS, atOnce: true };

export const GUIDANCE: Readonly<Record<GuidanceCode, GuidanceRule>> = {
  nobody: PROBLEM,
  'too-dark': PROBLEM,
  'two-people': PROBLEM,
  'step-back': PROBLEM,
  'come-closer': PROBLEM,
  'feet-cut-off': PROBLEM,
  'head-cut-off': PROBLEM,
  'cut-off-left': PROBLEM,
  'cut-off-right': PROBLEM,
  'camera-tilted': PROBLEM,
  'camera-high': PROBLEM,
  'camera-low': PROBLEM,
  'move-left': PROBLEM,
  'move-right': PROBLEM,
  'turn-side-on': PROBLEM,
  'turn-away': PROBLEM,
  'turn-towards': PROBLEM,
  'back-hidden': PROBLEM,
  'outline-unclear': PROBLEM,
  'legs-hidden': PROBLEM,
  'stand-tall': PROBLEM,
  'kneel-tall': PROBLEM,
  'lie-down': PROBLEM,
  'bend-knees': PROBLEM,
  'no-bench': PROBLEM,
  'lie-straight': PROBLEM,
  'straighten-leg': PROBLEM,
  'lean-on-bench': PROBLEM,
  'loose-shirt': { kind: 'advice', lastsMs: LASTING_MS, atOnce: false },
  'hold-still': { kind: 'prompt', lastsMs: STILL_LASTING_MS, atOnce: false },
  'press-back': SELF_TEST,
  'arch-back': SELF_TEST,
};

/** Something keeps the tool from seeing somebody well. */
export function isProblem(code: GuidanceCode | null): boolean {
  return code !== null && GUIDANCE[code].kind === 'problem';
}
