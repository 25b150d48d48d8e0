import { daysBetween, type Day } from '../../core/history/days.ts';
import { blockOf } from '../../core/programme/blocks.ts';
import { doseIn } from '../../core/programme/dose.ts';
import type { Ladder, Rung } from '../../core/programme/ladders.ts';
import type { Change, Dose } from '../../core/programme/programme.ts';
import { nearDay, tomorrow } from '../../words/numbers.ts';
import type { FirstWords, Words } from '../../words/words.ts';
import { blockName } from './block-words.ts';

/** "Hip hinge, with a weight" */
export function rungName(rung: Rung): string {
  return blockName(blockOf(rung, { sets: 0, amount: 0 }));
}

/** "2 × 8 reps", "3 holds on each side" */
export function doseWords(rung: Rung, { sets, amount }: Dose, { today }: FirstWords): string {
  const each = rung.sides === 2;
  const text =
    rung.counts === 'holds'
      ? today.holds({ sets, holds: amount, each })
      : today.dose({ sets, amount, unit: rung.counts, each });
  // Sets and amount stay on one line.
  return text.replace(' × ', '\u00a0×\u00a0');
}

/** Why a line changed, and what it was before: "A step harder: …. Before: 2 × 8 reps." */
export function changeWords({ reason, from, to }: Change, ladder: Ladder, words: Words): string {
  const { programme } = words;
  const before = doseIn(ladder, from);
  const rung = ladder.rungs[before.rung]!;
  const dose = doseWords(rung, before, words);
  const what = before.rung === to.rung ? dose : `${rungName(rung)}, ${dose}`;
  // A short form ends in a full stop of its own.
  return `${programme.reasons[reason]} ${programme.before(what).replace(/\.\.$/, '.')}`;
}

/** "tomorrow", "Saturday, 28 November" */
export function dayWords(day: Day, today: Day, { language }: FirstWords): string {
  return daysBetween(today, day) === 1 ? tomorrow(language) : nearDay(day, language);
}
