// Writes models/blazepose/manifest.json, the list of the body model's files, from the installed packages and models/trunk.
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
const PACKAGE = 'node_modules/@mediapipe/pose';
/** From elsewhere: the network that looks at the trunk, and what runs it. */
const OTHERS = [
  { name: 'tfjs-backend-wasm-simd.wasm', from: 'node_modules/@tensorflow/tfjs-backend-wasm/dist' },
  { name: 'trunk.bin', from: 'models/trunk' },
];
const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL(`${PACKAGE}/package.json`, root), 'utf8'));
/** @param {string} folder @param {string} name */
const measured = (folder, name) => {
  const content = readFileSync(new URL(`${folder}/${name}`, root));
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
};
const files = [
  ...FILES.map((name) => ({ name, ...measured(PACKAGE, name) })),
  ...OTHERS.map(({ name, from }) => ({ name, from, ...measured(from, name) })),
];
writeFileSync(
  new URL('../../models/blazepose/manifest.json', import.meta.url),
  JSON.stringify({ package: '@mediapipe/pose', version, files }, null, 2) + '\n',
);
