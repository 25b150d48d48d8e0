/** Draws a person from what was measured: skeleton, outline, back. Coordinates are image pixels; `unit` is one CSS pixel in them. */
import type { Facing, View } from '../../core/pose/view.ts';
import type { Surface } from '../../core/back/profile.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { measuredLeg } from '../../core/pose/measured-leg.ts';
import { landmark, type Joint, type Person, type PointPx, type Side } from '../../core/pose/frame.ts';
import type { BackContour, Band, SpineState } from '../../core/reading.ts';
import type { Colours } from '../shared/colours.ts';
import { SPINE_SHAPES } from '../shared/spine-sign.ts';

const ARM: readonly Joint[] = ['shoulder', 'elbow', 'wrist'];
const LEG: readonly Joint[] = ['hip', 'knee', 'ankle', 'heel', 'foot_index', 'ankle'];

/** Whose bones are drawn: those that are measured. */
export interface Sides {
  readonly trunk: Side;
  readonly leg: Side;
}

/** The near side, and the leg that is read. */
export function measuredSides(person: Person, { nearSide }: View, exercise: Pick<Exercise, 'leg'> | null): Sides {
  return { trunk: nearSide, leg: measuredLeg(person, nearSide, exercise?.leg ?? 'near') };
}

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

/** Bones, thin, and their joints; the hip in the colour of the hips. */
export function drawSkeleton(
  context: CanvasRenderingContext2D,
  person: Person,
  { trunk, leg }: Sides,
  colours: Colours,
  unit: number,
): void {
  context.save();
  const of = (side: Side, joints: readonly Joint[]): PointPx[] => joints.map((joint) => landmark(person, side, joint));
  for (const chain of [[...of(trunk, ['ear', 'shoulder']), ...of(leg, LEG)], of(trunk, ARM)]) {
    path(context, chain);
    haloed(context, colours.ink, 2 * unit, colours.paper, 1 * unit);
  }
  for (const joint of [...of(trunk, ARM), ...of(leg, ['knee', 'ankle'])]) {
    dot(context, joint, 3.5 * unit, colours.ink, colours.paper, unit);
  }
  dot(context, landmark(person, leg, 'hip'), 8 * unit, colours.hip, colours.paper, 2 * unit);
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

/** How a back is to be drawn. */
export interface BackLook {
  readonly spine: SpineState;
  readonly band: Band | null;
  /** False while the back is moved on purpose: then it has the back's own colour and no shape. */
  readonly judged: boolean;
  readonly facing: Facing;
  /** On which side of the line the body ends. */
  readonly surface: Surface;
}

/** The measured outline: thin above, thick in its lumbar part, coloured by band; unsure is grey and broken, with its own shape. */
export function drawBack(
  context: CanvasRenderingContext2D,
  back: BackContour,
  look: BackLook,
  colours: Colours,
  unit: number,
): void {
  const { spine, band, judged } = look;
  const unsure = spine === 'unsure' || band === null;
  const colour = unsure ? colours.unsure : judged ? colours[band] : colours.back;
  context.save();
  path(context, back.points);
  haloed(context, colour, 4 * unit, colours.paper, 1.5 * unit);
  path(context, back.points.slice(back.lumbarStart, back.lumbarEnd + 1));
  haloed(context, colour, 11 * unit, colours.paper, 2 * unit);
  if (unsure) hatch(context, back.points.slice(back.lumbarStart, back.lumbarEnd + 1), colours.paper, unit);
  if (judged || unsure) drawSign(context, back, unsure ? 'unsure' : spine, look, colour, colours.paper, unit);
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
  { points, lumbarStart, lumbarEnd }: BackContour,
  spine: SpineState,
  { facing, surface }: Pick<BackLook, 'facing' | 'surface'>,
  colour: string,
  halo: string,
  unit: number,
): void {
  const a = points[lumbarStart];
  const b = points[lumbarEnd];
  const middle = points[Math.round((lumbarStart + lumbarEnd) / 2)];
  if (!a || !b || !middle) return;
  // The line runs from tail to head, so its left-hand normal is dorsal for somebody who faces right.
  const outward = ((facing === 'right') === (surface === 'dorsal') ? 34 : -34) * unit;
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
