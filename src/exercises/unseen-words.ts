/** What every exercise says of a rep that could not be seen, or not judged. */
import type { CueCode } from '../core/reading.ts';
import type { Language } from '../words/language.ts';

/** The codes of `UNSEEN_CUES`. */
export type UnseenCode = Extract<CueCode, 'view-lost' | 'back-unseen'>;

export const UNSEEN_WORDS: Readonly<Record<Language, Readonly<Record<UnseenCode, string>>>> = {
  en: { 'view-lost': 'I could not see that one.', 'back-unseen': 'I count, but I cannot judge your back.' },
  de: { 'view-lost': 'Das konnte ich nicht sehen.', 'back-unseen': 'Ich zähle, kann den Rücken aber nicht messen.' },
  es: { 'view-lost': 'Esa no la pude ver.', 'back-unseen': 'Cuento, pero no puedo valorar la espalda.' },
  fr: { 'view-lost': 'Je n’ai pas pu voir celle-là.', 'back-unseen': 'Je compte, mais je ne peux pas juger le dos.' },
};
