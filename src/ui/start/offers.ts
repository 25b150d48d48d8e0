import type { Catalogue, CatalogueEntry, ExerciseGroup } from '../../exercises/entry.ts';

/** The order in which the parts of the list are shown. */
const GROUPS: readonly ExerciseGroup[] = ['standing', 'floor', 'stretch'];

/** One exercise, or those of both legs, which can take turns. */
export type Offer = readonly [CatalogueEntry, ...Catalogue];

/** An exercise and the harder ones below it. */
export interface OfferWithHarder {
  readonly offer: Offer;
  readonly harder: readonly Offer[];
}

export interface OfferGroup {
  readonly group: ExerciseGroup;
  readonly offers: readonly OfferWithHarder[];
}

/** Those with a card on the first screen. */
export function firstOf(catalogue: Catalogue): Catalogue {
  return catalogue.filter(({ offered }) => offered.first);
}

/** Everything there is, part by part, each in the catalogue's order; a harder one stands alone where its easier one is missing. */
export function groupsOf(catalogue: Catalogue): readonly OfferGroup[] {
  const easier = (entry: CatalogueEntry): CatalogueEntry | undefined =>
    catalogue.find(({ exercise }) => exercise.id === entry.offered.harderThan);
  const main = catalogue.filter((entry) => !easier(entry));
  return GROUPS.map((group) => ({
    group,
    offers: together(main.filter(({ offered }) => offered.group === group)).map((offer) => ({
      offer,
      harder: together(catalogue.filter((entry) => offer.some((each) => each === easier(entry)))),
    })),
  }));
}

/** Those that take turns stand together, where the first of them stands. */
function together(entries: Catalogue): readonly Offer[] {
  return entries.flatMap((entry, i): readonly Offer[] => {
    const legs = entries.filter(({ takesTurns }) => takesTurns !== null && takesTurns === entry.takesTurns);
    if (legs.length === 0) return [[entry]];
    return entries.indexOf(legs[0]!) === i ? [[entry, ...legs.slice(1)]] : [];
  });
}
