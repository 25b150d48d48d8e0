import type { View } from '../../core/pose/view.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { AngleSeries, SavedRep } from '../../core/records/record.ts';
import type { OwnBend } from '../../core/exercise/standard.ts';
import { verdictWords } from '../../words/judged.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { spineSign, spineSignStyles, VERDICT_BAND } from '../shared/spine-sign.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { torsoPxOf } from './back-of.ts';
import { cropOf, type Crop } from './body-figure.ts';
import './body-figure.ts';
import { nearestIndex } from './curve-data.ts';
import './rep-opinion.ts';
import { cardStyles } from './rep-card-styles.ts';
import { momentWords, repPeaks, repReasons, repScore, repTable } from './rep-numbers.ts';
import type { MomentEvent } from './rep-curves.ts';
import './rep-curves.ts';

/** One counted rep: verdict, score with its reasons, curves, and the body at the worst or any other moment. */
@customElement('hingeline-rep-card')
export class HingelineRepCard extends LitElement {
  static override styles = [baseStyles, controlStyles, spineSignStyles, cardStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) saved: SavedRep | null = null;
  /** Number among the full reps, from 1. */
  @property({ type: Number }) number = 1;
  /** Every frame of the session. */
  @property({ attribute: false }) trace: readonly PoseFrame[] = [];
  @property({ attribute: false }) sessionView: View | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;
  /** The full bend that the limits followed, where they did. */
  @property({ attribute: false }) ownBend: OwnBend | undefined;

  /** The moment shown, as index into the series. */
  @state() private index = 0;
  /** Those of this rep. */
  private frames: readonly PoseFrame[] = [];
  private crop: Crop | null = null;
  private torsoPx = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.saved || !(changed.has('saved') || changed.has('trace'))) return;
    const { worstFrame, rep, series } = this.saved;
    // Another rep, rather than something said of the same one.
    if (changed.has('saved') && changed.get('saved')?.series !== series) {
      this.index = nearestIndex(series.timestampMs, worstFrame?.timestampMs ?? rep.lumbarPeakMs ?? rep.peakMs);
    }
    this.frames = this.trace.filter(({ timestampMs: ms }) => ms >= rep.startMs && ms <= rep.endMs);
    const shown = worstFrame ? [...this.frames, worstFrame] : this.frames;
    this.torsoPx = this.sessionView && this.exercise ? torsoPxOf(shown, this.sessionView, this.exercise) : 0;
    this.crop = cropOf(shown.filter((_, i) => i % 4 === 0 || i === shown.length - 1));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.saved) return nothing;
    const { rep, series } = this.saved;
    const words = this.words.now;
    const { shape, text } = verdictWords(words.judged, rep);
    return html`<article aria-labelledby="title">
      <header>
        <h3 id="title">${words.judged.rep(this.number)}</h3>
        <p class="verdict">${spineSign(shape, rep.verdict && VERDICT_BAND[rep.verdict], text)}</p>
        ${repScore(rep, words)}
      </header>
      <hingeline-rep-opinion .saved=${this.saved} .number=${this.number}></hingeline-rep-opinion>
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
        <div class="reasons">
          ${repPeaks(rep, this.exercise, this.ownBend, words)} ${repReasons(rep, this.exercise, words)}
        </div>
      </div>
      ${repTable(series, this.number, this.exercise, words)}
    </article>`;
  }

  private renderScrubber(series: AngleSeries): TemplateResult | typeof nothing {
    if (series.timestampMs.length < 2) return nothing;
    const words = this.words.now;
    return html`<input
      type="range"
      aria-label=${words.review.card.moment(this.number)}
      aria-valuetext=${momentWords(series, this.index, this.exercise, words)}
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
    const words = this.words.now;
    const { mostBent, atThisMoment } = words.review.card;
    const seen = (series.lumbarDeg[this.index] ?? null) !== null;
    const when = seen && (worst || frame === worstFrame) ? mostBent : atThisMoment;
    const told = momentWords(series, this.index, this.exercise, words);
    return html`<figure>
      <hingeline-body-figure
        .frame=${frame}
        .crop=${this.crop}
        .view=${this.sessionView}
        .exercise=${this.exercise}
        .torsoPx=${this.torsoPx}
        .lumbarDeg=${series.lumbarDeg[this.index] ?? null}
        .hipDeg=${hipTravelDeg(series.hipDeg[this.index] ?? null, this.exercise)}
        .label="${when}: ${told}"
      ></hingeline-body-figure>
      <figcaption><b>${when}</b><br />${told}</figcaption>
    </figure>`;
  }
}

/** The frame nearest in time, within a tenth of a second. */
function nearestFrame(frames: readonly PoseFrame[], ms: number): PoseFrame | null {
  const frame = frames[nearestIndex(frames.map(({ timestampMs }) => timestampMs), ms)]; // prettier-ignore
  return frame && Math.abs(frame.timestampMs - ms) <= 100 ? frame : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-rep-card': HingelineRepCard;
  }
}
