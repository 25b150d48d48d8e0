import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise.ts';
import type { PoseFrame } from '../../core/pose.ts';
import type { Rep, View } from '../../core/reading.ts';
import type { AngleSeries, SavedRep } from '../../core/records.ts';
import { kindWord, verdictWords } from '../../core/words.ts';
import { degrees, hipTravelDeg, signedDegrees } from '../shared/degrees.ts';
import { spineSign, spineSignStyles, VERDICT_BAND } from '../shared/spine-sign.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { torsoPxOf } from './back-of.ts';
import { cropOf, type Crop } from './body-figure.ts';
import './body-figure.ts';
import { nearestIndex, tableRows } from './curve-data.ts';
import { cardStyles } from './rep-card-styles.ts';
import type { MomentEvent } from './rep-curves.ts';
import './rep-curves.ts';

/** What is missing to a straight hip is known to about so much (`Rep.hipToStraightDeg`). */
const TO_STRAIGHT_SIGMA_DEG = 5;

/** One counted rep: verdict, score with its reasons, curves, and the body at the worst or any other moment. */
@customElement('hingeline-rep-card')
export class HingelineRepCard extends LitElement {
  static override styles = [baseStyles, controlStyles, spineSignStyles, cardStyles];

  @property({ attribute: false }) saved: SavedRep | null = null;
  /** Number among the full reps, from 1. */
  @property({ type: Number }) number = 1;
  /** The session's frames within this rep. */
  @property({ attribute: false }) frames: readonly PoseFrame[] = [];
  @property({ attribute: false }) sessionView: View | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;

  /** The moment shown, as index into the series. */
  @state() private index = 0;
  private crop: Crop | null = null;
  private torsoPx = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.saved || !(changed.has('saved') || changed.has('frames'))) return;
    const { worstFrame, rep, series } = this.saved;
    this.index = nearestIndex(series.timestampMs, worstFrame?.timestampMs ?? rep.lumbarPeakMs ?? rep.peakMs);
    const shown = worstFrame ? [...this.frames, worstFrame] : this.frames;
    this.torsoPx = this.sessionView && this.exercise ? torsoPxOf(shown, this.sessionView, this.exercise) : 0;
    this.crop = cropOf(shown.filter((_, i) => i % 4 === 0 || i === shown.length - 1));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.saved) return nothing;
    const { rep, series } = this.saved;
    const { shape, text } = verdictWords(rep);
    return html`<article aria-labelledby="title">
      <header>
        <h3 id="title">${kindWord('rep')} ${this.number}</h3>
        <p class="verdict">${spineSign(shape, rep.verdict && VERDICT_BAND[rep.verdict], text)}</p>
        ${renderScore(rep)}
      </header>
      <div class="body">
        <div class="curves">
          <hingeline-rep-curves
            .series=${series}
            .exercise=${this.exercise}
            .index=${this.index}
            @moment=${({ detail }: MomentEvent) => (this.index = detail.index)}
          ></hingeline-rep-curves>
          ${this.renderScrubber(series)}
        </div>
        ${this.renderFigure()}
        <div class="reasons">${renderPeaks(rep, this.exercise)} ${renderDeductions(rep)}</div>
      </div>
      ${renderTable(series, this.number, this.exercise)}
    </article>`;
  }

  private renderScrubber(series: AngleSeries): TemplateResult | typeof nothing {
    if (series.timestampMs.length < 2) return nothing;
    return html`<input
      type="range"
      aria-label="Moment of rep ${this.number}"
      aria-valuetext=${momentWords(series, this.index, this.exercise)}
      min="0"
      max=${series.timestampMs.length - 1}
      .value=${String(this.index)}
      @input=${(event: Event) => (this.index = Number((event.currentTarget as HTMLInputElement).value))}
    />`;
  }

  private renderFigure(): TemplateResult | typeof nothing {
    const { worstFrame, series } = this.saved!;
    const ms = series.timestampMs[this.index];
    const worst = worstFrame !== null && ms !== undefined && Math.abs(worstFrame.timestampMs - ms) < 20;
    const frame = worst || ms === undefined ? worstFrame : (nearestFrame(this.frames, ms) ?? worstFrame);
    if (!frame) return nothing;
    const when = worst || frame === worstFrame ? 'Back bent most' : 'At this moment';
    const words = momentWords(series, this.index, this.exercise);
    return html`<figure>
      <hingeline-body-figure
        .frame=${frame}
        .crop=${this.crop}
        .view=${this.sessionView}
        .exercise=${this.exercise}
        .torsoPx=${this.torsoPx}
        .lumbarDeg=${series.lumbarDeg[this.index] ?? null}
        .label="${when}: ${words}"
      ></hingeline-body-figure>
      <figcaption><b>${when}</b><br />${words}</figcaption>
    </figure>`;
  }
}

/** The frame nearest in time, within a tenth of a second. */
function nearestFrame(frames: readonly PoseFrame[], ms: number): PoseFrame | null {
  const frame = frames[nearestIndex(frames.map(({ timestampMs }) => timestampMs), ms)]; // prettier-ignore
  return frame && Math.abs(frame.timestampMs - ms) <= 100 ? frame : null;
}

function momentWords({ hipDeg, lumbarDeg, lumbarSigmaDeg }: AngleSeries, i: number, exercise: Exercise | null): string {
  const back = lumbarDeg[i] ?? null;
  return `Hips ${degrees(hipTravelDeg(hipDeg[i] ?? null, exercise))}, back ${back === null ? 'not seen' : signedDegrees(back, lumbarSigmaDeg[i] ?? null)}`;
}

function renderScore({ score, scoreSigma }: Rep): TemplateResult {
  if (score === null) return html`<p class="score none">No score</p>`;
  return html`<p class="score">
    <span class="visually-hidden">Score </span
    ><b>${Math.round(score)}</b
    >${scoreSigma === null ? nothing : html`<span class="sigma"> ± ${Math.max(1, Math.round(scoreSigma))}</span>`}
  </p>`;
}

function renderPeaks(rep: Rep, exercise: Exercise | null): TemplateResult {
  const { hipFlexionPeakDeg, lumbarPeakDeg, lumbarSigmaDeg, neutralHipRangeDeg, hipToStraightDeg, holdMs } = rep;
  const hipPeakDeg = hipTravelDeg(hipFlexionPeakDeg, exercise);
  const joined = neutralHipRangeDeg !== null && hipPeakDeg !== null && hipPeakDeg - neutralHipRangeDeg > 1;
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
    ${joined ? row('Back joined in at', `${degrees(neutralHipRangeDeg)} of hips`) : nothing}
  </dl>`;
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

function renderDeductions({ deductions, score }: Rep): TemplateResult | typeof nothing {
  if (score === null) return nothing;
  if (deductions.length === 0) return html`<p class="all">Nothing taken off.</p>`;
  return html`<ul class="deductions">
    ${deductions.map(({ points, text }) => html`<li><b>−${Math.round(points)}</b><span>${text}</span></li>`)}
  </ul>`;
}

function renderTable(series: AngleSeries, number: number, exercise: Exercise | null): TemplateResult {
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

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-rep-card': HingelineRepCard;
  }
}
