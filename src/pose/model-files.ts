/** Downloads the pose model's files once, with progress in bytes, and checks each against the manifest. */
import manifest from '../../models/blazepose/manifest.json';
import { AppFailure, failAs } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import type { LoadProgress, ModelVariant } from './protocol.ts';

const COMMON = [
  'pose.js',
  'pose_web.binarypb',
  'pose_solution_packed_assets.data',
  'pose_solution_packed_assets_loader.js',
  'pose_solution_simd_wasm_bin.js',
  'pose_solution_simd_wasm_bin.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'trunk.bin',
];

interface ModelFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Names of the files that `variant` needs. */
export function modelFileNames(variant: ModelVariant): readonly string[] {
  return [...COMMON, `pose_landmark_${variant}.tflite`];
}

/**
 * Fetches what `variant` needs from `baseUrl`, so that the runtime finds it in the browser's cache. A file that is not the one
 * of the manifest is fetched once anew, past all that was kept of it.
 *
 * @throws AppFailure 'model-download' when a file cannot be had, 'app-replaced' when it is not there any more, 'model-corrupt'
 *   when it is not the file of the manifest.
 */
export async function fetchModelFiles(
  baseUrl: string,
  variant: ModelVariant,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  const names = modelFileNames(variant);
  const files = manifest.files.filter(({ name }) => names.includes(name));
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let loadedBytes = 0;
  await Promise.all(
    files.map(async (file) => {
      const url = baseUrl + file.name;
      let ownBytes = 0;
      const onBytes = (bytes: number): void => {
        loadedBytes += bytes - ownBytes;
        ownBytes = bytes;
        onProgress({ loadedBytes, totalBytes });
      };
      if (await isWhole(await answerFor(url), file, onBytes)) return;
      await forgetKept(url);
      if (await isWhole(await answerFor(url, 'reload'), file, onBytes)) return;
      throw new AppFailure('model-corrupt', `${file.name} is not the file this app was built with`);
    }),
  );
}

async function answerFor(url: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(url, { cache }).catch(failAs('model-download'));
  const { ok, status, headers } = response;
  // Some hosts answer with their first page for whatever is not there.
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false;
  if (status === 404 || status === 410 || (ok && isPage))
    throw new AppFailure('app-replaced', `${url} answered ${status}`);
  if (!ok) throw new AppFailure('model-download', `${url} answered ${status}`);
  return response;
}

/** Reads it to its end. @param onBytes told how many of them are here */
async function isWhole(
  { body }: Response,
  { name, bytes, sha256 }: ModelFile,
  onBytes: (bytes: number) => void,
): Promise<boolean> {
  if (!body) throw new AppFailure('model-download', `${name} came without content`);
  const content = new Uint8Array(bytes);
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(failAs('model-download'));
    if (done) break;
    if (size + value.length > bytes) {
      await reader.cancel();
      return false;
    }
    content.set(value, size);
    size += value.length;
    onBytes(size);
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content.subarray(0, size)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

/** What is kept of it for use without a network; the browser's own cache is passed by when it is fetched. */
async function forgetKept(url: string): Promise<void> {
  await tryExtra(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(url, { ignoreSearch: true });
  }, undefined);
}
