import type { SessionStatus } from '../../core/session/status.ts';
import { placeWords } from '../../words/judged.ts';
import type { Hold } from '../../core/exercise/exercise.ts';
import { seconds } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';

/** "Set 2 of 3, right leg, 8 reps", or after a pause "…, 5 of 8 reps done"; empty without a plan. */
export function setPlan(status: SessionStatus, { judged, session, shared }: Words): string {
  const { reps, target } = status;
  if (target === null) return '';
  const asked = reps > 0 ? session.done(shared.reps(reps, target), reps) : shared.reps(target, null);
  return [placeWords(judged, status), asked].filter(Boolean).join(', ');
}

/** What stands beside the seconds of a hold: "of 20 s". */
export function holdWords({ targetMs }: Hold, { language, session }: Words): string {
  return session.ofSeconds(seconds(targetMs / 1000, language, 0));
}

/** "of 8", or "reps" without a plan: what stands beside the count. */
export function countWords({ reps, target }: SessionStatus, { session }: Words): string {
  return target === null ? session.counted(reps) : session.ofTarget(target);
}
