/** Downloads the pose model's files once, with progress in bytes, and checks each against the manifest. */
import manifest from '../../models/blazepose/manifest.json';
import { AppFailure, failAs } from '../ports/errors.ts';
import type { LoadProgress, ModelVariant } from './protocol.ts';

const COMMON = [
  'pose.js',
  'pose_web.binarypb',
  'pose_solution_packed_assets.data',
  'pose_solution_packed_assets_loader.js',
  'pose_solution_simd_wasm_bin.js',
  'pose_solution_simd_wasm_bin.wasm',
];

/**
 * Fetches what `variant` needs from `baseUrl`, so that the runtime finds it in the browser's cache.
 *
 * @throws AppFailure 'model-download' when a file cannot be had, 'model-corrupt' when it is not the file of the manifest.
 */
export async function fetchModelFiles(
  baseUrl: string,
  variant: ModelVariant,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  const names = [...COMMON, `pose_landmark_${variant}.tflite`];
  const files = manifest.files.filter(({ name }) => names.includes(name));
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let loadedBytes = 0;
  await Promise.all(
    files.map(async ({ name, bytes, sha256 }) => {
      let response: Response;
      try {
        response = await fetch(baseUrl + name);
      } catch (cause) {
        throw new AppFailure('model-download', `${name} could not be fetched`, { cause });
      }
      if (!response.ok || !response.body) throw new AppFailure('model-download', `${name} answered ${response.status}`);
      const content = new Uint8Array(bytes);
      let size = 0;
      const reader = response.body.getReader();
      for (;;) {
        const { done, value } = await reader.read().catch(failAs('model-download'));
        if (done) break;
        if (size + value.length > bytes) throw new AppFailure('model-corrupt', `${name} is too long`);
        content.set(value, size);
        size += value.length;
        loadedBytes += value.length;
        onProgress({ loadedBytes, totalBytes });
      }
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content.subarray(0, size)));
      const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
      if (hex !== sha256) throw new AppFailure('model-corrupt', `${name} is not the file this app was built with`);
    }),
  );
}
