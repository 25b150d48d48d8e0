/** Keeps from the pose detector a library of which it uses nothing here. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../setup.mjs';

/** pose-detection imports all of `@tensorflow/tfjs-core` (`src/pose/no-tensors.ts`); who asks for parts of it has them. */
export function noTensors(): Plugin {
  return {
    name: 'no-tensors',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === '@tensorflow/tfjs-core' && importer?.includes('@tensorflow-models/pose-detection')
        ? join(root, 'src/pose/no-tensors.ts')
        : undefined,
  };
}
