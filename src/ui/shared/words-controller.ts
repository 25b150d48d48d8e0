/** The words on the screen: one language for the whole page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../words/language.ts';
import { wordsOf, type Words } from '../../words/words.ts';

let now: Words | null = null;
const hosts = new Set<ReactiveControllerHost>();

/**
 * Shows everything in this language from now on, and says so to the browser and to screen readers.
 *
 * @throws RangeError when its words are not loaded
 */
export function setLanguage(language: Language): void {
  if (language === now?.language) return;
  now = wordsOf(language);
  document.documentElement.lang = language;
  document.title = now.shared.title;
  for (const host of hosts) host.requestUpdate();
}

/** The language of the screens. A component that shows anything by it has a `WordsController`. */
export function languageNow(): Language {
  return wordsNow().language;
}

function wordsNow(): Words {
  if (!now) throw new RangeError('no language is set yet');
  return now;
}

/** Gives a component the present words, and renders it again when the language changes. */
export class WordsController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get now(): Words {
    return wordsNow();
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
