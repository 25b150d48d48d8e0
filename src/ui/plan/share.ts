import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { fitsCode, qrCode } from './qr-code.ts';

/** The ways in which a plan that was made is given on: as a code, as a link, as a file. */
@customElement('hingeline-share')
export class HingelineShare extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 14px;
      }
      figure {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px 24px;
      }
      .code {
        flex: none;
      }
      figcaption {
        flex: 1 1 12em;
      }
      .soft {
        color: var(--ink-soft);
        font-size: 16px;
      }
      .note {
        padding-left: 14px;
        border-left: 3px solid var(--amber);
      }
      .link,
      .ways {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
      }
      .link label {
        display: flex;
        flex: 1 1 14em;
        align-items: center;
        gap: 10px;
        min-width: 0;
      }
      input {
        flex: 1;
        min-width: 0;
        min-height: 44px;
        padding: 0 10px;
        border: 1.5px solid var(--line-strong);
        border-radius: 10px;
        background: var(--card);
        color: inherit;
        font: inherit;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) link = '';

  /** The link that was copied last. */
  @state() private copied = '';

  protected override render(): TemplateResult {
    const { share } = this.words.now.plan;
    return html`
      ${
        fitsCode(this.link)
          ? html`<figure>
              ${qrCode(this.link, share.code)}
              <figcaption>${share.codeMeaning}</figcaption>
            </figure>`
          : html`<p class="note" role="status">${share.tooLong}</p>`
      }
      ${isOnlyHere(this.link) ? html`<p class="note">${share.onlyHere}</p>` : nothing}
      <div class="link">
        <label>
          <span>${share.link}</span>
          <input
            type="text"
            readonly
            .value=${this.link}
            @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
          />
        </label>
        <button @click=${() => this.copy()}>${share.copy}</button>
        <span role="status">${this.copied === this.link ? share.copied : nothing}</span>
      </div>
      <div class="ways">
        <button class="primary" @click=${() => emit(this, 'save-plan', null)}>${share.file}</button>
        <button @click=${() => emit(this, 'preview-plan', null)}>${share.preview}</button>
      </div>
      <p class="soft">${share.lead}</p>
    `;
  }

  /** Where the browser does not let it, the link is selected for the person to copy. */
  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.link);
      this.copied = this.link;
    } catch {
      this.renderRoot.querySelector('input')?.focus();
    }
  }
}

/** True for an address by which a computer speaks of itself. */
function isOnlyHere(link: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(link).hostname);
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-share': HingelineShare;
  }
}
