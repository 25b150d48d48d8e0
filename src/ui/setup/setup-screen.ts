import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Posture, SelfTest } from '../../core/exercise.ts';
import { exerciseById } from '../../core/exercises/index.ts';
import { guidanceWords, reasonWords } from '../../core/words.ts';
import { emit } from '../events.ts';
import { cameraChoice } from '../shared/camera-choice.ts';
import { baseStyles, controlStyles, darkTokens } from '../shared/styles.ts';
import type { SetupView } from '../view.ts';
import { backLevel, backLevelStyles } from './back-level.ts';
import { progressRing } from './progress-ring.ts';
import { setupStyles } from './setup-styles.ts';
import { topView } from './top-view.ts';

/** What lies over the picture until the tool sees the person well and knows their upright back. */
@customElement('hingeline-setup')
export class HingelineSetup extends LitElement {
  static override styles = [baseStyles, controlStyles, darkTokens, backLevelStyles, setupStyles];

  @property({ attribute: false }) view: SetupView | null = null;

  private get posture(): Posture {
    return exerciseById(this.view?.exerciseId ?? '')?.posture ?? 'standing';
  }

  private get selfTest(): SelfTest | null {
    return exerciseById(this.view?.exerciseId ?? '')?.selfTest ?? null;
  }

  protected override willUpdate(): void {
    this.dataset['posture'] = this.posture;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { reading, source, cameras, cameraId, muted } = this.view;
    const { posture, selfTest } = this;
    const testing = reading?.stage === 'self-test' && selfTest !== null;
    return html`
      <h1 class="visually-hidden">Set-up</h1>
      <div class="controls">
        <button @click=${() => emit(this, 'back', null)}>Back</button>
        ${source === 'camera' ? cameraChoice(this, cameras, cameraId) : nothing}
        <button aria-pressed=${muted ? 'true' : 'false'} @click=${() => emit(this, 'toggle-mute', null)}>
          ${muted ? 'Voice is off' : 'Voice is on'}
        </button>
      </div>
      ${
        reading?.view && !testing && reading.guidance !== 'lie-down'
          ? html`<div class="side">${topView(reading.view, posture)}</div>`
          : nothing
      }
      <div class="line">
        ${reading?.stage === 'calibrating' ? progressRing(reading.calibrationProgress, posture) : nothing}
        <p role="status">${this.instruction()}</p>
      </div>
      ${testing ? html`<div class="test">${backLevel(reading.lumbar, selfTest)}</div>` : nothing}
    `;
  }

  /** One thing at a time. */
  private instruction(): string {
    const { reading, source } = this.view!;
    const { posture } = this;
    const lying = posture === 'lying';
    if (source === 'recording') return `Looking for a quiet ${lying ? 'moment at rest' : 'upright moment'} …`;
    if (!reading) return 'One moment …';
    if (reading.guidance) return guidanceWords(reading.guidance, posture);
    if (reading.stage === 'calibrating') return guidanceWords('hold-still', posture);
    if (reading.stage === 'self-test' && reading.lumbar.kind === 'unavailable') {
      return reasonWords(reading.lumbar.reason, posture).full;
    }
    return lying ? 'Good. Lie still.' : 'Good. Stay there.';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-setup': HingelineSetup;
  }
}
