import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ANALYSIS_VERSION } from '../../core/analysis-version.ts';
import type { Day } from '../../core/history/days.ts';
import { adherenceOf, doneByDay, type DayDone } from '../../core/history/done.ts';
import { SAMPLE_SOURCE, type SessionEntry } from '../../core/records/record.ts';
import { shortDay } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import type { HistoryState } from '../review/review-state.ts';
import { localDay } from '../shared/local-day.ts';
import { pageStyles } from '../shared/page-styles.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import '../shared/session-list.ts';
import './calendar.ts';
import type { DayEvent } from './calendar.ts';
import { historyStyles } from './history-styles.ts';
import './trends.ts';

/** So many sessions are listed at once. */
const PAGE = 20;

/** When something was done, how it goes, and every session. */
@customElement('hingeline-history')
export class HingelineHistory extends LitElement {
  static override styles = [baseStyles, controlStyles, pageStyles, historyStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: HistoryState | null = null;

  /** Whose sessions are beside the calendar; null for the newest day. */
  @state() private day: Day | null = null;
  @state() private listed = PAGE;

  private sessions: readonly SessionEntry[] = [];
  private done: ReadonlyMap<Day, DayDone> = new Map();

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('state')) return;
    const sessions = this.state?.sessions ?? [];
    if (sessions === this.sessions) return;
    this.sessions = sessions;
    this.done = doneByDay(sessions, localDay);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { history, shared } = this.words.now;
    return html`<main>
      <nav><button @click=${() => emit(this, 'back', null)}>${shared.back}</button></nav>
      <h1>${history.title}</h1>
      ${
        this.state.sessions === null
          ? html`<p role="status">${history.reading}</p>`
          : this.sessions.length === 0
            ? html`<p>${history.empty}</p>`
            : html`${this.renderDays(this.state.today)} ${this.renderTrends(this.state.today)} ${this.renderAnew()}
              ${this.renderList()}`
      }
    </main>`;
  }

  private renderDays(today: Day): TemplateResult {
    const { language, history } = this.words.now;
    const { calendar } = history;
    const { assessments } = this.state!;
    const adherence = adherenceOf(this.done, today);
    // One that was just deleted leaves its day in sight, with the way back.
    const newest = this.sessions.find(({ source }) => source !== SAMPLE_SOURCE);
    const day = this.day ?? (newest ? localDay(newest.startedAt) : null);
    const ofDay = this.sessions.filter(({ startedAt }) => localDay(startedAt) === day);
    const choose = ({ detail }: DayEvent): void => {
      this.day = detail.day;
    };
    return html`<section aria-labelledby="days">
      <h2 id="days">${calendar.title}</h2>
      ${adherence ? html`<p class="adherence">${calendar.adherence(adherence)}</p>` : nothing}
      <div class="days">
        <hingeline-calendar
          .done=${this.done}
          .today=${today}
          .chosen=${day}
          @day-chosen=${choose}
        ></hingeline-calendar>
        <div class="of-day" aria-live="polite">
          ${
            day && ofDay.length > 0
              ? html`<h3>${shortDay(day, today, language)}</h3>
                  <hingeline-session-list .sessions=${ofDay} .assessments=${assessments}></hingeline-session-list>`
              : nothing
          }
        </div>
      </div>
    </section>`;
  }

  private renderTrends(today: Day): TemplateResult {
    return html`<section aria-labelledby="trends">
      <h2 id="trends">${this.words.now.history.trends.title}</h2>
      <hingeline-trends .sessions=${this.sessions} .today=${today}></hingeline-trends>
    </section>`;
  }

  /** Sessions that an earlier version judged. */
  private renderAnew(): TemplateResult | typeof nothing {
    const { anew } = this.words.now.history;
    const { judging } = this.state!;
    const old = this.sessions
      .filter(({ analysis = 0, deletedAt }) => analysis < ANALYSIS_VERSION && !deletedAt)
      .map(({ id }) => id);
    if (!judging && old.length === 0) return nothing;
    return html`<section class="anew" aria-labelledby="anew">
      <h2 id="anew">${anew.title}</h2>
      <p>${anew.meaning}</p>
      ${
        judging
          ? html`<div class="progress">
              <progress max=${judging.of} .value=${judging.done} aria-labelledby="progress"></progress>
              <span id="progress">${anew.progress(judging.done, judging.of)}</span>
              <button @click=${() => emit(this, 'stop-judging', null)}>${anew.stop}</button>
            </div>`
          : html`<div>
              <button @click=${() => emit(this, 'judge-anew', { ids: old })}>${anew.judge(old.length)}</button>
            </div>`
      }
    </section>`;
  }

  private renderList(): TemplateResult {
    const { list } = this.words.now.history;
    const left = this.sessions.length - this.listed;
    const more = (): void => {
      this.listed += 5 * PAGE;
    };
    return html`<section aria-labelledby="all">
      <h2 id="all">${list.title}</h2>
      <hingeline-session-list
        .sessions=${this.sessions.slice(0, this.listed)}
        .assessments=${this.state!.assessments}
      ></hingeline-session-list>
      ${left > 0 ? html`<button class="more" @click=${more}>${list.more(Math.min(left, 5 * PAGE))}</button>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-history': HingelineHistory;
  }
}
