import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Day } from '../../core/history/days.ts';
import type { Assessment } from '../../core/programme/assessment.ts';
import { assessmentDue } from '../../core/programme/assessment-change.ts';
import { minutesOf, type PlannedLine } from '../../core/programme/blocks.ts';
import type { KnownIds } from '../../core/programme/ladders.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { isBeyondStop } from '../../core/programme/rules.ts';
import { linesOn, resumed, todayOf } from '../../core/programme/schedule.ts';
import { KNOWN_IDS } from '../../exercises/known-ids.ts';
import { nearDay } from '../../words/numbers.ts';
import { emit, type UiEventName, type UiEvents } from '../events.ts';
import { blockName } from '../shared/block-words.ts';
import { dayWords, doseWords } from '../shared/programme-words.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { FirstWordsController } from '../shared/words-controller.ts';
import { todayStyles } from './today-styles.ts';

/**
 * What today is, and one button that starts it; what is asked before stands in its slot. Where a plan is followed it is not
 * there: then the plan leads.
 */
@customElement('hingeline-today')
export class HingelineToday extends LitElement {
  static override styles = [baseStyles, controlStyles, todayStyles];

  private readonly words = new FirstWordsController(this);

  /** Null until one is begun. */
  @property({ attribute: false }) programme: Programme | null = null;
  /** Oldest first. */
  @property({ attribute: false }) assessments: readonly Assessment[] = [];
  @property({ attribute: false }) today: Day = '';
  /** As it is asked in the slot, 0…10. */
  @property({ attribute: false }) painBefore: number | null = null;
  /** What can be led. */
  @property({ attribute: false }) known: KnownIds = KNOWN_IDS;

  protected override render(): TemplateResult | typeof nothing {
    const { programme, today } = this;
    if (!today) return nothing;
    if (!programme) return this.renderNone();
    const what = todayOf(programme, today);
    const words = this.words.now.today;
    switch (what.kind) {
      case 'due':
        return this.renderDue(resumed(programme, today, this.known));
      case 'begun':
        return this.renderBegun(programme, what.next);
      case 'rest':
        return this.renderQuiet(words.rest, what.next, this.renderAnyway());
      case 'skipped':
        return this.renderQuiet(words.skipped, what.next, this.renderAnyway());
      case 'done':
        return this.renderQuiet(words.done, what.next, nothing);
      case 'paused':
        return this.renderQuiet(words.paused(nearDay(what.until, this.words.now.language)), null, this.renderResume(programme)); // prettier-ignore
    }
  }

  private renderNone(): TemplateResult {
    const { label, none } = this.words.now.today;
    return html`<section aria-label=${label}>
      <h2>${none.title}</h2>
      <p>${none.lead}</p>
      <slot></slot>
      ${
        isBeyondStop(this.painBefore)
          ? this.renderPain()
          : html`<div class="buttons">
              <button class="primary" @click=${() => emit(this, 'open-assessment', null)}>${none.assess}</button>
              <button @click=${() => this.start()}>${none.begin}</button>
            </div>`
      }
      <div class="links">${this.renderLink(none.look, 'open-programme', null)}</div>
    </section>`;
  }

  private renderDue(programme: Programme): TemplateResult {
    const words = this.words.now;
    const { due, nothing: empty } = words.today;
    const lines = linesOn(programme, this.today, this.known);
    if (lines.length === 0) return this.renderQuiet(empty, null, nothing);
    return this.renderLines(lines, due, this.renderLink(due.skip, 'skip-day', null));
  }

  /** Broken off earlier today: what is left of it can still be done, and need not be. */
  private renderBegun(programme: Programme, next: Day): TemplateResult {
    const words = this.words.now;
    const { done, left, next: nextWords } = words.today;
    const lines = linesOn(programme, this.today, this.known);
    if (lines.length === 0) return this.renderQuiet(done, next, nothing);
    return this.renderLines(lines, left, html`<p class="soft">${nextWords(dayWords(next, this.today, words))}</p>`);
  }

  private renderLines(
    lines: readonly PlannedLine[],
    { title, start }: { readonly title: string; readonly start: string },
    besides: TemplateResult,
  ): TemplateResult {
    const { label, change, minutes } = this.words.now.today;
    return html`<section aria-label=${label}>
      <div class="head">
        <h2>${title}</h2>
        <p class="soft">${minutes(minutesOf(lines))}</p>
      </div>
      <div class="begin">
        <slot></slot>
        ${
          isBeyondStop(this.painBefore)
            ? this.renderPain()
            : html`<button class="primary" @click=${() => this.start()}>${start}</button>`
        }
      </div>
      <ol>
        ${lines.map((each) => this.renderLine(each))}
      </ol>
      <div class="links">${this.renderLink(change, 'open-programme', null)} ${besides} ${this.renderAssessAgain()}</div>
    </section>`;
  }

  private renderLine({ block, rung, dose }: PlannedLine): TemplateResult {
    const words = this.words.now;
    return html`<li><span>${blockName(block)}</span> <span class="soft">${doseWords(rung, dose, words)}</span></li>`;
  }

  /** Nothing is due: one line, and what can be done all the same. */
  private renderQuiet(title: string, next: Day | null, does: TemplateResult | typeof nothing): TemplateResult {
    const words = this.words.now;
    const { label, next: nextWords, see } = words.today;
    return html`<section class="quiet" aria-label=${label}>
      <div class="head">
        <h2>${title}</h2>
        ${next === null ? nothing : html`<p class="soft">${nextWords(dayWords(next, this.today, words))}</p>`}
      </div>
      <div class="links">${does} ${this.renderLink(see, 'open-programme', null)} ${this.renderAssessAgain()}</div>
    </section>`;
  }

  private renderAnyway(): TemplateResult | typeof nothing {
    if (isBeyondStop(this.painBefore)) return nothing;
    return html`<button class="link" @click=${() => this.start()}>${this.words.now.today.anyway}</button>`;
  }

  private renderResume(programme: Programme): TemplateResult {
    const { resume } = this.words.now.today;
    return this.renderLink(resume, 'programme-changed', { programme: { ...programme, pausedUntil: null } });
  }

  private renderAssessAgain(): TemplateResult | typeof nothing {
    if (this.assessments.length === 0 || !assessmentDue(this.assessments, this.today)) return nothing;
    return this.renderLink(this.words.now.today.assessAgain, 'open-assessment', null);
  }

  /** In place of the start: beyond the line at which one stops. */
  private renderPain(): TemplateResult {
    const { pain, redFlags } = this.words.now.today;
    return html`<div class="stop" role="status">
      <p>${pain}</p>
      ${this.renderLink(redFlags, 'open-learn', { topic: 'for-me' })}
    </div>`;
  }

  private renderLink<Name extends UiEventName>(text: string, name: Name, detail: UiEvents[Name]): TemplateResult {
    return html`<button class="link" @click=${() => emit(this, name, detail)}>${text}</button>`;
  }

  private start(): void {
    emit(this, 'start-today', { painBefore: this.painBefore });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-today': HingelineToday;
  }
}
