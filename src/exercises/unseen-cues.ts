/** What every exercise says of a rep that could not be seen, or not judged. */
import type { CueRule } from '../core/exercise/exercise.ts';

export const UNSEEN_CUES: readonly CueRule[] = [
  { code: 'view-lost', severity: 'info', priority: 0 },
  { code: 'back-unseen', severity: 'info', priority: 0 },
];
