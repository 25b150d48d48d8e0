import { tryExtra } from '../ports/extra.ts';

/** Other windows of this browser with the same app. */
export interface OtherWindows {
  /** Says there that what is stored has changed. */
  tell(): void;
  /** Calls back when one of them says so. */
  listen(changed: () => void): void;
}

/** Where windows cannot speak to each other. */
export const ALONE: OtherWindows = { tell() {}, listen() {} };

const CHANNEL = 'hingeline-sessions';

export function otherWindows(): OtherWindows {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
    tell: () => tryExtra(() => channel.postMessage(null), undefined),
    listen: (changed) => channel.addEventListener('message', changed),
  };
}
