/** What a screen reader would be told by itself: by live regions, and by where the focus is moved to. */
import { textOf } from './mount.ts';

export interface Told {
  readonly by: 'polite' | 'alert' | 'focus';
  readonly text: string;
  /** Of the clock of the test. */
  readonly atMs: number;
}

const LIVE = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"]';

/**
 * Listens from now on to everything on the page, shadow trees to come included. @param nowMs of the test's clock
 * @returns what was told so far, and how to stop
 */
export function listenIn(nowMs: () => number): { readonly told: readonly Told[]; stop(): void } {
  const told: Told[] = [];
  const before = new Map<Element, string>();
  const look = (changes: readonly MutationRecord[]): void => {
    for (const region of new Set(changes.flatMap(({ target }) => regionsAt(target)))) {
      const text = textOf(region);
      // Drawn anew from the same words is said again only where they were put in anew.
      const anew = changes.some(({ target, addedNodes }) => target === region && addedNodes.length > 0);
      if (text !== '' && (text !== before.get(region) || anew)) {
        const isAlert = region.matches('[role="alert"], [aria-live="assertive"]');
        told.push({ by: isAlert ? 'alert' : 'polite', text, atMs: nowMs() });
      }
      before.set(region, text);
    }
  };
  const observer = new MutationObserver(look);
  const observe = (root: Node): void => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')!;
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = (attach.value as Element['attachShadow']).call(this, init);
    observe(root);
    return root;
  };
  const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')!;
  HTMLElement.prototype.focus = function moved(options) {
    (focus.value as HTMLElement['focus']).call(this, options);
    told.push({ by: 'focus', text: textOf(this), atMs: nowMs() });
  };
  observe(document);
  for (const root of shadowRoots(document)) observe(root);
  return {
    told,
    stop() {
      observer.disconnect();
      Object.defineProperty(HTMLElement.prototype, 'focus', focus);
      Object.defineProperty(Element.prototype, 'attachShadow', attach);
    },
  };
}

/** The live regions that hold what has changed, or that have come with it. */
function regionsAt(target: Node): readonly Element[] {
  const inside =
    target instanceof Element || target instanceof ShadowRoot ? [...target.querySelectorAll('[role="alert"]')] : [];
  const around: Element[] = [];
  for (let node: Node | null = target; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node instanceof Element && node.matches(LIVE)) around.push(node);
  return [...inside, ...around].filter((each) => each.getAttribute('aria-live') !== 'off');
}

function shadowRoots(within: ParentNode): readonly ShadowRoot[] {
  return [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [],
  );
}
