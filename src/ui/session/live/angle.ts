import { css, html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import type { Angle } from '../../../core/reading.ts';
import { reasonWords } from '../../../words/judged.ts';
import { degrees } from '../../../words/numbers.ts';
import { hipTravelDeg } from '../../shared/degrees.ts';
import { baseStyles, darkTokens } from '../../shared/styles.ts';
import { WordsController } from '../../shared/words-controller.ts';
import { scaleOf } from './angle-scale.ts';

/** One angle for the distance: number ± error over its bands, or in words why there is none. */
@customElement('hingeline-angle')
export class HingelineAngle extends LitElement {
  static override styles = [
    baseStyles,
    darkTokens,
    css`
      :host {
        display: block;
      }
      .label {
        font-size: max(16px, 2.6vh);
        font-weight: 650;
      }
      .value {
        display: flex;
        align-items: baseline;
        gap: 0.3ch;
        min-height: 1.15em;
        font-size: max(36px, 7vh);
        font-weight: 700;
        line-height: 1.15;
        white-space: nowrap;
      }
      .sigma {
        font-size: 0.45em;
        font-weight: 550;
        color: var(--ink-soft);
      }
      .reason {
        display: flex;
        align-items: center;
        min-height: max(41.4px, 8.05vh);
        font-size: max(17px, 3vh);
        font-weight: 600;
        line-height: 1.15;
        color: var(--unsure);
      }
      @media (orientation: landscape) {
        :host([inline]) {
          display: grid;
          grid-template-columns: auto 1fr;
          align-items: baseline;
          column-gap: 0.6em;
        }
        :host([inline]) .label {
          font-size: 5vh;
        }
        :host([inline]) .reason {
          font-size: 4.5vh;
        }
        :host([inline]) svg {
          grid-column: 1 / -1;
        }
      }
      @media (orientation: landscape) and (max-height: 500px) {
        :host([inline]) {
          column-gap: 0.3em;
        }
        :host([inline]) .label {
          font-size: 4.4vh;
        }
      }
      @media (orientation: portrait) {
        .value {
          flex-wrap: wrap;
          gap: 0 0.3ch;
          font-size: 6vh;
          line-height: 1;
        }
        /* A sign and two digits. */
        .value.long {
          font-size: min(6vh, 10vw);
        }
        /* A third of the width holds one word of them. */
        .label,
        .reason {
          font-size: min(2.6vh, 4.9vw);
        }
      }
      .unsure {
        color: var(--unsure);
      }
      svg {
        display: block;
        width: 100%;
        height: 16px;
        overflow: visible;
      }
      .green {
        fill: var(--green);
      }
      .amber {
        fill: var(--amber);
      }
      .red {
        fill: var(--red);
      }
      .plain {
        fill: var(--line);
      }
      /* Of one colour only, they are told apart by how dense they are. */
      @media (forced-colors: active) {
        .amber {
          opacity: 0.45;
        }
        .red {
          opacity: 0.15;
        }
      }
      .error {
        fill: var(--ink);
        opacity: 0.4;
      }
      .mark {
        fill: var(--ink);
        stroke: var(--paper);
        stroke-width: 1.5;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) angle: Angle = { kind: 'unavailable', reason: 'no-person' };
  @property() which: 'hip' | 'lumbar' = 'hip';
  /** Name and number on one line, where there is more width than height. */
  @property({ type: Boolean, reflect: true }) inline = false;
  @property({ attribute: false }) exercise: Exercise | null = null;

  protected override willUpdate(): void {
    this.role = 'group';
    this.ariaLabel = this.name;
  }

  private get name(): string {
    const { hips, back } = this.words.now.judged;
    return this.which === 'hip' ? hips : back;
  }

  protected override render(): TemplateResult {
    const colour = this.which === 'hip' ? 'hip' : 'back';
    const { judged } = this.words.now;
    return html`
      <div class="label ${colour}">
        ${this.name}
        ${
          this.angle.kind === 'unsure'
            ? html`<span class="unsure"
                ><span aria-hidden="true">?</span><span class="visually-hidden">${judged.spine.unsure}</span></span
              >`
            : nothing
        }
      </div>
      ${this.renderValue(this.shown(), colour)} ${this.renderBands()}
    `;
  }

  /** The angle as the user reads it. */
  private shown(): Angle {
    if (this.which === 'lumbar' || this.angle.kind === 'unavailable') return this.angle;
    return { ...this.angle, deg: hipTravelDeg(this.angle.deg, this.exercise) };
  }

  private renderValue(angle: Angle, colour: string): TemplateResult {
    const { judged, language } = this.words.now;
    if (angle.kind === 'unavailable') {
      const { short } = reasonWords(judged, angle.reason, this.exercise?.posture ?? 'standing');
      return html`<div class="reason">${short}</div>`;
    }
    const unsure = angle.kind === 'unsure';
    const number = degrees(angle.deg, language);
    return html`<div class="value ${unsure ? 'unsure' : colour} ${number.length > 3 ? 'long' : ''}">
      <span>${number}</span>
      <span class="sigma">± ${degrees(Math.max(1, angle.sigmaDeg), language)}</span>
    </div>`;
  }

  private renderBands(): TemplateResult {
    const { min, max, zones } = scaleOf(this.which, this.exercise);
    const x = (deg: number): number => ((Math.min(max, Math.max(min, deg)) - min) / (max - min)) * 100;
    return html`<svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      ${zones.map(({ from, to, colour }) => svg`<rect class=${colour} x=${x(from)} width=${x(to) - x(from)} y="5" height="6" />`)}
      ${this.renderMark(x)}
    </svg>`;
  }

  private renderMark(x: (deg: number) => number): SVGTemplateResult {
    const angle = this.shown();
    if (angle.kind === 'unavailable') return svg``;
    const { deg, sigmaDeg } = angle;
    const from = x(deg - sigmaDeg);
    return svg`<rect class="error" x=${from} width=${x(deg + sigmaDeg) - from} y="2" height="12" />
      <rect class="mark" x=${x(deg) - 1} width="2" y="0" height="16" vector-effect="non-scaling-stroke" />`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-angle': HingelineAngle;
  }
}
