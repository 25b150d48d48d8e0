import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import { neutralOfTrace } from '../../core/neutral/of-trace.ts';
import type { Neutral } from '../../core/neutral/neutral.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import { isAnythingDone, type SavedRep } from '../../core/records/record.ts';
import { countedOf } from '../../core/records/opinion.ts';
import { summaryOf } from '../../core/session/summary.ts';
import { dateAndTime } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import { exerciseWords } from '../shared/exercise-words.ts';
import { judgedWords, measuredWords, movedLimits, selfTestWords, unreadWords } from '../shared/judged-words.ts';
import { sessionName } from '../shared/session-name.ts';
import { spineSignStyles } from '../shared/spine-sign.ts';
import { pageStyles } from '../shared/page-styles.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { ReviewState, ShownStill } from './review-state.ts';
import { judgedAnew } from './judged-anew.ts';
import { notCounted } from './not-counted.ts';
import { painAfter } from './pain.ts';
import { followRemoved, removedReps, removedStyles } from './removed.ts';
import './rep-card.ts';
import './session-note.ts';
import { reviewStyles } from './review-styles.ts';
import { saveSession, saveSessionStyles } from './save-session.ts';
import { repStrip, stripStyles, tabId } from './rep-strip.ts';
import { openRepOf, othersOf, setName, setsOf, type OpenRep, type ReviewSet } from './sets.ts';

/** One session afterwards: a sentence, the reps in a row with one of them open, and apart from them what was not scored. */
@customElement('hingeline-review')
export class HingelineReview extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    spineSignStyles,
    stripStyles,
    pageStyles,
    reviewStyles,
    saveSessionStyles,
    removedStyles,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: ReviewState | null = null;

  /** The rep that was opened, by its index in the session; null for the worst. */
  @state() private openIndex: number | null = null;

  private ghost: { readonly trace: readonly PoseFrame[]; readonly leg: Exercise['leg']; readonly neutral: Neutral | null } | null = null; // prettier-ignore

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('state');
    if (before && before.session.id !== this.state?.session.id) this.openIndex = null;
    // From then on it stays open, whatever is said of it.
    if (this.state) this.openIndex ??= openRepOf(setsOf(this.state.session), null)?.saved.rep.index ?? null;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const words = this.words.now;
    const { language, review, shared, voice } = words;
    const { session, trace } = this.state;
    const sets = setsOf(session);
    const open = openRepOf(sets, this.openIndex);
    const exercise = sets[0]?.exercise ?? null;
    const meaning = exerciseWords(exercise?.id ?? '')?.angles;
    const known = exerciseById(session.exerciseId) ?? null;
    const moved = movedLimits(session, known, words);
    const source = session.source === 'camera' ? nothing : html` · ${session.source}`;
    return html`<main class=${this.state.versions?.shown ?? ''}>
      <nav>
        <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
        ${
          // Of a session in which nothing was done nothing is kept, and there is nothing to print.
          isAnythingDone(session)
            ? html`<button class="quiet" @click=${() => emit(this, 'open-report', { id: session.id })}>
                ${words.printed.open}
              </button>`
            : nothing
        }
      </nav>
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
        ${session.others ? html`<p class="unread">${review.others}</p>` : nothing}
        ${session.unread ? html`<p class="unread">${unreadWords(session.unread, words)}</p>` : nothing}
        <p class="judged">${judgedWords(session, known, words)}</p>
        ${session.selfTest ? html`<p class="own-range">${selfTestWords(session.selfTest, words)}</p>` : nothing}
      </header>
      ${judgedAnew(this, this.state, words)} ${painAfter(this, session, words)}
      <hingeline-session-note .note=${session.note ?? ''}></hingeline-session-note>
      ${open ? this.renderFull(sets, open) : nothing} ${removedReps(this, sets, words)}
      ${notCounted(this, session, sets, trace[0]?.timestampMs ?? null, words)}
      <footer>
        ${meaning ? html`<p>${meaning.hip} ${meaning.lumbar}</p>` : nothing}
        ${moved.length > 0 ? html`<p class="moved">${review.limitsMoved(moved)}</p>` : nothing}
        <p>${measuredWords(session, words)}</p>
        ${saveSession(this, words)}
      </footer>
    </main>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('state')?.session;
    const now = this.state?.session;
    if (before && now?.id === before.id) followRemoved(this.renderRoot, before.reps, now.reps);
  }

  private renderFull(sets: readonly ReviewSet[], open: OpenRep): TemplateResult {
    const words = this.words.now;
    const { judged, review } = words;
    const { exercise } = open.set;
    const opens = exercise?.direction === -1;
    return html`<section aria-labelledby="reps">
      <h2 id="reps" class="visually-hidden">${review.reps}</h2>
      <div class="strips">
        ${sets.map((set) => repStrip(set, sets, open.saved, words, (rep, byKey) => void this.open(rep, byKey)))}
      </div>
      <p class="legend">
        <span class="hip"><i></i>${opens ? judged.hipsOpened : judged.hips}</span>
        <span class="back"><i></i>${opens ? review.legend.backBelow : review.legend.back}</span>
        ${exercise?.marked ? html`<span class="green"><i class="area"></i>${review.legend.green}</span>` : nothing}
      </p>
      <div id="open-rep" role="tabpanel" aria-labelledby=${tabId(open.saved.rep.index)}>
        ${this.renderCard(sets, open)}
      </div>
    </section>`;
  }

  private renderCard(sets: readonly ReviewSet[], { saved, set }: OpenRep): TemplateResult {
    const { session, trace, keys, stills = [] } = this.state!;
    const name = setName(set, this.words.now);
    const others = othersOf(sets, { saved, set });
    return html`${name ? html`<h2 class="of-open">${name}</h2>` : nothing}
      <hingeline-rep-card
        .number=${set.full.indexOf(saved) + 1}
        .saved=${saved}
        .still=${stillOf(stills, saved)}
        .others=${others}
        .trace=${trace}
        .sessionView=${session.view}
        .exercise=${set.exercise}
        .neutral=${this.neutralFor(set.exercise)}
        .ownBend=${set.exercise?.bendNorm ? session.standard?.ownBend : undefined}
        .comparable=${others.length > 0 ? session.id : null}
        .keys=${keys}
      ></hingeline-rep-card>`;
  }

  /** Of the ghost; found once for a trace and a leg, as it takes many frames. */
  private neutralFor(exercise: Exercise | null): Neutral | null {
    const { session, trace } = this.state!;
    if (!exercise) return null;
    if (this.ghost?.trace !== trace || this.ghost.leg !== exercise.leg) {
      const neutral = neutralOfTrace(trace, session.calibration, session.view, exercise);
      this.ghost = { trace, leg: exercise.leg, neutral };
    }
    return this.ghost.neutral;
  }

  private async open({ rep }: SavedRep, byKey: boolean): Promise<void> {
    this.openIndex = rep.index;
    if (!byKey) return;
    await this.updateComplete;
    const tab = this.renderRoot.querySelector<HTMLElement>(`#${tabId(rep.index)}`);
    tab?.focus();
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/** By its time: a later version of the analysis may number the reps otherwise. */
function stillOf(stills: readonly ShownStill[], { rep }: SavedRep): ShownStill | null {
  return stills.find(({ timestampMs: ms }) => ms >= rep.startMs && ms <= rep.endMs) ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-review': HingelineReview;
  }
}
