/** The catalogue with an exercise more, as if it were offered: a folder and a line here are all it takes. */
import { CATALOGUE } from '../../src/exercises/catalogue.ts';
import type { Catalogue } from '../../src/exercises/entry.ts';
import { LANGUAGES } from '../../src/words/language.ts';
import { deepHingeEntry } from './deep-hinge/entry.ts';

await Promise.all(LANGUAGES.map((language) => deepHingeEntry.words.load(language)));

export const WITH_DEEP_HINGE: Catalogue = [...CATALOGUE, deepHingeEntry];
