/**
 * The least of a page that the pose runtime looks for, so that it runs in a classic worker: `window`, script elements
 * that load by `importScripts`, and canvases that are offscreen. Import before the runtime is loaded.
 */
import { reuseNames } from './reuse-names.ts';

type Listener = () => void;

class ScriptElement {
  src = '';
  readonly #listeners = new Map<string, Listener>();
  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, listener);
  }
  setAttribute(name: string, value: string): void {
    if (name === 'src') this.src = value;
  }
  /** Runs the script now and tells the listener how it went, as a page would after appending the element. */
  run(): void {
    try {
      importScripts(this.src);
      reuseNames();
      this.#listeners.get('load')?.();
    } catch (error) {
      console.error(error);
      this.#listeners.get('error')?.();
    }
  }
}

const body = { appendChild: (script: ScriptElement) => script.run() };

Object.assign(self, {
  window: self,
  document: {
    body,
    head: body,
    createElement: (tag: string) => (tag === 'canvas' ? new OffscreenCanvas(1, 1) : new ScriptElement()),
  },
});
