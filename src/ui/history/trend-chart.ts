import { css, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type uPlot from 'uplot';
import type { Estimate } from '../../core/history/estimate.ts';
import type { Language } from '../../words/language.ts';
import { chartDay } from '../../words/numbers.ts';
import type { Colours } from '../shared/colours.ts';
import { axisOf, LineChart, type Drawing } from '../shared/line-chart.ts';
import { localDay } from '../shared/local-day.ts';
import { drawPoint, type PointShape } from './draw-point.ts';
import { colourOf, rangeOf, written, type Drawn } from './quantities.ts';

/** A point of a chart. */
export interface ChartPoint extends Estimate {
  /** ISO 8601 */
  readonly startedAt: string;
  readonly atLeast: boolean;
}

/** Points that belong together, oldest first. */
export interface ChartLine {
  readonly shape: PointShape;
  readonly points: readonly ChartPoint[];
}

const HEIGHT_PX = 190;
const DAY_S = 86_400;

/** Numbers over weeks, each with the bar of its error. What it shows is beside it as a table. */
@customElement('hingeline-trend-chart')
export class HingelineTrendChart extends LineChart {
  static override styles = [
    ...LineChart.styles,
    css`
      .chart {
        height: ${HEIGHT_PX}px;
      }
    `,
  ];

  @property({ attribute: false }) quantity: Drawn = 'neutral-range';
  @property({ attribute: false }) lines: readonly ChartLine[] = [];

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lines') || changed.has('quantity') || this.isOutdated) this.rebuild();
  }

  protected override drawing(colours: Colours): { options: Drawing; data: uPlot.AlignedData } | null {
    if (this.lines.every(({ points }) => points.length === 0)) return null;
    return { options: this.options(colours), data: this.columns() };
  }

  /** Every instant once, and of each line its value there. */
  private columns(): uPlot.AlignedData {
    const instants = [...new Set(this.lines.flatMap(({ points }) => points.map(secondsOf)))].sort((a, b) => a - b);
    const places = new Map(instants.map((instant, i) => [instant, i]));
    const columns = this.lines.map(({ points }) => {
      const column: (number | null | undefined)[] = instants.map(() => undefined);
      for (const point of points) column[places.get(secondsOf(point))!] = point.value;
      return column;
    });
    return [instants, ...columns];
  }

  private options(colours: Colours): Drawing {
    const { quantity, lines } = this;
    const { language } = this.words.now;
    const stroke = colourOf(quantity, colours);
    const instants = lines.flatMap(({ points }) => points.map(secondsOf));
    const edges = lines.flatMap(({ points }) =>
      points.flatMap(({ value, sigma }) => [value - (sigma ?? 0), value + (sigma ?? 0)]),
    );
    const axis = axisOf(colours, 14);
    return {
      height: HEIGHT_PX,
      padding: [10, 16, 0, 0],
      cursor: { show: false },
      scales: {
        x: { time: true, range: withMargin(Math.min(...instants), Math.max(...instants)) },
        y: { range: () => rangeOf(quantity, Math.min(...edges), Math.max(...edges)) },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          size: 30,
          space: 72,
          incrs: [1, 2, 7, 14, 28, 61, 91, 182, 365, 730].map((days) => days * DAY_S),
          values: (_u, splits) => dayLabels(splits, language),
        },
        { ...axis, size: 52, values: (_u, splits) => splits.map((value) => written(value, quantity, language)) },
      ],
      series: [
        {},
        ...lines.map(({ shape }) => ({
          stroke,
          width: 1.5,
          spanGaps: true,
          points: { show: false },
          ...(shape === 'square' && { dash: [5, 4] }),
        })),
      ],
      hooks: {
        draw: [
          (u) => {
            for (const { shape, points } of this.lines)
              for (const point of points) drawPoint(u, secondsOf(point), point, shape, stroke, colours.paper);
          },
        ],
      },
    };
  }
}

function secondsOf({ startedAt }: Pick<ChartPoint, 'startedAt'>): number {
  return Date.parse(startedAt) / 1000;
}

/** A few days of room, so that no point stands on the edge. */
function withMargin(min: number, max: number): [number, number] {
  const room = Math.max(2 * DAY_S, 0.03 * (max - min));
  return [min - room, max + room];
}

/** The same label twice would say that a day stands in two places. */
function dayLabels(splits: readonly number[], language: Language): string[] {
  const years = (splits.at(-1) ?? 0) - (splits[0] ?? 0) > 400 * DAY_S;
  const labels = splits.map((s) => chartDay(localDay(new Date(s * 1000)) ?? '', years, language));
  return labels.map((label, i) => (label === labels[i - 1] ? '' : label));
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-trend-chart': HingelineTrendChart;
  }
}
