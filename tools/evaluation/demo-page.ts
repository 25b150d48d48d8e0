/**
 * The live demo of pose-detection in its own way: everything on the page's main thread, one picture after the other, each
 * asked for in an animation frame. The same library, model, settings and mask as in the app.
 */
import { createDetector, SupportedModels } from '@tensorflow-models/pose-detection';

const detector = await createDetector(SupportedModels.BlazePose, {
  runtime: 'mediapipe',
  modelType: 'full',
  solutionPath: new URL('blazepose', document.baseURI).href,
  enableSegmentation: true,
  smoothSegmentation: false,
  enableSmoothing: false,
});
(detector as unknown as { poseSolution: { setOptions(options: object): void } }).poseSolution.setOptions({
  useCpuInference: true,
});
const video = document.createElement('video');
video.muted = true;
video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480 } });
await video.play();
const canvas = document.querySelector('canvas')!;
const context = canvas.getContext('2d')!;

const step = async (): Promise<void> => {
  const [pose] = await detector.estimatePoses(video);
  await pose?.segmentation?.mask.toImageData();
  context.drawImage(video, 0, 0, canvas.width, canvas.height);
  for (const { x, y } of pose?.keypoints ?? []) context.fillRect(x - 2, y - 2, 4, 4);
  Object.assign(window, { demoPictures: ((window as unknown as { demoPictures?: number }).demoPictures ?? 0) + 1 });
  requestAnimationFrame(() => void step());
};
await step();
