import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Assessment } from '../../core/programme/assessment.ts';
import { countedOf } from '../../core/records/opinion.ts';
import type { SessionEntry } from '../../core/records/record.ts';
import { dateAndTime } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import { repsWords } from '../shared/reps-words.ts';
import { sessionName } from '../shared/session-name.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { FirstWordsController } from '../shared/words-controller.ts';

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
      @media (forced-colors: active) {
        .open {
          text-decoration: underline;
        }
      }
      .detail,
      .deleted {
        color: var(--ink-soft);
        font-weight: 400;
      }
      .note {
        max-width: 100%;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .deleted {
        flex: 1;
        padding: 14px 8px;
      }
    `,
  ];

  private readonly words = new FirstWordsController(this);

  @property({ attribute: false }) sessions: readonly SessionEntry[] = [];

  /** What sessions may be part of. */
  @property({ attribute: false }) assessments: readonly Assessment[] = [];

  /** The session that was deleted or brought back in this list last; another list may show it too. */
  private pressed: string | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    const before = new Map(changed.get('sessions')?.map(({ id, deletedAt }) => [id, deletedAt]));
    const moved = this.sessions.find(({ id }) => id === this.pressed && before.has(id));
    // The button pressed for it has gone: the focus stays with the session.
    if (moved && !before.get(moved.id) !== !moved.deletedAt)
      this.renderRoot.querySelector<HTMLElement>(`[data-session="${CSS.escape(moved.id)}"]`)?.focus();
  }

  protected override render(): TemplateResult {
    const { language, yours } = this.words.now;
    const deleted = this.sessions.find(({ id, deletedAt }) => deletedAt && id === this.pressed);
    return html`<p class="visually-hidden" role="status">
        ${deleted ? yours.deleted(dateAndTime(deleted.startedAt, language)) : nothing}
      </p>
      <ul>
        ${this.sessions.map((session) => html`<li>${session.deletedAt ? this.renderDeleted(session) : this.renderSession(session)}</li>`)}
      </ul>`;
  }

  private renderSession(session: SessionEntry): TemplateResult {
    const { id, startedAt, source, reps, note } = session;
    const full = countedOf(reps).filter(({ kind }) => kind === 'rep');
    const { language, shared, start, yours } = this.words.now;
    const assessed = this.assessments.some(({ sessionIds }) => sessionIds.includes(id));
    const when = dateAndTime(startedAt, language);
    const line = note?.trim().split('\n', 1)[0];
    return html`<button class="open" data-session=${id} @click=${() => emit(this, 'open-session', { id })}>
        <span class="name">${sessionName(session)}, ${when}</span>
        <span class="detail">
          ${assessed ? `${yours.assessment} · ` : nothing}${repsWords(full, null, shared)}${source === 'camera' ? nothing : ` · ${source}`}
        </span>
        ${line ? html`<span class="detail note">${line}</span>` : nothing}
      </button>
      <button class="quiet delete" aria-label=${start.deleteOf(when)} @click=${() => this.press('delete-session', id)}>
        ${start.delete}
      </button>`;
  }

  private renderDeleted({ id, startedAt }: SessionEntry): TemplateResult {
    const { language, yours } = this.words.now;
    const when = dateAndTime(startedAt, language);
    return html`<p class="deleted">${yours.deleted(when)}</p>
      <button data-session=${id} aria-label=${yours.undoOf(when)} @click=${() => this.press('restore-session', id)}>
        ${yours.undo}
      </button>`;
  }

  private press(name: 'delete-session' | 'restore-session', id: string): void {
    this.pressed = id;
    emit(this, name, { id });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-session-list': HingelineSessionList;
  }
}
