import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import type { SavedRep, SelfTestResult, SessionRecord } from '../../core/records/record.ts';
import { countedOf } from '../../core/records/opinion.ts';
import { summaryOf } from '../../core/session/summary.ts';
import { dateAndTime, degrees } from '../../words/numbers.ts';
import type { OptionWords } from '../../words/settings.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { judgedWords, movedLimits } from '../shared/judged-words.ts';
import { sessionName } from '../shared/session-name.ts';
import { spineSignStyles } from '../shared/spine-sign.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { ReviewState } from '../screen-state.ts';
import { notCounted } from './not-counted.ts';
import { painAfter } from './pain.ts';
import { chipView } from './chip-view.ts';
import { followRemoved, isRemoved, removedReps, removedStyles } from './removed.ts';
import './rep-card.ts';
import './session-note.ts';
import { reviewStyles } from './review-styles.ts';
import { setCount, setName, setsOf, type ReviewSet } from './sets.ts';

/** One session afterwards: a sentence, a card for each rep, set by set, and apart from them what was not scored. */
@customElement('hingeline-review')
export class HingelineReview extends LitElement {
  static override styles = [baseStyles, controlStyles, spineSignStyles, reviewStyles, removedStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: ReviewState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const words = this.words.now;
    const { language, review, shared, voice } = words;
    const { session, trace } = this.state;
    const sets = setsOf(session);
    const exercise = sets[0]?.exercise ?? null;
    const meaning = exerciseWords(exercise?.id ?? '')?.angles;
    const known = exerciseById(session.exerciseId) ?? null;
    const moved = movedLimits(session, known, words);
    const source = session.source === 'camera' ? nothing : html` · ${session.source}`;
    return html`<main>
      <nav><button @click=${() => emit(this, 'back', null)}>${shared.back}</button></nav>
      <header>
        <p class="when">${sessionName(session)} · ${dateAndTime(session.startedAt, language)}${source}</p>
        <h1>
          ${voice.summary(
            summaryOf(
              countedOf(session.reps),
              session.attempts?.map(({ reason }) => reason),
            ),
          )}
        </h1>
        <p class="judged">${judgedWords(session, known, words)}</p>
        ${session.selfTest ? html`<p class="own-range">${selfTestWords(session.selfTest, words)}</p>` : nothing}
      </header>
      ${painAfter(this, session, words)}
      <hingeline-session-note .note=${session.note ?? ''}></hingeline-session-note>
      ${sets.some(({ full }) => full.length > 0) ? this.renderFull(sets, exercise) : nothing}
      ${removedReps(this, sets, words)} ${notCounted(this, session, sets, trace[0]?.timestampMs ?? null, words)}
      <footer>
        ${meaning ? html`<p>${meaning.hip} ${meaning.lumbar}</p>` : nothing}
        ${moved.length > 0 ? html`<p class="moved">${review.limitsMoved(moved)}</p>` : nothing}
        <p>${measuredWords(session.model, words)}</p>
      </footer>
    </main>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.session;
    const now = this.state?.session;
    if (before && now?.id === before.id) followRemoved(this.renderRoot, before.reps, now.reps);
  }

  private renderFull(sets: readonly ReviewSet[], exercise: Exercise | null): TemplateResult {
    const words = this.words.now;
    const { judged, review } = words;
    const opens = exercise?.direction === -1;
    return html`<section aria-labelledby="reps">
        <h2 id="reps" class="visually-hidden">${review.reps}</h2>
        <div class="strips">${sets.map((set) => this.renderStrip(set))}</div>
        <p class="legend">
          <span class="hip"><i></i>${opens ? judged.hipsOpened : judged.hips}</span>
          <span class="back"><i></i>${opens ? review.legend.backBelow : review.legend.back}</span>
          ${exercise?.marked ? html`<span class="green"><i class="area"></i>${review.legend.green}</span>` : nothing}
        </p>
        ${sets[0]?.number === null ? this.renderCards(sets[0]) : nothing}
      </section>
      ${sets
        .filter(({ number, full }) => number !== null && full.length > 0)
        .map(
          (set) =>
            html`<section class="set" aria-labelledby="set-${set.number}">
              <h2 id="set-${set.number}">${setName(set, words)}</h2>
              ${this.renderCards(set)}
            </section>`,
        )}`;
  }

  /** The reps of a set as a row of buttons, with what they came to. */
  private renderStrip(set: ReviewSet): TemplateResult {
    const words = this.words.now;
    const { goToRep, goToRepOf } = words.review;
    const name = setName(set, words);
    const heading = name ? html`<p class="of-set"><b>${name}</b> ${setCount(set, words)}</p>` : nothing;
    return html`<div>
      ${heading}
      <div class="strip" role="group" aria-label=${name ? goToRepOf(name) : goToRep}>
        ${set.full.map((saved, i) => (isRemoved(saved) ? nothing : this.renderChip(saved, i, set)))}
      </div>
    </div>`;
  }

  private renderCards(set: ReviewSet): TemplateResult {
    const { session, trace } = this.state!;
    return html`<div class="cards">
      ${set.full.map((saved, i) =>
        isRemoved(saved)
          ? nothing
          : html`<hingeline-rep-card
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

  private renderChip(saved: SavedRep, i: number, set: ReviewSet): TemplateResult {
    const { judged, review } = this.words.now;
    const { sign, text, score } = chipView(saved, this.words.now);
    const go = (): void => {
      const card = this.renderRoot.querySelector<HTMLElement>(`#${cardId(set, i)}`);
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      card?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
      card?.focus({ preventScroll: true });
    };
    return html`<button class="chip" @click=${go}>
      <span aria-hidden="true">${i + 1}</span><span class="visually-hidden">${judged.rep(i + 1)}</span> ${sign}<span
        class="visually-hidden"
        >${text}, ${review.score}</span
      >
      <b>${score}</b>
    </button>`;
  }
}

function cardId({ number }: ReviewSet, i: number): string {
  return `rep-${number === null ? '' : `${number}-`}${i + 1}`;
}

/** What the back did when it was moved on purpose: the size of what it can do, to hold the reps against. */
function selfTestWords({ pressDeg, archDeg }: SelfTestResult, { language, review }: Words): string {
  const size = (deg: number | null): string | null => (deg === null ? null : degrees(Math.abs(deg), language));
  return review.ownRange(size(pressDeg), size(archDeg));
}

/** What the session was measured with, named as in the settings. */
function measuredWords({ variant, inference }: SessionRecord['model'], { review, settings }: Words): string {
  const name = (options: Readonly<Record<string, OptionWords>>, id: string): string => options[id]?.name ?? id;
  return review.measuredWith(name(settings.model.options, variant), name(settings.inference.options, inference));
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-review': HingelineReview;
  }
}
