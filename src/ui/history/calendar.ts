import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { monthOf, plusMonths, weeksOf, type Day, type Month, type Weekday } from '../../core/history/days.ts';
import type { DayDone } from '../../core/history/done.ts';
import { decimal, firstWeekday, monthAndYear, shortDay, weekdayName } from '../../words/numbers.ts';
import { repsWords } from '../shared/reps-words.ts';
import { spineShape } from '../shared/spine-sign.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { calendarStyles } from './calendar-styles.ts';

/** A day the user has chosen. */
export type DayEvent = CustomEvent<{ readonly day: Day }>;

/** One month as a table: days with sessions are buttons that show how many reps came mostly from the hips. */
@customElement('hingeline-calendar')
export class HingelineCalendar extends LitElement {
  static override styles = [baseStyles, controlStyles, calendarStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) done: ReadonlyMap<Day, DayDone> = new Map();
  @property({ attribute: false }) today: Day = '1970-01-01';
  @property({ attribute: false }) chosen: Day | null = null;

  /** The month that was gone to; null for that of the newest session, or the present one. */
  @state() private month: Month | null = null;

  protected override render(): TemplateResult {
    const { language, history } = this.words.now;
    const days = [...this.done.keys()].sort();
    const [first, last] = [monthOf(days[0] ?? this.today), monthOf(days.at(-1) ?? this.today)];
    const present = [monthOf(this.today), last].sort()[1]!;
    const month = this.month ?? last;
    const weekday = firstWeekday(language) as Weekday;
    const names = Array.from({ length: 7 }, (_, i) => ((weekday - 1 + i) % 7) + 1);
    const go = (to: Month) => (): void => {
      this.month = to;
    };
    return html`<div class="months">
        <button
          aria-label=${history.calendar.previous}
          title=${history.calendar.previous}
          ?disabled=${month <= first}
          @click=${go(plusMonths(month, -1))}
        >
          ${arrow('M15 5 8 12l7 7')}
        </button>
        <p aria-live="polite" id="month">${monthAndYear(month, language)}</p>
        <button
          aria-label=${history.calendar.next}
          title=${history.calendar.next}
          ?disabled=${month >= present}
          @click=${go(plusMonths(month, 1))}
        >
          ${arrow('m9 5 7 7-7 7')}
        </button>
      </div>
      <table aria-labelledby="month">
        <thead>
          <tr>
            ${names.map(
              (each) =>
                html`<th scope="col" abbr=${weekdayName(each, 'long', language)}>
                  ${weekdayName(each, 'short', language)}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${weeksOf(month, weekday).map(
            (week) =>
              html`<tr>
                ${week.map((day) => html`<td>${this.renderDay(day)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="legend">${spineShape('long')} ${history.calendar.legend}</p>`;
  }

  private renderDay(day: Day | null): TemplateResult | typeof nothing {
    if (!day) return nothing;
    const { language, history, shared } = this.words.now;
    const isToday = day === this.today;
    const number = decimal(Number(day.slice(8)), 0, language);
    const done = this.done.get(day);
    const today = isToday ? html`<span class="visually-hidden">, ${history.calendar.today}</span>` : nothing;
    if (!done) return html`<span class="day ${isToday ? 'today' : ''}">${number}${today}</span>`;
    const { sessions, reps } = done;
    const judged = reps.filter(({ verdict }) => verdict !== null);
    const clean = judged.filter(({ verdict }) => verdict === 'good').length;
    const label = history.calendar.day(
      shortDay(day, this.today, language),
      sessions.length,
      repsWords(reps, null, shared),
    );
    return html`<button
      class="day ${isToday ? 'today' : ''}"
      aria-pressed=${this.chosen === day}
      @click=${() => this.dispatchEvent(new CustomEvent('day-chosen', { detail: { day } }) satisfies DayEvent)}
    >
      <span class="visually-hidden">${label}${today}</span>
      <span aria-hidden="true" class="number">${number}</span>
      <span aria-hidden="true" class="clean"
        >${spineShape('long')}${judged.length > 0 ? decimal(clean, 0, language) : '–'}</span
      >
    </button>`;
  }
}

function arrow(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <path d=${path} fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-calendar': HingelineCalendar;
  }
}
