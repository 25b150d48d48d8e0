/** The table of a report: a row for each full rep, as it was measured, with what the person says of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SavedRep } from '../../core/records/record.ts';
import { reasonWords, verdictWords } from '../../words/judged.ts';
import { capital } from '../../words/number-words.ts';
import { decimal, degrees, degreesWithError, percent } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { heldWords } from '../review/rep-numbers.ts';
import { inRow, setName, type ReviewSet } from '../review/sets.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { spineShape, VERDICT_BAND } from '../shared/spine-sign.ts';

/** In the place of a number that there is not. */
const NONE = '–';

export function repRows(sets: readonly ReviewSet[], words: Words): TemplateResult {
  const { judged, printed, review, shared } = words;
  const { columns } = printed;
  const inSets = sets.some(({ number }) => number !== null);
  const contested = sets.some((set) => inRow(set).some(({ opinion }) => opinion));
  const held = sets.some((set) => inRow(set).some(({ rep }) => rep.inBandMs !== undefined));
  const opens = sets[0]?.exercise?.direction === -1;
  return html`<table>
    <thead>
      <tr>
        ${inSets ? html`<th scope="col">${columns.set}</th>` : nothing}
        <th scope="col">${columns.rep}</th>
        <th scope="col">${capital(review.score)}</th>
        <th scope="col">${opens ? judged.hipsOpened : judged.hips}</th>
        <th scope="col">${judged.back}</th>
        ${held ? html`<th scope="col">${columns.held}</th>` : nothing}
        <th scope="col">${columns.free}</th>
        <th scope="col">${columns.share}</th>
        <th scope="col" class="text">${columns.verdict}</th>
        ${contested ? html`<th scope="col" class="text">${columns.own}</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${sets.flatMap((set) => {
        const name = setName(set, words);
        return set.full.map((saved, i) =>
          saved.opinion === 'deleted'
            ? nothing
            : html`<tr>
                ${inSets ? html`<td>${name}</td>` : nothing}
                <th scope="row">${i + 1}</th>
                ${numbers(saved, set, held, words)}
                <td class="text">${verdict(saved, set, words)}</td>
                ${contested ? html`<td class="text">${opinionWords(saved, words)}</td>` : nothing}
              </tr>`,
        );
      })}
    </tbody>
    ${
      inSets || sets.length === 0
        ? nothing
        : html`<caption class="visually-hidden">
            ${shared.reps(inRow(sets[0]!).length, null)}
          </caption>`
    }
  </table>`;
}

function numbers({ rep }: SavedRep, { exercise }: ReviewSet, held: boolean, words: Words): TemplateResult {
  const { language, printed } = words;
  const { score, scoreSigma, hipFlexionPeakDeg, lumbarPeakDeg, lumbarSigmaDeg, hipShare, neutralHipRangeDeg } = rep;
  const hipDeg = hipTravelDeg(hipFlexionPeakDeg, exercise);
  const error = scoreSigma === null ? '' : ` ± ${decimal(Math.max(1, scoreSigma), 0, language)}`;
  const joined = neutralHipRangeDeg !== null && hipDeg !== null && hipDeg - neutralHipRangeDeg > 1;
  const free = joined ? degrees(neutralHipRangeDeg, language) : printed.allTheWay;
  return html`<td>${score === null ? NONE : html`<b>${decimal(score, 0, language)}</b>${error}`}</td>
    <td>${hipDeg === null ? NONE : degrees(hipDeg, language)}</td>
    <td>${lumbarPeakDeg === null ? NONE : degreesWithError(lumbarPeakDeg, lumbarSigmaDeg, language)}</td>
    ${held ? html`<td>${rep.inBandMs === undefined ? NONE : heldWords(rep.inBandMs, rep.holdMs, words)}</td>` : nothing}
    <td>${neutralHipRangeDeg === null ? NONE : free}</td>
    <td>${hipShare === null ? NONE : percent(hipShare, language)}</td>`;
}

/** What was measured, whatever the person says of it; where nothing was judged, why. */
function verdict({ rep }: SavedRep, { exercise }: ReviewSet, { judged }: Words): TemplateResult {
  const { shape, text } = verdictWords(judged, rep);
  const why = rep.reason ? reasonWords(judged, rep.reason, exercise?.posture ?? 'standing').short : text;
  return html`<span class="sign ${rep.verdict ? VERDICT_BAND[rep.verdict] : 'unsure'}">${spineShape(shape)}</span>
    ${why}`;
}

function opinionWords({ opinion }: SavedRep, { yours }: Words): string {
  return opinion && opinion !== 'deleted' ? yours.opinion.given[opinion] : '';
}
