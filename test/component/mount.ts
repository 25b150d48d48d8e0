import axe from 'axe-core';
import type { LitElement } from 'lit';
import { expect } from 'vitest';
import '../../src/ui/theme.css';

/** Puts an element with these properties on an otherwise empty page, rendered. */
export async function mount<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(name);
  Object.assign(element, properties);
  document.body.replaceChildren(element);
  await (element as unknown as LitElement).updateComplete;
  return element;
}

/** Fails when axe-core finds anything on the page as it stands. */
export async function expectAccessible(): Promise<void> {
  // A component is not a page: landmarks and the page's heading are the app's.
  const rules = {
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
  };
  const { violations } = await axe.run(document, { rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Everything a reader sees, shadow trees included. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  if (node instanceof Element && ['STYLE', 'SCRIPT'].includes(node.tagName)) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const children = node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : node.childNodes;
  // Elements stand apart, pieces of one text do not.
  return [...children].map((child) => (child instanceof Element ? ` ${rawText(child)} ` : rawText(child))).join('');
}

/** The first element in the shadow tree that matches. @throws RangeError when there is none. */
export function find(host: Element, selector: string): HTMLElement {
  const found = host.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new RangeError(`no ${selector}`);
  return found;
}

/** The first such element in the shadow tree. @throws RangeError when there is none. */
export function findTag<Tag extends keyof HTMLElementTagNameMap>(host: Element, tag: Tag): HTMLElementTagNameMap[Tag] {
  const found = host.shadowRoot?.querySelector(tag);
  if (!found) throw new RangeError(`no ${tag}`);
  return found;
}

/** Fails when any text on the page has less than 7:1 of contrast, whatever its size. */
export async function expectStrongContrast(): Promise<void> {
  const { violations, passes } = await axe.run(document, { runOnly: ['color-contrast'] });
  const texts = [...violations, ...passes].flatMap(({ nodes }) =>
    nodes.map(({ html, any }) => ({ html, ratio: (any[0]?.data as ContrastData | null)?.contrastRatio })),
  );
  const known = texts.filter(({ ratio }) => ratio !== undefined);
  expect(known).not.toEqual([]);
  expect(known.filter(({ ratio }) => ratio! < 7)).toEqual([]);
}

interface ContrastData {
  readonly contrastRatio?: number;
}

/** Share of the screen's height that a text's letters have. */
export function heightShare(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize) / innerHeight;
}
