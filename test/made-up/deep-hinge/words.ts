import { hipHingeEntry } from '../../../src/exercises/hip-hinge/entry.ts';
import type { ExerciseWords } from '../../../src/words/exercise-words.ts';
import type { Language } from '../../../src/words/language.ts';

const OWN: Readonly<Record<Language, Pick<ExerciseWords, 'name' | 'nameWithin' | 'summary'>>> = {
  en: { name: 'Deep hinge', nameWithin: 'deep hinge', summary: 'Fold until the trunk lies level.' },
  de: { name: 'Tiefe Hüftbeuge', nameWithin: 'tiefe Hüftbeuge', summary: 'Beugen bis in die Waagrechte.' },
  es: { name: 'Bisagra profunda', nameWithin: 'bisagra profunda', summary: 'Hasta la horizontal.' },
  fr: { name: 'Charnière profonde', nameWithin: 'charnière profonde', summary: 'Jusqu’à l’horizontale.' },
};

/** The words of the hinge with a name of its own; in English one limit and one cue are its own too. */
export async function deepHingeWords(language: Language): Promise<ExerciseWords> {
  const hinge = await hipHingeEntry.words.load(language);
  const words = { ...hinge, ...OWN[language] };
  if (language !== 'en') return words;
  return {
    ...words,
    limits: { ...hinge.limits, reachDeg: { title: 'A deep rep counts from', reason: () => 'Made up for a test.' } },
    cues: { ...hinge.cues, 'depth-shallow': 'Go down to level.' },
  };
}
