import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelResize, modelSize } from '../../../src/capture/picture-size.ts';

describe('the size at which a picture is measured', () => {
  test.each([
    [1280, 960, 640, 480],
    [1920, 1080, 640, 360],
    [3840, 2160, 640, 360],
    [1080, 1920, 360, 640],
    [640, 480, 640, 480],
    [320, 240, 320, 240],
  ])('%i × %i becomes %i × %i', (width, height, smallWidth, smallHeight) => {
    expect(modelSize({ widthPx: width, heightPx: height })).toEqual({ widthPx: smallWidth, heightPx: smallHeight });
  });

  test('is never larger, keeps its shape to half a pixel, and is never nothing', () => {
    const side = fc.integer({ min: 1, max: 8000 });
    fc.assert(
      fc.property(side, side, (widthPx, heightPx) => {
        const small = modelSize({ widthPx, heightPx });
        expect(Math.max(small.widthPx, small.heightPx)).toBe(Math.min(640, Math.max(widthPx, heightPx)));
        expect(Math.min(small.widthPx, small.heightPx)).toBeGreaterThanOrEqual(1);
        const scale = Math.min(1, 640 / Math.max(widthPx, heightPx));
        if (Math.min(widthPx, heightPx) * scale < 1) return;
        expect(Math.abs(small.widthPx - widthPx * scale)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(small.heightPx - heightPx * scale)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('asks the browser for nothing where the picture stays as it is', () => {
    expect(modelResize({ widthPx: 640, heightPx: 480 })).toBeUndefined();
    expect(modelResize({ widthPx: 1280, heightPx: 720 })).toMatchObject({ resizeWidth: 640, resizeHeight: 360 });
  });
});
