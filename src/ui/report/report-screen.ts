import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { sideOf } from '../../core/pose/measured-leg.ts';
import { countedOf } from '../../core/records/opinion.ts';
import type { SavedRep, SessionRecord } from '../../core/records/record.ts';
import { summaryOf } from '../../core/session/summary.ts';
import { decimal, degrees, seconds } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { inRow, setsOf, type ReviewSet } from '../review/sets.ts';
import type { ReportState } from '../review/review-state.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { measuredWords, selfTestWords } from '../shared/judged-words.ts';
import { sessionName } from '../shared/session-name.ts';
import { spineSignStyles } from '../shared/spine-sign.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { paperStyles } from './paper-styles.ts';
import { repRows } from './rep-rows.ts';
import { factsOf } from './report-facts.ts';
import { reportStyles } from './report-styles.ts';
import { smallCurves, smallScaleOf } from './small-curves.ts';
import { wayDrawing } from './way-drawing.ts';

/** A session on one page of paper, for who was not there: what was measured, by which limits, and how sure it is. */
@customElement('hingeline-report')
export class HingelineReport extends LitElement {
  static override styles = [baseStyles, controlStyles, spineSignStyles, reportStyles, paperStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: ReportState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { session } = this.state;
    const words = this.words.now;
    const { printed, voice } = words;
    const sets = setsOf(session);
    const attempts = session.attempts?.map(({ reason }) => reason);
    return html`
      <nav>
        <button @click=${() => emit(this, 'open-session', { id: session.id })}>${printed.back}</button>
        <div>
          <button @click=${() => emit(this, 'export-session', { kind: 'backup' })}>${printed.send}</button>
          <button class="primary" @click=${() => window.print()}>${printed.print}</button>
        </div>
      </nav>
      <main>
        <header>
          <h1>${printed.title(sessionName(session))}</h1>
          <label class="name">
            <span>${printed.name}</span>
            <input type="text" autocomplete="off" aria-describedby="name-meaning" />
          </label>
          <p id="name-meaning" class="name-meaning">${printed.nameMeaning}</p>
        </header>
        <p class="sum">${voice.summary(summaryOf(countedOf(session.reps), attempts))}</p>
        <dl class="facts">
          ${factsOf(session, sets, words).map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
        ${sets.some((set) => inRow(set).length > 0) ? this.renderReps(sets) : nothing}
        ${howMeasured(session, sets[0]?.exercise ?? null, words)}
      </main>
    `;
  }

  private renderReps(sets: readonly ReviewSet[]): TemplateResult {
    const words = this.words.now;
    const exercises = exercisesOf(sets);
    return html`<div class="drawings ${exercises.length > 1 ? 'two' : ''}">
        ${this.renderCurves(sets)} ${exercises.map(({ exercise, reps }) => this.renderWay(exercise, reps))}
      </div>
      <div class="table" role="region" tabindex="0" aria-label=${words.review.reps}>${repRows(sets, words)}</div>`;
  }

  private renderCurves(sets: readonly ReviewSet[]): TemplateResult {
    const { judged, language, printed, review } = this.words.now;
    const exercise = sets[0]?.exercise ?? null;
    const scale = smallScaleOf(sets.flatMap(inRow).map(({ series }) => series), exercise); // prettier-ignore
    const score = ({ rep }: SavedRep): string => (rep.score === null ? '–' : decimal(rep.score, 0, language));
    const opens = exercise?.direction === -1;
    return html`<section class="curves" aria-labelledby="curves">
      <h2 id="curves">${printed.curves}</h2>
      <ul>
        ${sets.flatMap((set) =>
          set.full.map((saved, i) =>
            saved.opinion === 'deleted'
              ? nothing
              : html`<li>
                  ${smallCurves(saved.series, set.exercise, scale)}
                  <span class="visually-hidden">${judged.rep(i + 1)}, ${review.score}</span>
                  <span>${set.number === null ? nothing : html`<i aria-hidden="true">${set.number}.</i>`}${i + 1}</span>
                  <b>${score(saved)}</b>
                </li>`,
          ),
        )}
      </ul>
      <p class="legend">
        <span class="hip">${opens ? judged.hipsOpened : judged.hips}</span> ·
        <span class="back">${opens ? review.legend.backBelow : review.legend.back}</span>.
        ${printed.curvesMeaning(seconds(scale.seconds, language))}
      </p>
    </section>`;
  }

  private renderWay(exercise: Exercise | null, reps: readonly SavedRep[]): TemplateResult {
    const { judged, printed, session } = this.words.now;
    const names = session.plot[exercise?.direction === -1 ? 'opening' : 'folding'];
    const side = exercise && sideOf(exercise.leg);
    const title = side ? `${printed.way}, ${judged.leg[side]}` : printed.way;
    return html`<figure>
      <h2>${title}</h2>
      ${wayDrawing(reps.map(({ series }) => series), exercise, names, title)}
      <figcaption>${exercise?.marked ? printed.wayMeaning : printed.wayPlain}</figcaption>
    </figure>`; // prettier-ignore
  }
}

/** The exercises of the session, left and right apart, each with its reps. */
function exercisesOf(
  sets: readonly ReviewSet[],
): readonly { readonly exercise: Exercise | null; readonly reps: readonly SavedRep[] }[] {
  const ids = [...new Set(sets.map(({ exercise }) => exercise?.id))];
  return ids
    .map((id) => sets.filter(({ exercise }) => exercise?.id === id))
    .map((own) => ({ exercise: own[0]!.exercise, reps: own.flatMap(inRow) }))
    .filter(({ reps }) => reps.length > 0);
}

/** What an angle of the report is, what its ± is, and with what it was measured. */
function howMeasured(session: SessionRecord, exercise: Exercise | null, words: Words): TemplateResult {
  const { language, learn, printed } = words;
  const { view, selfTest } = session;
  const angles = exerciseWords(exercise?.id ?? '')?.angles;
  return html`<section class="how" aria-labelledby="how">
    <h2 id="how">${printed.how}</h2>
    <p>
      ${printed.method} ${view ? printed.yaw(degrees(Math.abs(view.yawDeg), language)) : nothing} ${angles?.hip}
      ${angles?.lumbar} ${learn.numbers.estimate} ${learn.numbers.error} ${learn.numbers.unseen}
      ${selfTest ? selfTestWords(selfTest, words) : nothing} ${printed.coaching} ${measuredWords(session, words)}
    </p>
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-report': HingelineReport;
  }
}
