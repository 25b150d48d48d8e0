import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { DEFAULT_PLAN, stepPlan, type SessionPlan } from '../../core/session/plan.ts';
import { seconds } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import { planWords } from '../shared/plan-words.ts';
import { stepper, stepperStyles } from '../shared/stepper.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { FirstWordsController } from '../shared/words-controller.ts';

/** In the order in which they are shown. */
const PARTS: readonly (keyof SessionPlan)[] = ['sets', 'reps', 'restSeconds'];

/** The plan in one quiet line; what it consists of opens below. */
@customElement('hingeline-plan-line')
export class HingelinePlanLine extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: block;
        flex: 1 1 560px;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
      }
      .words {
        font-weight: 650;
      }
      .line button {
        margin-inline: -0.5em;
        padding-inline: 0.5em;
        border: 0;
        color: var(--accent);
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      .parts {
        display: flex;
        flex-wrap: wrap;
        gap: 12px 20px;
        padding: 12px 0 4px;
      }
      .parts[hidden] {
        display: none;
      }
    `,
    stepperStyles,
  ];

  private readonly words = new FirstWordsController(this);

  @property({ attribute: false }) plan: SessionPlan = DEFAULT_PLAN;

  /** How long each is held, where the plan is of one exercise that is; null for reps. */
  @property({ attribute: false }) holdMs: number | null = null;

  @state() private open = false;

  protected override render(): TemplateResult {
    const { change, changePlan, closePlan } = this.words.now.start.plan;
    return html`<div class="line">
        <span class="words">${planWords(this.plan, this.words.now, this.holdMs)}</span>
        <button
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-controls="parts"
          aria-label=${this.open ? closePlan : changePlan}
          @click=${() => (this.open = !this.open)}
        >
          ${this.open ? this.words.now.shared.close : change}
        </button>
      </div>
      <div id="parts" class="parts" ?hidden=${!this.open}>
        ${this.open ? PARTS.map((part) => this.renderPart(part)) : nothing}
      </div>`;
  }

  private renderPart(key: keyof SessionPlan): TemplateResult {
    const { language, start } = this.words.now;
    const value = this.plan[key];
    const step = (way: 1 | -1): (() => void) | null => {
      const plan = stepPlan(this.plan, key, way);
      return plan === this.plan ? null : () => emit(this, 'plan-changed', { plan });
    };
    return stepper({
      ...start.plan.parts[key === 'reps' && this.holdMs !== null ? 'holds' : key],
      value: key === 'restSeconds' ? seconds(value, language) : value,
      step: { less: step(-1), more: step(1) },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-plan-line': HingelinePlanLine;
  }
}
