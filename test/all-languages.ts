/** Before each file of tests: every language is there, as if it had been in use before. */
import { loadLanguage } from '../src/app/load-language.ts';
import { LANGUAGES } from '../src/words/language.ts';
import { loadTopics } from '../src/words/topics.ts';

await Promise.all([...LANGUAGES.map(loadLanguage), ...LANGUAGES.map(loadTopics)]);
