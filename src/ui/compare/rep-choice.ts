import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RepPlace } from '../../core/history/two-reps.ts';
import { repsOfExercise } from '../../core/history/trend.ts';
import type { RepMark, SessionEntry } from '../../core/records/record.ts';
import { dateAndTime } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { scoreWords } from './compare-numbers.ts';

/** A list of all reps of an exercise, by session, from which one is chosen. @param label of the list */
export function repChoice(
  label: string,
  sessions: readonly SessionEntry[],
  exerciseId: string,
  chosen: RepPlace,
  choose: (place: RepPlace) => void,
  words: Words,
): TemplateResult {
  const { compare, language } = words;
  const groups = sessions.map((session) => ({ session, reps: repsOfExercise(session, exerciseId) }));
  const places = groups.flatMap(({ session, reps }) => reps.map(({ index }): RepPlace => ({ id: session.id, index })));
  const isChosen = ({ id, index }: RepPlace): boolean => id === chosen.id && index === chosen.index;
  let k = 0;
  return html`<select
    aria-label=${label}
    .value=${live(String(places.findIndex(isChosen)))}
    @change=${(event: Event) => choose(places[Number((event.currentTarget as HTMLSelectElement).value)]!)}
  >
    ${groups.map(({ session, reps }) =>
      reps.length === 0
        ? nothing
        : html`<optgroup label=${dateAndTime(session.startedAt, language)}>
            ${reps.map((rep) => {
              const at = k++;
              const name = compare.rep(repName(session, rep, words), scoreWords(rep, words));
              return html`<option value=${at} ?selected=${isChosen(places[at]!)}>${name}</option>`;
            })}
          </optgroup>`,
    )}
  </select>`;
}

/** "Rep 3", "Set 2: Rep 3": numbered as in the review, where one that was taken out keeps its number. */
function repName({ reps, sets }: SessionEntry, { index }: RepMark, { judged, review }: Words): string {
  const set = reps.find(({ rep }) => rep.index === index)?.set;
  const before = reps.filter((each) => each.set === set && each.rep.kind === 'rep' && each.rep.index <= index);
  const name = judged.rep(before.length);
  return sets && set !== undefined ? review.apart.inSet(judged.set(set), name) : name;
}
