/** How far out of the side view what still works. */

/** Degrees of yaw to either side; the estimate itself has a standard deviation of 4.5°. */
export const YAW_LIMITS_DEG = {
  /**
   * Up to here set-up is content: voice, text and the drawing from above ask to turn beyond it, with one number. Well
   * within what is measured, as people turn a little while they exercise.
   */
  placed: 15,
  /** Up to here the back is measured: beyond 20° its outline is no side view any more (measurement notes), and the estimate errs. */
  measured: 22,
  /** Up to here rendered people teach the angle maps: a little beyond what is measured, so that no limit of the maps is met. */
  fitted: 25,
  /** Beyond this somebody faces the camera: forward and back say nothing, and which side is near is a guess. Unvalidated. */
  facing: 45,
} as const;
