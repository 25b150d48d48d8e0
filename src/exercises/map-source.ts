import type { AngleMap, Correction, MapSource } from '../core/back/angle-map.ts';
import type { Exercise } from '../core/exercise/exercise.ts';

/** A map that is fetched when it is needed, once. @param pictured its correction where the picture was looked at */
export function mapSource(load: () => Promise<AngleMap>, pictured?: () => Promise<Correction>): MapSource {
  let fetched: AngleMap | null = null;
  return {
    async fetch() {
      if (fetched) return fetched;
      const [map, correction] = await Promise.all([load(), pictured?.()]);
      return (fetched = correction ? { ...map, pictured: correction } : map);
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
