import type { AllWords } from '../said.ts';
import { words as gluteBridge } from '../glute-bridge/words/de.ts';
import { words as adductorStretch } from '../guided/adductor-stretch/words/de.ts';
import { words as breathing9090 } from '../guided/breathing-90-90/words/de.ts';
import { words as gluteStretch } from '../guided/glute-stretch/words/de.ts';
import { words as hipFlexorRelease } from '../guided/hip-flexor-release/words/de.ts';
import { words as lateralBandWalk } from '../guided/lateral-band-walk/words/de.ts';
import { words as monsterWalk } from '../guided/monster-walk/words/de.ts';
import { words as psoasStretch } from '../guided/psoas-stretch/words/de.ts';
import { words as sideLyingClam } from '../guided/side-lying-clam/words/de.ts';
import { words as halfKneelingStretch } from '../half-kneeling-stretch/words/de.ts';
import { words as hipHinge } from '../hip-hinge/words/de.ts';
import { words as hipThrust } from '../hip-thrust/words/de.ts';
import { words as legRaise } from '../leg-raise/words/de.ts';
import { words as singleLegBridge } from '../single-leg-bridge/words/de.ts';
import { words as singleLegHinge } from '../single-leg-hinge/words/de.ts';

export const words: AllWords = {
  hipHinge,
  singleLegHinge,
  gluteBridge,
  singleLegBridge,
  hipThrust,
  legRaise,
  halfKneelingStretch,
  adductorStretch,
  breathing9090,
  gluteStretch,
  hipFlexorRelease,
  lateralBandWalk,
  monsterWalk,
  psoasStretch,
  sideLyingClam,
};
