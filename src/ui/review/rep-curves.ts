import { css, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type uPlot from 'uplot';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleSeries } from '../../core/records/record.ts';
import type { Colours } from '../shared/colours.ts';
import { axisOf, LineChart, type Drawing } from '../shared/line-chart.ts';
import { degrees, seconds } from '../../words/numbers.ts';
import { curveData } from './curve-data.ts';

/** A moment the user points at, on the clock of the frames. */
export type MomentEvent = CustomEvent<{ readonly ms: number }>;

const HEIGHT_PX = 220;
/** Between two lines of the time's grid: what one decimal can tell. */
const STEPS_S = [0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Hips and back over one rep, the back with its error band, the green band of the norm behind. */
@customElement('hingeline-rep-curves')
export class HingelineRepCurves extends LineChart {
  static override styles = [
    ...LineChart.styles,
    css`
      .chart {
        height: ${HEIGHT_PX}px;
      }
      .u-cursor-x {
        border-color: var(--ink);
      }
    `,
  ];

  @property({ attribute: false }) series: AngleSeries | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;
  /** Where the cursor stands, on the clock of the frames. */
  @property({ type: Number }) ms = 0;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('series') || changed.has('exercise') || this.isOutdated) this.rebuild();
    this.placeCursor();
  }

  protected override drawing(colours: Colours): { options: Drawing; data: uPlot.AlignedData } | null {
    if (!this.series || this.series.timestampMs.length < 2) return null;
    return { options: this.options(colours), data: curveData(this.series, this.exercise) };
  }

  private placeCursor(): void {
    const startMs = this.series?.timestampMs[0];
    if (!this.plot || startMs === undefined) return;
    this.plot.setCursor({ left: this.plot.valToPos((this.ms - startMs) / 1000, 'x'), top: 0 }, false);
  }

  private options(colours: Colours): Drawing {
    const { language } = this.words.now;
    const leastTopDeg = this.exercise?.direction === -1 ? 45 : 60;
    const axis = axisOf(colours, 13);
    return {
      height: HEIGHT_PX,
      padding: [8, 12, 0, 0],
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
