/** Before each file of tests: the screens are there, and in English until a test sets another language. */
import '../../src/ui/later-screens.ts';
import { setLanguage } from '../../src/ui/shared/words-controller.ts';

setLanguage('en');
