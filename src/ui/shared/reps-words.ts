import type { Rep } from '../../core/reading.ts';

/** "3 reps, 1 mostly hips". @param asked as many as were wished for: "3 of 8 reps" */
export function repsWords(full: readonly Pick<Rep, 'verdict'>[], asked: number | null = null): string {
  const of = asked !== null && full.length <= asked ? asked : null;
  const count = `${full.length}${of === null ? '' : ` of ${of}`} ${(of ?? full.length) === 1 ? 'rep' : 'reps'}`;
  const judged = full.filter(({ verdict }) => verdict !== null);
  const hips = judged.filter(({ verdict }) => verdict === 'good').length;
  if (full.length === 0) return count;
  return `${count}, ${judged.length === 0 ? 'none judged' : `${hips} mostly hips`}`;
}
