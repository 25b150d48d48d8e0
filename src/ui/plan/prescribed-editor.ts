/** One exercise of a plan that is being made. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { degInForce, moveLimit, type LimitInfo } from '../../core/exercise/limits.ts';
import { judgedBy } from '../../core/exercise/standard.ts';
import { limitInfos, PRESCRIPTION_ROOM, type PrescribedExercise } from '../../core/records/prescription.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import { degrees } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { rangeRow } from '../settings/rows.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { holdMsOf, prescribedName } from '../shared/plan-words.ts';
import { loadChoice } from '../start/load-choice.ts';

/** What can be done with it. */
export interface PrescribedEdits {
  change(to: PrescribedExercise): void;
  remove(): void;
  /** Null at the end it would leave. */
  readonly earlier: (() => void) | null;
  readonly later: (() => void) | null;
}

/** @param i its place in the plan, from 0 */
export function prescribedEditor(
  each: PrescribedExercise,
  i: number,
  edits: PrescribedEdits,
  words: Words,
): TemplateResult {
  const { plan, start } = words;
  const name = prescribedName(each);
  const exercise = exerciseById(each.exerciseIds[0]);
  const change = (part: Partial<PrescribedExercise>): void => edits.change({ ...each, ...part });
  const changePlan = (event: HTMLElementEventMap['plan-changed']): void => {
    event.stopPropagation(); // it is not the plan of the settings
    change({ plan: event.detail.plan });
  };
  return html`<li aria-labelledby="exercise-${i}">
    <div class="head">
      <h3 id="exercise-${i}" tabindex="-1">${name}</h3>
      <div>
        ${place(plan.earlier, plan.earlierOf(name), edits.earlier)}
        ${place(plan.later, plan.laterOf(name), edits.later)}
        <button class="quiet" aria-label=${plan.removeOf(name)} @click=${() => edits.remove()}>${plan.remove}</button>
      </div>
    </div>
    <hingeline-plan-line
      .plan=${each.plan}
      .holdMs=${holdMsOf(each.exerciseIds)}
      @plan-changed=${changePlan}
    ></hingeline-plan-line>
    ${
      exercise?.bendNorm
        ? loadChoice(`exercise-${i}`, name, each.loaded, start.load, (loaded) => change({ loaded }))
        : nothing
    }
    ${exercise ? limitEditor(each, i, exercise, change, words) : nothing}
    <label class="field">
      <span>${plan.exerciseNote}</span>
      <input
        type="text"
        maxlength=${PRESCRIPTION_ROOM.exerciseNote}
        .value=${each.note}
        @input=${(event: Event) => change({ note: (event.currentTarget as HTMLInputElement).value })}
      />
    </label>
  </li>`;
}

function place(text: string, name: string, move: (() => void) | null): TemplateResult {
  return html`<button
    class="quiet"
    aria-label=${name}
    aria-disabled=${move ? 'false' : 'true'}
    @click=${() => move?.()}
  >
    ${text}
  </button>`;
}

function limitEditor(
  each: PrescribedExercise,
  i: number,
  exercise: Exercise,
  change: (part: Pick<PrescribedExercise, 'limits'>) => void,
  { language, plan, settings }: Words,
): TemplateResult {
  const own = exerciseWords(exercise.id);
  const infos = limitInfos(exercise, each);
  const moved = infos.filter(({ name }) => each.limits[name] !== undefined).length;
  const judged = judgedBy(exercise, { loaded: each.loaded });
  const move = (name: LimitInfo['name'], deg: number): void =>
    change({ limits: moveLimit({ [exercise.id]: each.limits }, [judged], name, deg)[exercise.id] ?? {} });
  const row = (info: LimitInfo): TemplateResult | typeof nothing => {
    if (!own) return nothing;
    const { name, defaultDeg, minDeg, maxDeg } = info;
    const { title, reason } = own.limits[name];
    const deg = degInForce(info, each.limits[name]);
    const value = degrees(deg, language);
    const said = deg === defaultDeg ? value : settings.limits.usually(value, degrees(defaultDeg, language));
    const meaningId = `limit-${i}-${name}`;
    return html`${rangeRow({ name: title, value: deg, min: minDeg, max: maxDeg, step: 1, words: said, meaningId }, (to) => move(name, to))}
      <p class="meaning" id=${meaningId}>${reason(info)}</p>`;
  };
  return html`<details>
    <summary>${plan.limits}${moved > 0 ? html` <span>${settings.limits.moved(moved)}</span>` : nothing}</summary>
    <p class="meaning">${plan.limitsMeaning}</p>
    ${infos.map(row)}
  </details>`;
}
