/** What every exercise says of a rep that could not be seen, or not judged. */
import type { CueRule } from '../core/exercise/exercise.ts';

export const UNSEEN_CUES: readonly CueRule[] = [
  {
    code: 'view-lost',
    severity: 'info',
    priority: 0,
    text: {
      en: 'I could not see that one.',
      de: 'Das konnte ich nicht sehen.',
      es: 'Esa no la pude ver.',
      fr: 'Je n’ai pas pu voir celle-là.',
    },
  },
  {
    code: 'back-unseen',
    severity: 'info',
    priority: 0,
    text: {
      en: 'I count, but I cannot judge your back.',
      de: 'Ich zähle, kann den Rücken aber nicht messen.',
      es: 'Cuento, pero no puedo valorar la espalda.',
      fr: 'Je compte, mais je ne peux pas juger le dos.',
    },
  },
];
