/** The numbers of one rep in words: how far, what it came to, why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { TO_STRAIGHT_SIGMA_DEG } from '../../core/reps/hip-error.ts';
import type { AngleSeries, KeptDeduction, KeptRep } from '../../core/records/record.ts';
import { shareOfBend, type OwnBend } from '../../core/exercise/standard.ts';
import { deductionText } from '../../words/deduction-text.ts';
import { reasonWords } from '../../words/judged.ts';
import { capital } from '../../words/number-words.ts';
import { decimal, degrees, degreesWithError, percent, seconds } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { tableRows } from './curve-data.ts';

/** "62°", or that it was not seen. */
function seenDegrees(deg: number | null, { language, shared }: Words): string {
  return deg === null ? shared.notSeen : degrees(deg, language);
}

/** "12° ± 4°", or that it was not seen. */
function seenWithError(deg: number | null, sigmaDeg: number | null, { language, shared }: Words): string {
  return deg === null ? shared.notSeen : degreesWithError(deg, sigmaDeg, language);
}

/** "Hips 62°, back 18° ± 4°" at one moment. */
export function momentWords(
  { hipDeg, lumbarDeg, lumbarSigmaDeg }: AngleSeries,
  i: number,
  exercise: Exercise | null,
  words: Words,
): string {
  return words.review.card.angles(
    seenDegrees(hipTravelDeg(hipDeg[i] ?? null, exercise), words),
    seenWithError(lumbarDeg[i] ?? null, lumbarSigmaDeg[i] ?? null, words),
  );
}

/** The score with its error. */
export function repScore({ score, scoreSigma }: KeptRep, { language, review }: Words): TemplateResult {
  if (score === null) return html`<p class="score none">${review.card.noScore}</p>`;
  return html`<p class="score">
    <span class="visually-hidden">${capital(review.score)} </span
    ><b>${decimal(score, 0, language)}</b
    >${scoreSigma === null ? nothing : html`<span class="sigma"> ± ${decimal(Math.max(1, scoreSigma), 0, language)}</span>`}
  </p>`;
}

/** The farthest of hips and back. */
export function repPeaks(
  rep: KeptRep,
  exercise: Exercise | null,
  ownBend: OwnBend | undefined,
  words: Words,
): TemplateResult {
  const { hipFlexionPeakDeg, lumbarPeakDeg, lumbarSigmaDeg, neutralHipRangeDeg, hipToStraightDeg } = rep;
  const { language } = words;
  const { card } = words.review;
  const hipPeakDeg = hipTravelDeg(hipFlexionPeakDeg, exercise);
  const joined = neutralHipRangeDeg !== null && hipPeakDeg !== null && hipPeakDeg - neutralHipRangeDeg > 1;
  const share = shareOfBend(lumbarPeakDeg, ownBend);
  const toStraight = exercise?.reach.from === 'straight' && hipToStraightDeg !== null;
  return html`<dl>
    ${row(opens(exercise) ? card.hipsOpenedMost : card.hipsMost, seenDegrees(hipPeakDeg, words), 'hip')}
    ${
      toStraight
        ? row(
            hipToStraightDeg < 0 ? card.pastStraight : card.shortOfStraight,
            degreesWithError(Math.abs(hipToStraightDeg), TO_STRAIGHT_SIGMA_DEG, language),
            'hip',
          )
        : nothing
    }
    ${heldRow(rep, exercise, words)} ${row(card.backMost, seenWithError(lumbarPeakDeg, lumbarSigmaDeg, words), 'back')}
    ${
      share === null
        ? nothing
        : html`<div class="share">
            <dt class="visually-hidden">${card.backShare}</dt>
            <dd>${card.ofOwnBend(percent(toTwentieth(share), language))}</dd>
          </div>`
    }
    ${joined ? row(card.joinedInAt, card.joinedIn(degrees(neutralHipRangeDeg, language))) : nothing}
  </dl>`;
}

/** How long it was held; of an exercise that is held, how much of that counts. */
function heldRow(
  { holdMs, inBandMs }: KeptRep,
  exercise: Exercise | null,
  words: Words,
): TemplateResult | typeof nothing {
  const { language } = words;
  const { card } = words.review;
  if (inBandMs !== undefined) return row(card.heldInBand, heldWords(inBandMs, holdMs, words));
  if (!exercise || exercise.tempo.minHoldMs === 0) return nothing;
  return row(card.heldAtTop, seconds(holdMs / 1000, language, 1));
}

/** "17 s of 24 s". */
export function heldWords(inBandMs: number, holdMs: number, { language, review }: Words): string {
  const whole = (ms: number): string => seconds(ms / 1000, language, 0);
  return review.card.ofHeld(whole(inBandMs), whole(Math.max(inBandMs, holdMs)));
}

/** About what a share of the bend is known to. */
export function toTwentieth(share: number): number {
  return Math.round(20 * share) / 20;
}

function row(name: string, value: string, colour = ''): TemplateResult {
  return html`<div>
    <dt class=${colour}>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** The number of the hips says how far they opened. */
function opens(exercise: Exercise | null): boolean {
  return exercise?.direction === -1;
}

/** How a deduction leads to its moment. */
export interface Moments {
  /** When the curves begin. */
  readonly startMs: number;
  /** Null where there is none to show. */
  readonly momentOf: (deduction: KeptDeduction) => number | null;
  readonly show: (ms: number) => void;
}

/** What was taken off, each with its moment; where nothing was judged, why. */
export function repReasons(rep: KeptRep, exercise: Exercise | null, words: Words, moments: Moments): TemplateResult {
  const { deductions, score } = rep;
  if (score === null) return html`<p class="all">${unjudgedWords(rep, exercise, words)}</p>`;
  if (deductions.length === 0) return html`<p class="all">${words.review.card.nothingTakenOff}</p>`;
  return html`<ul class="deductions">
    ${deductions.map((each) => html`<li>${deductionLine(each, words, moments)}</li>`)}
  </ul>`;
}

function deductionLine(deduction: KeptDeduction, words: Words, { startMs, momentOf, show }: Moments): TemplateResult {
  const { language, review } = words;
  const ms = momentOf(deduction);
  const line = html`<b>${decimal(-deduction.points, 0, language)}</b
    ><span>${deductionText(deduction, language)}</span>`;
  if (ms === null) return html`<p>${line}</p>`;
  const when = seconds((ms - startMs) / 1000, language, 1);
  return html`<button title=${review.card.showMoment} @click=${() => show(ms)}>
    ${line}<span class="when">${review.card.atSecond(when)}</span>
  </button>`;
}

function unjudgedWords(
  { reason, lumbarPeakDeg }: KeptRep,
  exercise: Exercise | null,
  { judged, review }: Words,
): string {
  const { countedNotJudged, numbersOnly } = review.card;
  if (reason) return `${countedNotJudged} ${reasonWords(judged, reason, exercise?.posture ?? 'standing').full}`;
  return lumbarPeakDeg === null ? countedNotJudged : numbersOnly;
}

/** The curves as numbers. */
export function repTable(series: AngleSeries, number: number, exercise: Exercise | null, words: Words): TemplateResult {
  const { judged, language, review } = words;
  const start = series.timestampMs[0] ?? 0;
  return html`<details>
    <summary>${review.card.asTable(number)}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${review.card.time}</th>
          <th scope="col">${opens(exercise) ? judged.hipsOpened : judged.hips}</th>
          <th scope="col">${judged.back}</th>
        </tr>
      </thead>
      <tbody>
        ${tableRows(series).map(
          (i) =>
            html`<tr>
              <th scope="row">${seconds((series.timestampMs[i]! - start) / 1000, language, 1)}</th>
              <td>${seenDegrees(hipTravelDeg(series.hipDeg[i] ?? null, exercise), words)}</td>
              <td>${seenWithError(series.lumbarDeg[i] ?? null, series.lumbarSigmaDeg[i] ?? null, words)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
