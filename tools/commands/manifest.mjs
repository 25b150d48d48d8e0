// Writes models/blazepose/manifest.json from the installed @mediapipe/pose package.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const FILES = [
  'pose.js',
  'pose_web.binarypb',
  'pose_solution_packed_assets.data',
  'pose_solution_packed_assets_loader.js',
  'pose_solution_simd_wasm_bin.js',
  'pose_solution_simd_wasm_bin.wasm',
  'pose_solution_wasm_bin.js',
  'pose_solution_wasm_bin.wasm',
  'pose_landmark_lite.tflite',
  'pose_landmark_full.tflite',
];
const root = new URL('../../node_modules/@mediapipe/pose/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const files = FILES.map((name) => {
  const bytes = readFileSync(new URL(name, root));
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
});
writeFileSync(
  new URL('../../models/blazepose/manifest.json', import.meta.url),
  JSON.stringify({ package: '@mediapipe/pose', version, files }, null, 2) + '\n',
);
