import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise.ts';
import { exerciseById } from '../../core/exercises/index.ts';
import type { Rep } from '../../core/reading.ts';
import type { SavedRep, SelfTestResult } from '../../core/records.ts';
import { ANGLE_MEANING, kindWord, reasonWords, sessionSummary, verdictWords } from '../../core/words.ts';
import { emit } from '../events.ts';
import { sessionDate } from '../shared/dates.ts';
import { degrees, hipTravelDeg } from '../shared/degrees.ts';
import { spineShape, spineSignStyles, VERDICT_BAND } from '../shared/spine-sign.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import type { ReviewView } from '../view.ts';
import './rep-card.ts';
import { reviewStyles } from './review-styles.ts';

/** One session afterwards: a sentence, a card for each rep, and apart from them what was not scored. */
@customElement('hingeline-review')
export class HingelineReview extends LitElement {
  static override styles = [baseStyles, controlStyles, spineSignStyles, reviewStyles];

  @property({ attribute: false }) view: ReviewView | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { session } = this.view;
    const exercise = exerciseById(session.exerciseId) ?? null;
    const meaning = ANGLE_MEANING[exercise?.posture ?? 'standing'];
    const full = session.reps.filter(({ rep }) => rep.kind === 'rep');
    const apart = session.reps.filter(({ rep }) => rep.kind !== 'rep');
    const source = session.source === 'camera' ? nothing : html` · ${session.source}`;
    return html`<main>
      <nav><button @click=${() => emit(this, 'back', null)}>Back</button></nav>
      <header>
        <p class="when">${exercise?.name ?? session.exerciseId} · ${sessionDate(session.startedAt)}${source}</p>
        <h1>${sessionSummary(session.reps.map(({ rep }) => rep))}</h1>
        ${session.selfTest ? html`<p class="own-range">${selfTestWords(session.selfTest)}</p>` : nothing}
      </header>
      ${full.length === 0 ? nothing : this.renderFull(full)}
      ${apart.length === 0 ? nothing : renderApart(apart, exercise)}
      <footer>
        <p>${meaning.hip} ${meaning.lumbar}</p>
        <p>
          Measured with the ${session.model.variant} model on the ${session.model.inference.toUpperCase()}. Not a
          medical device.
        </p>
      </footer>
    </main>`;
  }

  private renderFull(full: readonly SavedRep[]): TemplateResult {
    const { session, trace } = this.view!;
    const exercise = exerciseById(session.exerciseId) ?? null;
    const opens = exercise?.direction === -1;
    return html`<section aria-labelledby="reps">
      <h2 id="reps" class="visually-hidden">Reps</h2>
      <div class="strip" role="group" aria-label="Go to a rep">
        ${full.map((saved, i) => this.renderChip(saved, i))}
      </div>
      <p class="legend">
        <span class="hip"><i></i>${opens ? 'Hips opened' : 'Hips'}</span>
        <span class="back"><i></i>${opens ? 'Back (below 0: arched), with its error' : 'Back, with its error'}</span>
        ${exercise ? html`<span class="green"><i class="area"></i>Back counts as long</span>` : nothing}
      </p>
      <div class="cards">
        ${full.map(
          (saved, i) =>
            html`<hingeline-rep-card
              id="rep-${i + 1}"
              tabindex="-1"
              .number=${i + 1}
              .saved=${saved}
              .frames=${trace.filter(({ timestampMs: ms }) => ms >= saved.rep.startMs && ms <= saved.rep.endMs)}
              .sessionView=${session.view}
              .exercise=${exercise}
            ></hingeline-rep-card>`,
        )}
      </div>
    </section>`;
  }

  private renderChip({ rep }: SavedRep, i: number): TemplateResult {
    const { shape, text } = verdictWords(rep);
    const go = (): void => {
      const card = this.renderRoot.querySelector<HTMLElement>(`#rep-${i + 1}`);
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

/** What the back did when it was moved on purpose: the size of what it can do, to hold the reps against. */
function selfTestWords({ pressDeg, archDeg }: SelfTestResult): string {
  const half = (word: string, deg: number | null): string =>
    deg === null ? `${word} was not seen` : `${word} ${degrees(Math.abs(deg))}`;
  return `Before the reps your back moved on purpose: ${half('pressed', pressDeg)}, ${half('arched', archDeg)}.`;
}

function partialWords({ hipFlexionPeakDeg, hipToStraightDeg }: Rep, exercise: Exercise | null): string {
  const hips = degrees(hipTravelDeg(hipFlexionPeakDeg, exercise));
  if (exercise?.reach.from !== 'straight') return `Hips folded ${hips}: not deep enough for a rep.`;
  if (hipToStraightDeg === null) return `Hips opened ${hips}: too low for a rep.`;
  return `Hips stopped ${degrees(hipToStraightDeg)} short of straight: too low for a rep.`;
}

function renderApart(apart: readonly SavedRep[], exercise: Exercise | null): TemplateResult {
  return html`<section class="apart" aria-labelledby="apart">
    <h2 id="apart">Not counted</h2>
    <ul>
      ${apart.map(
        ({ rep }) =>
          html`<li>
            <b>${kindWord(rep.kind)}</b>
            <span>
              ${
                rep.kind === 'partial'
                  ? partialWords(rep, exercise)
                  : rep.reason
                    ? reasonWords(rep.reason, exercise?.posture ?? 'standing').full
                    : 'I could not see enough of this one.'
              }
            </span>
          </li>`,
      )}
    </ul>
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-review': HingelineReview;
  }
}
