/** What the Tab key comes to, and whether it is seen there. */
import { userEvent } from 'vitest/browser';
import { everyElement, focusedElement } from '../../src/ui/shared/focus.ts';
import { textOf } from './mount.ts';

/** Everything that the Tab key should come to, in the order in which it is read. */
export function tabStops(): readonly HTMLElement[] {
  return everyElement(document.body).filter((each) => {
    if (each.tabIndex < 0 || each.shadowRoot || each.matches(':disabled') || !each.checkVisibility()) return false;
    if (!(each instanceof HTMLInputElement && each.type === 'radio')) return true;
    // One of a group: the chosen one, or the first.
    const root = each.getRootNode() as ParentNode;
    const group = [...root.querySelectorAll<HTMLInputElement>(`[type="radio"][name="${each.name}"]`)];
    return each === (group.find(({ checked }) => checked) ?? group[0]);
  });
}

/** Begins at the top of the page. */
export function focusTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
}

export function nameOf(element: HTMLElement): string {
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels?.[0] : null;
  return element.ariaLabel ?? textOf(label ?? element);
}

/** Presses Tab until what is named so has the focus, once round the page. @throws RangeError where it never has */
export async function tabTo(name: string | RegExp): Promise<void> {
  const most = 2 * tabStops().length + 5;
  const names: string[] = [];
  for (let i = 0; i < most; i++) {
    await userEvent.keyboard('{Tab}');
    const now = focusedElement();
    if (!now) {
      focusTop();
      continue;
    }
    names.push(nameOf(now));
    if (typeof name === 'string' ? nameOf(now) === name : name.test(nameOf(now))) return;
  }
  throw new RangeError(`Tab never came to ${String(name)}, but to ${names.join(' | ')}`);
}

/** What of an element is seen: a hidden field of a button or of a choice is seen as that. */
function shownBy(element: HTMLElement): HTMLElement {
  const hidden = element.matches('.visually-hidden') || getComputedStyle(element).opacity === '0';
  return hidden ? (element.closest('label') ?? element) : element;
}

/** At least a part of it lies in the window with nothing over it. */
export function isInSight(element: HTMLElement): boolean {
  const shown = shownBy(element);
  const { left, top, width, height } = shown.getBoundingClientRect();
  return [0.1, 0.5, 0.9].some((x) =>
    [0.15, 0.5, 0.85].some((y) => {
      const at = elementAt(left + x * width, top + y * height);
      return at !== null && isWithin(at, shown);
    }),
  );
}

function elementAt(x: number, y: number): Element | null {
  let at = document.elementFromPoint(x, y);
  for (let inner = at; inner?.shadowRoot; at = inner) inner = inner.shadowRoot.elementFromPoint(x, y);
  return at;
}

function isWithin(node: Node, of: Element): boolean {
  for (let each: Node | null = node; each; each = each instanceof ShadowRoot ? each.host : each.parentNode)
    if (each === of) return true;
  return false;
}

/** Contrast of the ring about what has the focus with what lies around it; 0 without a ring of two pixels. */
export function ringContrast(element: HTMLElement): number {
  const shown = shownBy(element);
  const ringed = [element, element.nextElementSibling, shown].find(
    (each) =>
      each && getComputedStyle(each).outlineStyle !== 'none' && parseFloat(getComputedStyle(each).outlineWidth) >= 2,
  );
  if (!ringed) return 0;
  const [ring, around] = [rgb(getComputedStyle(ringed).outlineColor), groundOf(shown)].map(luminance) as [
    number,
    number,
  ];
  return (Math.max(ring, around) + 0.05) / (Math.min(ring, around) + 0.05);
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function rgb(text: string): Colour {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = text;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** The first ground behind an element that lets little through. */
function groundOf(element: Element): Colour {
  for (
    let each: Node | null = element.parentNode;
    each;
    each = each instanceof ShadowRoot ? each.host : each.parentNode
  ) {
    if (!(each instanceof Element)) continue;
    const ground = rgb(getComputedStyle(each).backgroundColor);
    if (ground[3] > 0.5) return ground;
  }
  return [255, 255, 255, 1];
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
