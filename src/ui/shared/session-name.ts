import { exerciseById } from '../../exercises/catalogue.ts';
import type { SessionRecord } from '../../core/records/record.ts';

/** "Hip hinge"; "Single-leg bridge, left and right" where the legs took turns. */
export function sessionName({ exerciseId, sets = [] }: Pick<SessionRecord, 'exerciseId' | 'sets'>): string {
  const [first, ...others] = [...new Set([exerciseId, ...sets.map((set) => set.exerciseId)])].map(
    (id) => exerciseById(id)?.name ?? id,
  );
  return [first, ...others.map((name) => name.split(', ').at(-1))].join(' and ');
}
