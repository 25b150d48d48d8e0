/** What the network that looks at the picture itself (`TrunkLook`) adds to the outline: how what it sees changed from the neutral. */
import { wrapDeg } from '../geometry/vec.ts';
import { median } from '../geometry/statistics.ts';
import type { Person, TrunkLook } from '../pose/frame.ts';
import type { Facing } from '../pose/view.ts';

/** Of a neutral the angles themselves, of a frame their change from the neutral. */
export type Pitches = Pick<TrunkLook, 'pelvisDeg' | 'thoraxDeg'>;

/** Medians over a quiet stance; null where it was not looked at, or not from this side, in half of it. */
export function medianLook(people: readonly Pick<Person, 'trunk'>[], facing: Facing): Pitches | null {
  const seen = people.flatMap(({ trunk }) => (trunk?.facing === facing ? [trunk] : []));
  if (seen.length === 0 || seen.length < people.length / 2) return null;
  return {
    pelvisDeg: median(seen.map(({ pelvisDeg }) => pelvisDeg))!,
    thoraxDeg: median(seen.map(({ thoraxDeg }) => thoraxDeg))!,
  };
}

/** Change from the neutral; null where either was not looked at from the side that faces so. */
export function lookChange(neutral: Pitches | null, look: TrunkLook | undefined, facing: Facing): Pitches | null {
  if (!neutral || look?.facing !== facing) return null;
  return {
    pelvisDeg: wrapDeg(look.pelvisDeg - neutral.pelvisDeg),
    thoraxDeg: wrapDeg(look.thoraxDeg - neutral.thoraxDeg),
  };
}
