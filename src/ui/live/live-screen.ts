import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Exercise, Posture } from '../../core/exercise.ts';
import { exerciseById } from '../../core/exercises/index.ts';
import type { Reading } from '../../core/reading.ts';
import { guidanceWords, reasonWords, verdictWords } from '../../core/words.ts';
import { emit } from '../events.ts';
import type { HingelinePlot } from '../plot/plot.ts';
import '../plot/plot.ts';
import { spineSign, spineSignStyles, VERDICT_BAND } from '../shared/spine-sign.ts';
import { baseStyles, controlStyles, darkTokens } from '../shared/styles.ts';
import type { LiveView } from '../view.ts';
import './angle.ts';
import { liveStyles } from './live-styles.ts';

/** What lies over the picture while somebody exercises. The picture itself is the app's stage, behind. */
@customElement('hingeline-live')
export class HingelineLive extends LitElement {
  static override styles = [baseStyles, controlStyles, darkTokens, spineSignStyles, liveStyles];

  @query('hingeline-plot') private readonly plot!: HingelinePlot | null;

  @property({ attribute: false }) view: LiveView | null = null;

  private get exercise(): Exercise | null {
    return exerciseById(this.view?.exerciseId ?? '') ?? null;
  }

  private get posture(): Posture {
    return this.exercise?.posture ?? 'standing';
  }

  /** Walks the plot's dot on, frame by frame. */
  push(reading: Reading): void {
    this.plot?.push(reading);
  }

  protected override willUpdate(): void {
    this.dataset['posture'] = this.posture;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { reading, recordingShare } = this.view;
    const { reps } = this.view.status;
    const { exercise } = this;
    const none = { kind: 'unavailable', reason: 'no-person' } as const;
    return html`
      <h1 class="visually-hidden">${exercise?.name ?? 'Exercise'}</h1>
      ${this.renderControls()}
      <div class="panel count">
        <div class="reps" role="status">
          <span class="number">${reps}</span>
          <span class="word">${reps === 1 ? 'rep' : 'reps'}</span>
        </div>
        <div class="spine">${spineSign(reading?.spine ?? 'unsure', reading?.band ?? null)}</div>
        ${this.renderLastRep()}
      </div>
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
      ${this.renderLine()}
      ${
        recordingShare === null
          ? nothing
          : html`<progress max="1" .value=${recordingShare} aria-label="Recording analysed"></progress>`
      }
    `;
  }

  private renderControls(): TemplateResult {
    const { muted, source } = this.view!;
    return html`<div class="controls">
      <button aria-pressed=${muted ? 'true' : 'false'} @click=${() => emit(this, 'toggle-mute', null)}>
        ${muted ? 'Voice is off' : 'Voice is on'}
      </button>
      ${
        source === 'camera'
          ? html`<button @click=${() => emit(this, 'recalibrate', null)}>
              ${this.posture === 'lying' ? 'Set rest again' : 'Set upright again'}
            </button>`
          : nothing
      }
      <button class="primary" @click=${() => emit(this, 'stop', null)}>Finish</button>
    </div>`;
  }

  private renderLastRep(): TemplateResult | typeof nothing {
    const rep = this.view!.lastRep;
    if (!rep) return nothing;
    const { shape, text } = verdictWords(rep);
    const words =
      rep.kind === 'rep'
        ? text
        : rep.kind === 'partial'
          ? this.exercise?.reach.from === 'straight'
            ? 'Hips too low, not counted'
            : 'Partial, not counted'
          : rep.reason
            ? reasonWords(rep.reason, this.posture).short
            : 'Not judged';
    return html`<div class="last">
      <span class="visually-hidden">Last rep: </span>
      ${rep.kind === 'rep' && rep.score !== null ? html`<span class="score">${Math.round(rep.score)}</span>` : nothing}
      ${spineSign(rep.kind === 'rep' ? shape : 'unsure', rep.kind === 'rep' && rep.verdict ? VERDICT_BAND[rep.verdict] : null, words)}
    </div>`;
  }

  /** One line at the foot of the picture: the cue, or what keeps the tool from seeing. */
  private renderLine(): TemplateResult {
    const { line, reading, status } = this.view!;
    const paused = status.stage === 'paused';
    const guidance = reading?.guidance ? guidanceWords(reading.guidance, this.posture) : '';
    const lost = reading?.lumbar.kind === 'unavailable' ? reasonWords(reading.lumbar.reason, this.posture).full : '';
    const text = paused ? 'Paused' : (line?.text ?? (guidance || lost));
    // A cue is read at a glance while moving; what keeps the tool from seeing may take a second look.
    const tone = paused ? 'info' : line ? line.severity : 'hint';
    return html`<div class="line ${tone}" ?data-empty=${text === ''} aria-live="assertive">
      <p>${text}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-live': HingelineLive;
  }
}
