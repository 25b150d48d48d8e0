import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import type { SavedRep, SelfTestResult } from '../../core/records/record.ts';
import { summaryOf } from '../../core/session/summary.ts';
import { verdictWords } from '../../words/judged.ts';
import { wordsOf } from '../../words/words.ts';
import { emit } from '../events.ts';
import { sessionDate } from '../shared/dates.ts';
import { degrees } from '../shared/degrees.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { judgedWords, movedLimits } from '../shared/judged-words.ts';
import { sessionName } from '../shared/session-name.ts';
import { spineShape, spineSignStyles, VERDICT_BAND } from '../shared/spine-sign.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import type { ReviewState } from '../screen-state.ts';
import { notCounted } from './not-counted.ts';
import { painAfter } from './pain.ts';
import './rep-card.ts';
import { reviewStyles } from './review-styles.ts';
import { setCount, setName, setsOf, type ReviewSet } from './sets.ts';

/** One session afterwards: a sentence, a card for each rep, set by set, and apart from them what was not scored. */
@customElement('hingeline-review')
export class HingelineReview extends LitElement {
  static override styles = [baseStyles, controlStyles, spineSignStyles, reviewStyles];

  @property({ attribute: false }) state: ReviewState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { session, trace } = this.state;
    const sets = setsOf(session);
    const exercise = sets[0]?.exercise ?? null;
    const meaning = exerciseWords(exercise?.id ?? '')?.angles;
    const known = exerciseById(session.exerciseId) ?? null;
    const moved = movedLimits(session, known);
    const source = session.source === 'camera' ? nothing : html` · ${session.source}`;
    return html`<main>
      <nav><button @click=${() => emit(this, 'back', null)}>Back</button></nav>
      <header>
        <p class="when">${sessionName(session)} · ${sessionDate(session.startedAt)}${source}</p>
        <h1>
          ${wordsOf('en').voice.summary(
            summaryOf(
              session.reps.map(({ rep }) => rep),
              session.attempts?.map(({ reason }) => reason),
            ),
          )}
        </h1>
        <p class="judged">${judgedWords(session, known)}</p>
        ${session.selfTest ? html`<p class="own-range">${selfTestWords(session.selfTest)}</p>` : nothing}
      </header>
      ${painAfter(this, session)}
      ${sets.some(({ full }) => full.length > 0) ? this.renderFull(sets, exercise) : nothing}
      ${notCounted(session, sets, trace[0]?.timestampMs ?? null)}
      <footer>
        ${meaning ? html`<p>${meaning.hip} ${meaning.lumbar}</p>` : nothing}
        ${moved.length > 0 ? html`<p class="moved">Limits that were moved: ${moved.join('; ')}.</p>` : nothing}
        <p>
          Measured with the ${session.model.variant} model on the ${session.model.inference.toUpperCase()}. Not a
          medical device.
        </p>
      </footer>
    </main>`;
  }

  private renderFull(sets: readonly ReviewSet[], exercise: Exercise | null): TemplateResult {
    const opens = exercise?.direction === -1;
    return html`<section aria-labelledby="reps">
        <h2 id="reps" class="visually-hidden">Reps</h2>
        <div class="strips">${sets.map((set) => this.renderStrip(set))}</div>
        <p class="legend">
          <span class="hip"><i></i>${opens ? 'Hips opened' : 'Hips'}</span>
          <span class="back"><i></i>${opens ? 'Back (below 0: arched), with its error' : 'Back, with its error'}</span>
          ${exercise?.marked ? html`<span class="green"><i class="area"></i>Green for the back</span>` : nothing}
        </p>
        ${sets[0]?.number === null ? this.renderCards(sets[0]) : nothing}
      </section>
      ${sets
        .filter(({ number, full }) => number !== null && full.length > 0)
        .map(
          (set) =>
            html`<section class="set" aria-labelledby="set-${set.number}">
              <h2 id="set-${set.number}">${setName(set)}</h2>
              ${this.renderCards(set)}
            </section>`,
        )}`;
  }

  /** The reps of a set as a row of buttons, with what they came to. */
  private renderStrip(set: ReviewSet): TemplateResult {
    const name = setName(set);
    const heading = name ? html`<p class="of-set"><b>${name}</b> ${setCount(set)}</p>` : nothing;
    return html`<div>
      ${heading}
      <div class="strip" role="group" aria-label=${name ? `Go to a rep of ${name}` : 'Go to a rep'}>
        ${set.full.map((saved, i) => this.renderChip(saved, i, set))}
      </div>
    </div>`;
  }

  private renderCards(set: ReviewSet): TemplateResult {
    const { session, trace } = this.state!;
    return html`<div class="cards">
      ${set.full.map(
        (saved, i) =>
          html`<hingeline-rep-card
            id=${cardId(set, i)}
            tabindex="-1"
            .number=${i + 1}
            .saved=${saved}
            .trace=${trace}
            .sessionView=${session.view}
            .exercise=${set.exercise}
            .ownBend=${set.exercise?.bendNorm ? session.standard?.ownBend : undefined}
          ></hingeline-rep-card>`,
      )}
    </div>`;
  }

  private renderChip({ rep }: SavedRep, i: number, set: ReviewSet): TemplateResult {
    const { shape, text } = verdictWords(rep);
    const go = (): void => {
      const card = this.renderRoot.querySelector<HTMLElement>(`#${cardId(set, i)}`);
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      card?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
      card?.focus({ preventScroll: true });
    };
    return html`<button class="chip" @click=${go}>
      <span><span class="visually-hidden">Rep </span>${i + 1}</span>
      <span class="sign ${rep.verdict ? VERDICT_BAND[rep.verdict] : 'unsure'}"
        >${spineShape(shape)}<span class="visually-hidden">${text}, score</span></span
      >
      <b>${rep.score === null ? '–' : Math.round(rep.score)}</b>
    </button>`;
  }
}

function cardId({ number }: ReviewSet, i: number): string {
  return `rep-${number === null ? '' : `${number}-`}${i + 1}`;
}

/** What the back did when it was moved on purpose: the size of what it can do, to hold the reps against. */
function selfTestWords({ pressDeg, archDeg }: SelfTestResult): string {
  const half = (word: string, deg: number | null): string =>
    deg === null ? `${word} was not seen` : `${word} ${degrees(Math.abs(deg))}`;
  return `Before the reps your back moved on purpose: ${half('pressed', pressDeg)}, ${half('arched', archDeg)}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-review': HingelineReview;
  }
}
