import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AppErrorCode, AppFailure } from '../../../src/ports/errors.ts';

/** What the worker hears of the host's policy. */
let hear: (event: object) => void;
class Violation {
  readonly effectiveDirective = 'script-src';
  readonly blockedURI = 'wasm-eval';
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof hear) => (hear = listener));
  vi.stubGlobal('SecurityPolicyViolationEvent', Violation);
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('location', { protocol: 'https:' });
  vi.stubGlobal('OffscreenCanvas', canvasWith({ getExtension: () => null }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function canvasWith(context: object | null) {
  return class {
    getContext(): object | null {
      return context;
    }
  };
}

/** Afresh, as a browser that has refused something once remembers it. The class too: modules were reset. */
async function codeOf(work: (needs: typeof import('../../../src/pose/machine-needs.ts')) => unknown): Promise<unknown> {
  const needs = await import('../../../src/pose/machine-needs.ts');
  try {
    await work(needs);
    return null;
  } catch (thrown) {
    return (thrown as AppFailure).error.code;
  }
}

test('a browser that has all it needs is let on', async () => {
  expect(await codeOf(({ checkMachine }) => checkMachine())).toBeNull();
});

test('one that has got its graphics only after a moment is let on', async () => {
  let asked = 0;
  const late = class {
    getContext(): object | null {
      return ++asked < 3 ? null : { getExtension: () => null };
    }
  };
  vi.stubGlobal('OffscreenCanvas', late);
  expect(await codeOf(({ checkMachine }) => checkMachine())).toBeNull();
  expect(asked).toBe(3);
});

test.each<[what: string, take: () => unknown, code: AppErrorCode]>([
  ['https', () => vi.stubGlobal('isSecureContext', false), 'page-insecure'],
  ['WebAssembly', () => vi.stubGlobal('WebAssembly', undefined), 'simd-absent'],
  ['vectors', () => vi.spyOn(WebAssembly, 'validate').mockReturnValue(false), 'simd-absent'],
  [
    'leave to compile',
    () =>
      vi.spyOn(WebAssembly, 'Module').mockImplementation(function () {
        throw new WebAssembly.CompileError('refused');
      }),
    'host-blocks',
  ],
  ['WebGL', () => vi.stubGlobal('OffscreenCanvas', canvasWith(null)), 'webgl-absent'],
  ['canvases in workers', () => vi.stubGlobal('OffscreenCanvas', undefined), 'webgl-absent'],
])('one without %s is told that', async (_, take, code) => {
  take();
  expect(await codeOf(({ checkMachine }) => checkMachine())).toBe(code);
});

test.each<[what: string, thrown: Error, code: AppErrorCode]>([
  ['an allocation that failed', new RangeError('Array buffer allocation failed'), 'memory-low'],
  ['the same in Firefox', Object.assign(new Error('out of memory'), { name: 'InternalError' }), 'memory-low'],
  ['anything else in it', new Error('Aborted()'), 'pose-failed'],
])('of a model that threw, %s is told as it is', async (_, thrown, code) => {
  expect(await codeOf(({ modelThrew }) => modelThrew(thrown, 'pose-failed'))).toBe(code);
});

test('an abort for want of memory is found by asking for some', async () => {
  vi.spyOn(WebAssembly, 'Memory').mockImplementation(function () {
    throw new RangeError('could not allocate');
  });
  expect(await codeOf(({ modelThrew }) => modelThrew(new Error('Aborted()'), 'pose-not-started'))).toBe('memory-low');
});

test('what the host refused meanwhile is the reason', async () => {
  const blocked = codeOf(({ modelThrew }) => {
    const telling = modelThrew(new Error('load failed'), 'pose-not-started');
    hear(new Violation());
    return telling;
  });
  expect(await blocked).toBe('host-blocks');
});
