import type { Facing } from '../../core/reading.ts';
import type { Letterbox } from './letterbox.ts';

/** Somebody standing side-on, facing right, in a 100 × 240 box: head, trunk and arm, legs and feet in one outline. */
const FIGURE =
  'M52 4 C64 4 70 13 69 24 C68 33 64 38 60 40 L60 47 C70 54 74 68 73 84 C72 98 69 108 69 120 ' +
  'C70 140 66 158 64 176 C63 192 61 206 60 220 L76 229 L76 235 L42 235 C43 216 42 196 41 178 ' +
  'C38 158 30 140 32 120 C33 108 38 100 37 88 C36 74 34 60 44 48 L44 40 C36 34 34 26 36 18 C38 9 44 4 52 4 Z';

/** Draws where to stand: a dashed figure in the middle of the picture, feet near its lower edge. */
export function drawStandHere(context: CanvasRenderingContext2D, box: Letterbox, facing: Facing, colour: string): void {
  const height = box.height * 0.84;
  const scale = height / 240;
  context.save();
  context.translate(box.left + box.width / 2, box.top + box.height * 0.08);
  context.scale(facing === 'right' ? scale : -scale, scale);
  context.translate(-50, 0);
  const figure = new Path2D(FIGURE);
  context.setLineDash([12 / scale, 9 / scale]);
  context.strokeStyle = 'rgb(0 0 0 / 0.6)';
  context.lineWidth = 6 / scale;
  context.stroke(figure);
  context.strokeStyle = colour;
  context.lineWidth = 3 / scale;
  context.stroke(figure);
  context.restore();
}
