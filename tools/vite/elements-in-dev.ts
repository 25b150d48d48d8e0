/** Screens that change under one's eyes while developing. */
import type { Plugin } from 'vite';

const CLIENT = '/@hingeline/elements';

/**
 * Gives components a second life: a browser defines an element once, so the changed class is laid over the first one, and
 * every such element on the page is drawn anew, with what it held. A new field needs a reload of the page.
 */
export function elementsInDev(): Plugin {
  return {
    name: 'elements-in-dev',
    apply: (_, { command, mode }) => command === 'serve' && mode !== 'test',
    transformIndexHtml: () => [{ tag: 'script', attrs: { type: 'module', src: CLIENT }, injectTo: 'head-prepend' }],
    resolveId: (id) => (id === CLIENT ? id : null),
    load: (id) => (id === CLIENT ? `(${redefineElements.toString()})();` : null),
    transform(code, id) {
      if (!/\/src\/ui\/.*\.ts$/.test(id) || !/\bcustomElement\(/.test(code)) return null;
      return { code: `${code}\nif (import.meta.hot) import.meta.hot.accept();\n`, map: null };
    },
  };
}

/** What of a Lit class is kept apart from its prototype. */
interface ElementClass extends CustomElementConstructor {
  finalize?: () => void;
  elementStyles?: readonly (CSSStyleSheet | { readonly styleSheet?: CSSStyleSheet })[];
  elementProperties?: unknown;
}

/** Runs in the page, before any element is defined; refers to nothing outside itself. */
function redefineElements(): void {
  const define = customElements.define.bind(customElements);
  customElements.define = (name: string, next: ElementClass, options?: ElementDefinitionOptions): void => {
    const first: ElementClass | undefined = customElements.get(name);
    if (!first) return define(name, next, options);
    // An element is created by its first class alone, so what Lit prepares at the definition is asked for by hand.
    next.finalize?.();
    const { constructor: _, ...members } = Object.getOwnPropertyDescriptors(next.prototype as object);
    Object.defineProperties(first.prototype, members);
    Object.defineProperties(first, {
      elementStyles: { value: next.elementStyles, configurable: true, writable: true },
      elementProperties: { value: next.elementProperties, configurable: true, writable: true },
    });
    const renew = (parent: ParentNode): void => {
      for (const element of parent.querySelectorAll('*')) {
        const { shadowRoot } = element;
        if (!shadowRoot) continue;
        renew(shadowRoot);
        if (element.localName !== name) continue;
        shadowRoot.adoptedStyleSheets = (next.elementStyles ?? []).map((style) =>
          style instanceof CSSStyleSheet ? style : style.styleSheet!,
        );
        (element as unknown as { requestUpdate(): void }).requestUpdate();
      }
    };
    renew(document);
  };
}
