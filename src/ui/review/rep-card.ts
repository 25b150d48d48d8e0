import type { View } from '../../core/pose/view.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Neutral } from '../../core/neutral/neutral.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { AngleSeries, SavedRep } from '../../core/records/record.ts';
import type { OwnBend } from '../../core/exercise/standard.ts';
import { kneeWorstMs, momentOf } from '../../core/reps/moments.ts';
import { verdictWords } from '../../words/judged.ts';
import type { Words } from '../../words/words.ts';
import '../plot/way-plot.ts';
import type { PlottedRep } from '../plot/way-plot.ts';
import { emit } from '../events.ts';
import type { ShownStill } from './review-state.ts';
import { pageKeys } from '../shared/page-keys.ts';
import { spineSign, spineSignStyles, VERDICT_BAND } from '../shared/spine-sign.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { Playback } from './playback.ts';
import { quarterTable } from './quarter-table.ts';
import './rep-opinion.ts';
import './rep-still.ts';
import { cardStyles } from './rep-card-styles.ts';
import { repPeaks, repReasons, repScore, repTable } from './rep-numbers.ts';
import type { MomentEvent } from './rep-curves.ts';
import './rep-curves.ts';
import { playButtons, playKeys, replayStyles, scrubber } from './replay-bar.ts';
import { figureAt, shownRep, wordsAt, worstMs, type ShownRep } from './shown-rep.ts';

/** The open rep: verdict, score with its reasons, curves, and the body as it moved. */
@customElement('hingeline-rep-card')
export class HingelineRepCard extends LitElement {
  static override styles = [baseStyles, controlStyles, spineSignStyles, replayStyles, cardStyles];

  private readonly words = new WordsController(this);
  private readonly playback = new Playback(this);

  @property({ attribute: false }) saved: SavedRep | null = null;
  /** Number among the full reps of its set, from 1. */
  @property({ type: Number }) number = 1;
  /** The person's other reps of the session. */
  @property({ attribute: false }) others: readonly SavedRep[] = [];
  /** Where one was kept. */
  @property({ attribute: false }) still: ShownStill | null = null;
  /** Every frame of the session. */
  @property({ attribute: false }) trace: readonly PoseFrame[] = [];
  @property({ attribute: false }) sessionView: View | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;
  /** What the ghost is made of. */
  @property({ attribute: false }) neutral: Neutral | null = null;
  /** The full bend that the limits followed, where they did. */
  @property({ attribute: false }) ownBend: OwnBend | undefined;
  /** Id of the session; null where there is nothing to hold the rep against. */
  @property({ attribute: false }) comparable: string | null = null;
  /** Single keys are on. */
  @property({ type: Boolean }) keys = false;

  private shown: ShownRep | null = null;
  private kneeMs: number | null = null;
  private otherSeries: readonly AngleSeries[] = [];

  constructor() {
    super();
    this.addController(pageKeys(() => (this.keys && this.saved ? playKeys(this.playback) : [])));
  }

  protected override willUpdate(changed: PropertyValues<HingelineRepCard>): void {
    if (changed.has('others')) this.otherSeries = this.others.map(({ series }) => series);
    const { saved, trace, sessionView, exercise, neutral } = this;
    const parts = ['saved', 'trace', 'sessionView', 'exercise', 'neutral'] as const;
    if (!saved || !parts.some((part) => changed.has(part))) return;
    this.shown = shownRep(saved, trace, sessionView, exercise, neutral);
    this.kneeMs = sessionView && exercise ? kneeWorstMs(this.shown.frames, sessionView, exercise) : null;
    // Another rep, rather than something said of the same one.
    if (changed.has('saved') && changed.get('saved')?.series !== saved.series) {
      this.playback.load(this.shown.reel, worstMs(saved));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { saved, shown, playback, exercise } = this;
    if (!saved || !shown) return nothing;
    const words = this.words.now;
    const { ms } = playback;
    return html`<article aria-labelledby="title">
      ${guard([saved, this.number, this.comparable, words], () => this.renderHead(saved, words))}
      <hingeline-rep-opinion .saved=${saved} .number=${this.number}></hingeline-rep-opinion>
      <div class="body">
        ${figureAt(shown, ms, words)}
        <div class="curves">
          <hingeline-rep-curves
            .series=${saved.series}
            .exercise=${exercise}
            .ms=${ms}
            @moment=${({ detail }: MomentEvent) => playback.seek(detail.ms)}
          ></hingeline-rep-curves>
          ${
            saved.series.timestampMs.length < 2
              ? nothing
              : html`<div class="under-curve">
                    ${scrubber(playback, shown.reel, words.review.card.moment(this.number), wordsAt(shown, ms, words))}
                  </div>
                  ${playButtons(playback, this.keys, words.review.play)}`
          }
        </div>
        ${guard([saved, exercise, this.ownBend, this.kneeMs, words], () => this.renderReasons(saved, words))}
        <section class="way" aria-labelledby="way">
          <h4 id="way">${words.review.card.backAgainstHips}</h4>
          <hingeline-way-plot
            .exercise=${exercise}
            .reps=${this.plotted(ms)}
            .others=${this.otherSeries}
          ></hingeline-way-plot>
          ${guard([saved, this.others, words], () => this.renderWayLegend(words))}
        </section>
        ${guard([saved, exercise, words], () => quarterTable(saved, exercise, words))}
      </div>
      <hingeline-rep-still .still=${this.still} .number=${this.number}></hingeline-rep-still>
      ${guard([saved, this.number, exercise, words], () => repTable(saved.series, this.number, exercise, words))}
    </article>`;
  }

  private renderHead({ rep }: SavedRep, words: Words): TemplateResult {
    const { shape, text } = verdictWords(words.judged, rep);
    return html`<header>
      <h3 id="title">${words.judged.rep(this.number)}</h3>
      <p class="verdict">${spineSign(shape, rep.verdict && VERDICT_BAND[rep.verdict], text)}</p>
      ${repScore(rep, words)}
      ${this.comparable === null ? nothing : this.renderCompare(this.comparable, rep.index, words)}
    </header>`;
  }

  private renderCompare(id: string, index: number, { review }: Words): TemplateResult {
    return html`<button
      class="compare"
      @click=${() => emit(this, 'compare-reps', { first: { id, index }, second: null })}
    >
      ${review.card.compareWith}
    </button>`;
  }

  private renderReasons(saved: SavedRep, words: Words): TemplateResult {
    const { exercise, kneeMs, playback } = this;
    const { rep, series } = saved;
    return html`<div class="reasons">
      ${repReasons(rep, exercise, words, {
        startMs: series.timestampMs[0] ?? rep.startMs,
        momentOf: (deduction) => exercise && momentOf(deduction, saved, exercise, kneeMs),
        show: (ms) => playback.seek(ms),
      })}
      ${repPeaks(rep, exercise, this.ownBend, words)}
    </div>`;
  }

  private renderWayLegend(words: Words): TemplateResult {
    const { thisRep, otherReps } = words.review.card;
    return html`<p class="lines">
      <span class="back"><i class="strong"></i>${thisRep}</span>
      ${this.others.length > 0 ? html`<span><i class="faint"></i>${otherReps}</span>` : nothing}
    </p>`;
  }

  private plotted(ms: number): readonly PlottedRep[] {
    return [{ series: this.saved!.series, look: 'first', ms }];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-rep-card': HingelineRepCard;
  }
}
