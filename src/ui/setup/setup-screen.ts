import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { exerciseById } from '../../core/exercises/index.ts';
import { guidanceWords } from '../../core/words.ts';
import { emit } from '../events.ts';
import { cameraChoice } from '../shared/camera-choice.ts';
import { baseStyles, controlStyles, darkTokens } from '../shared/styles.ts';
import type { SetupView } from '../view.ts';
import { progressRing } from './progress-ring.ts';
import { topView } from './top-view.ts';

/** What lies over the picture until the tool sees the person well and knows their upright back. */
@customElement('hingeline-setup')
export class HingelineSetup extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    darkTokens,
    css`
      :host {
        position: absolute;
        inset: 0;
        display: grid;
        grid-template: 'controls controls' auto 'line side' 1fr / minmax(0, min(32vw, 32em)) 1fr;
        gap: 12px;
        padding: 12px;
        pointer-events: none;
      }
      :host > * {
        pointer-events: auto;
      }
      .controls {
        grid-area: controls;
        display: flex;
        justify-content: space-between;
        gap: 10px;
      }
      .controls :is(button, select) {
        background: var(--panel);
      }
      select {
        flex: 0 1 auto;
        min-width: 0;
      }
      .side {
        grid-area: side;
        align-self: start;
        justify-self: end;
        padding: 10px 14px;
        border-radius: var(--radius);
        background: var(--panel);
      }
      .top-view svg {
        display: block;
        width: clamp(110px, 20vh, 170px);
      }
      figcaption {
        font-size: max(16px, 2.4vh);
        font-weight: 600;
        text-align: center;
        color: var(--amber);
      }
      .good figcaption {
        color: var(--green);
      }
      /* Beside the person, not over their feet. */
      .line {
        grid-area: line;
        align-self: center;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4em;
        min-height: 1.6em;
        padding: 0.25em 0.4em;
        border-radius: var(--radius);
        background: var(--panel);
        font-size: clamp(30px, min(8vh, 4.6vw), 96px);
        font-weight: 700;
        line-height: 1.1;
        text-wrap: balance;
      }
      .ring {
        flex: none;
        width: 2.6em;
        height: 2.6em;
      }
      @media (orientation: portrait) {
        :host {
          grid-template: 'controls' auto 'side' 1fr 'line' auto / minmax(0, 1fr);
        }
        .controls button {
          padding-inline: 0.8em;
          white-space: nowrap;
        }
        .line {
          flex-wrap: nowrap;
          font-size: clamp(30px, min(8vh, 10.5vw), 96px);
        }
        .ring {
          width: 1.8em;
          height: 1.8em;
        }
      }
      .ring circle {
        transition: stroke-dasharray 120ms linear;
      }
      @media (prefers-reduced-motion: reduce) {
        .ring circle {
          transition: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: SetupView | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { reading, source, cameras, cameraId, muted } = this.view;
    return html`
      <h1 class="visually-hidden">Set-up</h1>
      <div class="controls">
        <button @click=${() => emit(this, 'back', null)}>Back</button>
        ${source === 'camera' ? cameraChoice(this, cameras, cameraId) : nothing}
        <button aria-pressed=${muted ? 'true' : 'false'} @click=${() => emit(this, 'toggle-mute', null)}>
          ${muted ? 'Voice is off' : 'Voice is on'}
        </button>
      </div>
      ${reading?.view ? html`<div class="side">${topView(reading.view)}</div>` : nothing}
      <div class="line">
        ${reading?.stage === 'calibrating' ? progressRing(reading.calibrationProgress) : nothing}
        <p role="status">${this.instruction()}</p>
      </div>
    `;
  }

  /** One thing at a time. */
  private instruction(): string {
    const { reading, source, paused, exerciseId } = this.view!;
    const posture = exerciseById(exerciseId)?.posture ?? 'standing';
    if (paused) return 'Paused';
    if (source === 'recording') return 'Looking for a quiet upright moment …';
    if (!reading) return 'One moment …';
    if (reading.guidance) return guidanceWords(reading.guidance, posture);
    return reading.stage === 'calibrating' ? guidanceWords('hold-still', posture) : 'Good. Stay there.';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-setup': HingelineSetup;
  }
}
