import type uPlot from 'uplot';
import type { Estimate } from '../../core/history/estimate.ts';

/** Left and right, before and after: told apart without colour. */
export type PointShape = 'dot' | 'square';

/** Device pixels a CSS pixel has. */
const ratio = (): number => window.devicePixelRatio || 1;

/** A point with the bar of its error; an arrow up where it is at least this; hollow squares for the second of two lines. */
export function drawPoint(
  plot: uPlot,
  seconds: number,
  { value, sigma, atLeast }: Estimate & { readonly atLeast: boolean },
  shape: PointShape,
  colour: string,
  paper: string,
): void {
  const { ctx } = plot;
  const px = ratio();
  const x = Math.round(plot.valToPos(seconds, 'x', true));
  const y = plot.valToPos(value, 'y', true);
  const size = 3.6 * px;
  ctx.save();
  // What is left of a dashed line.
  ctx.setLineDash([]);
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  if (sigma !== null)
    drawBar(ctx, x, plot.valToPos(value - sigma, 'y', true), plot.valToPos(value + sigma, 'y', true), px);
  ctx.lineWidth = 2 * px;
  ctx.beginPath();
  if (shape === 'dot') {
    ctx.arc(x, y, size, 0, 2 * Math.PI);
    ctx.fill();
  } else {
    ctx.rect(x - size, y - size, 2 * size, 2 * size);
    ctx.fillStyle = paper;
    ctx.fill();
    ctx.stroke();
  }
  // Over the bar, where nothing hides it.
  if (atLeast) drawArrow(ctx, x, Math.min(y - size, plot.valToPos(value + (sigma ?? 0), 'y', true)) - 6 * px, px);
  ctx.restore();
}

function drawBar(ctx: CanvasRenderingContext2D, x: number, low: number, high: number, px: number): void {
  const cap = 3 * px;
  ctx.lineWidth = 1.25 * px;
  ctx.globalAlpha = 0.65;
  ctx.beginPath();
  ctx.moveTo(x, low);
  ctx.lineTo(x, high);
  for (const y of [low, high]) {
    ctx.moveTo(x - cap, y);
    ctx.lineTo(x + cap, y);
  }
  ctx.stroke();
  ctx.globalAlpha = 1;
}

function drawArrow(ctx: CanvasRenderingContext2D, x: number, y: number, px: number): void {
  ctx.lineWidth = 2 * px;
  ctx.beginPath();
  ctx.moveTo(x - 4 * px, y + 4 * px);
  ctx.lineTo(x, y);
  ctx.lineTo(x + 4 * px, y + 4 * px);
  ctx.stroke();
}
