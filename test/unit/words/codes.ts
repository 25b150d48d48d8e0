/** What may be said, and where. */
import type { Posture } from '../../../src/core/pose/view.ts';
import type { Side } from '../../../src/core/pose/frame.ts';
import type { GuidanceCode, Rep } from '../../../src/core/reading.ts';
import { GUIDANCE } from '../../../src/core/session/guidance-codes.ts';
import type { Language } from '../../../src/words/language.ts';

export const POSTURES: readonly Posture[] = ['standing', 'lying'];
export const NEAR_SIDES: readonly (Side | null)[] = ['left', 'right', null];

/** Instructions that come up in one posture alone; the others may anywhere. */
const ONLY_IN: Partial<Record<GuidanceCode, Posture>> = {
  'stand-tall': 'standing',
  'kneel-tall': 'kneeling',
  'lie-down': 'lying',
  'bend-knees': 'lying',
  'no-bench': 'lying',
  'lie-straight': 'lying',
  'straighten-leg': 'lying',
  'lean-on-bench': 'lying',
  'press-back': 'lying',
  'arch-back': 'lying',
};

/** The codes of a posture. */
export function codesOf(posture: Posture): readonly GuidanceCode[] {
  return (Object.keys(GUIDANCE) as GuidanceCode[]).filter((code) => (ONLY_IN[code] ?? posture) === posture);
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
