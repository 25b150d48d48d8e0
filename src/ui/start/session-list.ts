import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { countedOf } from '../../core/records/opinion.ts';
import type { SessionEntry } from '../../core/records/record.ts';
import { dateAndTime } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import { repsWords } from '../shared/reps-words.ts';
import { sessionName } from '../shared/session-name.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';

/** Sessions kept on this device, newest first. */
@customElement('hingeline-session-list')
export class HingelineSessionList extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: block;
      }
      ul {
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
        gap: 8px;
        border-top: 1px solid var(--line);
      }
      .open {
        flex: 1;
        display: grid;
        justify-content: start;
        justify-items: start;
        gap: 2px;
        min-width: 0;
        padding: 14px 8px;
        border: 0;
        text-align: start;
      }
      .open:hover .name {
        text-decoration: underline;
      }
      .detail {
        color: var(--ink-soft);
        font-weight: 400;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) sessions: readonly SessionEntry[] = [];

  /** The session asked about once; a second press deletes it. */
  @state() private asked: string | null = null;

  protected override render(): TemplateResult {
    return html`<ul>
      ${this.sessions.map((session) => this.renderSession(session))}
    </ul>`;
  }

  private renderSession(session: SessionEntry): TemplateResult {
    const { id, startedAt, source, reps } = session;
    const full = countedOf(reps).filter(({ kind }) => kind === 'rep');
    const { language, start } = this.words.now;
    const when = dateAndTime(startedAt, language);
    const asked = this.asked === id;
    return html`<li>
      <button class="open" @click=${() => emit(this, 'open-session', { id })}>
        <span class="name">${sessionName(session)}, ${when}</span>
        <span class="detail">
          ${repsWords(full, null, this.words.now.shared)}${source === 'camera' ? nothing : ` · ${source}`}
        </span>
      </button>
      <button
        class="quiet delete"
        aria-label=${asked ? start.reallyDeleteOf(when) : start.deleteOf(when)}
        @click=${() => this.askThenDelete(id)}
        @blur=${() => (this.asked = null)}
      >
        ${asked ? start.reallyDelete : start.delete}
      </button>
    </li>`;
  }

  private askThenDelete(id: string): void {
    if (this.asked !== id) {
      this.asked = id;
      return;
    }
    this.asked = null;
    emit(this, 'delete-session', { id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-session-list': HingelineSessionList;
  }
}
