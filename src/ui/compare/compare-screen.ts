import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { NOISE_DEG } from '../../core/history/compare.ts';
import { differencesOf, exerciseIdOf, type Difference, type RepPlace } from '../../core/history/two-reps.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { exerciseOfRecord } from '../../core/exercise/standard.ts';
import { neutralOfTrace } from '../../core/neutral/of-trace.ts';
import { atSamePhaseMs, rhythmOf, type Rhythm } from '../../core/reps/same-phase.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import { dateAndTime, degrees, degreesWithError, list } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import '../plot/way-plot.ts';
import type { PlottedRep } from '../plot/way-plot.ts';
import { Playback, type Reel } from '../review/playback.ts';
import { playButtons, playKeys, replayStyles, scrubber } from '../review/replay-bar.ts';
import { figureAt, shownRep, wordsAt, worstMs, type ShownRep } from '../review/shown-rep.ts';
import type { CompareState, ComparedRep } from '../review/review-state.ts';
import { pageKeys } from '../shared/page-keys.ts';
import { sessionName } from '../shared/session-name.ts';
import { pageStyles } from '../shared/page-styles.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { tableStyles } from '../shared/table-styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { compareStyles } from './compare-styles.ts';
import { numbersOfBoth, unbroken, withError } from './compare-numbers.ts';
import { repChoice } from './rep-choice.ts';

/** One of the two with all that is needed to show it. */
interface Side {
  readonly shown: ShownRep;
  readonly rhythm: Rhythm;
}

/** Two reps side by side, at the same part of the way of the hips; one scrubber moves both. */
@customElement('hingeline-compare')
export class HingelineCompare extends LitElement {
  static override styles = [baseStyles, controlStyles, replayStyles, pageStyles, tableStyles, compareStyles];

  private readonly words = new WordsController(this);
  private readonly playback = new Playback(this);

  @property({ attribute: false }) state: CompareState | null = null;

  private first: Side | null = null;
  private second: Side | null = null;
  /** The frames of both on the clock of the first. */
  private reel: Reel = { startMs: 0, endMs: 0, timestampMs: [] };

  constructor() {
    super();
    this.addController(pageKeys(() => (this.state?.keys ? playKeys(this.playback) : [])));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { state } = this;
    if (!state || !changed.has('state')) return;
    const before = changed.get('state');
    if (before?.first === state.first && before.second === state.second) return;
    const [first, second] = [sideOf(state.first), sideOf(state.second)];
    [this.first, this.second] = [first, second];
    const others = second.shown.reel.timestampMs.map((ms) => atSamePhaseMs(second.rhythm, first.rhythm, ms));
    const { reel } = first.shown;
    this.reel = { ...reel, timestampMs: [...reel.timestampMs, ...others].sort((a, b) => a - b) };
    this.playback.load(this.reel, worstMs(state.first.saved));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, first, second, playback } = this;
    if (!state || !first || !second) return nothing;
    const words = this.words.now;
    const { compare, review, shared } = words;
    const { ms } = playback;
    const secondMs = atSamePhaseMs(first.rhythm, second.rhythm, ms);
    const alike = sameLimits(first.shown.exercise, second.shown.exercise);
    const lying = first.shown.exercise?.posture === 'lying';
    const told = `${compare.first}: ${wordsAt(first.shown, ms, words)}. ${compare.second}: ${wordsAt(second.shown, secondMs, words)}`; // prettier-ignore
    return html`<main>
      <nav>
        <button @click=${() => emit(this, 'open-session', { id: state.second.session.id })}>${shared.back}</button>
      </nav>
      <header>
        <p class="when">${sessionName(state.first.session)} · ${compare.title}</p>
        <h1>${unbroken(sentence(state, first.shown.exercise, alike, words))}</h1>
      </header>
      <div class="pair ${lying ? 'lying' : 'standing'}">
        ${this.renderSide('first', first, ms, words)} ${this.renderSide('second', second, secondMs, words)}
      </div>
      <div class="bar">
        ${scrubber(playback, this.reel, compare.moment, told)} ${playButtons(playback, state.keys, review.play)}
        <p class="soft">${compare.samePhase}</p>
      </div>
      <div class="lower">
        <section aria-labelledby="way">
          <h2 id="way">${review.card.backAgainstHips}</h2>
          <hingeline-way-plot
            .exercise=${second.shown.exercise}
            .reps=${this.plotted(first, ms, second, secondMs)}
          ></hingeline-way-plot>
        </section>
        <section aria-labelledby="numbers">
          <h2 id="numbers">${compare.rows.title}</h2>
          ${numbersOfBoth(first.shown, second.shown, words)}
          <p class="soft">
            ${compare.noise(degrees(NOISE_DEG, words.language))}${alike ? nothing : ` ${compare.otherLimits}`}
          </p>
        </section>
      </div>
    </main>`;
  }

  private renderSide(which: 'first' | 'second', { shown }: Side, ms: number, words: Words): TemplateResult {
    const state = this.state!;
    const { session, saved } = state[which];
    const choose = (place: RepPlace): void =>
      emit(this, 'compare-reps', {
        first: which === 'first' ? place : placeOf(state.first),
        second: which === 'second' ? place : placeOf(state.second),
      });
    return html`<section aria-labelledby=${which}>
      <h2 id=${which} class=${which}><i aria-hidden="true"></i>${words.compare[which]}</h2>
      <p class="soft">${dateAndTime(session.startedAt, words.language)}</p>
      ${repChoice(
        words.compare.choose(words.compare[which]),
        state.choices,
        exerciseIdOf(session, saved),
        placeOf(state[which]),
        choose,
        words,
      )}
      ${figureAt(shown, ms, words)}
    </section>`;
  }

  private plotted(first: Side, ms: number, second: Side, secondMs: number): readonly PlottedRep[] {
    return [
      { series: first.shown.saved.series, look: 'first', ms },
      { series: second.shown.saved.series, look: 'second', ms: secondMs },
    ];
  }
}

function sideOf({ session, saved, trace }: ComparedRep): Side {
  const known = exerciseById(exerciseIdOf(session, saved));
  const exercise = known ? exerciseOfRecord(known, session) : null;
  const neutral = exercise && neutralOfTrace(trace, session.calibration, session.view, exercise);
  return {
    shown: shownRep(saved, trace, session.view, exercise, neutral),
    rhythm: rhythmOf(saved.rep, saved.series, exercise?.direction ?? 1),
  };
}

function placeOf({ session, saved }: ComparedRep): RepPlace {
  return { id: session.id, index: saved.rep.index };
}

/** Whether two reps were judged alike: only then their scores say something of each other. */
function sameLimits(first: Exercise | null, second: Exercise | null): boolean {
  const judged = (of: Exercise | null): string =>
    JSON.stringify(of && [of.lumbar, of.backShare, of.marked, of.reach, of.knee, of.hipShare, of.coordination]);
  return judged(first) === judged(second);
}

function sentence(
  { first, second }: CompareState,
  exercise: Exercise | null,
  alike: boolean,
  { compare, language }: Words,
): string {
  const part = ({ of, by, sigma, atLeast }: Difference): string => {
    const [more, size] = [by > 0, Math.abs(by)];
    const angle = degreesWithError(size, sigma, language);
    switch (of) {
      case 'back':
        return compare.back(more, angle);
      case 'hips':
        return exercise?.direction === -1 ? compare.opened(more, angle) : compare.hips(more, angle);
      case 'neutral-range':
        return compare.range(more, angle, atLeast);
      case 'score':
        return compare.score(more, withError(size, sigma, language));
    }
  };
  const parts = differencesOf(first.saved.rep, second.saved.rep, alike).map(part);
  return compare.differs(parts.length > 0 ? list(parts, language) : null);
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-compare': HingelineCompare;
  }
}
