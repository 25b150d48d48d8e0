import { expect, test } from 'vitest';
import { missingIn } from '../../../src/app/browser-needs.ts';

class Canvas {
  getContext(): object | null {
    return {};
  }
}

class Document {
  get adoptedStyleSheets(): readonly object[] {
    return [];
  }
}

const BROWSER = {
  WebAssembly,
  Worker: class {},
  customElements: {},
  createImageBitmap() {},
  OffscreenCanvas: Canvas,
  Document,
  Array,
};

test('a browser that has all of it lacks nothing', () => {
  expect(missingIn(BROWSER)).toEqual([]);
});

test.each([
  ['WebAssembly', 'WebAssembly'],
  ['Worker', 'Web Workers'],
  ['customElements', 'Web Components'],
  ['createImageBitmap', 'createImageBitmap'],
  ['OffscreenCanvas', 'OffscreenCanvas'],
] as const)('without %s it is named', (part, name) => {
  const { [part]: _gone, ...rest } = BROWSER;
  expect(missingIn(rest)).toEqual([name]);
});

test('a canvas that is there but cannot be drawn on is none', () => {
  class Undrawable {
    getContext(): null {
      return null;
    }
  }
  class Refused {
    constructor() {
      throw new TypeError('Illegal constructor');
    }
  }
  for (const OffscreenCanvas of [Undrawable, Refused])
    expect(missingIn({ ...BROWSER, OffscreenCanvas })).toEqual(['OffscreenCanvas']);
});

test('a page that adopts no style sheets is named', () => {
  expect(missingIn({ ...BROWSER, Document: class {} })).toEqual(['adopted style sheets']);
});

test('a language older than what is used is named', () => {
  expect(missingIn({ ...BROWSER, Array: class {} })).toEqual(['ECMAScript 2023']);
});
