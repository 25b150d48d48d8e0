import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AppError, AppErrorCode } from '../ports/errors.ts';
import { errorWords } from '../words/errors.ts';
import { emit } from './events.ts';
import { onResize } from './shared/canvas.ts';
import { baseStyles, controlStyles } from './shared/styles.ts';
import { FirstWordsController } from './shared/words-controller.ts';

/** What happened and what to do next, over whatever screen is on. */
@customElement('hingeline-error')
export class HingelineError extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      /* Above the page, which begins below it, and in sight while it scrolls. */
      :host {
        position: sticky;
        top: 0;
        z-index: 10;
        display: flex;
        justify-content: center;
        padding: 16px 16px 0;
        pointer-events: none;
        font-size: 18px;
        line-height: 1.4;
      }
      /* Over a screen that fills the window: below the row of buttons, so that what has the focus stays in sight. */
      :host([data-over]) {
        position: fixed;
        inset: 68px 0 auto;
        padding-top: 0;
      }
      .banner {
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
        max-height: 45vh;
        overflow: auto;
        pointer-events: auto;
      }
      .happened {
        font-weight: 650;
      }
      .close {
        grid-area: 1 / 2;
      }
      .report {
        grid-column: 1 / -1;
        justify-self: start;
        margin-top: 8px;
      }
      label {
        grid-column: 1 / -1;
        display: grid;
        gap: 4px;
      }
      textarea {
        width: 100%;
        height: 8em;
        border: 1px solid var(--line-strong);
        border-radius: 8px;
        background: var(--paper);
        color: inherit;
        font: 13px/1.4 monospace;
      }
      @media (max-width: 560px) {
        .banner {
          grid-template-columns: 1fr;
        }
        .close {
          grid-area: auto;
          justify-self: end;
          margin-top: 8px;
        }
      }
    `,
  ];

  private readonly words = new FirstWordsController(this);

  @property({ attribute: false }) error: AppError | null = null;
  @property({ attribute: false }) reportOf: (error: AppError) => string = ({ code }) => code;

  /** The session under review is on the screen, whether or not it can be stored. */
  @property({ attribute: false }) canSave = false;

  @state() private copying: 'not-yet' | 'copied' | 'refused' = 'not-yet';

  private stopResize = (): void => undefined;

  /** What is focused or jumped to on the page below comes to lie below it. */
  override connectedCallback(): void {
    super.connectedCallback();
    const { style } = document.documentElement;
    this.stopResize = onResize(this, () => {
      style.scrollPaddingTop = this.matches('[data-over]') ? '' : `${this.offsetHeight + 8}px`;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopResize();
    document.documentElement.style.scrollPaddingTop = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('error')) this.copying = 'not-yet';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.error) return nothing;
    const { errors, shared } = this.words.now;
    const { happened, next } = errorWords(this.error, errors);
    return html`<div class="banner">
      <div role="alert">
        <p class="happened">${happened}</p>
        <p>${next}</p>
      </div>
      <button class="close" @click=${() => emit(this, 'dismiss-error', null)}>${shared.close}</button>
      ${this.canSave && NOT_STORED.has(this.error.code) ? html`<button class="report" @click=${() => emit(this, 'export-session', { kind: 'backup' })}>${errors.saveSession}</button>` : nothing}
      ${isWorthReporting(this.error) ? this.renderReport(this.error) : nothing}
      <span class="report" role="status">${this.copying === 'copied' ? errors.report.copied : nothing}</span>
    </div>`;
  }

  private renderReport(error: AppError): TemplateResult | typeof nothing {
    const { copy, select } = this.words.now.errors.report;
    switch (this.copying) {
      case 'not-yet':
        return html`<button class="report" @click=${() => void this.copy(error)}>${copy}</button>`;
      case 'copied':
        return nothing;
      case 'refused':
        return html`<label>${select}<textarea readonly .value=${this.reportOf(error)}></textarea></label>`;
    }
  }

  private async copy(error: AppError): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.reportOf(error));
      this.copying = 'copied';
    } catch {
      this.copying = 'refused';
      await this.updateComplete;
      const text = this.renderRoot.querySelector('textarea');
      text?.focus();
      text?.select();
    }
  }
}

/** As long as one of these is told, the screen may be all that has the session. */
const NOT_STORED: ReadonlySet<AppErrorCode> = new Set([
  'storage-full',
  'storage-unavailable',
  'storage-blocked',
  'session-gone',
]);

/** Whether somebody else could do something about it; what the person can do alone needs no report. */
function isWorthReporting({ code, stage }: AppError): boolean {
  return code === 'unknown' || stage === 'decoding' || stage === 'model-start' || stage === 'model-run';
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-error': HingelineError;
  }
}
