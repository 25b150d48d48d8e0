import type { Facing, Posture } from '../../core/pose/view.ts';
import type { Letterbox } from './letterbox.ts';

/** Somebody side-on, facing right, in one outline. */
interface Figure {
  readonly outline: string;
  /** Where the middle of the floor under it is, in the outline's own units. */
  readonly floor: { readonly x: number; readonly y: number };
  /** Height of the floor in the picture, as a share of the picture's height. */
  readonly floorShare: number;
  /** How large a unit is in a picture of this size. */
  readonly unit: (box: Letterbox) => number;
}

const FIGURES: Record<Posture, Figure> = {
  // 100 × 240: feet near the lower edge.
  standing: {
    outline:
      'M52 4 C64 4 70 13 69 24 C68 33 64 38 60 40 L60 47 C70 54 74 68 73 84 C72 98 69 108 69 120 ' +
      'C70 140 66 158 64 176 C63 192 61 206 60 220 L76 229 L76 235 L42 235 C43 216 42 196 41 178 ' +
      'C38 158 30 140 32 120 C33 108 38 100 37 88 C36 74 34 60 44 48 L44 40 C36 34 34 26 36 18 C38 9 44 4 52 4 Z',
    floor: { x: 50, y: 240 },
    floorShare: 0.92,
    unit: ({ height }) => (0.84 * height) / 240,
  },
  // 150 × 190: on one knee, the other foot in front; room above for the arms.
  kneeling: {
    outline:
      'M62 4 C74 4 80 13 79 23 C78 32 74 37 70 39 L70 46 C80 53 83 66 82 80 C81 90 80 97 81 104 L126 108 C135 109 139 116 138 124 ' +
      'L133 176 L148 182 L148 188 L116 188 L118 132 L88 136 C86 150 82 166 78 176 C76 184 70 188 62 188 L6 188 C2 182 4 175 10 172 ' +
      'L50 168 C50 152 46 132 44 116 C43 104 47 96 46 86 C44 72 45 58 54 47 L54 39 C46 33 44 25 46 17 C48 9 54 4 62 4 Z',
    floor: { x: 72, y: 188 },
    floorShare: 0.92,
    unit: ({ height }) => (0.62 * height) / 188,
  },
  // 244 × 100: head to the left, knees bent; a camera near the floor sees the floor below its middle.
  lying: {
    outline:
      'M8 62 C13 54 26 53 32 60 C36 65 40 68 45 65 C54 57 66 54 78 55 C96 56 112 57 128 60 C142 46 158 28 171 14 ' +
      'C176 8 184 9 187 15 C197 37 207 60 215 79 C223 83 238 86 241 93 L240 99 L203 99 C201 90 197 82 194 74 ' +
      'C190 60 186 48 181 36 C174 54 166 78 157 93 C151 98 144 98 136 97 C108 94 80 96 54 97 C47 97 43 94 39 90 ' +
      'C30 97 14 96 8 88 C2 80 2 70 8 62 Z',
    floor: { x: 122, y: 99 },
    floorShare: 0.7,
    unit: ({ width, height }) => Math.min(0.75 * width, 0.85 * height) / 244,
  },
};

/** Draws where to be: a dashed figure in the middle of the picture. */
export function drawPlaceHere(
  context: CanvasRenderingContext2D,
  box: Letterbox,
  posture: Posture,
  facing: Facing,
  colour: string,
): void {
  const { outline, floor, floorShare, unit } = FIGURES[posture];
  const scale = unit(box);
  context.save();
  context.translate(box.left + box.width / 2, box.top + floorShare * box.height);
  context.scale(facing === 'right' ? scale : -scale, scale);
  context.translate(-floor.x, -floor.y);
  const figure = new Path2D(outline);
  context.setLineDash([12 / scale, 9 / scale]);
  context.strokeStyle = 'rgb(0 0 0 / 0.6)';
  context.lineWidth = 6 / scale;
  context.stroke(figure);
  context.strokeStyle = colour;
  context.lineWidth = 3 / scale;
  context.stroke(figure);
  context.restore();
}
