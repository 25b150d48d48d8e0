import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { PRESCRIPTION_ROOM, type PrescribedExercise, type Prescription } from '../../core/records/prescription.ts';
import { DEFAULT_PLAN, planFor } from '../../core/session/plan.ts';
import { CATALOGUE } from '../../exercises/catalogue.ts';
import type { Catalogue } from '../../exercises/entry.ts';
import { emit } from '../events.ts';
import type { PlanState } from '../screen-state.ts';
import { settingStyles } from '../settings/settings-styles.ts';
import { prescribedName } from '../shared/plan-words.ts';
import { formPageStyles, pageStyles } from '../shared/page-styles.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { loadChoiceStyles } from '../start/load-choice.ts';
import '../start/plan-line.ts';
import { planStyles } from './plan-styles.ts';
import { prescribedEditor, type PrescribedEdits } from './prescribed-editor.ts';
import './share.ts';

type Ids = PrescribedExercise['exerciseIds'];

/** What can be put into a plan: each exercise, and before those of one leg both legs in turn. */
function choicesOf(catalogue: Catalogue): readonly Ids[] {
  return catalogue.flatMap(({ exercise, takesTurns }, i): readonly Ids[] => {
    const legs = takesTurns ? catalogue.filter((each) => each.takesTurns === takesTurns) : [];
    const [first, ...others] = legs.map((each) => each.exercise.id);
    const isFirst = legs[0] === catalogue[i];
    return [...(first && isFirst && others.length > 0 ? [[first, ...others] as const] : []), [exercise.id]];
  });
}

/** Here a plan is made and given on; every change is told at once. */
@customElement('hingeline-plan')
export class HingelinePlan extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    settingStyles,
    loadChoiceStyles,
    pageStyles,
    formPageStyles,
    planStyles,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: PlanState | null = null;

  /** What can be put into it. */
  @property({ attribute: false }) catalogue = CATALOGUE;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { draft, link } = this.state;
    const { plan, shared } = this.words.now;
    return html`<main>
      <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
      <h1>${plan.title}</h1>
      <p class="lead">${plan.lead}</p>
      <section aria-labelledby="exercises">
        <h2 id="exercises">${plan.exercises}</h2>
        ${
          draft.exercises.length === 0
            ? html`<p class="meaning">${plan.empty}</p>`
            : html`<ol class="exercises">
                ${draft.exercises.map((each, i) => this.renderExercise(each, i))}
              </ol>`
        }
        ${this.renderAdd()}
      </section>
      <section class="texts">
        ${this.renderText('title', plan.name, plan.nameExample)} ${this.renderText('from', plan.from)}
        <label class="field wide">
          <span>${plan.note}</span>
          <textarea
            rows="3"
            maxlength=${PRESCRIPTION_ROOM.note}
            .value=${draft.note}
            @input=${(event: Event) => this.change({ note: (event.currentTarget as HTMLTextAreaElement).value })}
          ></textarea>
        </label>
      </section>
      ${
        link === null
          ? nothing
          : html`<section aria-labelledby="share">
              <h2 id="share">${plan.share.title}</h2>
              <hingeline-share .link=${link}></hingeline-share>
            </section>`
      }
      ${this.renderOpen()}
      <section aria-labelledby="round">
        <h2 id="round">${plan.round.title}</h2>
        <ol class="points">
          ${plan.round.points.map((point) => html`<li>${point}</li>`)}
        </ol>
      </section>
    </main>`;
  }

  private renderText(part: 'title' | 'from', name: string, example = ''): TemplateResult {
    return html`<label class="field">
      <span>${name}</span>
      <input
        type="text"
        maxlength=${PRESCRIPTION_ROOM[part]}
        placeholder=${example}
        .value=${this.state!.draft[part]}
        @input=${(event: Event) => this.change({ [part]: (event.currentTarget as HTMLInputElement).value })}
      />
    </label>`;
  }

  private renderExercise(each: PrescribedExercise, i: number): TemplateResult {
    const { exercises } = this.state!.draft;
    const edits: PrescribedEdits = {
      change: (to) => this.change({ exercises: exercises.with(i, to) }),
      remove: () => this.change({ exercises: exercises.toSpliced(i, 1) }),
      earlier: i > 0 ? () => this.swap(i - 1) : null,
      later: i < exercises.length - 1 ? () => this.swap(i) : null,
    };
    return prescribedEditor(each, i, edits, this.words.now);
  }

  /** Changes places with the next one. */
  private swap(i: number): void {
    const { exercises } = this.state!.draft;
    const [one, other] = [exercises[i]!, exercises[i + 1]!];
    this.change({ exercises: exercises.toSpliced(i, 2, other, one) });
  }

  private renderAdd(): TemplateResult {
    const { plan } = this.words.now;
    const { exercises } = this.state!.draft;
    if (exercises.length >= PRESCRIPTION_ROOM.exercises) {
      return html`<p class="meaning" role="status">${plan.full(PRESCRIPTION_ROOM.exercises)}</p>`;
    }
    const add = async (exerciseIds: Ids): Promise<void> => {
      const { exercise } = this.catalogue.find((entry) => entry.exercise.id === exerciseIds[0])!;
      const added = { exerciseIds, plan: planFor(exercise, DEFAULT_PLAN), loaded: false, limits: {}, note: '' };
      this.change({ exercises: [...exercises, added] });
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#exercise-${exercises.length}`)?.focus();
    };
    return html`<div role="group" aria-labelledby="add">
      <p id="add" class="said">${plan.add}</p>
      <div class="add">
        ${choicesOf(this.catalogue).map(
          (ids) => html`<button @click=${() => add(ids)}>${prescribedName({ exerciseIds: ids })}</button>`,
        )}
      </div>
    </div>`;
  }

  private renderOpen(): TemplateResult {
    const { open } = this.words.now.plan;
    const choose = (event: Event): void => {
      const input = event.currentTarget as HTMLInputElement;
      const file = input.files?.[0];
      input.value = ''; // the same file may be chosen again
      if (file) emit(this, 'open-plan-file', { file });
    };
    return html`<section aria-labelledby="open">
      <h2 id="open">${open.title}</h2>
      <p class="meaning">${open.meaning}</p>
      <div>
        <label class="button">
          ${open.choose}
          <input class="visually-hidden" type="file" accept="application/json,.json" @change=${choose} />
        </label>
      </div>
    </section>`;
  }

  private change(part: Partial<Prescription>): void {
    emit(this, 'plan-drafted', { draft: { ...this.state!.draft, ...part } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-plan': HingelinePlan;
  }
}
