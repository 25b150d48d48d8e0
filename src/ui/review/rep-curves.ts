import { css, html, LitElement, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import uPlot from 'uplot';
import uplotCss from 'uplot/dist/uPlot.min.css?inline';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleSeries } from '../../core/records/record.ts';
import { onResize } from '../shared/canvas.ts';
import { coloursOf } from '../shared/colours.ts';
import { degrees, seconds } from '../../words/numbers.ts';
import type { Language } from '../../words/language.ts';
import { baseStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { curveData } from './curve-data.ts';

/** A moment the user points at, on the clock of the frames. */
export type MomentEvent = CustomEvent<{ readonly ms: number }>;

const HEIGHT_PX = 220;
/** Between two lines of the time's grid: what one decimal can tell. */
const STEPS_S = [0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Hips and back over one rep, the back with its error band, the green band of the norm behind. */
@customElement('hingeline-rep-curves')
export class HingelineRepCurves extends LitElement {
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
      .u-cursor-x {
        border-color: var(--ink);
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @query('.chart') private readonly chart!: HTMLElement;

  @property({ attribute: false }) series: AngleSeries | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;
  /** Where the cursor stands, on the clock of the frames. */
  @property({ type: Number }) ms = 0;

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
    const { language } = this.words.now;
    if (changed.has('series') || changed.has('exercise') || language !== this.language) this.rebuild();
    this.placeCursor();
  }

  protected override render(): TemplateResult {
    return html`<div class="chart" aria-hidden="true"></div>`;
  }

  private readonly rebuild = (): void => {
    this.plot?.destroy();
    this.plot = null;
    this.language = this.words.now.language;
    if (!this.series || this.series.timestampMs.length < 2) return;
    this.plot = new uPlot(this.options(), curveData(this.series, this.exercise), this.chart);
    this.placeCursor();
  };

  private placeCursor(): void {
    const startMs = this.series?.timestampMs[0];
    if (!this.plot || startMs === undefined) return;
    this.plot.setCursor({ left: this.plot.valToPos((this.ms - startMs) / 1000, 'x'), top: 0 }, false);
  }

  private options(): uPlot.Options {
    const { language } = this;
    const colours = coloursOf(this);
    const leastTopDeg = this.exercise?.direction === -1 ? 45 : 60;
    const axis = {
      stroke: colours.inkSoft,
      grid: { stroke: colours.line, width: 1 },
      ticks: { show: false },
      font: '13px system-ui',
    };
    return {
      width: Math.max(120, this.clientWidth),
      height: HEIGHT_PX,
      padding: [8, 12, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { size: 9 } },
      scales: {
        x: { time: false },
        y: { range: (_u, min, max) => [Math.min(-15, min - 5), Math.max(leastTopDeg, max + 5)] },
      },
      axes: [
        {
          ...axis,
          size: 30,
          incrs: STEPS_S,
          values: (_u, splits) => splits.map((s) => seconds(s, language, digitsOf(splits))),
        },
        { ...axis, size: 44, values: (_u, splits) => splits.map((deg) => degrees(deg, language)) },
      ],
      series: [
        {},
        { stroke: colours.hip, width: 2.5, points: { show: false } },
        { stroke: colours.back, width: 2.5, points: { show: false } },
        { points: { show: false } },
        { points: { show: false } },
      ],
      bands: [{ series: [3, 4], fill: withAlpha(colours.back, 0.22) }],
      hooks: {
        draw: [() => this.placeCursor()],
        drawClear: [(u) => this.drawGreenBand(u, withAlpha(colours.green, 0.13))],
        setCursor: [
          (u) => {
            const index = u.cursor.idx;
            // Only the pointer is news; the cursor we set ourselves is not.
            const startMs = this.series?.timestampMs[0];
            if (!u.cursor.event || typeof index !== 'number' || startMs === undefined) return;
            const ms = startMs + 1000 * u.data[0][index]!;
            if (ms !== this.ms) {
              this.dispatchEvent(new CustomEvent('moment', { detail: { ms } }));
            }
          },
        ],
      },
    };
  }

  private drawGreenBand(u: uPlot, fill: string): void {
    if (!this.exercise?.marked) return;
    const { flexion, extension } = this.exercise.lumbar;
    const top = u.valToPos(flexion.greenDeg, 'y', true);
    const bottom = u.valToPos(-extension.greenDeg, 'y', true);
    u.ctx.save();
    u.ctx.fillStyle = fill;
    u.ctx.fillRect(u.bbox.left, top, u.bbox.width, bottom - top);
    u.ctx.restore();
  }
}

/** Digits behind the decimal sign that tell these numbers apart, one at most. */
function digitsOf(numbers: readonly number[]): number {
  return numbers.every(Number.isInteger) ? 0 : 1;
}

function withAlpha(colour: string, alpha: number): string {
  return `color-mix(in srgb, ${colour} ${alpha * 100}%, transparent)`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-rep-curves': HingelineRepCurves;
  }
}
