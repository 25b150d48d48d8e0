import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Band, Reading } from '../../core/reading.ts';
import type { PlotWords } from '../../words/session.ts';
import { crispContext, onResize } from '../shared/canvas.ts';
import { coloursOf, type Colours } from '../shared/colours.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { baseStyles, darkTokens } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { axesOf, corridorOf, drawAxes, drawCorridor, planeOf, type Stripe } from './plane.ts';

interface Dot {
  readonly timestampMs: number;
  readonly hipDeg: number;
  readonly lumbarDeg: number;
  readonly sigmaDeg: number;
  readonly band: Band | null;
}

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
    if (changed.has('exercise')) this.corridor = corridorOf(this.exercise);
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

  private get names(): PlotWords {
    return this.words.now.session.plot[this.exercise?.direction === -1 ? 'opening' : 'folding'];
  }

  private draw(): void {
    const context = this.canvas ? crispContext(this.canvas) : null;
    if (!context) return;
    const colours = (this.colours ??= coloursOf(this));
    const axes = axesOf(this.exercise);
    const plane = planeOf(axes, this.canvas, MARGIN);
    const { x, y } = plane;
    drawCorridor(context, this.corridor, plane, colours);
    drawAxes(context, plane, axes, this.names, colours);

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
