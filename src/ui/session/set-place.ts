import type { SessionStatus } from '../../core/session/status.ts';

/** "Set 2 of 3, right leg"; empty where there is one set on both legs. */
export function setPlace({ set, sets, leg }: SessionStatus): string {
  const place = sets > 1 ? `Set ${set} of ${sets}` : '';
  return [place, leg ? `${leg} leg` : ''].filter(Boolean).join(', ');
}

/** "Set 2 of 3, right leg, 8 reps", or after a pause "…, 5 of 8 reps done"; empty without a plan. */
export function setPlan(status: SessionStatus): string {
  const { reps, target } = status;
  if (target === null) return '';
  return [setPlace(status), reps > 0 ? `${countSentence(status)} done` : `${target} reps`].filter(Boolean).join(', ');
}

/** "of 8", or "reps" without a plan: what stands beside the count. */
export function countWords({ reps, target }: SessionStatus): string {
  if (target !== null) return `of ${target}`;
  return reps === 1 ? 'rep' : 'reps';
}

/** The count for somebody who hears it: "3 of 8 reps". */
export function countSentence(status: SessionStatus): string {
  const { reps, target } = status;
  return target === null ? `${reps} ${countWords(status)}` : `${reps} of ${target} reps`;
}
