import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sideOf } from '../../core/pose/measured-leg.ts';
import { planFor } from '../../core/session/plan.ts';
import { CATALOGUE } from '../../exercises/catalogue.ts';
import type { CatalogueEntry } from '../../exercises/entry.ts';
import { GUIDED } from '../../exercises/guided/catalogue.ts';
import type { GuidedEntry } from '../../exercises/guided/entry.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { painChoice } from '../shared/pain-choice.ts';
import { planWords } from '../shared/plan-words.ts';
import { pageStyles } from '../shared/page-styles.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { cardFigure } from '../start/card-figure.ts';
import { loadChoiceStyles } from '../start/load-choice.ts';
import { learnLink, loadOf, offerPartStyles, sampleOf, videoOf } from '../start/offer-parts.ts';
import { groupsOf, type Offer, type OfferGroup, type OfferWithHarder } from '../start/offers.ts';
import '../start/plan-line.ts';
import { VideoDrop } from '../start/video-drop.ts';
import type { ExercisesState } from '../screen-state.ts';
import { exercisesStyles } from './exercises-styles.ts';

/** Every exercise, by how one stands or lies; harder ones below the one they follow. */
@customElement('hingeline-exercises')
export class HingelineExercises extends LitElement {
  static override styles = [baseStyles, controlStyles, pageStyles, offerPartStyles, exercisesStyles, loadChoiceStyles];

  private readonly words = new WordsController(this);
  private readonly video = new VideoDrop(this, () => this.catalogue[0]?.exercise.id ?? '');

  @property({ attribute: false }) state: ExercisesState | null = null;

  /** What is offered. */
  @property({ attribute: false }) catalogue = CATALOGUE;
  @property({ attribute: false }) guided = GUIDED;

  @state() private painBefore: number | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { shared, start } = this.words.now;
    return html`<main class=${this.video.over ? 'dragged' : ''}>
      <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
      <h1>${start.allExercises}</h1>
      <div class="session" role="group" aria-label=${start.yourSession}>
        <hingeline-plan-line .plan=${this.state.plan}></hingeline-plan-line>
        ${painChoice(shared.pain.now, this.painBefore, (pain) => (this.painBefore = pain), shared)}
      </div>
      ${groupsOf(this.catalogue).map((group) => this.renderGroup(group))}
    </main>`;
  }

  private renderGroup({ group, offers }: OfferGroup): TemplateResult | typeof nothing {
    const guided = this.guided.filter((entry) => entry.group === group);
    if (offers.length + guided.length === 0) return nothing;
    return html`<section aria-labelledby=${group}>
      <h2 id=${group}>${this.words.now.start.groups[group]}</h2>
      ${offers.map((each) => this.renderOffer(each))}
      ${
        guided.length === 0
          ? nothing
          : html`<div class="offer">
              <p class="step">${this.words.now.start.guided}</p>
              ${guided.map((entry) => this.renderGuided(entry))}
            </div>`
      }
    </section>`;
  }

  private renderGuided({ exercise, words }: GuidedEntry): TemplateResult {
    const { language, start } = this.words.now;
    const { name, summary } = words.of(language);
    return html`<article class="guided" aria-label=${name}>
      <div class="about">
        <h3>${name}</h3>
        <p>${summary}</p>
      </div>
      <button @click=${() => emit(this, 'open-guided', { guidedId: exercise.id })}>
        ${start.open}<span class="visually-hidden">: ${name}</span>
      </button>
    </article>`;
  }

  private renderOffer({ offer, harder }: OfferWithHarder): TemplateResult {
    const { start } = this.words.now;
    return html`<div class="offer">
      ${this.renderExercise(offer)}
      ${
        harder.length === 0
          ? nothing
          : html`<div class="harder">
              <p class="step">${start.harder}</p>
              ${harder.map((each) => this.renderExercise(each))}
            </div>`
      }
    </div>`;
  }

  private renderExercise(offer: Offer): TemplateResult {
    const [entry] = offer;
    const { exercise, figure } = entry;
    const { name, summary, card, oneLeg } = wordsOfEntry(entry);
    return html`<article data-exercise=${exercise.id} aria-label=${oneLeg?.heading ?? name}>
      ${figure && card ? cardFigure(figure, card) : nothing}
      <div class="about">
        <h3>${oneLeg?.heading ?? name}</h3>
        <p>${oneLeg?.lead ?? summary}</p>
        ${oneLeg?.note ? html`<p>${oneLeg.note}</p>` : nothing}
        ${exercise.hold ? html`<p>${planWords(planFor(exercise, this.state!.plan), this.words.now, exercise.hold.targetMs)}.</p>` : nothing}
      </div>
      ${loadOf(this, entry, this.state!.loaded, this.words.now)}
      <div class="starts">${offer.length === 1 ? this.renderStart(entry) : this.renderLegs(offer)}</div>
      ${this.renderMore(offer)}
    </article>`;
  }

  /** What is read or tried of it without a camera. */
  private renderMore(offer: Offer): TemplateResult {
    const [entry] = offer;
    const { nameWithin, oneLeg } = wordsOfEntry(entry);
    const { shared, start } = this.words.now;
    return html`<details>
      <summary>
        ${start.more(entry.sampleUrl !== null)}<span class="visually-hidden">: ${oneLeg?.heading ?? nameWithin}</span>
      </summary>
      <p class="links">
        ${learnLink(this, entry.exercise.id, start.howTo, oneLeg?.heading ?? nameWithin)}
        ${sampleOf(this, entry, start.sample, this.words.now)}
        ${offer.map((each) =>
          offer.length === 1
            ? videoOf(this, each, start.video, this.words.now)
            : videoOf(this, each, `${shared.withColon(start.video)} ${this.legOf(each)}`, this.words.now),
        )}
      </p>
    </details>`;
  }

  private legOf({ exercise }: CatalogueEntry): string {
    return this.words.now.start.leg[sideOf(exercise.leg) ?? 'right'];
  }

  private renderStart(entry: CatalogueEntry): TemplateResult {
    const { nameWithin } = wordsOfEntry(entry);
    return html`<button class="start" @click=${() => this.start([entry.exercise.id])}>
      ${this.words.now.start.start(nameWithin)}
    </button>`;
  }

  private renderLegs(offer: Offer): TemplateResult {
    const { start } = this.words.now;
    const [first, ...others] = offer.map(({ exercise }) => exercise.id);
    const named = wordsOfEntry(offer[0]).oneLeg?.heading;
    return html`<button
        class="start"
        aria-label="${start.bothLegs}: ${named}"
        @click=${() => first && this.start([first, ...others])}
      >
        ${start.bothLegs}
      </button>
      ${offer.map((entry) => {
        const leg = this.legOf(entry);
        return html`<button
          class="leg"
          data-exercise=${entry.exercise.id}
          aria-label="${leg}: ${named}"
          @click=${() => this.start([entry.exercise.id])}
        >
          ${leg}
        </button>`;
      })}`;
  }

  private start(exerciseIds: [string, ...string[]]): void {
    emit(this, 'start-exercise', { exerciseIds, painBefore: this.painBefore });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-exercises': HingelineExercises;
  }
}
