/** How an exercise that the camera judges ended, by what was kept of it. */
import type { SessionRecord } from '../records/record.ts';
import type { BlockEnd, JudgedBlock } from './block.ts';

/** Done where every set of the plan has its full reps, skipped where nothing was done. @param session null where nothing was measured */
export function judgedEnd({ exerciseIds, plan }: JudgedBlock, session: SessionRecord | null): BlockEnd {
  if (!session || session.reps.length === 0) return 'skipped';
  const { sets = [], reps } = session;
  const fullReps = (set: number): number => reps.filter((each) => each.set === set && each.rep.kind === 'rep').length;
  const whole =
    sets.length >= plan.sets * exerciseIds.length && sets.every(({ target }, i) => fullReps(i + 1) >= target);
  return whole ? 'done' : 'stopped';
}
