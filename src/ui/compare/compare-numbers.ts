import { html, type TemplateResult } from 'lit';
import { rangeSigmaDeg } from '../../core/history/trend.ts';
import { HIP_SIGMA_DEG } from '../../core/reps/hip-error.ts';
import { stayedLong } from '../../core/history/two-reps.ts';
import type { Language } from '../../words/language.ts';
import { decimal, degreesWithError, percent, seconds } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { toTwentieth } from '../review/rep-numbers.ts';
import type { ShownRep } from '../review/shown-rep.ts';
import { hipTravelDeg } from '../shared/degrees.ts';

/** What either of two reps came to, as a table. */
export function numbersOfBoth(first: ShownRep, second: ShownRep, words: Words): TemplateResult {
  const { compare, judged } = words;
  const opens = first.exercise?.direction === -1;
  const { rows } = compare;
  const line = (name: string, colour: string, value: (rep: ShownRep) => string | null): TemplateResult =>
    html`<tr>
      <th scope="row" class=${colour}>${name}</th>
      ${[first, second].map((rep) => html`<td>${unbroken(value(rep) ?? words.review.card.quarters.notMeasured)}</td>`)}
    </tr>`;
  return html`<table>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${compare.first}</th>
        <th scope="col">${compare.second}</th>
      </tr>
    </thead>
    <tbody>
      ${line(rows.score, '', (rep) => scoreWords(rep.saved.rep, words))}
      ${line(opens ? judged.hipsOpened : judged.hips, 'hip', (rep) => hipsWords(rep, words))}
      ${line(judged.back, 'back', ({ saved: { rep } }) => backWords(rep, words))}
      ${line(rows.range, '', ({ saved: { rep } }) => rangeWords(rep, words))}
      ${line(rows.share, '', ({ saved: { rep } }) => shareWords(rep.hipShare, words))}
      ${line(rows.duration, '', ({ saved: { rep } }) => seconds((rep.endMs - rep.startMs) / 1000, words.language, 1))}
    </tbody>
  </table>`;
}

type Rep = ShownRep['saved']['rep'];

/** "84 ± 4"; null without a score. */
export function scoreWords(
  { score, scoreSigma }: Pick<Rep, 'score' | 'scoreSigma'>,
  { language }: Words,
): string | null {
  return score === null ? null : withError(score, scoreSigma, language);
}

/** A number stays on one line with its error. */
export function unbroken(text: string): string {
  return text.replaceAll(' ± ', '\u00a0±\u00a0');
}

/** "84 ± 4" */
export function withError(value: number, sigma: number | null, language: Language): string {
  const whole = decimal(value, 0, language);
  return sigma === null ? whole : `${whole} ± ${decimal(Math.max(1, sigma), 0, language)}`;
}

function hipsWords({ saved: { rep }, exercise }: ShownRep, { language }: Words): string | null {
  const deg = hipTravelDeg(rep.hipFlexionPeakDeg, exercise);
  return deg === null ? null : degreesWithError(deg, HIP_SIGMA_DEG, language);
}

function backWords({ lumbarPeakDeg, lumbarSigmaDeg }: Rep, { language }: Words): string | null {
  return lumbarPeakDeg === null ? null : degreesWithError(lumbarPeakDeg, lumbarSigmaDeg, language);
}

function rangeWords(rep: Rep, { compare, language }: Words): string | null {
  if (rep.neutralHipRangeDeg === null) return null;
  const deg = degreesWithError(rep.neutralHipRangeDeg, rangeSigmaDeg(rep), language);
  return stayedLong(rep) ? compare.rows.atLeast(deg) : deg;
}

function shareWords(share: number | null, { language, review }: Words): string | null {
  return share === null ? null : review.card.quarters.about(percent(toTwentieth(share), language));
}
