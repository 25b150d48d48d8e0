/** A small network that looks at the trunk in the picture itself (models/trunk), on TensorFlow.js in the pose worker. */
import {
  add,
  env,
  io,
  type NamedTensorMap,
  ready,
  registerKernel,
  relu,
  reshape,
  setBackend,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
  tensor4d,
  tidy,
} from '@tensorflow/tfjs-core';
import { conv2d } from '@tensorflow/tfjs-core/dist/ops/fused/conv2d.js';
import { depthwiseConv2d } from '@tensorflow/tfjs-core/dist/ops/fused/depthwise_conv2d.js';
import { matMul } from '@tensorflow/tfjs-core/dist/ops/fused/mat_mul.js';
import { resizeNearestNeighbor } from '@tensorflow/tfjs-core/dist/ops/image/resize_nearest_neighbor.js';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm/dist/base.js';
import { _fusedMatMulConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/_FusedMatMul.js';
import { addConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Add.js';
import { fusedConv2DConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/FusedConv2D.js';
import { fusedDepthwiseConv2DConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/FusedDepthwiseConv2D.js';
import { identityConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Identity.js';
import { reluConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Relu.js';
import { reshapeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Reshape.js';
import { resizeNearestNeighborConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/ResizeNearestNeighbor.js';
import network from '../../models/trunk/trunk.json';
import type { Pitches } from '../core/back/trunk-look.ts';
import type { LandmarkPx, TrunkLook } from '../core/pose/frame.ts';
import { CROP_HEIGHT, CROP_WIDTH, cropTransform, facingVote } from './trunk-crop.ts';

export interface TrunkReader {
  /** @returns null where the trunk is too small, or what is said is no angle */
  read(image: ImageBitmap, landmarks: readonly LandmarkPx[]): TrunkLook | null;
  /** Forgets where the last person faced. */
  reset(): void;
}

/** Of earlier pictures' votes so much is kept: a foot that is misread for a moment turns nobody round. */
const VOTES_KEPT = 0.9;

const KERNELS = [
  _fusedMatMulConfig,
  addConfig,
  fusedConv2DConfig,
  fusedDepthwiseConv2DConfig,
  identityConfig,
  reluConfig,
  reshapeConfig,
  resizeNearestNeighborConfig,
];

/** @param baseUrl where the body model's files lie, which are here already */
export async function loadTrunkReader(baseUrl: string): Promise<TrunkReader> {
  const weights = await (await fetch(`${baseUrl}trunk.bin`)).arrayBuffer();
  setWasmPaths(baseUrl);
  // The one runtime that is served: on an isolated page it would ask for another.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  for (const kernel of KERNELS) registerKernel(kernel);
  await setBackend('wasm');
  await ready();
  const run = networkOf(io.decodeWeights(weights, network.weights as io.WeightsManifestEntry[]));
  const canvas = new OffscreenCanvas(CROP_WIDTH, CROP_HEIGHT);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'medium';
  const rgb = new Float32Array(CROP_HEIGHT * CROP_WIDTH * 3);
  let votes = 0;
  return {
    read(image, landmarks) {
      votes = VOTES_KEPT * votes + facingVote(landmarks);
      const facing = votes >= 0 ? 'right' : 'left';
      const transform = cropTransform(landmarks, facing);
      if (!transform) return null;
      // Black where the picture ends.
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillRect(0, 0, CROP_WIDTH, CROP_HEIGHT);
      context.setTransform(...transform);
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, CROP_WIDTH, CROP_HEIGHT);
      for (let i = 0, k = 0; i < data.length; i += 4) for (let c = 0; c < 3; c++) rgb[k++] = data[i + c]! / 255;
      const { pelvisDeg, thoraxDeg } = run(rgb);
      // Whatever else it says is none, and could not be kept.
      return Math.max(Math.abs(pelvisDeg), Math.abs(thoraxDeg)) < 180 ? { facing, pelvisDeg, thoraxDeg } : null;
    },
    reset() {
      votes = 0;
    },
  };
}

/** Of the body model's blocks; after the first five a cell is 8 pixels wide, after all 16. */
const STRIDES_TO_EIGHTH = [1, 2, 1, 2, 1];
const STRIDES_TO_SIXTEENTH = [2, 1, 1];

type Activation = 'linear' | 'relu' | 'relu6';

/** The first layers of the body model, as they are, and a head that reads pitches from what they see (models/trunk). */
function networkOf(weights: NamedTensorMap): (rgb: Float32Array) => Pitches {
  const of = <T extends Tensor>(name: string): T => weights[name] as T;
  const bias = (name: string): Tensor => of(`${name}-bias`);
  const options = (name: string, strides: number, activation: Activation) => {
    const filter = of<Tensor4D>(name);
    return { filter, bias: bias(name), strides, pad: (filter.shape[0] - 1) / 2, activation };
  };
  const conv = (x: Tensor4D, name: string, activation: Activation, strides = 1): Tensor4D =>
    conv2d({ x, ...options(name, strides, activation) });
  const dense = (a: Tensor2D, name: string, activation: Activation): Tensor2D =>
    matMul({ a, b: of<Tensor2D>(name), bias: bias(name), activation }) as Tensor2D;
  /** Widened, convolved channel by channel, narrowed; what came in is added where nothing was halved. */
  const block = (x: Tensor4D, k: number, strides: number): Tensor4D => {
    const wide = k === 0 ? x : conv(x, `block${k}-widen`, 'relu6');
    const seen = depthwiseConv2d({ x: wide, ...options(`block${k}-depthwise`, strides, 'relu6') });
    const narrow = conv(seen, `block${k}-narrow`, 'linear');
    return k > 0 && strides === 1 ? add<Tensor4D>(narrow, x) : narrow;
  };
  return (rgb) =>
    tidy(() => {
      const half = conv(tensor4d(rgb, [1, CROP_HEIGHT, CROP_WIDTH, 3]), 'stem', 'relu6', 2);
      const eighth = STRIDES_TO_EIGHTH.reduce((x, strides, k) => block(x, k, strides), half);
      const sixteenth = STRIDES_TO_SIXTEENTH.reduce(
        (x, strides, k) => block(x, STRIDES_TO_EIGHTH.length + k, strides),
        eighth,
      );
      const coarse = conv(sixteenth, 'coarse', 'linear');
      const doubled = resizeNearestNeighbor<Tensor4D>(coarse, [eighth.shape[1], eighth.shape[2]]);
      const both = relu(add<Tensor4D>(conv(eighth, 'fine', 'linear'), doubled));
      const seen = conv(conv(both, 'mix', 'relu'), 'halve', 'relu', 2);
      const flat = reshape(seen, [1, -1]) as Tensor2D;
      const pitches = dense(dense(dense(flat, 'whole', 'relu'), 'part', 'relu'), 'pitch', 'linear');
      const [pelvisDeg, thoraxDeg] = pitches.dataSync();
      return { pelvisDeg: pelvisDeg!, thoraxDeg: thoraxDeg! };
    });
}
