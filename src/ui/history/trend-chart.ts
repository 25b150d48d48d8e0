import { css, html, LitElement, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import uPlot from 'uplot';
import uplotCss from 'uplot/dist/uPlot.min.css?inline';
import type { Estimate } from '../../core/history/estimate.ts';
import type { Language } from '../../words/language.ts';
import { chartDay } from '../../words/numbers.ts';
import { onResize } from '../shared/canvas.ts';
import { coloursOf } from '../shared/colours.ts';
import { localDay } from '../shared/local-day.ts';
import { baseStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
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
export class HingelineTrendChart extends LitElement {
  static override styles = [
    baseStyles,
    unsafeCSS(uplotCss),
    css`
      :host {
        display: block;
        min-width: 0;
      }
      .chart {
        height: ${HEIGHT_PX}px;
        overflow: hidden;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @query('.chart') private readonly chart!: HTMLElement;

  @property({ attribute: false }) quantity: Drawn = 'neutral-range';
  @property({ attribute: false }) lines: readonly ChartLine[] = [];

  /** Of the numbers on the axes. */
  private language: Language = this.words.now.language;
  private plot: uPlot | null = null;
  private stopResize = (): void => undefined;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');

  override connectedCallback(): void {
    super.connectedCallback();
    this.scheme.addEventListener('change', this.rebuild);
    this.stopResize = onResize(this, () => this.plot?.setSize({ width: this.clientWidth, height: HEIGHT_PX }));
    if (this.hasUpdated) this.rebuild();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.scheme.removeEventListener('change', this.rebuild);
    this.stopResize();
    this.plot?.destroy();
    this.plot = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('lines') || changed.has('quantity') || this.words.now.language !== this.language) this.rebuild();
  }

  protected override render(): TemplateResult {
    return html`<div class="chart" aria-hidden="true"></div>`;
  }

  private readonly rebuild = (): void => {
    this.plot?.destroy();
    this.plot = null;
    this.language = this.words.now.language;
    if (this.lines.every(({ points }) => points.length === 0)) return;
    this.plot = new uPlot(this.options(), this.columns(), this.chart);
  };

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

  private options(): uPlot.Options {
    const { language, quantity, lines } = this;
    const colours = coloursOf(this);
    const stroke = colourOf(quantity, colours);
    const instants = lines.flatMap(({ points }) => points.map(secondsOf));
    const edges = lines.flatMap(({ points }) =>
      points.flatMap(({ value, sigma }) => [value - (sigma ?? 0), value + (sigma ?? 0)]),
    );
    const axis = {
      stroke: colours.inkSoft,
      grid: { stroke: colours.line, width: 1 },
      ticks: { show: false },
      font: '14px system-ui',
    };
    return {
      width: Math.max(120, this.clientWidth),
      height: HEIGHT_PX,
      padding: [10, 16, 0, 0],
      legend: { show: false },
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
