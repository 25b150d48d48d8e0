import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { GuidedDose, GuidedExercise } from '../../core/guided/guided.ts';
import { guidedById } from '../../exercises/guided/catalogue.ts';
import type { GuidedEntry } from '../../exercises/guided/entry.ts';
import type { GuidedFigure } from '../../exercises/guided/figure.ts';
import { emit } from '../events.ts';
import type { GuidedPageState } from '../screen-state.ts';
import { pageStyles } from '../shared/page-styles.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { guidedStill } from './guided-figure.ts';
import { guidedPageStyles } from './guided-page-styles.ts';

/** What a guided exercise is, what one feels, when to stop; and how much of it, and begin. */
@customElement('hingeline-guided-page')
export class HingelineGuidedPage extends LitElement {
  static override styles = [baseStyles, controlStyles, pageStyles, guidedPageStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: GuidedPageState | null = null;

  @state() private figure: { readonly of: string; readonly drawing: GuidedFigure } | null = null;
  /** What was chosen, as long as the page is on. */
  @state() private chosen: GuidedDose | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state') || !this.state) return;
    const entry = guidedById(this.state.guidedId);
    if (!entry || this.figure?.of === entry.exercise.id) return;
    this.chosen = null;
    void this.load(entry);
  }

  private async load(entry: GuidedEntry): Promise<void> {
    const drawing = await entry.figure().catch(() => null);
    if (drawing) this.figure = { of: entry.exercise.id, drawing };
  }

  protected override render(): TemplateResult | typeof nothing {
    const entry = guidedById(this.state?.guidedId ?? '');
    if (!entry) return nothing;
    const { guided, shared, language } = this.words.now;
    const { exercise } = entry;
    const own = entry.words.of(language);
    const dose = this.chosen ?? exercise.usual;
    const part = (title: string, text: string): TemplateResult =>
      html`<section>
        <h2>${title}</h2>
        <p>${text}</p>
      </section>`;
    return html`<main>
      <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
      <header>
        <h1>${own.name}</h1>
        <p class="lead">${own.summary}</p>
      </header>
      <div class="picture">${this.renderFigure(exercise, own.drawing)}</div>
      <div class="parts">
        ${part(guided.place, own.place)} ${part(guided.feel, own.feel)} ${part(guided.stop, own.stop)}
        ${part(guided.leaveOut, own.leaveOut)}
      </div>
      <p class="soft">${guided.notJudged}</p>
      <section class="begin">
        <label>${guided.howMuch} ${this.renderDoses(exercise, dose)}</label>
        <button class="primary start" @click=${() => emit(this, 'start-guided', { guidedId: exercise.id, dose })}>
          ${guided.begin}
        </button>
      </section>
    </main>`;
  }

  private renderDoses(exercise: GuidedExercise, dose: GuidedDose): TemplateResult {
    const doses = dosesOf(exercise);
    const { today } = this.words.now;
    return html`<select
      @change=${(event: Event) => (this.chosen = doses[(event.target as HTMLSelectElement).selectedIndex]!)}
    >
      ${doses.map(
        (each) =>
          html`<option ?selected=${each.amount === dose.amount && each.sets === dose.sets}>
            ${today.dose({ ...each, unit: exercise.unit, each: exercise.sides === 'each' })}
          </option>`,
      )}
    </select>`;
  }

  private renderFigure(exercise: GuidedExercise, label: string): TemplateResult | typeof nothing {
    if (this.figure?.of !== exercise.id) return nothing;
    return guidedStill(this.figure.drawing, label);
  }
}

/** What can be chosen: the usual, less and more, within what is sensible. */
function dosesOf({ amount: [min, max], usual }: GuidedExercise): readonly GuidedDose[] {
  const amounts = [1 / 3, 2 / 3, 1, 5 / 3, 10 / 3].map((share) => Math.round(share * usual.amount));
  const within = [...new Set(amounts.map((amount) => Math.min(max, Math.max(min, amount))))];
  const sets = usual.sets === 1 ? [1] : [1, 2, 3];
  return sets.flatMap((each) => (usual.sets === 1 ? within : [usual.amount]).map((amount) => ({ sets: each, amount })));
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-guided-page': HingelineGuidedPage;
  }
}
