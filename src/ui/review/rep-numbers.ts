/** The numbers of one rep in words: how far, what it came to, why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleSeries, KeptRep } from '../../core/records/record.ts';
import { shareOfBend, type OwnBend } from '../../core/exercise/standard.ts';
import { deductionText } from '../../words/deductions.ts';
import { reasonWords } from '../../words/judged.ts';
import { degrees, hipTravelDeg, signedDegrees } from '../shared/degrees.ts';
import { tableRows } from './curve-data.ts';

/** What is missing to a straight hip is known to about so much (`Rep.hipToStraightDeg`). */
const TO_STRAIGHT_SIGMA_DEG = 5;

/** "Hips 62°, back 18° ± 4°" at one moment. */
export function momentWords(
  { hipDeg, lumbarDeg, lumbarSigmaDeg }: AngleSeries,
  i: number,
  exercise: Exercise | null,
): string {
  const back = lumbarDeg[i] ?? null;
  return `Hips ${degrees(hipTravelDeg(hipDeg[i] ?? null, exercise))}, back ${back === null ? 'not seen' : signedDegrees(back, lumbarSigmaDeg[i] ?? null)}`;
}

/** The score with its error. */
export function repScore({ score, scoreSigma }: KeptRep): TemplateResult {
  if (score === null) return html`<p class="score none">No score</p>`;
  return html`<p class="score">
    <span class="visually-hidden">Score </span
    ><b>${Math.round(score)}</b
    >${scoreSigma === null ? nothing : html`<span class="sigma"> ± ${Math.max(1, Math.round(scoreSigma))}</span>`}
  </p>`;
}

/** The farthest of hips and back. */
export function repPeaks(rep: KeptRep, exercise: Exercise | null, ownBend: OwnBend | undefined): TemplateResult {
  const { hipFlexionPeakDeg, lumbarPeakDeg, lumbarSigmaDeg, neutralHipRangeDeg, hipToStraightDeg, holdMs } = rep;
  const hipPeakDeg = hipTravelDeg(hipFlexionPeakDeg, exercise);
  const joined = neutralHipRangeDeg !== null && hipPeakDeg !== null && hipPeakDeg - neutralHipRangeDeg > 1;
  const share = shareOfBend(lumbarPeakDeg, ownBend);
  const toStraight = exercise?.reach.from === 'straight' && hipToStraightDeg !== null;
  return html`<dl>
    ${row(`${hipsWords(exercise)}, most`, degrees(hipPeakDeg), 'hip')}
    ${
      toStraight
        ? row(
            hipToStraightDeg < 0 ? 'Past straight' : 'Short of straight',
            signedDegrees(Math.abs(hipToStraightDeg), TO_STRAIGHT_SIGMA_DEG),
            'hip',
          )
        : nothing
    }
    ${exercise && exercise.tempo.minHoldMs > 0 ? row('Held at the top', `${(holdMs / 1000).toFixed(1)} s`) : nothing}
    ${row('Back, most', lumbarPeakDeg === null ? 'not seen' : signedDegrees(lumbarPeakDeg, lumbarSigmaDeg), 'back')}
    ${
      share === null
        ? nothing
        : html`<div class="share">
            <dt class="visually-hidden">Back, share</dt>
            <dd>${shareWords(share)}</dd>
          </div>`
    }
    ${joined ? row('Back joined in at', `${degrees(neutralHipRangeDeg)} of hips`) : nothing}
  </dl>`;
}

/** A twentieth of the bend is about what it is known to. */
function shareWords(share: number): string {
  return `about ${5 * Math.round(20 * share)} % of your own bend`;
}

function row(name: string, value: string, colour = ''): TemplateResult {
  return html`<div>
    <dt class=${colour}>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** What the number of the hips says. */
function hipsWords(exercise: Exercise | null): string {
  return exercise?.direction === -1 ? 'Hips opened' : 'Hips';
}

/** What was taken off; where nothing was judged, why. */
export function repReasons(rep: KeptRep, exercise: Exercise | null): TemplateResult {
  const { deductions, score } = rep;
  if (score === null) return html`<p class="all">${unjudgedWords(rep, exercise)}</p>`;
  if (deductions.length === 0) return html`<p class="all">Nothing taken off.</p>`;
  return html`<ul class="deductions">
    ${deductions.map(
      (each) => html`<li><b>−${Math.round(each.points)}</b><span>${deductionText(each, 'en')}</span></li>`,
    )}
  </ul>`;
}

function unjudgedWords({ reason, lumbarPeakDeg }: KeptRep, exercise: Exercise | null): string {
  if (reason) return `Counted, your back not judged. ${reasonWords(reason, exercise?.posture ?? 'standing').full}`;
  return lumbarPeakDeg === null
    ? 'Counted, your back not judged.'
    : 'Numbers only: your own bend is too little for limits.';
}

/** The curves as numbers. */
export function repTable(series: AngleSeries, number: number, exercise: Exercise | null): TemplateResult {
  const start = series.timestampMs[0] ?? 0;
  return html`<details>
    <summary>Rep ${number} as a table</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">${hipsWords(exercise)}</th>
          <th scope="col">Back</th>
        </tr>
      </thead>
      <tbody>
        ${tableRows(series).map((i) => {
          const back = series.lumbarDeg[i] ?? null;
          return html`<tr>
            <th scope="row">${((series.timestampMs[i]! - start) / 1000).toFixed(1)} s</th>
            <td>${degrees(hipTravelDeg(series.hipDeg[i] ?? null, exercise))}</td>
            <td>${back === null ? 'not seen' : signedDegrees(back, series.lumbarSigmaDeg[i] ?? null)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </details>`;
}
