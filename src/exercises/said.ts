/** What is said of every exercise: of a language one file, as the first screen needs them together. */
import { byLanguage, type ByLanguage } from '../words/by-language.ts';
import type { WordsOfPhases } from '../words/guided-exercise-words.ts';
import type { Language } from '../words/language.ts';
import type { BridgeWords } from './glute-bridge/words/bridge-words.ts';
import type { AdductorStretchPhase } from './guided/adductor-stretch/exercise.ts';
import type { BreathingPhase } from './guided/breathing-90-90/exercise.ts';
import type { GluteStretchPhase } from './guided/glute-stretch/exercise.ts';
import type { HipFlexorReleasePhase } from './guided/hip-flexor-release/exercise.ts';
import type { LateralBandWalkPhase } from './guided/lateral-band-walk/exercise.ts';
import type { MonsterWalkPhase } from './guided/monster-walk/exercise.ts';
import type { PsoasStretchPhase } from './guided/psoas-stretch/exercise.ts';
import type { SideLyingClamPhase } from './guided/side-lying-clam/exercise.ts';
import type { KneelingWords } from './half-kneeling-stretch/words/kneeling-words.ts';
import type { HingeWords } from './hip-hinge/words/hinge-words.ts';
import type { HipThrustWords } from './hip-thrust/words/hip-thrust-words.ts';
import type { LegRaiseWords } from './leg-raise/words/leg-raise-words.ts';
import type { OneLegOwnWords } from './one-leg-words.ts';

/** By exercise, as the folder of each has them. */
export interface AllWords {
  readonly hipHinge: HingeWords;
  readonly singleLegHinge: OneLegOwnWords;
  readonly gluteBridge: BridgeWords;
  readonly singleLegBridge: OneLegOwnWords;
  readonly hipThrust: HipThrustWords;
  readonly legRaise: LegRaiseWords;
  readonly halfKneelingStretch: KneelingWords;
  readonly adductorStretch: WordsOfPhases<AdductorStretchPhase>;
  readonly breathing9090: WordsOfPhases<BreathingPhase>;
  readonly gluteStretch: WordsOfPhases<GluteStretchPhase>;
  readonly hipFlexorRelease: WordsOfPhases<HipFlexorReleasePhase>;
  readonly lateralBandWalk: WordsOfPhases<LateralBandWalkPhase>;
  readonly monsterWalk: WordsOfPhases<MonsterWalkPhase>;
  readonly psoasStretch: WordsOfPhases<PsoasStretchPhase>;
  readonly sideLyingClam: WordsOfPhases<SideLyingClamPhase>;
}

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: AllWords }>>> = {
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
};

const allWords = byLanguage(async (language) => (await WORDS[language]()).words);

/** The words of one exercise. @param of what of all the words they are, or are made of */
export function said<Own>(of: (all: AllWords) => Own): ByLanguage<Own> {
  return byLanguage(async (language) => of(await allWords.load(language)));
}
