/** What the app cannot do without. Asked of the browser itself, never of its name. */

const NEEDS: Readonly<Record<string, (browser: object) => boolean>> = {
  WebAssembly: (browser) => typeof Reflect.get(browser, 'WebAssembly') === 'object',
  'Web Workers': hasFunction('Worker'),
  'Web Components': (browser) => Boolean(Reflect.get(browser, 'customElements')),
  createImageBitmap: hasFunction('createImageBitmap'),
  OffscreenCanvas: drawsOffscreen,
  // Lit would put styles into the page instead, which the policy refuses.
  'adopted style sheets': (browser) => 'adoptedStyleSheets' in Object(Reflect.get(browser, 'Document')).prototype,
  // The youngest part of the language that is used: whoever has it has the others.
  'ECMAScript 2023': (browser) => 'toSorted' in Object(Reflect.get(browser, 'Array')).prototype,
};

/**
 * What this browser lacks; nothing where the app runs. Sound, voice, storage and the decoding of files are not asked for:
 * a session goes on without them.
 *
 * @param browser the page's global object
 * @returns names that programmers know
 */
export function missingIn(browser: object): readonly string[] {
  return Object.entries(NEEDS).flatMap(([name, isThere]) => (isThere(browser) ? [] : [name]));
}

function hasFunction(name: string): (browser: object) => boolean {
  return (browser) => typeof Reflect.get(browser, name) === 'function';
}

/** Safari had the class before it could draw on it. */
function drawsOffscreen(browser: object): boolean {
  const canvas: unknown = Reflect.get(browser, 'OffscreenCanvas');
  if (typeof canvas !== 'function') return false;
  try {
    return Boolean((Reflect.construct(canvas, [1, 1]) as OffscreenCanvas).getContext('2d'));
  } catch {
    return false;
  }
}
