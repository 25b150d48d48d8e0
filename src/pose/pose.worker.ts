/** The pose worker: BlazePose and, in the same thread, the way from its mask to the outline. */
import './worker-document.ts';
import type { Pose, PoseDetector } from '@tensorflow-models/pose-detection';
// Not from the package's own door, behind which are all its models and all of tfjs.
import { load as createDetector } from '@tensorflow-models/pose-detection/dist/blazepose_mediapipe/detector.js';
import { expose, transfer } from 'comlink';
import { edgeWidths, resampleClosed, traceOutline } from '../core/pose/outline.ts';
import { landmark, type LandmarkPx, type Person, type TrunkLook } from '../core/pose/frame.ts';
import { carryFailures } from './carry-failures.ts';
import { checkMachine, modelThrew } from './machine-needs.ts';
import { AppFailure } from '../ports/errors.ts';
import { areGraphicsLost, forgetGraphics } from './graphics-watch.ts';
import { fetchModelFiles } from './model-files.ts';
import { loadTrunkReader, type TrunkReader } from './trunk-reader.ts';
import { torsoPx } from './other-person.ts';
import type { EstimatedFrame, ModelChoice, PoseWorkerApi } from './protocol.ts';
import { sceneWatch, type SceneWatch } from './scene-watch.ts';

/** The box read here is up to half as large again as the body's square, on which the model's mask holds 256 × 256 values. */
const MASK_SIDE_PX = 384;
/**
 * Room around the landmarks, in torso lengths: in a deep hinge the buttocks lie far behind every landmark, and a landmark
 * may be off by a hand's breadth. An edge cut off by the box would be taken for the body's.
 */
const MASK_MARGIN = 0.8;

const baseUrl = new URL('../blazepose/', self.location.href).href;
const maskCanvas = new OffscreenCanvas(MASK_SIDE_PX, MASK_SIDE_PX);
const maskContext = maskCanvas.getContext('2d', { willReadFrequently: true })!;

const wholeMask = new OffscreenCanvas(1, 1);
const wholeMaskContext = wholeMask.getContext('2d', { willReadFrequently: true })!;

const NO_OUTLINE: Pick<Person, 'outlinePx'> = { outlinePx: null };

let detector: PoseDetector | null = null;
let watch: SceneWatch | null = null;
/** Null where it could not be had: the outline does without. */
let trunk: TrunkReader | null = null;
/** Of the last picture. */
let size: Pick<ImageBitmap, 'width' | 'height'> | null = null;

async function load(choice: ModelChoice, onProgress: Parameters<PoseWorkerApi['load']>[1]): Promise<void> {
  detector?.dispose();
  detector = null;
  watch?.close();
  await checkMachine();
  forgetGraphics();
  await fetchModelFiles(baseUrl, choice.variant, onProgress);
  detector = await begin(choice).catch((thrown: unknown) => modelThrew(thrown, 'pose-not-started'));
  trunk ??= await loadTrunkReader(baseUrl).catch(() => null);
}

async function begin(choice: ModelChoice): Promise<PoseDetector> {
  if (!('Pose' in self)) importScripts(baseUrl + 'pose.js');
  const created = await makeDetector(choice, true);
  // Made when the first look is due, from files that are there already.
  watch = sceneWatch(() => makeDetector(choice, false));
  // The first pictures compile the graph; let them not count.
  const blank = new OffscreenCanvas(256, 256);
  blank.getContext('2d')!.fillRect(0, 0, 256, 256);
  await created.estimatePoses(blank as unknown as HTMLCanvasElement);
  created.reset();
  return created;
}

async function makeDetector({ variant, inference }: ModelChoice, withMask: boolean): Promise<PoseDetector> {
  const created = await createDetector({
    runtime: 'mediapipe',
    modelType: variant,
    solutionPath: baseUrl,
    enableSegmentation: withMask,
    smoothSegmentation: false, // else each mask is blended with the last
    enableSmoothing: false, // the fold filters, once
  });
  const { poseSolution } = created as unknown as { poseSolution: { setOptions(options: object): void } };
  poseSolution.setOptions({ useCpuInference: inference === 'cpu' });
  return created;
}

async function estimate(image: ImageBitmap, timestampMs: number, placing = false): Promise<EstimatedFrame> {
  const { width: widthPx, height: heightPx } = image;
  // Turned, or another camera: who was followed in the picture before is elsewhere in this one.
  if (size && (size.width !== widthPx || size.height !== heightPx)) reset();
  size = { width: widthPx, height: heightPx };
  const start = performance.now();
  const [pose] = await poses(image, timestampMs);
  const poseMs = performance.now() - start;
  let person: Person | null = null;
  if (pose) {
    const landmarks = pose.keypoints.map(({ x, y, score }) => ({ xPx: x, yPx: y, visibility: score ?? 0 }));
    const mask = await pose.segmentation?.mask.toCanvasImageSource();
    person = {
      landmarks,
      world: (pose.keypoints3D ?? []).map(({ x, y, z }) => ({ xM: x, yM: y, zM: z ?? 0 })),
      ...(mask ? readOutline(mask, landmarks, widthPx, heightPx) : NO_OUTLINE),
      trunk: lookAtTrunk(image, landmarks),
    };
  }
  const outlineMs = performance.now() - start - poseMs;
  const scene = placing ? await watch!.look(image, person, timestampMs) : undefined;
  image.close();
  const result = { frame: { timestampMs, widthPx, heightPx, person, ...(scene && { scene }) }, poseMs, outlineMs };
  const buffers = [person?.outlinePx, person?.edgeWidthPx].filter((values) => !!values).map(({ buffer }) => buffer);
  return transfer(result, buffers);
}

/** Of a network that failed once nothing more is asked. */
function lookAtTrunk(image: ImageBitmap, landmarks: readonly LandmarkPx[]): TrunkLook | undefined {
  try {
    return trunk?.read(image, landmarks) ?? undefined;
  } catch {
    trunk = null;
    return undefined;
  }
}

/** Draws the part of the mask around the body small, reads it back and follows its edge, in image pixels. */
function readOutline(
  mask: CanvasImageSource,
  landmarks: readonly LandmarkPx[],
  widthPx: number,
  heightPx: number,
): Pick<Person, 'outlinePx' | 'edgeWidthPx'> {
  const xs = landmarks.map(({ xPx }) => xPx);
  const ys = landmarks.map(({ yPx }) => yPx);
  const margin = MASK_MARGIN * torsoPx(landmarks);
  const left = Math.max(0, Math.min(...xs) - margin);
  const top = Math.max(0, Math.min(...ys) - margin);
  const right = Math.min(widthPx, Math.max(...xs) + margin);
  const bottom = Math.min(heightPx, Math.max(...ys) + margin);
  if (right - left < 8 || bottom - top < 8) return NO_OUTLINE;
  const scale = MASK_SIDE_PX / Math.max(right - left, bottom - top);
  const width = Math.max(8, Math.round((right - left) * scale));
  const height = Math.max(8, Math.round((bottom - top) * scale));
  maskContext.clearRect(0, 0, width, height);
  maskContext.drawImage(mask, left, top, right - left, bottom - top, 0, 0, width, height);
  const rgba = maskContext.getImageData(0, 0, width, height).data;
  const values = new Uint8Array(width * height);
  for (let i = 0; i < values.length; i++) values[i] = rgba[4 * i + 3]!;

  const scaleX = (right - left) / width;
  const scaleY = (bottom - top) / height;
  const between = (a: LandmarkPx, b: LandmarkPx): [number, number] => [
    ((a.xPx + b.xPx) / 2 - left) / scaleX - 0.5,
    ((a.yPx + b.yPx) / 2 - top) / scaleY - 0.5,
  ];
  const [leftHip, rightHip] = [landmark({ landmarks }, 'left', 'hip'), landmark({ landmarks }, 'right', 'hip')];
  const leftShoulder = landmark({ landmarks }, 'left', 'shoulder');
  const rightShoulder = landmark({ landmarks }, 'right', 'shoulder');
  // Points between hips and shoulders: the first that lies on the mask will do.
  const seeds = [
    between(leftHip, leftShoulder),
    between(rightHip, rightShoulder),
    between(leftHip, rightHip),
    between(leftShoulder, rightShoulder),
  ];
  for (const [x, y] of seeds) {
    const small = { values, width, height };
    const traced = traceOutline(small, x, y);
    if (!traced) continue;
    const outline = resampleClosed(traced);
    const edgeWidthPx = edgeWidths(small, outline).map((cells) => cells * scaleX);
    for (let i = 0; i < outline.length; i += 2) {
      outline[i] = left + (outline[i]! + 0.5) * scaleX;
      outline[i + 1] = top + (outline[i + 1]! + 0.5) * scaleY;
    }
    return { outlinePx: outline, edgeWidthPx };
  }
  return NO_OUTLINE;
}

async function estimateBare(image: ImageBitmap, timestampMs: number, readsMask: boolean): Promise<number> {
  const [pose] = await poses(image, timestampMs);
  // What the mask's own toImageData does on a page; in a worker it trips over missing page classes.
  const mask = await pose?.segmentation?.mask.toCanvasImageSource();
  const { width, height } = image;
  image.close();
  if (!mask || !readsMask) return 0;
  if (wholeMask.width !== width || wholeMask.height !== height) Object.assign(wholeMask, { width, height });
  wholeMaskContext.clearRect(0, 0, width, height);
  wholeMaskContext.drawImage(mask, 0, 0);
  return wholeMaskContext.getImageData(0, 0, width, height).data.length;
}

async function poses(image: ImageBitmap, timestampMs: number): Promise<Pose[]> {
  if (!detector) throw new AppFailure('pose-not-started', 'no model is loaded');
  const found = await detector
    .estimatePoses(image, {}, timestampMs)
    .catch((thrown: unknown) => modelThrew(thrown, 'pose-failed'));
  // Nobody is found any more then, which is not the same as that nobody is there.
  if (areGraphicsLost()) throw new AppFailure('pose-failed', 'the graphics were lost');
  return found;
}

function reset(): void {
  detector?.reset();
  watch?.reset();
  trunk?.reset();
}

carryFailures();
expose({ load, estimate, estimateBare, reset } satisfies PoseWorkerApi);
