import type { Speaker } from '../ports/ports.ts';

/** Says nothing: a recording that runs at its own speed would be talked over. */
export const SILENT: Speaker = {
  unlock() {},
  canBeHeard: () => false,
  say() {},
  tone() {},
  spine() {},
  breathe() {},
  configure() {},
  voices: () => [],
  watchVoices() {},
  silence() {},
};
