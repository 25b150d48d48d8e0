import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { minutesOf, plannedLines, type PlannedLine } from '../../core/programme/blocks.ts';
import { everySo, switched } from '../../core/programme/edit.ts';
import type { KnownIds } from '../../core/programme/ladders.ts';
import { EVERY_DAYS, type LadderId, type Programme } from '../../core/programme/programme.ts';
import { paused, todayOf } from '../../core/programme/schedule.ts';
import { KNOWN_IDS } from '../../exercises/known-ids.ts';
import { day, nearDay } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import type { ProgrammeState } from '../screen-state.ts';
import { blockName } from '../shared/block-words.ts';
import { formPageStyles, pageStyles } from '../shared/page-styles.ts';
import { stepper, stepperStyles } from '../shared/stepper.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { lineEditor } from './line-editor.ts';
import { programmeStyles } from './programme-styles.ts';
import { weekStrip, weekStripStyles } from './week-strip.ts';

const PAUSE_DAYS = 7;

/** What the programme is, day by day and line by line, and where it is changed. */
@customElement('hingeline-programme')
export class HingelineProgramme extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    pageStyles,
    formPageStyles,
    stepperStyles,
    weekStripStyles,
    programmeStyles,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: ProgrammeState | null = null;
  /** What can be led. */
  @property({ attribute: false }) known: KnownIds = KNOWN_IDS;

  /** The line that is being changed. */
  @state() private open: LadderId | null = null;
  /** As the field has it: "18:30", or empty. */
  @state() private time = '';

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { programme, resting, kept } = this.state;
    const { programme: words, shared, today } = this.words.now;
    const lines = plannedLines(programme, this.known);
    const on = lines.filter(({ line }) => line.on);
    return html`<main>
      <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
      <header>
        <h1>${words.title}</h1>
        <p><strong>${words.every(programme.everyDays)}</strong>, ${today.minutes(minutesOf(on))}</p>
        ${resting ? html`<p class="note">${words.page.resting}</p>` : nothing}
        ${kept ? nothing : html`<p class="note">${words.page.proposed}</p>`}
        <p class="soft">${words.page.lead}</p>
      </header>
      ${this.renderDays(programme)}
      <section aria-labelledby="exercises">
        <h2 id="exercises">${words.page.exercises}</h2>
        <ol class="lines">
          ${on.map((each) => this.renderLine(each))}
        </ol>
      </section>
      ${this.renderOthers(lines.filter(({ line }) => !line.on))} ${this.renderCalendar()} ${this.renderAssessment()}
    </main>`;
  }

  private renderDays(programme: Programme): TemplateResult {
    const { today } = this.state!;
    const { language, programme: words } = this.words.now;
    const { page } = words;
    const what = todayOf(programme, today);
    const { everyDays, pausedUntil } = programme;
    const every =
      (days: number): (() => void) =>
      () =>
        this.change(everySo(programme, days));
    const [min, max] = EVERY_DAYS;
    const step = {
      less: everyDays > min ? every(everyDays - 1) : null,
      more: everyDays < max ? every(everyDays + 1) : null,
    };
    const isPaused = pausedUntil !== null && today < pausedUntil;
    return html`<section aria-labelledby="days">
      <h2 id="days">${page.days}</h2>
      ${weekStrip(programme, today, this.words.now)}
      <p class="soft" role="status">${isPaused ? page.paused(nearDay(pausedUntil, language)) : nothing}</p>
      <div class="row">
        ${stepper({ name: page.how, less: page.fewer, more: page.more, value: words.every(everyDays), step })}
        ${
          what.kind === 'due'
            ? html`<button @click=${() => emit(this, 'skip-day', null)}>${page.skip}</button>`
            : nothing
        }
        ${
          isPaused
            ? html`<button @click=${() => this.change({ ...programme, pausedUntil: null })}>
                ${this.words.now.today.resume}
              </button>`
            : html`<button @click=${() => this.change(paused(programme, today, PAUSE_DAYS))}>${page.pause}</button>`
        }
      </div>
    </section>`;
  }

  private renderLine(planned: PlannedLine): TemplateResult {
    const { programme, today } = this.state!;
    const { id } = planned.ladder;
    const editing = {
      programme,
      today,
      known: this.known,
      open: this.open === id,
      toggle: () => (this.open = this.open === id ? null : id),
      change: (to: Programme) => this.change(to),
    };
    return lineEditor(planned, editing, this.words.now);
  }

  private renderOthers(off: readonly PlannedLine[]): TemplateResult | typeof nothing {
    if (off.length === 0) return nothing;
    const { page } = this.words.now.programme;
    return html`<section aria-labelledby="others">
      <h2 id="others">${page.others}</h2>
      <ul class="others">
        ${off.map(({ block, ladder }) => {
          const name = blockName(block);
          const add = (): void => this.change(switched(this.state!.programme, ladder.id, true));
          return html`<li>
            <span>${name} <span class="soft">· ${page[block.kind]}</span></span>
            <button aria-label=${page.addOf(name)} @click=${add}>${page.add}</button>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private renderCalendar(): TemplateResult {
    const { calendar } = this.words.now.programme.page;
    const typed = (event: Event): void => void (this.time = (event.currentTarget as HTMLInputElement).value);
    return html`<section aria-labelledby="calendar">
      <h2 id="calendar">${calendar.title}</h2>
      <p class="meaning">${calendar.meaning}</p>
      <div class="row">
        <label class="time"
          ><span>${calendar.time}</span><input type="time" .value=${this.time} @input=${typed}
        /></label>
        <button @click=${() => emit(this, 'save-calendar', { time: this.time || null })}>${calendar.save}</button>
      </div>
    </section>`;
  }

  private renderAssessment(): TemplateResult {
    const { language, programme, today } = this.words.now;
    const { assessment } = programme.page;
    const last = this.state!.assessments.at(-1);
    return html`<section aria-labelledby="assessment">
      <h2 id="assessment">${assessment.title}</h2>
      <p class="meaning">${assessment.meaning} ${last ? assessment.last(day(last.day, language)) : nothing}</p>
      <div class="row">
        <button @click=${() => emit(this, 'open-assessment', null)}>
          ${last ? today.assessAgain : assessment.begin}
        </button>
      </div>
    </section>`;
  }

  private change(programme: Programme): void {
    emit(this, 'programme-changed', { programme });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-programme': HingelineProgramme;
  }
}
