/** Before each file of tests: every language and every angle map is there, as if they had been in use before. */
import { EXERCISES } from '../src/exercises/catalogue.ts';
import { fetchMaps } from '../src/exercises/map-source.ts';
import { loadLanguage } from '../src/app/load-language.ts';
import { LANGUAGES } from '../src/words/language.ts';
import { loadCheckWords } from '../src/words/check.ts';
import { loadTopics } from '../src/words/topics.ts';

await Promise.all([
  ...[loadLanguage, loadTopics, loadCheckWords].flatMap((load) => LANGUAGES.map<Promise<unknown>>(load)),
  fetchMaps(EXERCISES),
]);
