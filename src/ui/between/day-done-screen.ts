import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BlockResult } from '../../core/programme/block.ts';
import { ladderById, type Ladder } from '../../core/programme/ladders.ts';
import type { Dose, LadderId } from '../../core/programme/programme.ts';
import { painSaysStop } from '../../core/programme/pain.ts';
import { countedOf } from '../../core/records/opinion.ts';
import { emit } from '../events.ts';
import type { DayDoneState } from '../session/session-state.ts';
import { blockName } from '../shared/block-words.ts';
import { formPageStyles, pageStyles } from '../shared/page-styles.ts';
import { painChoice } from '../shared/pain-choice.ts';
import { changeWords, dayWords, doseWords, rungName } from '../shared/programme-words.ts';
import { repsWords } from '../shared/reps-words.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { dayDoneStyles } from './day-done-styles.ts';

/** What came of a day, what it changes, and when the next one is. */
@customElement('hingeline-day-done')
export class HingelineDayDone extends LitElement {
  static override styles = [baseStyles, controlStyles, pageStyles, formPageStyles, dayDoneStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: DayDoneState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const { day } = this.words.now;
    return html`<main>
      <h1>${day.said.over(state.whole)}</h1>
      <section aria-labelledby="results">
        <h2 id="results">${day.done.results}</h2>
        <ul>
          ${state.results.map((result) => html`<li>${this.renderResult(result)}</li>`)}
        </ul>
      </section>
      ${this.renderPain(state)}
      <section aria-labelledby="next" class="next" aria-live="polite">
        <h2 id="next">${day.done.nextTime}</h2>
        ${state.outcome ? this.renderOutcome(state.outcome, state) : html`<p>${day.done.planStays}</p>`}
      </section>
      <button class="primary" @click=${() => emit(this, 'back', null)}>${day.done.close}</button>
    </main>`;
  }

  private renderResult(result: BlockResult): TemplateResult {
    const { done } = this.words.now.day;
    const { block, session } = result;
    const name = blockName(block);
    return html`<div class="what">
        <span class="name">${name}</span>
        <span class="detail">${this.cameOf(result)}</span>
      </div>
      ${
        session
          ? html`<button aria-label=${done.lookAt(name)} @click=${() => emit(this, 'open-session', { id: session.id })}>
              ${done.look}
            </button>`
          : nothing
      }`;
  }

  /** "8 of 16 reps, 6 mostly hips" */
  private cameOf({ block, end, session }: BlockResult): string {
    const { day, shared } = this.words.now;
    if (block.kind === 'guided' || !session) return day.done.ends[end];
    const full = countedOf(session.reps).filter(({ kind }) => kind === 'rep');
    const { sets, reps } = block.plan;
    return repsWords(full, sets * reps * block.exerciseIds.length, shared);
  }

  private renderPain({ painBefore, painAfter }: DayDoneState): TemplateResult {
    const { review, shared } = this.words.now;
    return html`<section class="feeling" aria-label=${review.pain.title}>
      ${painChoice(shared.pain.now, painAfter, (pain) => emit(this, 'day-pain-after', { pain }), shared)}
      ${painBefore === null ? nothing : html`<p>${review.pain.before(painBefore)}</p>`}
      <p class="grew" role="status">${painSaysStop(painBefore, painAfter) ? review.pain.grew : nothing}</p>
    </section>`;
  }

  private renderOutcome(
    { programme, changes, stays, next }: NonNullable<DayDoneState['outcome']>,
    { today }: DayDoneState,
  ): TemplateResult {
    const words = this.words.now;
    return html`<p>${words.today.next(dayWords(next, today, words))}</p>
      <ul>
        ${changes.map((change) => this.renderLine(change.ladder, change.to, (ladder) => changeWords(change, ladder, words)))}
        ${programme.lines.map((line) => {
          const stay = stays.find(({ ladder }) => ladder === line.ladder);
          return stay ? this.renderLine(line.ladder, line, () => words.day.done.stays[stay.reason]) : nothing;
        })}
      </ul>`;
  }

  private renderLine(id: LadderId, dose: Dose, why: (ladder: Ladder) => string): unknown {
    const ladder = ladderById(id);
    const rung = ladder?.rungs[dose.rung];
    if (!ladder || !rung) return nothing;
    return html`<li>
      <div class="what">
        <span class="name">${rungName(rung)}, ${doseWords(rung, dose, this.words.now)}</span>
        <span class="detail">${why(ladder)}</span>
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-day-done': HingelineDayDone;
  }
}
