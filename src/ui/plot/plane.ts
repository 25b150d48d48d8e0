/** The plane of back against hips: its axes, the good corridor, and where an angle lies on a canvas. */
import { bandAt, hipForRatio } from '../../core/exercise/spine-norm.ts';
import type { Exercise, ShownDeg } from '../../core/exercise/exercise.ts';
import type { Band } from '../../core/reading.ts';
import type { PlotWords } from '../../words/session.ts';
import type { Colours } from '../shared/colours.ts';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** From where to where, degrees. */
export interface Axes {
  readonly hip: Range;
  readonly lumbar: Range;
}

/** One step of the hips in one colour. */
export interface Stripe {
  readonly hipDeg: number;
  readonly band: Band;
  readonly fromDeg: number;
  readonly toDeg: number;
}

/** Where angles lie on the canvas, CSS pixels; what lies beyond an axis lies on its end. */
export interface Plane {
  readonly x: (hipDeg: number) => number;
  readonly y: (lumbarDeg: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** While the exercise is not known. */
const PLAIN: ShownDeg = { hip: [0, 60], back: [-30, 40] };

export const CORRIDOR_STEP_DEG = 4;

export function axesOf(exercise: Pick<Exercise, 'shown'> | null): Axes {
  const { hip, back } = exercise?.shown.plot ?? PLAIN;
  return { hip: { min: hip[0], max: hip[1] }, lumbar: { min: back[0], max: back[1] } };
}

/** @param margin between the edge of the canvas and the ends of the axes */
export function planeOf(
  { hip, lumbar }: Axes,
  { clientWidth, clientHeight }: Pick<Element, 'clientWidth' | 'clientHeight'>,
  margin: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): Plane {
  const { left, top } = margin;
  const right = clientWidth - margin.right;
  const bottom = clientHeight - margin.bottom;
  return {
    x: (deg) => left + ((clamp(deg, hip) - hip.min) / (hip.max - hip.min)) * (right - left),
    y: (deg) => top + ((lumbar.max - clamp(deg, lumbar)) / (lumbar.max - lumbar.min)) * (bottom - top),
    left,
    right,
    top,
    bottom,
  };
}

function clamp(deg: number, { min, max }: Range): number {
  return Math.min(max, Math.max(min, deg));
}

/** What is green and amber at each hip angle: how far the back may go depends on how far the hips went. */
export function corridorOf(exercise: Exercise | null): readonly Stripe[] {
  if (!exercise?.marked) return [];
  const { hip, lumbar } = axesOf(exercise);
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

export function drawCorridor(
  context: CanvasRenderingContext2D,
  corridor: readonly Stripe[],
  { x, y }: Plane,
  colours: Colours,
): void {
  for (const band of ['green', 'amber'] as const) {
    context.beginPath();
    for (const { hipDeg, fromDeg, toDeg } of corridor.filter((stripe) => stripe.band === band)) {
      // A hair wider than the step, and filled as one, so that no seam shows.
      context.rect(x(hipDeg), y(toDeg), x(hipDeg + CORRIDOR_STEP_DEG) - x(hipDeg) + 0.5, y(fromDeg) - y(toDeg));
    }
    context.globalAlpha = band === 'green' ? 0.24 : 0.16;
    context.fillStyle = colours[band];
    context.fill();
  }
  context.globalAlpha = 1;
}

/** The two zeros, and the names at the ends. */
export function drawAxes(
  context: CanvasRenderingContext2D,
  { x, y, left, right, top, bottom }: Plane,
  { lumbar }: Axes,
  { hips, back }: PlotWords,
  colours: Colours,
): void {
  context.strokeStyle = colours.line;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x(0), top);
  context.lineTo(x(0), bottom);
  context.moveTo(left, y(0));
  context.lineTo(right, y(0));
  context.stroke();
  context.font = '600 14px system-ui, sans-serif';
  context.fillStyle = colours.hip;
  context.textAlign = 'right';
  context.fillText(hips, right, context.canvas.clientHeight - 6);
  const up = lumbar.max > -lumbar.min;
  context.save();
  context.translate(15, up ? top : bottom);
  context.rotate(-Math.PI / 2);
  context.fillStyle = colours.back;
  context.textAlign = up ? 'right' : 'left';
  context.fillText(back, 0, 0);
  context.restore();
}
