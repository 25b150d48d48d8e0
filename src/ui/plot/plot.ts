import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Exercise, ShownDeg } from '../../core/exercise/exercise.ts';
import type { Band, Reading } from '../../core/reading.ts';
import type { PlotWords } from '../../words/session.ts';
import { bandAt, hipForRatio } from '../../core/exercise/spine-norm.ts';
import { crispContext, onResize } from '../shared/canvas.ts';
import { coloursOf, type Colours } from '../shared/colours.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { baseStyles, darkTokens } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';

interface Dot {
  readonly timestampMs: number;
  readonly hipDeg: number;
  readonly lumbarDeg: number;
  readonly sigmaDeg: number;
  readonly band: Band | null;
}

interface Range {
  readonly min: number;
  readonly max: number;
}

/** From where to where, degrees. */
interface Axes {
  readonly hip: Range;
  readonly lumbar: Range;
}

/** While the exercise is not known. */
const PLAIN: ShownDeg = { hip: [0, 60], back: [-30, 40] };

/** One step of the hips in one colour. */
interface Stripe {
  readonly hipDeg: number;
  readonly band: Band;
  readonly fromDeg: number;
  readonly toDeg: number;
}

const CORRIDOR_STEP_DEG = 4;
/** How long the dot's way stays, ms. */
const TRAIL_MS = 4000;
const MARGIN = { left: 26, right: 8, top: 8, bottom: 24 } as const;

/** Back against hips while it happens: the dot should walk along the good corridor. Painted from outside Lit. */
@customElement('hingeline-plot')
export class HingelinePlot extends LitElement {
  static override styles = [
    baseStyles,
    darkTokens,
    css`
      :host {
        display: block;
        aspect-ratio: 1.15;
      }
      canvas {
        display: block;
        width: 100%;
        height: 100%;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @query('canvas') private readonly canvas!: HTMLCanvasElement;

  @property({ attribute: false }) exercise: Exercise | null = null;

  private trail: Dot[] = [];
  private lost = false;
  private corridor: readonly Stripe[] = [];
  private colours: Colours | null = null;
  private stopResize = (): void => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopResize = onResize(this, () => this.draw());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopResize();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('exercise')) this.corridor = this.exercise ? corridorOf(this.exercise, this.axes) : [];
  }

  protected override updated(): void {
    this.draw();
  }

  /** Walks the dot on; without both angles it is taken away, never left standing. */
  push({ timestampMs, hip, lumbar, band }: Reading): void {
    this.trail = this.trail.filter((dot) => timestampMs - dot.timestampMs < TRAIL_MS && dot.timestampMs <= timestampMs);
    this.lost = hip.kind === 'unavailable' || lumbar.kind === 'unavailable';
    if (hip.kind !== 'unavailable' && lumbar.kind !== 'unavailable') {
      const sure = hip.kind === 'measured' && lumbar.kind === 'measured';
      const dot = {
        timestampMs,
        hipDeg: hipTravelDeg(hip.deg, this.exercise),
        lumbarDeg: lumbar.deg,
        sigmaDeg: lumbar.sigmaDeg,
        band: sure ? band : null,
      };
      this.trail.push(dot);
    }
    this.draw();
  }

  /** Forgets the way of the dot. */
  clear(): void {
    this.trail = [];
    this.lost = false;
    this.draw();
  }

  protected override render(): TemplateResult {
    return html`<canvas role="img" aria-label=${this.names.label}></canvas>`;
  }

  private get axes(): Axes {
    const { hip, back } = this.exercise?.shown.plot ?? PLAIN;
    return { hip: { min: hip[0], max: hip[1] }, lumbar: { min: back[0], max: back[1] } };
  }

  private get names(): PlotWords {
    return this.words.now.session.plot[this.exercise?.direction === -1 ? 'opening' : 'folding'];
  }

  private draw(): void {
    const context = this.canvas ? crispContext(this.canvas) : null;
    if (!context) return;
    const colours = (this.colours ??= coloursOf(this));
    const width = this.canvas.clientWidth;
    const height = this.canvas.clientHeight;
    const plotWidth = width - MARGIN.left - MARGIN.right;
    const plotHeight = height - MARGIN.top - MARGIN.bottom;
    const { hip, lumbar } = this.axes;
    const x = (deg: number): number => MARGIN.left + ((clamp(deg, hip) - hip.min) / (hip.max - hip.min)) * plotWidth;
    const y = (deg: number): number =>
      MARGIN.top + ((lumbar.max - clamp(deg, lumbar)) / (lumbar.max - lumbar.min)) * plotHeight;
    for (const { hipDeg, band, fromDeg, toDeg } of this.corridor) {
      context.globalAlpha = band === 'green' ? 0.24 : 0.16;
      context.fillStyle = colours[band];
      // A hair wider than the step, so that no seam shows.
      context.fillRect(x(hipDeg), y(toDeg), x(hipDeg + CORRIDOR_STEP_DEG) - x(hipDeg) + 0.5, y(fromDeg) - y(toDeg));
    }
    context.globalAlpha = 1;
    this.drawAxes(context, colours, x(0), y(0), width, height);

    const last = this.trail.at(-1);
    this.trail.forEach((dot, i) => {
      const before = this.trail[i - 1];
      if (!before || dot.timestampMs - before.timestampMs > 500) return;
      context.globalAlpha = Math.max(0.12, 1 - (last!.timestampMs - dot.timestampMs) / TRAIL_MS);
      context.strokeStyle = dot.band ? colours[dot.band] : colours.unsure;
      context.lineWidth = 2.5;
      context.setLineDash(dot.band ? [] : [3, 3]);
      context.beginPath();
      context.moveTo(x(before.hipDeg), y(before.lumbarDeg));
      context.lineTo(x(dot.hipDeg), y(dot.lumbarDeg));
      context.stroke();
    });
    context.globalAlpha = 1;
    context.setLineDash([]);
    if (last && !this.lost) drawDot(context, last, x, y, colours);
  }

  private drawAxes(
    context: CanvasRenderingContext2D,
    colours: Colours,
    x0: number,
    y0: number,
    width: number,
    height: number,
  ): void {
    context.strokeStyle = colours.line;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x0, MARGIN.top);
    context.lineTo(x0, height - MARGIN.bottom);
    context.moveTo(MARGIN.left, y0);
    context.lineTo(width - MARGIN.right, y0);
    context.stroke();
    context.font = '600 14px system-ui, sans-serif';
    context.fillStyle = colours.hip;
    context.textAlign = 'right';
    const { hips, back } = this.names;
    const { lumbar } = this.axes;
    context.fillText(hips, width - MARGIN.right, height - 6);
    const up = lumbar.max > -lumbar.min;
    context.save();
    context.translate(15, up ? MARGIN.top : height - MARGIN.bottom);
    context.rotate(-Math.PI / 2);
    context.fillStyle = colours.back;
    context.textAlign = up ? 'right' : 'left';
    context.fillText(back, 0, 0);
    context.restore();
  }
}

/** What is green and amber at each hip angle: how far the back may go depends on how far the hips went. */
function corridorOf(exercise: Exercise, { hip, lumbar }: Axes): readonly Stripe[] {
  if (!exercise.marked) return [];
  const stripes: Stripe[] = [];
  for (let hipDeg = hip.min; hipDeg < hip.max; hipDeg += CORRIDOR_STEP_DEG) {
    let open = null as { band: Band; fromDeg: number } | null;
    for (let deg = lumbar.min; deg <= lumbar.max; deg++) {
      const band = deg < lumbar.max ? bandAt(deg, hipForRatio(hipDeg, exercise), exercise) : null;
      if (band === open?.band) continue;
      if (open && open.band !== 'red') stripes.push({ hipDeg, ...open, toDeg: deg });
      open = band && { band, fromDeg: deg };
    }
  }
  return stripes;
}

function clamp(deg: number, { min, max }: Range): number {
  return Math.min(max, Math.max(min, deg));
}

/** The dot with its error bar; hollow and grey when unsure. */
function drawDot(
  context: CanvasRenderingContext2D,
  { hipDeg, lumbarDeg, sigmaDeg, band }: Dot,
  x: (deg: number) => number,
  y: (deg: number) => number,
  colours: Colours,
): void {
  context.strokeStyle = colours.ink;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x(hipDeg), y(lumbarDeg - sigmaDeg));
  context.lineTo(x(hipDeg), y(lumbarDeg + sigmaDeg));
  context.stroke();
  context.beginPath();
  context.arc(x(hipDeg), y(lumbarDeg), 7, 0, 2 * Math.PI);
  context.fillStyle = band ? colours[band] : colours.paper;
  context.strokeStyle = band ? colours.paper : colours.unsure;
  context.lineWidth = band ? 2 : 3;
  context.fill();
  context.stroke();
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-plot': HingelinePlot;
  }
}
