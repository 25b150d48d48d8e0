/** The points of a chart as a table, newest first. */
import { html, type TemplateResult } from 'lit';
import type { Day } from '../../core/history/days.ts';
import { shortDay } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { localDay } from '../shared/local-day.ts';
import type { ChartPoint } from './trend-chart.ts';
import { writtenWithError } from './quantities.ts';
import type { Trend } from './trend-lines.ts';

export function trendTable({ quantity, lines }: Trend, today: Day, words: Words): TemplateResult {
  const { language, history, judged } = words;
  const { trends } = history;
  const instants = [...new Set(lines.flatMap(({ points }) => points.map(({ startedAt }) => startedAt)))].sort();
  const byInstant = lines.map(({ points }) => new Map(points.map((point) => [point.startedAt, point])));
  const heads = lines.map(({ leg }, i) => {
    if (quantity === 'pain') return i === 0 ? trends.before : trends.after;
    return leg ? judged.leg[leg] : trends.value;
  });
  const cell = (point: ChartPoint | undefined): string => {
    if (!point) return '–';
    const value = writtenWithError(point, quantity, language);
    return point.atLeast ? trends.atLeast(value) : value;
  };
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${trends.day}</th>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${instants.toReversed().map(
        (instant) =>
          html`<tr>
            <th scope="row">${shortDay(localDay(instant) ?? instant, today, language)}</th>
            ${byInstant.map((points) => html`<td>${cell(points.get(instant))}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
