import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { megabytes } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { askedDrawing } from './asked-drawing.ts';
import type { LoadingState } from '../session/session-state.ts';

/** What is being fetched and how much of it is here. */
@customElement('hingeline-loading')
export class HingelineLoading extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: grid;
        place-content: center;
        justify-items: start;
        gap: 18px;
        min-height: 100vh;
        padding: 24px;
        background: var(--paper);
        font-size: 18px;
      }
      h1 {
        font-size: 30px;
        letter-spacing: -0.01em;
      }
      progress {
        width: min(460px, calc(100vw - 48px));
        height: 10px;
        border: 0;
        border-radius: 5px;
        overflow: hidden;
        appearance: none;
        background: var(--line);
        accent-color: var(--accent);
      }
      progress::-webkit-progress-bar {
        background: var(--line);
      }
      progress::-webkit-progress-value {
        background: var(--accent);
      }
      progress::-moz-progress-bar {
        background: var(--accent);
      }
      .stalled {
        margin-top: 8px;
        max-width: 34em;
      }
      h1,
      .where {
        max-width: 26em;
      }
      .asked {
        width: min(460px, calc(100vw - 48px));
        height: auto;
      }
      .bytes {
        min-height: 1.5em;
        color: var(--ink-soft);
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: LoadingState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { progress } = this.state;
    const { day, language, loading, shared } = this.words.now;
    if (this.state.step === 'camera-asked') return this.renderAsked();
    const step = loading.steps[this.state.step];
    const isStalled = this.state.step === 'model-stalled';
    const known = progress !== null && progress.totalBytes > 0;
    return html`
      <div role="status">
        <h1>${step}</h1>
        ${isStalled ? html`<p class="stalled">${loading.stalled}</p>` : nothing}
      </div>
      ${
        known
          ? html`<progress aria-label=${step} max=${progress.totalBytes} .value=${progress.loadedBytes}></progress>
              <p class="bytes">
                ${loading.bytes(megabytes(progress.loadedBytes, language), megabytes(progress.totalBytes, language))}
              </p>`
          : html`<progress aria-label=${step}></progress>
              <p class="bytes"></p>`
      }
      ${isStalled ? html`<button class="primary" @click=${() => emit(this, 'load-again', null)}>${day.tryAgain}</button>` : nothing}
      <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
    `;
  }

  /** Points at the browser's question, which some do not see. */
  private renderAsked(): TemplateResult {
    const { loading, shared, voice } = this.words.now;
    return html`
      <div role="status"><h1>${voice.cameraAsked}</h1></div>
      <p class="where">${loading.asked.where}</p>
      ${askedDrawing(loading.asked.drawing)}
      <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-loading': HingelineLoading;
  }
}
