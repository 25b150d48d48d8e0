/** The words on the screen: one language for the whole page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../words/language.ts';
import { firstWordsOf, wordsOf, type FirstWords, type Words } from '../../words/words.ts';

let now: Language | null = null;
const hosts = new Set<ReactiveControllerHost>();

/**
 * Shows everything in this language from now on, and says so to the browser and to screen readers.
 *
 * @throws RangeError when those of the first screen are not loaded
 */
export function setLanguage(language: Language): void {
  if (language === now) return;
  const { shared } = firstWordsOf(language);
  now = language;
  document.documentElement.lang = language;
  document.title = shared.title;
  for (const host of hosts) host.requestUpdate();
}

/** The language of the screens. A component that shows anything by it has a `WordsController`. */
export function languageNow(): Language {
  if (!now) throw new RangeError('no language is set yet');
  return now;
}

/** Renders a component again when the language changes. */
abstract class LanguageController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.host);
    // The language may have changed while it was away.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
  }
}

/** Gives a component of the first screen the present words. */
export class FirstWordsController extends LanguageController {
  get now(): FirstWords {
    return firstWordsOf(languageNow());
  }
}

/** Gives a component of any other screen the present words. */
export class WordsController extends LanguageController {
  get now(): Words {
    return wordsOf(languageNow());
  }
}
