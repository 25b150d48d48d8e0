import { expect, test } from 'vitest';
import { areGraphicsLost, forgetGraphics } from '../../../src/pose/graphics-watch.ts';

test('graphics that are lost are noticed, whoever made them, until another model begins', () => {
  expect(areGraphicsLost()).toBe(false);
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2')!;
  expect(areGraphicsLost()).toBe(false);
  gl.getExtension('WEBGL_lose_context')!.loseContext();
  expect(areGraphicsLost()).toBe(true);
  forgetGraphics();
  expect(areGraphicsLost()).toBe(false);
  // A canvas to draw on is none.
  expect(new OffscreenCanvas(1, 1).getContext('2d')).not.toBeNull();
  expect(areGraphicsLost()).toBe(false);
});
