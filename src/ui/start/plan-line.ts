import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { DEFAULT_PLAN, stepPlan, type SessionPlan } from '../../core/session/plan.ts';
import { seconds } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import { planWords } from '../shared/plan-words.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';

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
      .buttons {
        display: flex;
        align-items: center;
        gap: 4px;
        margin-top: 4px;
      }
      .buttons button {
        width: 52px;
        min-height: 52px;
        padding: 0;
        font-size: 28px;
        line-height: 1;
      }
      .buttons button[aria-disabled='true'] {
        border-style: dashed;
        color: var(--ink-soft);
        cursor: default;
      }
      output {
        min-width: 2.9em;
        font-size: 28px;
        font-weight: 650;
        text-align: center;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) plan: SessionPlan = DEFAULT_PLAN;

  @state() private open = false;

  protected override render(): TemplateResult {
    const { change, changePlan, closePlan } = this.words.now.start.plan;
    return html`<div class="line">
        <span class="words">${planWords(this.plan, this.words.now)}</span>
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
    const { name, less, more } = start.plan.parts[key];
    const value = this.plan[key];
    return html`<div role="group" aria-label=${name}>
      <span class="name">${name}</span>
      <div class="buttons">
        ${this.renderStep(key, -1, '−', less)}
        <output>${key === 'restSeconds' ? seconds(value, language) : value}</output>
        ${this.renderStep(key, 1, '+', more)}
      </div>
    </div>`;
  }

  /** At an end it stays where it is and keeps the focus: a button that goes away under the finger confuses. */
  private renderStep(key: keyof SessionPlan, way: 1 | -1, sign: string, name: string): TemplateResult {
    const plan = stepPlan(this.plan, key, way);
    const end = plan === this.plan;
    return html`<button
      aria-label=${name}
      aria-disabled=${end ? 'true' : 'false'}
      @click=${() => !end && emit(this, 'plan-changed', { plan })}
    >
      ${sign}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-plan-line': HingelinePlanLine;
  }
}
