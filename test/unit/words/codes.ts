/** What may be said, and where. */
import type { Posture } from '../../../src/core/pose/view.ts';
import type { Side } from '../../../src/core/pose/frame.ts';
import type { GuidanceCode, Rep } from '../../../src/core/reading.ts';
import type { Language } from '../../../src/words/language.ts';

const BOTH: readonly Posture[] = ['standing', 'lying'];

/** The postures in which each code may be said. */
export const POSTURES_OF: Readonly<Record<GuidanceCode, readonly Posture[]>> = {
  nobody: BOTH,
  'too-dark': BOTH,
  'two-people': BOTH,
  'step-back': BOTH,
  'come-closer': BOTH,
  'feet-cut-off': BOTH,
  'head-cut-off': BOTH,
  'cut-off-left': BOTH,
  'cut-off-right': BOTH,
  'camera-tilted': BOTH,
  'camera-high': BOTH,
  'camera-low': BOTH,
  'move-left': BOTH,
  'move-right': BOTH,
  'turn-side-on': BOTH,
  'turn-away': BOTH,
  'turn-towards': BOTH,
  'back-hidden': BOTH,
  'outline-unclear': BOTH,
  'legs-hidden': BOTH,
  'loose-shirt': BOTH,
  'hold-still': BOTH,
  'stand-tall': ['standing'],
  'lie-down': ['lying'],
  'bend-knees': ['lying'],
  'no-bench': ['lying'],
  'press-back': ['lying'],
  'arch-back': ['lying'],
};

export const POSTURES = BOTH;
export const NEAR_SIDES: readonly (Side | null)[] = ['left', 'right', null];

/** The codes of a posture. */
export function codesOf(posture: Posture): readonly GuidanceCode[] {
  return (Object.keys(POSTURES_OF) as GuidanceCode[]).filter((code) => POSTURES_OF[code].includes(posture));
}

/** Danger, injury, wrong, error, bad, correct; the person addressed otherwise than decided; and what only a slip puts there. */
export const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  en: /danger|injur|wrong|error|correct|\bbad|\bfault|undefined|\bnull\b|\bNaN\b/i,
  de: /gef[aä]hr|verletz|falsch|fehler|korrekt|schlecht|\bdu\b|\bdein|\bSie\b|\bIhre?\b|undefined|\bNaN\b/i,
  es: /peligr|lesión|lesiona|correct|error|\bmal\b|\bmala\b|\btus?\b|undefined|\bnull\b|\bNaN\b/i,
  fr: /danger|bless|faux|fausse|erreur|correct|mauvais|\btu\b|\bton\b|(?<!\p{L})tes\b|undefined|\bnull\b|\bNaN\b/iu,
};

/** A clean, full rep of a hinge. */
export function rep(changes: Partial<Rep> = {}): Rep {
  return {
    index: 0,
    kind: 'rep',
    startMs: 0,
    peakMs: 1000,
    endMs: 2000,
    hipFlexionPeakDeg: 70,
    lumbarPeakDeg: 5,
    lumbarPeakMs: 1000,
    lumbarSigmaDeg: 3,
    hipShare: 0.9,
    neutralHipRangeDeg: 70,
    hipToStraightDeg: null,
    holdMs: 400,
    kneeFlexionPeakDeg: 10,
    score: 95,
    scoreSigma: 3,
    verdict: 'good',
    deductions: [],
    reason: null,
    ...changes,
  };
}
