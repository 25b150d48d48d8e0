import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { changesBy, type PrescribedChange, type PrescribedExercise } from '../../core/records/prescription.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import { degrees, seconds } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import type { PlanOfferState } from '../screen-state.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { holdMsOf, planWords, prescribedConditions, prescribedName } from '../shared/plan-words.ts';
import { formPageStyles, pageStyles } from '../shared/page-styles.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { planStyles } from './plan-styles.ts';

/** A plan that came in: what it asks for and what it changes, and the question whether it is wanted. */
@customElement('hingeline-plan-offer')
export class HingelinePlanOffer extends LitElement {
  static override styles = [baseStyles, controlStyles, pageStyles, formPageStyles, planStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: PlanOfferState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { isPreview, offer, adjusted, own } = this.state;
    const { title, from, note, exercises } = offer;
    const { plan, shared } = this.words.now;
    return html`<main>
      <section>
        <p class="said">${plan.offer.asks}</p>
        <h1>${title || plan.followed.title}</h1>
        ${from ? html`<p class="words">${plan.offer.from(from)}</p>` : nothing}
        ${note ? html`<p class="words">${note}</p>` : nothing}
      </section>
      <ol class="exercises">
        ${exercises.map((each) => this.renderExercise(each))}
      </ol>
      <section>
        ${adjusted ? html`<p>${plan.offer.adjusted}</p>` : nothing}
        ${own.prescription ? html`<p>${plan.offer.replaces(own.prescription.title)}</p>` : nothing}
        <p>${plan.offer.ownStays}</p>
        <div class="answer">
          <button class="primary" @click=${() => emit(this, 'accept-plan', null)}>${plan.offer.accept}</button>
          <button @click=${() => emit(this, isPreview ? 'open-plan' : 'back', null)}>
            ${isPreview ? shared.back : plan.offer.refuse}
          </button>
        </div>
      </section>
    </main>`;
  }

  private renderExercise(each: PrescribedExercise): TemplateResult {
    const words = this.words.now;
    const { offer } = words.plan;
    const exercise = exerciseById(each.exerciseIds[0]);
    const changes = exercise ? changesBy(each, exercise, this.state!.own) : [];
    return html`<li>
      <h2>${prescribedName(each)}</h2>
      <p class="said">${planWords(each.plan, words, holdMsOf(each.exerciseIds))}</p>
      ${prescribedConditions(each, words).map((condition) => html`<p>${condition}</p>`)}
      ${each.note ? html`<p class="words">${each.note}</p>` : nothing}
      <div class="changes">
        ${
          changes.length === 0
            ? html`<p>${offer.noChanges}</p>`
            : html`<p>${offer.changes}</p>
                <ul>
                  ${changes.map((change) => html`<li>${changeWords(change, each, words)}</li>`)}
                </ul>`
        }
      </div>
    </li>`;
  }
}

/** "Sets: 3 (until now 2)" */
function changeWords(change: PrescribedChange, { exerciseIds }: PrescribedExercise, words: Words): string {
  const { language, plan, start } = words;
  const { parts } = start.plan;
  switch (change.of) {
    case 'sets':
    case 'reps':
      return plan.offer.change(parts[change.of].name, String(change.to), String(change.from));
    case 'restSeconds': {
      const { name } = parts.restSeconds;
      return plan.offer.change(name, seconds(change.to, language), seconds(change.from, language));
    }
    case 'loaded': {
      const [to, from] = change.to ? [start.load.with, start.load.without] : [start.load.without, start.load.with];
      return plan.offer.change(plan.offer.weight, within(to), within(from));
    }
    case 'limit': {
      const title = exerciseWords(exerciseIds[0])?.limits[change.name].title ?? change.name;
      return plan.offer.change(title, degrees(change.toDeg, language), degrees(change.fromDeg, language));
    }
  }
}

/** Not at the beginning any more. */
function within(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-plan-offer': HingelinePlanOffer;
  }
}
