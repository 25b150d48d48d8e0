import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { NOISE_DEG } from '../../core/history/compare.ts';
import { plusDays } from '../../core/history/days.ts';
import { assessmentBlocks, hasFound } from '../../core/programme/assess.ts';
import { AGAIN_AFTER_DAYS, assessmentDue } from '../../core/programme/assessment-change.ts';
import type { Assessment } from '../../core/programme/assessment.ts';
import type { JudgedBlock } from '../../core/programme/block.ts';
import { isBeyondStop } from '../../core/programme/rules.ts';
import { entryById } from '../../exercises/catalogue.ts';
import { KNOWN_IDS } from '../../exercises/known-ids.ts';
import { degrees, shortDay } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import type { AssessmentState } from '../screen-state.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { pageStyles } from '../shared/page-styles.ts';
import { painChoice } from '../shared/pain-choice.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { cardFigure } from '../start/card-figure.ts';
import './assessed.ts';
import { assessmentStyles } from './assessment-styles.ts';
import './over-time.ts';

/** Before an assessment: what comes and what is needed. After it: what was found, what follows, and how it was before. */
@customElement('hingeline-assessment')
export class HingelineAssessment extends LitElement {
  static override styles = [baseStyles, controlStyles, pageStyles, assessmentStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: AssessmentState | null = null;

  @state() private painBefore: number | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const { shared } = this.words.now;
    return html`<main>
      <nav><button @click=${() => emit(this, 'back', null)}>${shared.back}</button></nav>
      ${state.made ? this.renderMade(state, state.made) : this.renderBefore(state)}
    </main>`;
  }

  private renderMade(state: AssessmentState, made: Assessment): TemplateResult {
    const { assessment, language } = this.words.now;
    const { result } = assessment;
    const something = hasFound(made);
    return html`<h1>${result.of(shortDay(made.day, state.today, language))}</h1>
      ${something ? nothing : html`<p class="lead">${result.nothing}</p>`}
      <section aria-labelledby="found">
        <h2 id="found" class="visually-hidden">${result.title}</h2>
        <hingeline-assessed .assessment=${made}></hingeline-assessed>
        ${something ? html`<p class="note">${result.errors} ${result.noGrade}</p>` : nothing}
      </section>
      ${something ? this.renderFollows(state.follows) : this.renderBegin()} ${this.renderOverTime(state)}`;
  }

  private renderFollows(follows: AssessmentState['follows']): TemplateResult {
    const words = this.words.now.assessment.follows;
    const button = {
      begins: html`<button class="primary" @click=${() => emit(this, 'follow-assessment', null)}>
        ${words.make}
      </button>`,
      'goes-on': html`<button @click=${() => emit(this, 'open-programme', null)}>${words.see}</button>`,
      plan: nothing,
    }[follows];
    return html`<section class="follows" aria-labelledby="follows">
      <h2 id="follows">${words.title}</h2>
      <p>${words[follows]}</p>
      <div>${button}</div>
    </section>`;
  }

  private renderBefore(state: AssessmentState): TemplateResult {
    const { assessment, language, places } = this.words.now;
    const { before, result } = assessment;
    const last = state.assessments.at(-1);
    return html`<header>
        <h1>${assessment.title}</h1>
        <p class="lead">${assessment.lead}</p>
      </header>
      <section aria-labelledby="steps">
        <h2 id="steps">${before.steps}</h2>
        <ol class="steps">
          ${assessmentBlocks(KNOWN_IDS).map((block) => this.renderStep(block))}
        </ol>
      </section>
      <div class="conditions">
        ${this.renderPoints('needs', before.needs)}
        <div>
          ${this.renderPoints('not-now', before.notNow)}
          <button class="link" @click=${() => emit(this, 'open-learn', { topic: 'for-me' })}>
            ${places.pages['for-me']}
          </button>
        </div>
      </div>
      ${this.renderBegin()}
      ${
        last
          ? html`<section aria-labelledby="last">
              <h2 id="last">${result.of(shortDay(last.day, state.today, language))}</h2>
              <hingeline-assessed .assessment=${last}></hingeline-assessed>
              <p class="note">${result.errors} ${result.noGrade}</p>
            </section>`
          : nothing
      }
      ${last ? this.renderOverTime(state) : nothing}`;
  }

  private renderStep({ exerciseIds, plan }: JudgedBlock): TemplateResult | typeof nothing {
    const entry = entryById(exerciseIds[0]);
    if (!entry) return nothing;
    const { name, summary, oneLeg, card } = wordsOfEntry(entry);
    const { assessment, shared } = this.words.now;
    const reps = shared.reps(plan.reps, null);
    const { eachLeg, eachLegHow } = assessment.before;
    const inTurn = exerciseIds.length > 1;
    return html`<li>
      ${entry.figure && card ? cardFigure(entry.figure, card) : nothing}
      <h3>${oneLeg?.both ?? name}</h3>
      <p class="count">${inTurn ? eachLeg(reps) : reps}</p>
      <p>${inTurn ? eachLegHow : summary}</p>
    </li>`;
  }

  private renderPoints(
    id: string,
    { title, points }: { readonly title: string; readonly points: readonly string[] },
  ): TemplateResult {
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      <ul>
        ${points.map((point) => html`<li>${point}</li>`)}
      </ul>
    </section>`;
  }

  private renderBegin(): TemplateResult {
    const { assessment, shared, today } = this.words.now;
    const begin = (): void => emit(this, 'start-assessment', { painBefore: this.painBefore });
    return html`<div class="begin">
      ${painChoice(shared.pain.now, this.painBefore, (pain) => (this.painBefore = pain), shared)}
      ${
        isBeyondStop(this.painBefore)
          ? html`<p class="stop" role="status">${today.pain}</p>`
          : html`<button class="primary" @click=${begin}>${assessment.before.begin}</button>`
      }
    </div>`;
  }

  /** All that are kept, and when the next is offered. */
  private renderOverTime({ assessments, today }: AssessmentState): TemplateResult | typeof nothing {
    const last = assessments.at(-1);
    if (!last) return nothing;
    const { assessment, language } = this.words.now;
    const { earlier } = assessment;
    const next = shortDay(plusDays(last.day, AGAIN_AFTER_DAYS), today, language);
    return html`<section aria-labelledby="over-time">
      <h2 id="over-time">${earlier.title}</h2>
      <p>
        ${assessments.length < 2 ? earlier.onlyOne : nothing}
        ${assessmentDue(assessments, today) ? earlier.due : earlier.next(next)}
      </p>
      ${
        assessments.length < 2
          ? nothing
          : html`<hingeline-assessments-over-time
                .assessments=${assessments}
                .today=${today}
              ></hingeline-assessments-over-time>
              <p class="note">${earlier.noise(degrees(NOISE_DEG, language))}</p>`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-assessment': HingelineAssessment;
  }
}
