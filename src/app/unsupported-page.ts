/** One calm page in place of the app, of plain elements, as the browser may lack anything else. */
import { preferredLanguage } from '../words/language.ts';
import { UNSUPPORTED } from '../words/unsupported.ts';
import '../ui/theme.css';

/** @param missing names of what the browser lacks @param languages what the person prefers, best first */
export function showUnsupported(parent: HTMLElement, missing: readonly string[], languages: readonly string[]): void {
  const language = preferredLanguage(languages);
  const { title, lacks, next } = UNSUPPORTED[language];
  const page = document.createElement('main');
  Object.assign(page.style, { maxWidth: '36rem', margin: '10vh auto', padding: '0 24px' });
  page.append(element('h1', title), element('p', lacks(missing.join(', '))), element('p', next));
  document.documentElement.lang = language;
  parent.append(page);
}

function element(tag: 'h1' | 'p', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
