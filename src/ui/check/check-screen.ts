import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { CATALOGUE } from '../../exercises/catalogue.ts';
import type { CheckedRecording } from '../../core/study/check.ts';
import { checkWordsOf, type CheckWords } from '../../words/check.ts';
import { percent, seconds } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import type { CheckState } from '../screen-state.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { pageStyles } from '../shared/page-styles.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { tableStyles } from '../shared/table-styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { checkStyles } from './check-styles.ts';
import { comparisonView } from './comparison-view.ts';
import { momentChoice, offeredMs } from './moment-choice.ts';
import './stick-marker.ts';
import { sticksDrawing } from './sticks-drawing.ts';

/** Hingeline's angle of the back beside that of two sticks on it, in a video of one's own. */
@customElement('hingeline-check')
export class HingelineCheck extends LitElement {
  static override styles = [baseStyles, controlStyles, pageStyles, tableStyles, checkStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: CheckState | null = null;

  /** The one chosen for the next video. */
  @state() private exerciseId: string | null = null;

  @query('#result') private readonly result!: HTMLElement | null;

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before && !before.compared && this.state?.compared) this.result?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { shared, language } = this.words.now;
    const check = checkWordsOf(language);
    const { looking, recording } = this.state;
    return html`<main>
      <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
      <header>
        <h1>${check.title}</h1>
        <p class="lead">${check.lead}</p>
      </header>
      ${recording || looking ? nothing : this.renderIntroduction(check)}
      ${recording ? this.renderRecording(this.state, recording, check) : nothing}
      ${looking ? this.renderLooking(looking, check) : this.renderForm(check, recording !== null)}
    </main>`;
  }

  private renderIntroduction({ need, how, proves }: CheckWords): TemplateResult {
    return html`<section class="text">
        <h2>${need.title}</h2>
        <ul>
          ${need.points.map((point) => html`<li>${point}</li>`)}
        </ul>
      </section>
      <section class="text">
        <h2>${how.title}</h2>
        ${sticksDrawing(how.drawing)}
        <ol>
          ${how.points.map((point) => html`<li>${point}</li>`)}
        </ol>
      </section>
      <section class="text">
        <h2>${proves.title}</h2>
        <ul>
          ${proves.points.map((point) => html`<li>${point}</li>`)}
        </ul>
      </section>`;
  }

  private renderForm({ form, private: kept }: CheckWords, again: boolean): TemplateResult {
    const now = this.exerciseId ?? this.state!.exerciseId;
    return html`<section aria-labelledby="video">
      <h2 id="video">${form.title}</h2>
      <p class="text">${kept}</p>
      <div class="buttons">
        <label class="exercise">
          <span>${form.exercise}</span>
          <select @change=${(event: Event) => (this.exerciseId = (event.currentTarget as HTMLSelectElement).value)}>
            ${CHECKED.map((entry) => {
              const { id } = entry.exercise;
              return html`<option value=${id} ?selected=${id === now}>${wordsOfEntry(entry).name}</option>`;
            })}
          </select>
        </label>
        <label class="button ${again ? '' : 'primary'}">
          ${again ? form.other : form.choose}
          <input
            class="visually-hidden"
            type="file"
            accept="video/mp4,video/webm,video/quicktime,.mp4,.webm,.mov"
            @change=${(event: Event) => this.choose(event.currentTarget as HTMLInputElement, now)}
          />
        </label>
      </div>
    </section>`;
  }

  private choose(input: HTMLInputElement, exerciseId: string): void {
    const file = input.files?.[0];
    input.value = ''; // the same file may be chosen again
    if (file) emit(this, 'check-file', { file, exerciseId });
  }

  private renderLooking(
    { loading, share }: NonNullable<CheckState['looking']>,
    { looking }: CheckWords,
  ): TemplateResult {
    const { day, language, loading: steps } = this.words.now;
    const step = loading?.step;
    const title = step && step !== 'camera-asked' ? steps.steps[step] : looking.title;
    const { loadedBytes = 0, totalBytes = 0 } = loading?.progress ?? {};
    const done = loading ? (totalBytes > 0 ? loadedBytes / totalBytes : null) : share;
    return html`<section>
      <div role="status"><h2>${title}</h2></div>
      ${step === 'model-stalled' ? html`<p class="text">${steps.stalled}</p>` : nothing}
      ${
        done === null
          ? html`<progress aria-label=${title}></progress>`
          : html`<progress aria-label=${title} max="1" .value=${done}></progress>
              <p class="note">${percent(done, language)}</p>`
      }
      <div class="buttons">
        ${step === 'model-stalled' ? html`<button class="primary" @click=${() => emit(this, 'load-again', null)}>${day.tryAgain}</button>` : nothing}
        <button @click=${() => emit(this, 'stop-check', null)}>${looking.stop}</button>
      </div>
    </section>`;
  }

  private renderRecording(now: CheckState, recording: CheckedRecording, check: CheckWords): TemplateResult {
    const { mark } = check;
    const { language } = this.words.now;
    const { shown, marked } = now;
    const ms = shown?.timestampMs ?? recording.neutralMs;
    const sticksAt = (at: number) => marked.find(({ timestampMs }) => timestampMs === at)?.sticks ?? null;
    const canCompare = sticksAt(recording.neutralMs) !== null && marked.length > 1;
    return html`<section aria-labelledby="mark">
        <h2 id="mark">${mark.title}</h2>
        <p class="text">${mark.lead}</p>
        ${momentChoice(this, recording, now, mark, language)}
        <p class="at">
          ${mark.at(seconds(ms / 1000, language, 2))}${ms === recording.neutralMs ? ` – ${mark.neutral}` : ''}
        </p>
        <hingeline-stick-marker
          .words=${mark}
          .timestampMs=${ms}
          .image=${shown?.image ?? null}
          .sticks=${sticksAt(ms)}
          .near=${sticksAt(recording.neutralMs)}
        ></hingeline-stick-marker>
        <p class="note" role="status">${mark.progress(marked.length, offeredMs(recording, marked).length)}</p>
        ${
          now.compared
            ? nothing
            : html`<div class="buttons">
                <button class="primary" ?disabled=${!canCompare} @click=${() => emit(this, 'compare-moments', null)}>
                  ${mark.compare}
                </button>
                ${canCompare ? nothing : html`<p class="note">${mark.neutralFirst}</p>`}
              </div>`
        }
      </section>
      ${now.compared && canCompare ? comparisonView(this, recording, marked, check, this.words.now) : nothing}`;
  }
}

/** On the back of somebody who lies or leans there is no room for sticks. */
const CHECKED = CATALOGUE.filter(({ exercise }) => exercise.posture !== 'lying');

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-check': HingelineCheck;
  }
}
