import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { SavedRep } from '../../core/records/record.ts';
import { quartersOf } from '../../core/reps/quarters.ts';
import { degrees, degreesWithError, percent } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { toTwentieth } from './rep-numbers.ts';

/** Hips, back and the share of the hips in each quarter of the way; nothing where the way is not known. */
export function quarterTable(
  { rep, series }: Pick<SavedRep, 'rep' | 'series'>,
  exercise: Exercise | null,
  words: Words,
): TemplateResult | typeof nothing {
  const quarters = exercise ? quartersOf(rep, series, exercise.direction) : [];
  if (quarters.length === 0) return nothing;
  const { judged, language, review } = words;
  const { quarters: names } = review.card;
  const measured = (text: string | null): TemplateResult =>
    text === null ? html`<td class="not">${names.notMeasured}</td>` : html`<td>${text}</td>`;
  return html`<section class="quarters" aria-labelledby="quarters">
    <h4 id="quarters">${names.title}</h4>
    <table>
      <thead>
        <tr>
          <th scope="col" class="hip">${names.hipsUpTo}</th>
          <th scope="col" class="back">${judged.back}</th>
          <th scope="col">${names.share}</th>
        </tr>
      </thead>
      <tbody>
        ${quarters.map(
          ({ hipDeg, lumbarDeg, lumbarSigmaDeg, hipShare }) =>
            html`<tr>
              <th scope="row">${degrees(hipDeg, language)}</th>
              ${measured(lumbarDeg === null ? null : degreesWithError(lumbarDeg, lumbarSigmaDeg, language))}
              ${measured(hipShare === null ? null : names.about(percent(toTwentieth(hipShare), language)))}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
