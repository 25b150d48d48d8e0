import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Opinion, SavedRep } from '../../core/records/record.ts';
import { verdictWords } from '../../words/judged.ts';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';

const OPINIONS: readonly Opinion[] = ['fine', 'not-fine', 'not-a-rep', 'deleted'];

/** What the person says of a counted rep, beside what was measured: one quiet button that opens the choices. */
@customElement('hingeline-rep-opinion')
export class HingelineRepOpinion extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      button {
        display: var(--opinion-buttons, inline-flex);
      }
      .said,
      .choices {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
      }
      .said [role='status'] {
        font-weight: 650;
      }
      .said [role='status']:not(:empty) {
        margin-inline-end: 8px;
      }
      .said .opens {
        color: var(--ink-soft);
      }
      .said [role='status']:empty ~ .opens {
        margin-inline-start: calc(-1.1em - 8px);
      }
      .choices button[aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
      }
      .choices p {
        flex-basis: 100%;
        max-width: 42em;
        color: var(--ink-soft);
        font-size: 16px;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) saved: SavedRep | null = null;
  /** Number among the full reps, from 1. */
  @property({ type: Number }) number = 1;

  @state() private open = false;

  /** What was pressed goes with what it said: the focus is to stand here next. */
  private focusNext: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('saved') && changed.get('saved')?.rep.index !== this.saved?.rep.index) this.open = false;
  }

  protected override updated(): void {
    const next = this.focusNext && this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (!next) return;
    this.focusNext = null;
    next.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.saved) return nothing;
    const { rep, opinion } = this.saved;
    const { judged, yours } = this.words.now;
    const { beside, change, disagree, given } = yours.opinion;
    const said = opinion && opinion !== 'deleted' ? given[opinion] : null;
    return html`<div class="said">
        <p role="status">${said === null ? nothing : beside(verdictWords(judged, rep).text, said)}</p>
        ${
          said === null
            ? nothing
            : html`<button
                class="undo"
                aria-label=${yours.undoOf(judged.rep(this.number))}
                @click=${() => this.say(null)}
              >
                ${yours.undo}
              </button>`
        }
        <button
          class="quiet opens"
          aria-expanded=${this.open}
          aria-controls=${this.open ? 'choices' : nothing}
          @click=${() => (this.open = !this.open)}
        >
          ${said === null ? disagree : change}
        </button>
      </div>
      ${this.open ? this.renderChoices(this.saved) : nothing}`;
  }

  private renderChoices(saved: SavedRep): TemplateResult {
    const { choices, meaning, title } = this.words.now.yours.opinion;
    return html`<div class="choices" id="choices" role="group" aria-label=${title(this.number)}>
      ${choicesOf(saved).map(
        (each) =>
          html`<button
            aria-pressed=${each === 'deleted' ? nothing : each === saved.opinion}
            @click=${() => this.say(each === saved.opinion ? null : each)}
          >
            ${choices[each]}
          </button>`,
      )}
      <p>${meaning}</p>
    </div>`;
  }

  private say(opinion: Opinion | null): void {
    this.open = false;
    this.focusNext = opinion ? '.undo' : '.opens';
    emit(this, 'judge-rep', { repIndex: this.saved!.rep.index, opinion });
  }
}

/** Nobody need say again what was measured. */
function choicesOf({ rep: { verdict }, opinion }: SavedRep): readonly Opinion[] {
  const measured: Opinion | null = verdict === null ? null : verdict === 'good' ? 'fine' : 'not-fine';
  return OPINIONS.filter((each) => each !== measured || each === opinion);
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-rep-opinion': HingelineRepOpinion;
  }
}
