/** Notices a picture that stays black or does not move on. Counts looks, not the clock: a page that was busy blames no camera. */
export interface PictureWatch {
  readonly black: boolean;
  readonly frozen: boolean;
  /** One look, every `LOOK_EVERY_MS`. @param luma mean of the picture 0…255, null when no new picture came. */
  look(luma: number | null): void;
  reset(): void;
}

/** Time between looks. */
export const LOOK_EVERY_MS = 500;
/** Mean luma of a covered lens or a dark room. Unvalidated: noise of webcams lies around 2 to 5. */
const BLACK_LUMA = 8;
const LASTING_LOOKS = 3000 / LOOK_EVERY_MS;

/** A watch that has seen nothing yet. */
export function pictureWatch(): PictureWatch {
  let blackLooks = 0;
  let frozenLooks = 0;
  return {
    get black() {
      return blackLooks >= LASTING_LOOKS;
    },
    get frozen() {
      return frozenLooks >= LASTING_LOOKS;
    },
    look(luma) {
      frozenLooks = luma === null ? frozenLooks + 1 : 0;
      if (luma !== null) blackLooks = luma < BLACK_LUMA ? blackLooks + 1 : 0;
    },
    reset() {
      blackLooks = 0;
      frozenLooks = 0;
    },
  };
}
