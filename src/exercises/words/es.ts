import type { AllWords } from '../said.ts';
import { words as gluteBridge } from '../glute-bridge/words/es.ts';
import { words as adductorStretch } from '../guided/adductor-stretch/words/es.ts';
import { words as breathing9090 } from '../guided/breathing-90-90/words/es.ts';
import { words as gluteStretch } from '../guided/glute-stretch/words/es.ts';
import { words as hipFlexorRelease } from '../guided/hip-flexor-release/words/es.ts';
import { words as lateralBandWalk } from '../guided/lateral-band-walk/words/es.ts';
import { words as monsterWalk } from '../guided/monster-walk/words/es.ts';
import { words as psoasStretch } from '../guided/psoas-stretch/words/es.ts';
import { words as sideLyingClam } from '../guided/side-lying-clam/words/es.ts';
import { words as halfKneelingStretch } from '../half-kneeling-stretch/words/es.ts';
import { words as hipHinge } from '../hip-hinge/words/es.ts';
import { words as hipThrust } from '../hip-thrust/words/es.ts';
import { words as legRaise } from '../leg-raise/words/es.ts';
import { words as singleLegBridge } from '../single-leg-bridge/words/es.ts';
import { words as singleLegHinge } from '../single-leg-hinge/words/es.ts';

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
