/**
 * Every state of every screen by WCAG 2.2 AA as far as a machine can tell: axe in both themes, no sideways scrolling and
 * nothing cut off at 320 px, at 200 % zoom and with wide text spacing, and the user's own colours.
 */
import axe from 'axe-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/app-root.ts';
import { appError } from '../../src/ports/errors.ts';
import { everyElement } from '../../src/ui/shared/focus.ts';
import type { ScreenState } from '../../src/ui/screen-state.ts';
import { emulate } from './emulate.ts';
import { clipped } from './languages.ts';
import { mount } from './mount.ts';
import { unfold } from './person.ts';
import { scenes } from './scene.ts';

const ERROR = appError('unknown');

/** Every state, and of each screen one with an error over it. */
const STATES: readonly (readonly [string, ScreenState])[] = Object.entries(scenes).flatMap(
  ([name, { state }], i, all) => {
    const isFirst = all.findIndex(([, other]) => other.state.screen === state.screen) === i;
    return [
      [name, state] as const,
      ...(isFirst ? [[`${name} with an error`, { ...state, error: ERROR }] as const] : []),
    ];
  },
);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

afterEach(() => emulate({}));
afterAll(() => page.viewport(1280, 800));

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

async function show(state: ScreenState): Promise<HTMLElement> {
  const app = await mount('hingeline-app', { state });
  await frame();
  return app;
}

test.each([
  ['light', 1280, 800],
  ['dark', 390, 844],
] as const)('axe finds nothing in any state, %s at %i × %i', async (theme, width, height) => {
  await page.viewport(width, height);
  await emulate({ 'prefers-color-scheme': theme });
  const found: string[] = [];
  for (const [name, state] of STATES) {
    await show(state);
    if (theme === 'dark') unfold();
    const { violations } = await axe.run(document, { runOnly: TAGS, resultTypes: ['violations'] });
    for (const { id, nodes } of violations) found.push(`${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
  expect(found).toEqual([]);
});

/** Line height, spacing of letters, words and paragraphs as WCAG 1.4.12 has them. */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(
  `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`,
);

test.each([
  ['at 320 px', 320, 640, null],
  ['at 200 % of 1280 × 800', 640, 400, null],
  ['with wide text spacing', 1280, 800, SPACED],
  ['with wide text spacing on a phone', 390, 844, SPACED],
] as const)('nothing scrolls sideways, is cut off or leaves the window %s', async (_when, width, height, sheet) => {
  await page.viewport(width, height);
  const found: string[] = [];
  for (const [name, state] of STATES) {
    const app = await show(state);
    unfold();
    if (sheet)
      for (const { shadowRoot } of [app, ...everyElement(app.shadowRoot!)]) shadowRoot?.adoptedStyleSheets.push(sheet);
    await frame();
    if (document.documentElement.scrollWidth > width)
      found.push(`${name}: ${document.documentElement.scrollWidth} wide`);
    // What is only spaced may stand out of its box, where nothing cuts it.
    if (!sheet) found.push(...clipped(app).map((part) => `${name}: ${part} is cut off`));
    found.push(...outside(app, width, height).map((part) => `${name}: ${part} leaves the window`));
  }
  expect(found).toEqual([]);
});

/** Text of a screen that fills the window, where neither the window nor a part that scrolls can bring it in sight. */
function outside(app: HTMLElement, width: number, height: number): readonly string[] {
  const fixed = everyElement(app.shadowRoot!).find((each) =>
    each.matches('.dark, hingeline-guided, hingeline-between'),
  );
  if (!fixed) return [];
  return everyElement(fixed.shadowRoot ?? fixed).flatMap((each) => {
    if (
      !each.checkVisibility({ visibilityProperty: true }) ||
      each.matches('option, .number, .big .word') ||
      each.closest('.visually-hidden')
    )
      return [];
    const scroller = scrollerOf(each);
    const topMost = scroller ? scroller.getBoundingClientRect().top - scroller.scrollTop : 0;
    return [...each.childNodes]
      .filter((node) => node instanceof Text && node.data.trim() !== '')
      .flatMap((text) => {
        const range = document.createRange();
        range.selectNode(text);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const isIn =
          left >= -1 && right <= width + 1 && top >= topMost - 1 && (scroller !== null || bottom <= height + 1);
        return isIn
          ? []
          : [`“${text.textContent!.trim().slice(0, 40)}” (${[left, top, right, bottom].map(Math.round).join(' ')})`];
      });
  });
}

/** The nearest part around it that is scrolled. */
function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (
      node instanceof HTMLElement &&
      getComputedStyle(node).overflowY === 'auto' &&
      node.scrollHeight > node.clientHeight + 1
    )
      return node;
  return null;
}

test('in the user’s own colours every line and edge has one of them, and what is chosen is told by its shape', async () => {
  await page.viewport(1280, 800);
  await emulate({ 'forced-colors': 'active' });
  const palette = paletteNow();
  const found: string[] = [];
  for (const [name, state] of STATES) {
    const app = await show(state);
    for (const each of everyElement(app.shadowRoot!)) {
      if (!each.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(each);
      const strange = (['color', 'backgroundColor', 'borderTopColor', 'outlineColor'] as const).filter(
        (part) => !palette.has(opaque(style[part])),
      );
      if (strange.length > 0)
        found.push(
          `${name}: ${each.tagName}.${each.className}: ${strange.map((part) => `${part} ${style[part]}`).join()}`,
        );
      if (
        each.matches('button') &&
        each.textContent.trim() !== '' &&
        parseFloat(style.borderTopWidth) < 1 &&
        style.textDecorationLine === 'none'
      )
        found.push(`${name}: ${each.textContent.trim()} has no edge`);
    }
    for (const shape of shapesIn(app)) {
      const { fill, stroke } = getComputedStyle(shape);
      for (const paint of [fill, stroke])
        // A shade mixed of two of them is one of them, thinner.
        if (paint !== 'none' && !paint.startsWith('color(') && !palette.has(opaque(paint)))
          found.push(`${name}: ${shape.outerHTML.slice(0, 80)} ${paint}`);
    }
  }
  expect([...new Set(found)]).toEqual([]);
});

/** Without what shines through. */
function opaque(colour: string): string {
  return colour.replace(/^rgba\((.*), [\d.]+\)$/, 'rgb($1)');
}

function paletteNow(): ReadonlySet<string> {
  const sample = document.createElement('i');
  document.body.append(sample);
  const names = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonFace', 'ButtonText', 'ButtonBorder', 'Field', 'FieldText', 'Mark', 'MarkText', 'SelectedItem', 'SelectedItemText', 'AccentColor', 'AccentColorText']; // prettier-ignore
  const colours = names.map((name) => {
    sample.style.color = name;
    return getComputedStyle(sample).color;
  });
  sample.remove();
  return new Set(colours.map(opaque));
}

function shapesIn(app: Element): readonly Element[] {
  const roots = [app, ...everyElement(app.shadowRoot!)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots.flatMap((root) => [...root.querySelectorAll('path, line, circle, rect, ellipse, polyline, polygon')]);
}
