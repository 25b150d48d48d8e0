import type { AngleMap, MapSource } from '../core/back/angle-map.ts';
import type { Exercise } from '../core/exercise/exercise.ts';

/** A map that is fetched when it is needed, once. */
export function mapSource(load: () => Promise<AngleMap>): MapSource {
  let fetched: AngleMap | null = null;
  return {
    async fetch() {
      return (fetched ??= await load());
    },
    get now() {
      if (!fetched) throw new Error('measured before its angle map was fetched');
      return fetched;
    },
  };
}

/** Before somebody is measured in these exercises. */
export async function fetchMaps(exercises: readonly Pick<Exercise, 'angleMap'>[]): Promise<void> {
  await Promise.all(exercises.map(({ angleMap }) => angleMap.fetch()));
}
