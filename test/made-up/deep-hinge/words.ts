import { hipHingeWords } from '../../../src/exercises/hip-hinge/words.ts';
import type { ExerciseWordsByLanguage } from '../../../src/words/exercise-words.ts';

const { en, de, es, fr } = hipHingeWords;

export const deepHingeWords: ExerciseWordsByLanguage = {
  en: {
    ...en,
    name: 'Deep hinge',
    nameWithin: 'deep hinge',
    summary: 'Fold until the trunk lies level.',
    limits: { ...en.limits, reachDeg: { title: 'A deep rep counts from', reason: () => 'Made up for a test.' } },
    cues: { ...en.cues, 'depth-shallow': 'Go down to level.' },
  },
  de: { ...de, name: 'Tiefe Hüftbeuge', nameWithin: 'tiefe Hüftbeuge', summary: 'Beugen bis in die Waagrechte.' },
  es: { ...es, name: 'Bisagra profunda', nameWithin: 'bisagra profunda', summary: 'Hasta la horizontal.' },
  fr: { ...fr, name: 'Charnière profonde', nameWithin: 'charnière profonde', summary: 'Jusqu’à l’horizontale.' },
};
