import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Choice, Standing } from '../../core/records/arrival.ts';
import { countedOf } from '../../core/records/opinion.ts';
import { dateAndTime } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import { repsWords } from '../shared/reps-words.ts';
import { sessionName } from '../shared/session-name.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { Arriving, ImportPreview } from './data-state.ts';
import { dataStyles } from './data-styles.ts';

const CHOICES: readonly Choice[] = ['mine', 'theirs', 'both'];

/** What bringing in a file would do, and what is to be done with sessions that are here and different. */
@customElement('hingeline-import-preview')
export class HingelineImportPreview extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    dataStyles,
    css`
      h3 {
        font-size: 18px;
        overflow-wrap: anywhere;
      }
      ul {
        margin-top: 8px;
        list-style: none;
      }
      li,
      fieldset {
        border-top: 1px solid var(--line);
        padding: 10px 8px;
      }
      fieldset {
        min-width: 0;
        margin: 0;
        border-width: 1px 0 0;
      }
      legend {
        float: left;
        width: 100%;
        padding: 0;
        font-weight: 600;
      }
      legend ~ * {
        clear: both;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) preview: ImportPreview | null = null;
  @property({ type: Boolean }) busy = false;

  /** By the id of the session; what is here stays where nothing is chosen. */
  @state() private choices: Readonly<Record<string, Choice>> = {};
  /** Also programme, assessments, plan and own bend. */
  @state() private course = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('preview')) return;
    this.choices = {};
    // What is here stays where nothing is chosen.
    this.course = this.preview?.course === 'new';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.preview) return nothing;
    const { bring } = this.words.now.data;
    const { fileName, sessions, course } = this.preview;
    const count = (standing: Standing): number => sessions.filter((each) => each.standing === standing).length;
    const [fresh, same, conflicts] = [count('new'), count('same'), count('conflict')];
    const isNothing = fresh + conflicts === 0 && (course === null || course === 'same');
    const taken = fresh + Object.values(this.choices).filter((choice) => choice !== 'mine').length;
    return html`<h3>${bring.inFile(fileName)}</h3>
      <ul>
        ${fresh > 0 ? html`<li>${bring.fresh(fresh)}</li>` : nothing}
        ${same > 0 ? html`<li>${bring.same(same)}</li>` : nothing}
        ${conflicts > 0 ? html`<li>${bring.conflicts(conflicts)}</li>` : nothing}
      </ul>
      ${sessions.filter(({ standing }) => standing === 'conflict').map((each) => this.renderConflict(each))}
      ${isNothing ? html`<p>${bring.nothing}</p>` : this.renderCourse(course)}
      <div class="buttons">
        ${
          isNothing
            ? nothing
            : html`<button
                class="primary"
                ?disabled=${this.busy || (taken === 0 && !this.course)}
                @click=${() => emit(this, 'take-backup', { choices: this.choices, course: this.course })}
              >
                ${taken === 0 ? bring.takeCourse : bring.take(taken)}
              </button>`
        }
        <button ?disabled=${this.busy} @click=${() => emit(this, 'take-backup', null)}>
          ${isNothing ? this.words.now.shared.close : bring.cancel}
        </button>
      </div>`;
  }

  private renderCourse(course: Standing | null): TemplateResult | typeof nothing {
    if (course === null || course === 'same') return nothing;
    const change = (event: Event): void => void (this.course = (event.currentTarget as HTMLInputElement).checked);
    return html`<label class="pick">
      <input type="checkbox" .checked=${this.course} @change=${change} />
      ${this.words.now.data.bring.course[course]}
    </label>`;
  }

  private renderConflict(session: Arriving): TemplateResult {
    const { data, language } = this.words.now;
    const { id, mine } = session;
    const name = `${sessionName(session)}, ${dateAndTime(session.startedAt, language)}`;
    return html`<fieldset>
      <legend>${name}<span class="visually-hidden">: ${data.bring.choiceOf(name)}</span></legend>
      <p class="meaning">${mine ? data.bring.here(this.inWords(mine)) : nothing}</p>
      <p class="meaning">${data.bring.there(this.inWords(session))}</p>
      ${CHOICES.map(
        (choice) =>
          html`<label class="pick">
            <input
              type="radio"
              name=${id}
              .checked=${(this.choices[id] ?? 'mine') === choice}
              @change=${() => (this.choices = { ...this.choices, [id]: choice })}
            />
            ${data.bring.choices[choice]}
          </label>`,
      )}
    </fieldset>`;
  }

  /** "8 reps, 6 mostly hips", and the note. */
  private inWords({ reps, note }: Pick<Arriving, 'reps' | 'note'>): string {
    const full = countedOf(reps.filter(({ rep }) => rep.kind === 'rep'));
    return [repsWords(full, null, this.words.now.shared), note].filter(Boolean).join(' · ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-import-preview': HingelineImportPreview;
  }
}
