import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';

const MOST_LETTERS = 1000;

/** The person's own words about a session. Each change is told at once, so that leaving loses none. */
@customElement('hingeline-session-note')
export class HingelineSessionNote extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: block;
        max-width: 46em;
      }
      label {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 4px 12px;
      }
      .name {
        font-weight: 650;
      }
      textarea {
        flex: 1 1 18em;
        min-width: 0;
        min-height: 44px;
        padding: 0.5em 0.8em;
        border: 1.5px solid var(--line-strong);
        border-radius: 10px;
        background: var(--card);
        color: inherit;
        font: inherit;
        field-sizing: content;
        resize: vertical;
      }
      :host(:not(:focus-within)) .meaning {
        display: none;
      }
      .meaning {
        margin-top: 4px;
        color: var(--ink-soft);
        font-size: 16px;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property() note = '';

  protected override render(): TemplateResult {
    const { title, meaning } = this.words.now.yours.note;
    return html`<label>
        <span class="name">${title}</span>
        <textarea
          rows="1"
          maxlength=${MOST_LETTERS}
          aria-describedby="meaning"
          .value=${live(this.note)}
          @input=${(event: Event) => this.tell((event.currentTarget as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
      <p class="meaning" id="meaning">${meaning}</p>`;
  }

  private tell(note: string): void {
    emit(this, 'note-changed', { note });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-session-note': HingelineSessionNote;
  }
}
