import type { SessionRecord } from '../../core/records/record.ts';
import { list } from '../../words/numbers.ts';
import { exerciseWords } from './exercise-words.ts';
import { languageNow } from './words-controller.ts';

/** "Hip hinge"; "Single-leg bridge, left and right" where the legs took turns. */
export function sessionName(
  { exerciseId, sets = [] }: Pick<SessionRecord, 'exerciseId' | 'sets'>,
  language = languageNow(),
): string {
  const ids = [...new Set([exerciseId, ...sets.map((set) => set.exerciseId)])];
  const legs = ids.flatMap((id) => exerciseWords(id, language)?.oneLeg ?? []);
  const [first] = legs;
  const inTurn = first && legs.length === ids.length && legs.every(({ both }) => both === first.both);
  const sides = legs.map(({ leg }) => leg);
  if (!inTurn)
    return list(
      ids.map((id) => exerciseWords(id, language)?.name ?? id),
      language,
    );
  return `${first.both}, ${list(sides, language)}`;
}
