/** What is common to the tests of the screens in every language. */
import { expect } from 'vitest';

/** Everything that is read or heard of an element: texts, names, titles; shadow trees included. */
export function wordsIn(node: Node): string[] {
  if (node instanceof Element && ['STYLE', 'SCRIPT'].includes(node.tagName)) return [];
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent!.replace(/\s+/g, ' ').trim()].filter(Boolean);
  const own =
    node instanceof Element
      ? ['aria-label', 'aria-valuetext', 'title', 'placeholder'].flatMap((name) => node.getAttribute(name) ?? [])
      : [];
  const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  return [...own, ...[...children].flatMap(wordsIn)];
}

/** What a text says besides numbers and signs; empty when that is nothing. */
function letters(text: string): string {
  return text
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Fails where a text is the same as in English, though it has words in it. @param alike texts that may be, without signs and numbers */
export function expectTranslated(
  name: string,
  shown: readonly string[],
  english: readonly string[],
  alike: RegExp,
): void {
  const before = new Set(english);
  const left = shown.filter((text) => before.has(text) && /\p{L}{2}/u.test(text) && !alike.test(letters(text)));
  expect([name, ...new Set(left)]).toEqual([name]);
}

/** Parts whose words reach beyond their box. A list shortens the names of devices, which are not ours. */
export function clipped(host: Element, selector = 'button, summary, th, td, h1, h2, h3, p, dt, dd, li'): string[] {
  return [...host.shadowRoot!.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(selector) &&
    !each.closest('.visually-hidden') &&
    (each.scrollWidth > each.clientWidth + 1 || (each.matches('button') && each.scrollHeight > each.clientHeight + 1))
      ? [`${each.tagName}.${each.className} “${each.textContent.trim().slice(0, 60)}”`]
      : []),
    ...(each.shadowRoot ? clipped(each, selector) : []),
  ]);
}

/** Words that are broken over two lines without a hyphen, because no line is wide enough for them. */
export function brokenWords(node: Node): string[] {
  if (node instanceof Element && (node.matches('style, script, .visually-hidden') || !node.checkVisibility()))
    return [];
  if (node.nodeType !== Node.TEXT_NODE) {
    const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
    return [...children].flatMap(brokenWords);
  }
  const range = document.createRange();
  return [...node.textContent!.matchAll(/[^\s-]+-?/g)].flatMap(({ 0: word, index }) => {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : [];
  });
}
