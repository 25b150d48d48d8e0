import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleSeries } from '../../core/records/record.ts';
import { UNSEEN_MS, valueAt } from '../../core/reps/way.ts';
import { degrees } from '../../words/numbers.ts';
import type { PlotWords } from '../../words/session.ts';
import { crispContext } from '../shared/canvas.ts';
import { coloursOf, type Colours } from '../shared/colours.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { redraws } from '../shared/redraw.ts';
import { baseStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { axesOf, corridorOf, drawAxes, drawCorridor, planeOf, type Axes, type Plane, type Stripe } from './plane.ts';

/** One rep in the plot: the first with its error, the second broken. */
export interface PlottedRep {
  readonly series: AngleSeries;
  readonly look: 'first' | 'second';
  /** Where its dot stands. */
  readonly ms: number;
}

const MARGIN = { left: 58, right: 22, top: 10, bottom: 44 } as const;
const TICK_DEG = 20;

/** Back against hips of whole reps, over the good corridor. */
@customElement('hingeline-way-plot')
export class HingelineWayPlot extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
      }
      .layers {
        position: relative;
        height: 100%;
      }
      canvas {
        position: absolute;
        display: block;
        width: 100%;
        height: 100%;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  /** What stays while a rep is played, and above it what moves. */
  @query('.still') private readonly still!: HTMLCanvasElement;
  @query('.moving') private readonly moving!: HTMLCanvasElement;

  /** With the limits it was judged by. */
  @property({ attribute: false }) exercise: Exercise | null = null;
  @property({ attribute: false }) reps: readonly PlottedRep[] = [];
  /** Faint behind them. */
  @property({ attribute: false }) others: readonly AngleSeries[] = [];

  private corridor: readonly Stripe[] = [];

  constructor() {
    super();
    redraws(this, () => this.draw());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('exercise')) this.corridor = corridorOf(this.exercise);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (['exercise', 'others'].some((name) => changed.has(name as 'others')) || !changed.has('reps')) this.drawStill();
    this.drawMoving();
  }

  protected override render(): TemplateResult {
    return html`<div class="layers" role="img" aria-label=${this.names.label}>
      <canvas class="still"></canvas><canvas class="moving"></canvas>
    </div>`;
  }

  private get names(): PlotWords {
    return this.words.now.session.plot[this.exercise?.direction === -1 ? 'opening' : 'folding'];
  }

  private readonly draw = (): void => {
    this.drawStill();
    this.drawMoving();
  };

  private drawStill(): void {
    const context = this.still ? crispContext(this.still) : null;
    if (!context) return;
    const colours = coloursOf(this);
    const axes = axesOf(this.exercise);
    const plane = planeOf(axes, this.still, MARGIN);
    drawCorridor(context, this.corridor, plane, colours);
    this.drawTicks(context, axes, plane, colours);
    drawAxes(context, plane, axes, this.names, colours);
    for (const series of this.others) {
      drawWay(context, this.hipsOf(series), series, plane, { colour: colours.inkSoft, width: 1.25, alpha: 0.4 });
    }
  }

  private drawMoving(): void {
    const context = this.moving ? crispContext(this.moving) : null;
    if (!context) return;
    const colours = coloursOf(this);
    const plane = planeOf(axesOf(this.exercise), this.moving, MARGIN);
    for (const { series, look, ms } of this.reps.toReversed()) {
      const hips = this.hipsOf(series);
      const colour = look === 'first' ? colours.back : colours.ink;
      if (look === 'first') drawBand(context, hips, series, plane, colour);
      drawWay(context, hips, series, plane, { colour, width: 2.75, dash: look === 'first' ? [] : [7, 6] });
      const hipDeg = valueAt(series.timestampMs, hips, ms);
      const lumbarDeg = valueAt(series.timestampMs, series.lumbarDeg, ms);
      if (hipDeg === null || lumbarDeg === null) continue;
      drawMark(context, plane.x(hipDeg), plane.y(lumbarDeg), look, colour, colours.paper);
    }
  }

  private hipsOf({ hipDeg }: AngleSeries): readonly (number | null)[] {
    return hipDeg.map((deg) => hipTravelDeg(deg, this.exercise));
  }

  private drawTicks(context: CanvasRenderingContext2D, { hip, lumbar }: Axes, plane: Plane, colours: Colours): void {
    const { language } = this.words.now;
    const { x, y, left, bottom } = plane;
    context.font = '13px system-ui, sans-serif';
    context.fillStyle = colours.inkSoft;
    context.textAlign = 'center';
    for (const deg of ticks(hip.min, hip.max)) context.fillText(degrees(deg, language), x(deg), bottom + 16);
    context.textAlign = 'right';
    for (const deg of ticks(lumbar.min, lumbar.max)) context.fillText(degrees(deg, language), left - 6, y(deg) + 4);
  }
}

interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly alpha?: number;
  readonly dash?: number[];
}

function drawWay(
  context: CanvasRenderingContext2D,
  hips: readonly (number | null)[],
  series: AngleSeries,
  { x, y }: Plane,
  { colour, width, alpha = 1, dash = [] }: Pen,
): void {
  context.save();
  context.strokeStyle = colour;
  context.lineJoin = context.lineCap = 'round';
  context.lineWidth = width;
  context.globalAlpha = alpha;
  context.setLineDash(dash);
  context.beginPath();
  steps(hips, series).forEach(([a, b], i, all) => {
    if (all[i - 1]?.[1] !== a) context.moveTo(x(hips[a]!), y(series.lumbarDeg[a]!));
    context.lineTo(x(hips[b]!), y(series.lumbarDeg[b]!));
  });
  context.stroke();
  context.restore();
}

/** Pairs of frames after each other, both angles known in both and no gap between them. */
function steps(
  hips: readonly (number | null)[],
  { timestampMs, lumbarDeg }: AngleSeries,
): readonly (readonly [number, number])[] {
  const known = timestampMs.flatMap((_, i) => (hips[i] === null || lumbarDeg[i] === null ? [] : i));
  return known.slice(1).flatMap((b, k) => {
    const a = known[k]!;
    return timestampMs[b]! - timestampMs[a]! <= UNSEEN_MS ? [[a, b] as const] : [];
  });
}

/** The error of the back on both sides of the curve. */
function drawBand(
  context: CanvasRenderingContext2D,
  hips: readonly (number | null)[],
  series: AngleSeries,
  { x, y }: Plane,
  colour: string,
): void {
  const { lumbarDeg, lumbarSigmaDeg } = series;
  context.beginPath();
  for (const step of steps(hips, series)) {
    // From left to right, so that stretches that overlap are filled once and not cut out.
    const [a, b] = hips[step[0]]! <= hips[step[1]]! ? step : [step[1], step[0]];
    const edge = (i: number, sign: 1 | -1): [number, number] => [
      x(hips[i]!),
      y(lumbarDeg[i]! + sign * (lumbarSigmaDeg[i] ?? 0)),
    ];
    context.moveTo(...edge(a, 1));
    context.lineTo(...edge(b, 1));
    context.lineTo(...edge(b, -1));
    context.lineTo(...edge(a, -1));
    context.closePath();
  }
  context.save();
  context.globalAlpha = 0.2;
  context.fillStyle = colour;
  context.fill();
  context.restore();
}

/** A round dot for the first rep, a square one for the second. */
function drawMark(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  look: PlottedRep['look'],
  colour: string,
  edge: string,
): void {
  context.beginPath();
  if (look === 'first') context.arc(x, y, 7, 0, 2 * Math.PI);
  else context.rect(x - 6, y - 6, 12, 12);
  context.fillStyle = colour;
  context.strokeStyle = edge;
  context.lineWidth = 2;
  context.fill();
  context.stroke();
}

function ticks(min: number, max: number): readonly number[] {
  const first = Math.ceil(min / TICK_DEG);
  const count = Math.floor(max / TICK_DEG) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * TICK_DEG);
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-way-plot': HingelineWayPlot;
  }
}
