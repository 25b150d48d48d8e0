/** Before each file of tests: the screens are in English until a test sets another language. */
import { setLanguage } from '../../src/ui/shared/words-controller.ts';

setLanguage('en');
