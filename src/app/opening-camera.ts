/** From the wish for a camera to the camera, with the browser's question in between: pointed at where it is not answered, and given up when the person leaves. */
import { tryExtra } from '../ports/extra.ts';
import type { FrameSource } from '../ports/ports.ts';
import type { AppPorts } from './ports.ts';

/** A question that is not answered by then was perhaps not seen. */
const UNANSWERED_MS = 5000;

export interface OpeningParts {
  readonly cameras: Pick<AppPorts['cameras'], 'isAllowed'>;
  readonly open: () => Promise<FrameSource>;
  /** The browser seems to wait for an answer. */
  readonly onAsked: () => void;
  /** Resolves when the camera is not wanted any more. */
  readonly left: Promise<void>;
}

/** @returns null where it was left; a camera that comes after that is closed at once. Rejects as `open` does. */
export async function openingCamera({ cameras, open, onAsked, left }: OpeningParts): Promise<FrameSource | null> {
  let waits = true;
  const pointAt = async (): Promise<void> => {
    // A camera that is allowed is only slow.
    const isAllowed = await tryExtra(() => cameras.isAllowed(), false);
    if (waits && !isAllowed) onAsked();
  };
  const timer = setTimeout(() => void pointAt(), UNANSWERED_MS);
  const opening = open();
  try {
    return await Promise.race([opening, left.then(() => null)]);
  } finally {
    waits = false;
    clearTimeout(timer);
    void left.then(() => opening).then((late) => late.close(), () => {}); // prettier-ignore
  }
}
