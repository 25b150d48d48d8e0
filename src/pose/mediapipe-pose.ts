/**
 * Stands in for the `@mediapipe/pose` module that pose-detection imports. The real one is a plain script that puts
 * `Pose` on the global object; the worker loads it with `importScripts` before any detector is made.
 */
interface PoseGlobal {
  Pose: new (config: unknown) => object;
}

/** Constructs the script's own `Pose`. */
export class Pose {
  constructor(config: unknown) {
    return new (self as unknown as PoseGlobal).Pose(config);
  }
}
