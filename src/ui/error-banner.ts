import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AppError } from '../ports/errors.ts';
import { errorWords } from '../words/errors.ts';
import { emit } from './events.ts';
import { baseStyles, controlStyles } from './shared/styles.ts';
import { WordsController } from './shared/words-controller.ts';

/** What happened and what to do next, over whatever screen is on. */
@customElement('hingeline-error')
export class HingelineError extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        position: fixed;
        inset: 16px 16px auto;
        z-index: 10;
        display: flex;
        justify-content: center;
        pointer-events: none;
        font-size: 18px;
        line-height: 1.4;
      }
      [role='alert'] {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: center;
        gap: 4px 20px;
        width: min(640px, 100%);
        padding: 16px 20px;
        border: 1px solid var(--line-strong);
        border-left: 6px solid var(--amber);
        border-radius: var(--radius);
        background: var(--card);
        box-shadow: 0 8px 32px rgb(0 0 0 / 0.25);
        pointer-events: auto;
      }
      .happened {
        font-weight: 650;
      }
      button {
        grid-area: 1 / 2 / 3 / 3;
      }
      @media (max-width: 560px) {
        [role='alert'] {
          grid-template-columns: 1fr;
        }
        button {
          grid-area: auto;
          justify-self: end;
          margin-top: 8px;
        }
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) error: AppError | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.error) return nothing;
    const { errors, shared } = this.words.now;
    const { happened, next } = errorWords(this.error, errors);
    return html`<div role="alert">
      <p class="happened">${happened}</p>
      <p>${next}</p>
      <button @click=${() => emit(this, 'dismiss-error', null)}>${shared.close}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-error': HingelineError;
  }
}
