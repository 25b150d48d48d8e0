import { expect, test } from 'vitest';
import type { AngleMap } from '../../../src/core/back/angle-map.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import { mapSource } from '../../../src/exercises/map-source.ts';

test('a map is fetched once, and is not there before', async () => {
  let fetched = 0;
  const map: AngleMap = hipHinge.angleMap.now;
  const source = mapSource(async () => {
    fetched++;
    return map;
  });
  expect(() => source.now).toThrow(/before/);
  expect([await source.fetch(), await source.fetch()]).toEqual([map, map]);
  expect([fetched, source.now]).toEqual([1, map]);
});
