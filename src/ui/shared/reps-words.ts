import type { Rep } from '../../core/reading.ts';
import type { SharedWords } from '../../words/shared.ts';

/** "3 reps, 1 mostly hips". @param asked as many as were wished for, or null: "3 of 8 reps" */
export function repsWords(
  full: readonly Pick<Rep, 'verdict'>[],
  asked: number | null,
  { reps, mostlyHips, noneJudged }: SharedWords,
): string {
  const count = reps(full.length, asked !== null && full.length <= asked ? asked : null);
  if (full.length === 0) return count;
  const judged = full.filter(({ verdict }) => verdict !== null);
  const hips = judged.filter(({ verdict }) => verdict === 'good').length;
  return `${count}, ${judged.length === 0 ? noneJudged : mostlyHips(hips)}`;
}
