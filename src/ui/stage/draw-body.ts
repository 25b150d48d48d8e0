/** Draws a person from what was measured: skeleton of the near side, outline, back. Coordinates are image pixels; `unit` is one CSS pixel in them. */
import { landmark, type Joint, type Person, type PointPx, type Side } from '../../core/pose.ts';
import type { BackLine, Band, Facing, SpineState } from '../../core/reading.ts';
import type { Colours } from '../shared/colours.ts';
import { SPINE_SHAPES } from '../shared/spine-sign.ts';

/** Chains of the near side, joint by joint. */
const CHAINS: readonly (readonly Joint[])[] = [
  ['ear', 'shoulder', 'hip', 'knee', 'ankle', 'heel', 'foot_index', 'ankle'],
  ['shoulder', 'elbow', 'wrist'],
];

function path(context: CanvasRenderingContext2D, points: readonly PointPx[], close = false): void {
  context.beginPath();
  points.forEach(({ xPx, yPx }, i) => (i === 0 ? context.moveTo(xPx, yPx) : context.lineTo(xPx, yPx)));
  if (close) context.closePath();
}

/** A line with a dark edge, so that it is seen on any picture. */
function haloed(
  context: CanvasRenderingContext2D,
  colour: string,
  width: number,
  halo: string,
  haloWidth: number,
): void {
  context.lineJoin = context.lineCap = 'round';
  context.strokeStyle = halo;
  context.lineWidth = width + 2 * haloWidth;
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/** The near side's bones, thin, and its joints; the hip in the colour of the hips. */
export function drawSkeleton(
  context: CanvasRenderingContext2D,
  person: Person,
  side: Side,
  colours: Colours,
  unit: number,
): void {
  context.save();
  for (const chain of CHAINS) {
    path(
      context,
      chain.map((joint) => landmark(person, side, joint)),
    );
    haloed(context, colours.ink, 2 * unit, colours.paper, 1 * unit);
  }
  for (const joint of ['shoulder', 'elbow', 'wrist', 'knee', 'ankle'] as const) {
    dot(context, landmark(person, side, joint), 3.5 * unit, colours.ink, colours.paper, unit);
  }
  dot(context, landmark(person, side, 'hip'), 8 * unit, colours.hip, colours.paper, 2 * unit);
  context.restore();
}

function dot(
  context: CanvasRenderingContext2D,
  { xPx, yPx }: PointPx,
  radius: number,
  fill: string,
  edge: string,
  edgeWidth: number,
): void {
  context.beginPath();
  context.arc(xPx, yPx, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = edge;
  context.lineWidth = edgeWidth;
  context.stroke();
}

/** The outline of the whole person, faint: it shows what the tool sees. */
export function drawOutline(
  context: CanvasRenderingContext2D,
  outlinePx: Float32Array,
  stroke: string,
  fill: string | null,
  unit: number,
): void {
  context.save();
  context.beginPath();
  for (let i = 0; i < outlinePx.length; i += 2) context.lineTo(outlinePx[i]!, outlinePx[i + 1]!);
  context.closePath();
  if (fill) {
    context.fillStyle = fill;
    context.fill();
  }
  context.strokeStyle = stroke;
  context.lineWidth = 1.5 * unit;
  context.lineJoin = 'round';
  context.stroke();
  context.restore();
}

/** The neutral back as a thin dashed ghost. */
export function drawGhost(
  context: CanvasRenderingContext2D,
  line: readonly PointPx[],
  colours: Colours,
  unit: number,
): void {
  context.save();
  path(context, line);
  context.setLineDash([7 * unit, 6 * unit]);
  haloed(context, colours.ink, 2 * unit, colours.paper, 1 * unit);
  context.restore();
}

/** The measured back: thin above, thick in its lumbar part, coloured by band; unsure is grey and broken, with its own shape. */
export function drawBack(
  context: CanvasRenderingContext2D,
  back: BackLine,
  spine: SpineState,
  band: Band | null,
  facing: Facing,
  colours: Colours,
  unit: number,
): void {
  const unsure = spine === 'unsure' || band === null;
  const colour = unsure ? colours.unsure : colours[band];
  context.save();
  path(context, back.points);
  haloed(context, colour, 4 * unit, colours.paper, 1.5 * unit);
  path(context, back.points.slice(back.lumbarStart, back.lumbarEnd + 1));
  haloed(context, colour, 11 * unit, colours.paper, 2 * unit);
  if (unsure) hatch(context, back.points.slice(back.lumbarStart, back.lumbarEnd + 1), colours.paper, unit);
  drawSign(context, back, unsure ? 'unsure' : spine, facing, colour, colours.paper, unit);
  context.restore();
}

/** Cuts the thick line into stripes: hatched, in any colour vision. */
function hatch(context: CanvasRenderingContext2D, lumbar: readonly PointPx[], gap: string, unit: number): void {
  path(context, lumbar);
  context.lineCap = 'butt';
  context.setLineDash([4 * unit, 5 * unit]);
  context.strokeStyle = gap;
  context.lineWidth = 12 * unit;
  context.stroke();
  context.setLineDash([]);
}

/** ● ▲ ▼ ? beside the lumbar part, outside the body. */
function drawSign(
  context: CanvasRenderingContext2D,
  { points, lumbarStart, lumbarEnd }: BackLine,
  spine: SpineState,
  facing: Facing,
  colour: string,
  halo: string,
  unit: number,
): void {
  const a = points[lumbarStart];
  const b = points[lumbarEnd];
  const middle = points[Math.round((lumbarStart + lumbarEnd) / 2)];
  if (!a || !b || !middle) return;
  // The line runs from tail to head, so its left-hand normal is dorsal for somebody who faces right.
  const outward = (facing === 'right' ? 34 : -34) * unit;
  const length = Math.hypot(b.xPx - a.xPx, b.yPx - a.yPx) || 1;
  const size = 26 * unit;
  const x = middle.xPx + (outward * (b.yPx - a.yPx)) / length;
  const y = middle.yPx - (outward * (b.xPx - a.xPx)) / length;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 24, size / 24);
  context.lineJoin = 'round';
  context.strokeStyle = halo;
  context.fillStyle = colour;
  if (spine === 'unsure') {
    context.font = '700 24px system-ui, sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineWidth = 5;
    context.strokeText('?', 12, 13);
    context.fillText('?', 12, 13);
  } else {
    const shape = new Path2D(SPINE_SHAPES[spine]);
    context.lineWidth = 4;
    context.stroke(shape);
    context.fill(shape);
  }
  context.restore();
}
