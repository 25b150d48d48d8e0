import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { plusDays, weekdayOf, type Day, type Weekday } from '../../core/history/days.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { daysFrom, type PlannedDay } from '../../core/programme/schedule.ts';
import { firstWeekday, nearDay, weekdayName } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';

const WEEK = 7;

type Kind = PlannedDay['kind'];

/** Each kind by a shape of its own. */
const SHAPES: Readonly<Record<Kind, SVGTemplateResult>> = {
  done: svg`<circle cx="12" cy="12" r="8" fill="currentColor" />`,
  partly: svg`<circle cx="12" cy="12" r="7" fill="none" stroke="currentColor" stroke-width="2.5" /><path d="M12 5a7 7 0 0 1 0 14z" fill="currentColor" />`,
  skipped: svg`<path d="m7 7 10 10M17 7 7 17" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />`,
  due: svg`<circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" stroke-width="2.5" /><circle cx="12" cy="12" r="4" fill="currentColor" />`,
  planned: svg`<circle cx="12" cy="12" r="7" fill="none" stroke="currentColor" stroke-width="2.5" />`,
  rest: svg`<path d="M9 12h6" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />`,
  paused: svg`<path d="M9 7v10M15 7v10" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />`,
};

/** This week and the next: what was done, and what will be if all goes on so. */
export function weekStrip(programme: Programme, today: Day, words: Words): TemplateResult {
  const { language } = words;
  const first = firstWeekday(language) as Weekday;
  const begin = plusDays(today, -((weekdayOf(today) - first + WEEK) % WEEK));
  const days = daysFrom(programme, begin, 2 * WEEK, today);
  const { dayKinds } = words.programme.page;
  const kinds = [...new Set(days.map(({ kind }) => kind))];
  return html`<div class="strip">
    <div class="weekdays" aria-hidden="true">
      ${days.slice(0, WEEK).map(({ day }) => html`<span>${weekdayName(weekdayOf(day), 'short', language)}</span>`)}
    </div>
    <ol class="weeks">
      ${days.map(({ day, kind }) => {
        const said = `${nearDay(day, language)}: ${dayKinds[kind]}`;
        return html`<li class="${kind} ${day < today ? 'past' : ''}" aria-current=${day === today ? 'date' : 'false'}>
          <span class="visually-hidden">${said}</span>
          <span aria-hidden="true">${Number(day.slice(8))}</span>${shape(kind)}
        </li>`;
      })}
    </ol>
    <p class="legend" aria-hidden="true">
      ${kinds.map((kind) => html`<span class=${kind}>${shape(kind)} ${dayKinds[kind]}</span>`)}
    </p>
  </div>`;
}

function shape(kind: Kind): TemplateResult {
  return html`<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${SHAPES[kind]}</svg>`;
}

export const weekStripStyles = css`
  .strip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .weekdays,
  .weeks {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 4px;
    text-align: center;
    list-style: none;
  }
  .weekdays {
    color: var(--ink-soft);
    font-size: 15px;
  }
  .weeks li {
    display: grid;
    justify-items: center;
    gap: 2px;
    padding: 6px 0;
    border: 2px solid transparent;
    border-radius: 10px;
    font-size: 16px;
  }
  .weeks .past {
    color: var(--ink-soft);
  }
  .weeks [aria-current='date'] {
    border-color: var(--line-strong);
    background: var(--card);
    font-weight: 650;
  }
  :is(.done, .partly, .due, .planned) svg {
    color: var(--accent);
  }
  :is(.skipped, .rest, .paused) svg {
    color: var(--ink-soft);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    color: var(--ink-soft);
    font-size: 16px;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
`;
