import { stanceOf } from '../../../core/neutral/stance.ts';
import type { Posture } from '../../../core/pose/view.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import { exerciseById } from '../../../exercises/catalogue.ts';
import type { Reading } from '../../../core/reading.ts';
import { judgedBy, type Standard } from '../../../core/exercise/standard.ts';
import { placeWords, reasonWords, verdictWords } from '../../../words/judged.ts';
import { exerciseWords } from '../../shared/exercise-words.ts';
import type { HingelinePlot } from '../../plot/plot.ts';
import '../../plot/plot.ts';
import { controlBar, controlBarStyles, controlsOf } from '../controls.ts';
import { sessionKeys } from '../keys.ts';
import { secondsRingStyles } from '../seconds-ring.ts';
import { countWords, holdWords } from '../set-place.ts';
import { spineSign, spineSignStyles, VERDICT_BAND } from '../../shared/spine-sign.ts';
import { baseStyles, controlStyles, darkTokens } from '../../shared/styles.ts';
import { WordsController } from '../../shared/words-controller.ts';
import type { LiveState } from '../session-state.ts';
import './angle.ts';
import { betweenStyles } from './between-styles.ts';
import { countIn, done, paused, rest } from './between.ts';
import { bigStyles } from './big-styles.ts';
import { lineNow } from './live-line.ts';
import { liveLyingStyles } from './live-lying-styles.ts';
import { liveStyles } from './live-styles.ts';

/** What lies over the picture while somebody exercises or rests. The picture itself is the app's stage, behind. */
@customElement('hingeline-live')
export class HingelineLive extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    darkTokens,
    controlBarStyles,
    spineSignStyles,
    liveStyles,
    liveLyingStyles,
    betweenStyles,
    secondsRingStyles,
    bigStyles,
  ];

  private readonly words = new WordsController(this);

  @query('hingeline-plot') private readonly plot!: HingelinePlot | null;

  @property({ attribute: false }) state: LiveState | null = null;

  /** With the limits in force: bands are drawn where they are judged. Kept while neither changes, so that the plot is. */
  private exercise: Exercise | null = null;

  constructor() {
    super();
    this.addController(sessionKeys(this, () => (this.state ? controlsOf(this.state, this.words.now) : [])));
  }

  private get posture(): Posture {
    return this.exercise?.posture ?? 'standing';
  }

  /** Walks the plot's dot on, frame by frame. */
  push(reading: Reading): void {
    this.plot?.push(reading);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('state') as LiveState | null | undefined;
    if (before?.exerciseId !== this.state?.exerciseId || !sameStandard(before?.standard, this.state?.standard)) {
      const exercise = exerciseById(this.state?.exerciseId ?? '');
      this.exercise = exercise ? judgedBy(exercise, this.state!.standard) : null;
    }
    const stage = this.state?.status.stage;
    const between = stage === 'count-in' || stage === 'rest' || stage === 'paused' || stage === 'done';
    this.dataset['posture'] = this.posture;
    this.toggleAttribute('data-between', between);
    this.toggleAttribute('data-big', this.state?.bigType ?? false);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const words = this.words.now;
    const line = lineNow(state, this.exercise ? stanceOf(this.exercise) : 'standing', words);
    return html`
      ${controlBar(this, state, words)} ${this.renderStage(state, line.text !== '')}
      <div class="line ${line.tone}" ?data-empty=${line.text === ''} role="note">
        <p>${line.text}</p>
      </div>
      ${
        state.recordingShare === null
          ? nothing
          : html`<progress max="1" .value=${state.recordingShare} aria-label=${words.session.live.analysed}></progress>`
      }
    `;
  }

  private renderStage(state: LiveState, lineShown: boolean): TemplateResult {
    const words = this.words.now;
    switch (state.status.stage) {
      case 'count-in':
        return countIn(state, words);
      case 'rest':
        return rest(this, state, words);
      case 'paused':
        return paused(this, state, words);
      case 'done':
        return done(state, words);
      case 'no-person':
      case 'positioning':
      case 'ready':
      case 'calibrating':
      case 'self-test':
      case 'own-bend':
      case 'exercising':
        return state.bigType ? this.renderBig(state, lineShown) : this.renderExercise(state);
    }
  }

  /** Full reps; in a hold its seconds, which is what one waits for. */
  private renderCount({ status, reading }: LiveState): TemplateResult {
    const words = this.words.now;
    const name = exerciseWords(this.exercise?.id ?? '')?.name;
    const hold = reading?.inBandMs === undefined ? null : this.exercise?.hold;
    return html`<h1 id="exercise" class="visually-hidden">${name ?? words.session.live.exercise}</h1>
      <div class="reps">
        <span class="number">${hold ? Math.floor(reading!.inBandMs! / 1000) : status.reps}</span>
        <span class="word">${hold ? holdWords(hold, words) : countWords(status, words)}</span>
      </div>`;
  }

  /** The count, and the state of the back where no line needs its place. */
  private renderBig(state: LiveState, lineShown: boolean): TemplateResult {
    const { reading } = state;
    return html`<section class="big" aria-labelledby="exercise">${this.renderCount(state)}</section>
      ${lineShown ? nothing : html`<div class="big-state">${this.renderSpine(reading)}</div>`}`;
  }

  private renderExercise(state: LiveState): TemplateResult {
    const { reading, status } = state;
    const { exercise } = this;
    const none = { kind: 'unavailable', reason: 'no-person' } as const;
    const words = this.words.now;
    const place = placeWords(words.judged, status);
    return html`
      <section class="panel count" aria-labelledby="exercise">
        ${this.renderCount(state)} ${place ? html`<p class="place">${place}</p>` : nothing}
        <div class="spine">${this.renderSpine(reading)}</div>
        ${this.renderLastRep()}
      </section>
      <div class="panel angles">
        ${(['hip', 'lumbar'] as const).map(
          (which) =>
            html`<hingeline-angle
              which=${which}
              ?inline=${this.posture === 'lying'}
              .angle=${reading?.[which] ?? none}
              .exercise=${exercise}
            ></hingeline-angle>`,
        )}
        <hingeline-plot .exercise=${exercise}></hingeline-plot>
      </div>
    `;
  }

  /** State of the back as shape and word. */
  private renderSpine(reading: Reading | null): TemplateResult {
    const spine = reading?.spine ?? 'unsure';
    return spineSign(spine, reading?.band ?? null, this.words.now.judged.spine[spine]);
  }

  private renderLastRep(): TemplateResult | typeof nothing {
    const rep = this.state!.lastRep;
    if (!rep) return nothing;
    const { judged, session } = this.words.now;
    const { shape, text } = verdictWords(judged, rep);
    const told =
      rep.kind === 'rep'
        ? text
        : rep.kind === 'partial'
          ? this.exercise?.reach.from === 'straight'
            ? session.live.hipsTooLow
            : session.live.partial
          : rep.reason
            ? reasonWords(judged, rep.reason, this.posture).short
            : judged.notJudged;
    return html`<div class="last">
      <span class="visually-hidden">${session.live.lastRep}</span>
      ${rep.kind === 'rep' && rep.score !== null ? html`<span class="score">${Math.round(rep.score)}</span>` : nothing}
      ${spineSign(rep.kind === 'rep' ? shape : 'unsure', rep.kind === 'rep' && rep.verdict ? VERDICT_BAND[rep.verdict] : null, told)}
    </div>`;
  }
}

/** A standard is put together anew with every snapshot. */
function sameStandard(a: Standard | undefined, b: Standard | undefined): boolean {
  return a?.limits === b?.limits && a?.loaded === b?.loaded && a?.ownBend === b?.ownBend;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-live': HingelineLive;
  }
}
