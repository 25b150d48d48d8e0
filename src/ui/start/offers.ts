import type { Catalogue } from '../../exercises/entry.ts';

/** The entries of a catalogue as they are offered, each kind in the catalogue's order. */
interface Offers {
  /** A large card each. */
  readonly cards: Catalogue;
  /** Those of one leg, which can take turns, left and right together. */
  readonly legs: readonly Catalogue[];
  /** One quiet line each. */
  readonly others: Catalogue;
}

export function offersOf(catalogue: Catalogue): Offers {
  const cards = catalogue.filter(({ offered }) => offered.first);
  const quiet = catalogue.filter(({ offered }) => !offered.first);
  const names = new Set(quiet.flatMap(({ takesTurns }) => takesTurns ?? []));
  const legs = [...names].map((name) => quiet.filter(({ takesTurns }) => takesTurns === name));
  return { cards, legs, others: quiet.filter(({ takesTurns }) => !takesTurns) };
}
