import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PrescribedExercise, Prescription } from '../../core/records/prescription.ts';
import type { FirstWords } from '../../words/words.ts';
import { emit } from '../events.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { holdMsOf, planWords, prescribedConditions, prescribedName } from '../shared/plan-words.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { FirstWordsController } from '../shared/words-controller.ts';

/** The plan that is followed, each exercise with a start of its own; what is asked before stands in its slot. */
@customElement('hingeline-followed-plan')
export class HingelineFollowedPlan extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: block;
        padding: 18px 24px;
        border: 2px solid var(--accent);
        border-radius: var(--radius);
        background: var(--card);
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }
      h2 {
        font-size: 24px;
      }
      h2,
      .words {
        overflow-wrap: anywhere;
      }
      h3 {
        font-size: 19px;
      }
      .words {
        white-space: pre-line;
      }
      .soft {
        color: var(--ink-soft);
        font-size: 17px;
      }
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 24px;
        padding: 12px 0;
        border-top: 1px solid var(--line);
      }
      li > div {
        flex: 1 1 18em;
      }
      .start {
        flex: 0 1 15em;
        font-size: 19px;
      }
      .all {
        justify-self: start;
        font-size: 20px;
      }
      .leave {
        justify-self: start;
        margin-inline-start: -1.1em;
      }
      @media (max-width: 760px) {
        :host {
          padding: 14px 16px;
        }
        .start {
          flex-basis: 100%;
        }
      }
    `,
  ];

  private readonly words = new FirstWordsController(this);

  @property({ attribute: false }) plan: Prescription | null = null;
  @property({ attribute: false }) painBefore: number | null = null;

  /** Asked once; a second press leaves the plan. */
  @state() private asked = false;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.plan) return nothing;
    const { title, from, note, exercises } = this.plan;
    const { followed, offer } = this.words.now.plan;
    return html`<section aria-labelledby="plan">
      <h2 id="plan">${title || followed.title}</h2>
      ${from ? html`<p class="soft words">${offer.from(from)}</p>` : nothing}
      ${note ? html`<p class="words">${note}</p>` : nothing}
      <slot></slot>
      ${
        exercises.length > 1
          ? html`<button class="primary all" @click=${() => emit(this, 'start-today', { painBefore: this.painBefore })}>
              ${followed.all}
            </button>`
          : nothing
      }
      <ol>
        ${exercises.map((each, index) => this.renderExercise(each, index))}
      </ol>
      <button class="quiet leave" @click=${() => this.askThenLeave()} @blur=${() => (this.asked = false)}>
        ${this.asked ? followed.reallyLeave : followed.leave}
      </button>
    </section>`;
  }

  private renderExercise(each: PrescribedExercise, index: number): TemplateResult {
    const words = this.words.now;
    const single = this.plan?.exercises.length === 1;
    return html`<li>
      <div>
        <h3>${prescribedName(each)}</h3>
        <p>${planWords(each.plan, words, holdMsOf(each.exerciseIds))}</p>
        ${prescribedConditions(each, words).map((condition) => html`<p class="soft">${condition}</p>`)}
        ${each.note ? html`<p class="words">${each.note}</p>` : nothing}
      </div>
      <button
        class="start ${single ? 'primary' : ''}"
        @click=${() => emit(this, 'start-prescribed', { index, painBefore: this.painBefore })}
      >
        ${startWords(each, words)}
      </button>
    </li>`;
  }

  private askThenLeave(): void {
    if (this.asked) emit(this, 'leave-plan', null);
    this.asked = !this.asked;
  }
}

/** "Start hip hinge", "Both legs in turn" */
function startWords({ exerciseIds: [first, ...others] }: PrescribedExercise, { start }: FirstWords): string {
  return others.length > 0 ? start.bothLegs : start.start(exerciseWords(first)?.nameWithin ?? first);
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-followed-plan': HingelineFollowedPlan;
  }
}
