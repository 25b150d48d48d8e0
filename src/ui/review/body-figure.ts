import type { View } from '../../core/pose/view.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import { spineAt } from '../../core/exercise/spine-norm.ts';
import { crispContext } from '../shared/canvas.ts';
import { coloursOf } from '../shared/colours.ts';
import { redraws } from '../shared/redraw.ts';
import { baseStyles } from '../shared/styles.ts';
import type { Neutral } from '../../core/neutral/neutral.ts';
import { drawBack, drawGhost, drawOutline, drawSkeleton, measuredSides } from '../picture/draw-body.ts';
import { backOf } from './back-of.ts';

/** Part of a picture, image pixels. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What holds the bodies of all these frames; null without any. */
export function cropOf(frames: readonly PoseFrame[]): Crop | null {
  let crop: Crop | null = null;
  const include = (x: number, y: number): void => {
    crop = crop
      ? {
          left: Math.min(crop.left, x),
          top: Math.min(crop.top, y),
          right: Math.max(crop.right, x),
          bottom: Math.max(crop.bottom, y),
        }
      : { left: x, top: y, right: x, bottom: y };
  };
  for (const { person } of frames) {
    if (person?.outlinePx) {
      for (let i = 0; i < person.outlinePx.length; i += 2) include(person.outlinePx[i]!, person.outlinePx[i + 1]!);
    } else person?.landmarks.forEach(({ xPx, yPx }) => include(xPx, yPx));
  }
  return crop;
}

/** A person redrawn from landmarks and outline; there is no picture to show. */
@customElement('hingeline-body-figure')
export class HingelineBodyFigure extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        position: relative;
      }
      /* Out of the flow: the pixels it is given by its box must not make the box larger. */
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
    `,
  ];

  @query('canvas') private readonly canvas!: HTMLCanvasElement;

  @property({ attribute: false }) frame: PoseFrame | null = null;
  /** Held still while the user scrubs through a rep. */
  @property({ attribute: false }) crop: Crop | null = null;
  @property({ attribute: false }) view: View | null = null;
  @property({ attribute: false }) exercise: Exercise | null = null;
  /** The person's unit of length, image pixels. */
  @property({ type: Number }) torsoPx = 0;
  /** The back's angle at this moment, degrees; null when it was not measured. */
  @property({ attribute: false }) lumbarDeg: number | null = null;
  /** How far the hips have gone at this moment, degrees; null when it was not measured. */
  @property({ attribute: false }) hipDeg: number | null = null;
  /** What the ghost is made of; null for none. */
  @property({ attribute: false }) neutral: Neutral | null = null;
  /** Says what is drawn. */
  @property() label = '';

  constructor() {
    super();
    redraws(this, () => this.draw());
  }

  protected override updated(): void {
    this.draw();
  }

  protected override render(): TemplateResult {
    return html`<canvas role="img" aria-label=${this.label}></canvas>`;
  }

  private readonly draw = (): void => {
    const context = this.canvas ? crispContext(this.canvas) : null;
    const person = this.frame?.person;
    const crop = this.crop ?? (this.frame ? cropOf([this.frame]) : null);
    if (!context || !person || !crop) return;
    const margin = 14;
    const { clientWidth, clientHeight } = this.canvas;
    const scale = Math.min(
      (clientWidth - 2 * margin) / Math.max(1, crop.right - crop.left),
      (clientHeight - 2 * margin) / Math.max(1, crop.bottom - crop.top),
    );
    context.translate(clientWidth / 2, clientHeight / 2);
    context.scale(scale, scale);
    context.translate(-(crop.left + crop.right) / 2, -(crop.top + crop.bottom) / 2);
    const colours = coloursOf(this);
    if (person.outlinePx) drawOutline(context, person.outlinePx, colours.inkSoft, colours.line, 1 / scale);
    if (!this.view) return;
    drawSkeleton(context, person, measuredSides(person, this.view, this.exercise), colours, 0.9 / scale);
    if (!this.exercise) return;
    const back = backOf(this.frame!, this.view, this.torsoPx, this.exercise, this.neutral, this.lumbarDeg);
    const { facing } = this.view;
    const { surface } = this.exercise;
    const look = { ...spineAt(this.lumbarDeg, this.exercise, this.hipDeg), judged: true, facing, surface };
    if (back?.ghost) drawGhost(context, back.ghost, colours, 0.75 / scale);
    if (back) drawBack(context, back.contour, look, colours, 0.75 / scale);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-body-figure': HingelineBodyFigure;
  }
}
