import { expect, test } from 'vitest';
import { loadModel, type ModelLoading } from '../../../src/app/model-loading.ts';
import { readSettings } from '../../../src/app/settings.ts';
import { fakePose } from './fakes.ts';

function loading(change: Partial<ModelLoading>): ModelLoading {
  const { settings } = readSettings(() => ({ getItem: () => null, setItem() {}, removeItem() {} }), []);
  let nowMs = 0;
  return {
    settings, startPose: () => fakePose(), measured: null, hasGpu: () => false, hasLittleMemory: () => false,
    pictureOfSomebody: async () => null, onProgress() {}, now: () => (nowMs += 5), ...change,
  }; // prettier-ignore
}

test('without a picture to measure on a safe choice is taken, and not remembered as measured', async () => {
  const { choice, isMeasured } = await loadModel(loading({}));
  expect({ choice, isMeasured }).toEqual({ choice: { variant: 'full', inference: 'cpu' }, isMeasured: false });
});

test('with little memory the smallest model is loaded, whatever was measured', async () => {
  const measured = { variant: 'full', inference: 'gpu' } as const;
  const { choice } = await loadModel(loading({ measured, hasLittleMemory: () => true }));
  expect(choice).toEqual({ variant: 'lite', inference: 'gpu' });
  expect((await loadModel(loading({ hasLittleMemory: () => true }))).choice).toEqual({ variant: 'lite', inference: 'cpu' });
}); // prettier-ignore
