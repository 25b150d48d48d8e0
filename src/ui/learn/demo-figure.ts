import type { Facing } from '../../core/pose/view.ts';
import { css, svg, html, type TemplateResult } from 'lit';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { spineAt, type SpineNorm } from '../../core/exercise/spine-norm.ts';
import { SPINE_SHAPES } from '../shared/spine-sign.ts';
import { bodyPaths, pointsOf, trunkPxOf } from './body-paths.ts';
import type { Demo, DemoFrame } from '../../exercises/demo.ts';

/** What stays the same through a demonstration: how it is drawn. */
export interface Backdrop {
  readonly facing: Facing;
  readonly exercise: SpineNorm & Pick<Exercise, 'surface'>;
  readonly trunkPx: number;
  readonly floorPx: number;
  /** left, top, width, height of what is shown, px. */
  readonly box: readonly [number, number, number, number];
}

/** A box that holds every moment of both reps. */
export function backdropOf({ facing, good, poor }: Demo, exercise: Backdrop['exercise']): Backdrop {
  const frames = [...good.frames, ...poor.frames];
  const trunkPx = trunkPxOf(frames);
  const points = frames.flatMap(({ joints, line }) => pointsOf([...joints, ...line]));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const margin = 0.34 * trunkPx;
  const floorPx = Math.max(...ys) + 0.065 * trunkPx;
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { facing, exercise, trunkPx, floorPx, box: [left, top, Math.max(...xs) + margin - left, floorPx + 6 - top] };
}

/** The person at one moment, as a picture of its own; `label` says what is drawn. */
export function demoFigure(frame: DemoFrame, backdrop: Backdrop, label: string): TemplateResult {
  const { facing, exercise, trunkPx, floorPx, box } = backdrop;
  const paths = bodyPaths(frame, facing, exercise.surface, trunkPx);
  const { spine, band } = spineAt(frame.lumbar?.[0] ?? null, exercise, frame.hip?.[0] ?? null);
  const { head, hip, sign } = paths;
  const unit = trunkPx / 100;
  const size = 20 * unit;
  return html`<svg
    class="figure ${band ?? 'unsure'}"
    viewBox=${box.map(Math.round).join(' ')}
    role="img"
    aria-label=${label}
  >
    <path class="floor" d="M${box[0] + 8} ${floorPx}H${box[0] + box[2] - 8}" stroke-width=${1.5 * unit} />
    ${paths.body.map((part) => svg`<path class="body" d=${part} />`)}
    <circle class="body" cx=${head.centre.x} cy=${head.centre.y} r=${head.radius} />
    <path class="arm" d=${paths.arm} stroke-width=${1.6 * unit} />
    <path class="bones" d=${paths.bones} stroke-width=${1.6 * unit} />
    <path class="gap" d=${paths.gap} />
    <path class="ghost" d=${paths.ghost} stroke-width=${1.8 * unit} stroke-dasharray="${5 * unit} ${4 * unit}" />
    <path class="halo" d=${paths.line} stroke-width=${7 * unit} />
    <path class="line" d=${paths.line} stroke-width=${4 * unit} />
    <path class="line" d=${paths.lumbar} stroke-width=${9.5 * unit} />
    <circle class="hip-joint" cx=${hip.x} cy=${hip.y} r=${7.5 * unit} stroke-width=${2 * unit} />
    ${
      spine === 'unsure'
        ? svg`<text class="sign" x=${sign.x} y=${sign.y} font-size=${size} text-anchor="middle" dominant-baseline="central">?</text>`
        : svg`<path class="sign" d=${SPINE_SHAPES[spine]}
            transform="translate(${sign.x - size / 2} ${sign.y - size / 2}) scale(${size / 24})" />`
    }
  </svg>`;
}

export const demoFigureStyles = css`
  .figure {
    display: block;
    width: 100%;
    height: 100%;
    --state: var(--unsure);
    --body: color-mix(in srgb, var(--ink) 22%, var(--card));
  }
  .figure.green {
    --state: var(--green);
  }
  .figure.amber {
    --state: var(--amber);
  }
  .figure.red {
    --state: var(--red);
  }
  .figure path,
  .figure circle {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .figure .floor {
    stroke: var(--line-strong);
  }
  .figure .body {
    fill: var(--body);
  }
  .figure .arm {
    fill: color-mix(in srgb, var(--ink) 33%, var(--card));
    stroke: var(--card);
    paint-order: stroke;
  }
  .figure .bones {
    stroke: var(--ink);
    opacity: 0.4;
  }
  .figure .gap {
    fill: var(--state);
    opacity: 0.45;
  }
  .figure .ghost {
    stroke: var(--ink);
  }
  .figure .halo {
    stroke: var(--card);
  }
  .figure .line {
    stroke: var(--back);
  }
  .figure .hip-joint {
    fill: var(--hip);
    stroke: var(--card);
  }
  .figure .sign {
    fill: var(--state);
    font-weight: 750;
  }
`;
