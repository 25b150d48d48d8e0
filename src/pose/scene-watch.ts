/** Looks up from the person now and then: how bright the picture is, and whether somebody else is in it. */
import type { PoseDetector } from '@tensorflow-models/pose-detection';
import type { Person, Scene } from '../core/pose/frame.ts';
import { coveringBox, isSomebody } from './other-person.ts';

/** Time of the pictures between two looks at their brightness (0.3 ms each), ms. */
const LUMA_EVERY_MS = 500;
/** And between two looks for others, which cost as much as two or three pictures, ms. */
const OTHERS_EVERY_MS = 1500;
const LUMA_WIDTH_PX = 64;
const LUMA_HEIGHT_PX = 48;

export interface SceneWatch {
  /** What is known of the whole picture; looks anew when it is time. The bitmap is only lent. */
  look(image: ImageBitmap, person: Person | null, timestampMs: number): Promise<Scene>;
  /** Forgets what was seen, for another source of pictures. */
  reset(): void;
  close(): void;
}

/**
 * @param makeDetector makes a detector without a memory of the person who is followed. The detector that follows cannot
 *   be used: once it is reset, it finds the person anew and places their landmarks up to 20 px otherwise.
 */
export function sceneWatch(makeDetector: () => Promise<PoseDetector>): SceneWatch {
  const tiny = new OffscreenCanvas(LUMA_WIDTH_PX, LUMA_HEIGHT_PX);
  const tinyContext = tiny.getContext('2d', { willReadFrequently: true })!;
  const covered = new OffscreenCanvas(1, 1);
  const coveredContext = covered.getContext('2d')!;
  let detector: PoseDetector | null = null;
  let scene: Scene = { luma: 0, others: false };
  let lumaMs = -Infinity;
  let othersMs = -Infinity;

  const meanLuma = (image: ImageBitmap): number => {
    tinyContext.drawImage(image, 0, 0, LUMA_WIDTH_PX, LUMA_HEIGHT_PX);
    const { data } = tinyContext.getImageData(0, 0, LUMA_WIDTH_PX, LUMA_HEIGHT_PX);
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) sum += 0.299 * data[i]! + 0.587 * data[i + 1]! + 0.114 * data[i + 2]!;
    return sum / (LUMA_WIDTH_PX * LUMA_HEIGHT_PX);
  };

  const seesOthers = async (
    image: ImageBitmap,
    person: Person,
    luma: number,
    timestampMs: number,
  ): Promise<boolean> => {
    Object.assign(covered, { width: image.width, height: image.height });
    coveredContext.drawImage(image, 0, 0);
    // As bright as the picture is on the whole: of 74 pictures of one person none then showed a second.
    coveredContext.fillStyle = `rgb(${luma} ${luma} ${luma})`;
    const { leftPx, topPx, widthPx, heightPx } = coveringBox(person);
    coveredContext.fillRect(leftPx, topPx, widthPx, heightPx);
    detector ??= await makeDetector();
    detector.reset();
    const [found] = await detector.estimatePoses(covered as unknown as HTMLCanvasElement, {}, timestampMs);
    if (!found) return false;
    const landmarks = found.keypoints.map(({ x, y, score }) => ({ xPx: x, yPx: y, visibility: score ?? 0 }));
    return isSomebody(landmarks, person);
  };

  return {
    async look(image, person, timestampMs) {
      if (timestampMs - lumaMs >= LUMA_EVERY_MS) {
        lumaMs = timestampMs;
        scene = { ...scene, luma: meanLuma(image) };
      }
      if (!person) {
        othersMs = -Infinity;
        scene = { ...scene, others: false };
      } else if (timestampMs - othersMs >= OTHERS_EVERY_MS) {
        othersMs = timestampMs;
        scene = { ...scene, others: await seesOthers(image, person, scene.luma, timestampMs) };
      }
      return scene;
    },
    reset() {
      lumaMs = othersMs = -Infinity;
      scene = { luma: 0, others: false };
    },
    close() {
      detector?.dispose();
      detector = null;
    },
  };
}
