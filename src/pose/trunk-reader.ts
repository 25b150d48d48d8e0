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
  softmax,
  type Tensor,
  type Tensor2D,
  type Tensor4D,
  tensor2d,
  tensor4d,
  tidy,
  transpose,
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
import { softmaxConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Softmax.js';
import { transposeConfig } from '@tensorflow/tfjs-backend-wasm/dist/kernels/Transpose.js';
import network from '../../models/trunk/trunk.json';
import type { Pitches } from '../core/back/trunk-look.ts';
import type { LandmarkPx, TrunkLook } from '../core/pose/frame.ts';
import { CROP_HEIGHT, CROP_WIDTH, cropTransform, facingVote, placesOf } from './trunk-crop.ts';

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
  softmaxConfig,
  transposeConfig,
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
      for (let i = 0, k = 0; i < data.length; i += 4) for (let c = 0; c < 3; c++) rgb[k++] = data[i + c]! / 255 - 0.5;
      const { pelvisDeg, thoraxDeg } = run(rgb);
      // Whatever else it says is none, and could not be kept.
      return Math.max(Math.abs(pelvisDeg), Math.abs(thoraxDeg)) < 180 ? { facing, pelvisDeg, thoraxDeg } : null;
    },
    reset() {
      votes = 0;
    },
  };
}

/** Halved four times and doubled twice again; a map for each point, whose mean place is the point; and pitches from points and whole (models/trunk). */
function networkOf(weights: NamedTensorMap): (rgb: Float32Array) => Pitches {
  const of = <T extends Tensor>(name: string): T => weights[name] as T;
  const bias = (name: string): Tensor => of(`${name}-bias`);
  const conv = (x: Tensor4D, name: string, strides = 1, activation: 'relu' | 'linear' = 'relu'): Tensor4D => {
    const filter = of<Tensor4D>(name);
    return conv2d({ x, filter, bias: bias(name), strides, pad: (filter.shape[0] - 1) / 2, activation });
  };
  const plain = (x: Tensor4D, name: string): Tensor4D => conv(x, name, 1, 'linear');
  const doubled = (x: Tensor4D): Tensor4D => resizeNearestNeighbor<Tensor4D>(x, [2 * x.shape[1], 2 * x.shape[2]]);
  const places = tensor2d(placesOf(CELLS_ALONG, CELLS_ACROSS), [CELLS_ALONG * CELLS_ACROSS, 2]);
  return (rgb) =>
    tidy(() => {
      const picture = tensor4d(rgb, [1, CROP_HEIGHT, CROP_WIDTH, 3]);
      const quarter = conv(conv(picture, 'conv1', 2), 'conv2', 2);
      const eighth = conv(conv(quarter, 'conv3', 2), 'conv4');
      const sixteenth = conv(conv(eighth, 'conv5', 2), 'conv6');
      const mixed = conv(add<Tensor4D>(eighth, doubled(plain(sixteenth, 'up1'))), 'mix1');
      const fine = relu(add<Tensor4D>(doubled(plain(mixed, 'up2')), plain(quarter, 'skip')));
      const own = depthwiseConv2d({ x: fine, filter: of<Tensor4D>('depthwise'), bias: bias('depthwise'), strides: 1, pad: 1, activation: 'relu' }); // prettier-ignore
      const maps = plain(conv(own, 'pointwise'), 'maps');
      const shares = softmax(transpose(reshape(maps, [CELLS_ALONG * CELLS_ACROSS, -1])));
      const points = reshape(matMul({ a: shares, b: places }), [1, -1]) as Tensor2D;
      const flat = reshape(sixteenth, [1, -1]) as Tensor2D;
      const whole = matMul({ a: flat, b: of<Tensor2D>('whole'), bias: bias('whole'), activation: 'relu' });
      const fromPoints = matMul({ a: points, b: of<Tensor2D>('points'), bias: bias('points') });
      const both = relu(add<Tensor2D>(fromPoints, matMul({ a: whole, b: of<Tensor2D>('shape') })));
      const [pelvisDeg, thoraxDeg] = matMul({ a: both, b: of<Tensor2D>('pitch'), bias: bias('pitch') }).dataSync();
      return { pelvisDeg: pelvisDeg!, thoraxDeg: thoraxDeg! };
    });
}

const [CELLS_ALONG, CELLS_ACROSS] = [CROP_HEIGHT / 4, CROP_WIDTH / 4];
