/** How much of a variation, and the step to more or to less of it. */
import { knownRung, type KnownIds, type Ladder } from './ladders.ts';
import type { Dose } from './programme.ts';

/** Brought within what its rung allows: whole numbers at the nearest end of their range. */
export function doseIn(ladder: Ladder, { rung, sets, amount }: Dose): Dose {
  const place = clamp(Math.round(rung), 0, ladder.rungs.length - 1);
  return {
    rung: place,
    sets: clamp(Math.round(sets), ...ladder.sets),
    amount: clamp(Math.round(amount), ...ladder.rungs[place]!.amount),
  };
}

/**
 * One step harder: more of each set; then one set more, each shorter, yet no less in all; then the next variation that is known, with as
 * little of it as there is. Null at the top.
 */
export function harder(ladder: Ladder, dose: Dose, known: KnownIds): Dose | null {
  const { rung, sets, amount } = doseIn(ladder, dose);
  const { amount: range, step, usual } = ladder.rungs[rung]!;
  if (amount < range[1]) return { rung, sets, amount: Math.min(range[1], amount + step) };
  if (sets < ladder.sets[1])
    return { rung, sets: sets + 1, amount: Math.max(usual, Math.ceil((sets * amount) / (sets + 1))) };
  const next = ladder.rungs.findIndex((_, i) => i > rung && knownRung(ladder, i, known) === i);
  return next === -1 ? null : { rung: next, sets: ladder.sets[0], amount: ladder.rungs[next]!.amount[0] };
}

/**
 * One step easier: less of each set; then one set less, up to the usual amount, yet no more in all; then the variation before it that is known, in
 * its usual amount. Null at the bottom.
 */
export function easier(ladder: Ladder, dose: Dose, known: KnownIds): Dose | null {
  const { rung, sets, amount } = doseIn(ladder, dose);
  const { amount: range, step, usual } = ladder.rungs[rung]!;
  if (amount > range[0]) return { rung, sets, amount: Math.max(range[0], amount - step) };
  if (sets > ladder.sets[0])
    return { rung, sets: sets - 1, amount: Math.min(usual, Math.floor((sets * amount) / (sets - 1))) };
  const before = ladder.rungs.findLastIndex((_, i) => i < rung && knownRung(ladder, i, known) === i);
  return before === -1 ? null : { rung: before, sets: ladder.sets[0], amount: ladder.rungs[before]!.usual };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
