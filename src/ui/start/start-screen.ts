import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { todayOf } from '../../core/programme/schedule.ts';
import type { Prescription } from '../../core/records/prescription.ts';
import { CATALOGUE } from '../../exercises/catalogue.ts';
import type { CatalogueEntry } from '../../exercises/entry.ts';
import { emit } from '../events.ts';
import { cameraChoice } from '../shared/camera-choice.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { marked } from '../shared/marked.ts';
import { painChoice } from '../shared/pain-choice.ts';
import '../shared/session-list.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { FirstWordsController } from '../shared/words-controller.ts';
import { LEARN_PAGES } from '../learn/pages.ts';
import type { StartState } from '../screen-state.ts';
import { cardFigure } from './card-figure.ts';
import './followed-plan.ts';
import { loadChoiceStyles } from './load-choice.ts';
import { learnLink, loadOf, offerPartStyles, sampleOf, videoOf } from './offer-parts.ts';
import { firstOf } from './offers.ts';
import './plan-line.ts';
import { startStyles } from './start-styles.ts';
import './today-card.ts';
import { VideoDrop } from './video-drop.ts';

/** So many past sessions are here; the history has them all. */
const NEWEST = 3;

/** The first screen: today first, then an exercise by itself; everything else is a step away. */
@customElement('hingeline-start')
export class HingelineStart extends LitElement {
  static override styles = [baseStyles, controlStyles, offerPartStyles, startStyles, loadChoiceStyles];

  private readonly words = new FirstWordsController(this);
  private readonly video = new VideoDrop(this, () => this.catalogue[0]?.exercise.id ?? '');

  @property({ attribute: false }) state: StartState | null = null;

  /** What is offered. */
  @property({ attribute: false }) catalogue = CATALOGUE;

  @state() private painBefore: number | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { assessments, sessions, cameras, cameraId, plan, prescription } = this.state;
    const { places, plan: plans, shared, start } = this.words.now;
    return html`
      <div class="page ${this.video.over ? 'dragged' : ''}">
        <header>
          <p class="brand">Hingeline</p>
          ${cameraChoice(this, cameras, cameraId, shared)}
          <button class="quiet" @click=${() => emit(this, 'open-settings', null)}>${places.settings}</button>
        </header>
        <main>
          ${this.renderNewer()} ${this.renderIntro()}
          ${prescription ? this.renderFollowed(prescription) : this.renderToday()}
          <section class="single" aria-labelledby="single">
            <h2 id="single">${prescription ? plans.followed.others : start.single}</h2>
            <div class="session" role="group" aria-label=${start.yourSession}>
              <hingeline-plan-line .plan=${plan}></hingeline-plan-line>
              ${this.asksAbove ? nothing : this.renderPain()}
            </div>
            <div class="cards">${firstOf(this.catalogue).map((entry) => this.renderCard(entry))}</div>
            <button class="all-exercises" @click=${() => emit(this, 'open-exercises', null)}>
              ${start.allExercises} <span class="soft">${start.allExercisesMeaning}</span>
            </button>
          </section>
          ${
            sessions.length === 0
              ? nothing
              : html`<section class="past">
                  <h2>${start.past}</h2>
                  <hingeline-session-list
                    .sessions=${sessions.slice(0, NEWEST)}
                    .assessments=${assessments}
                  ></hingeline-session-list>
                  <p class="onward">
                    <button class="link all" @click=${() => emit(this, 'open-history', null)}>${places.history}</button>
                    <button class="link" @click=${() => emit(this, 'open-data', null)}>${places.data}</button>
                  </p>
                </section>`
          }
        </main>
        <footer>
          ${this.renderPages()}
          <p>
            ${start.notMedical}
            <button class="link" @click=${() => emit(this, 'open-plan', null)}>${plans.followed.make}</button>
          </p>
        </footer>
      </div>
    `;
  }

  /** Somebody who has a programme or a plan knows what this is. */
  private get isKnown(): boolean {
    const { prescription, programme } = this.state!;
    return prescription !== null || programme !== null;
  }

  /** Pain is asked once: above, where the plan or today has a start. */
  private get asksAbove(): boolean {
    const { prescription, programme, today } = this.state!;
    return prescription !== null || programme === null || ['due', 'begun'].includes(todayOf(programme, today).kind);
  }

  /** Taken when the person says so, and not before. */
  private renderNewer(): TemplateResult | typeof nothing {
    if (!this.state!.isNewerReady) return nothing;
    const { newer } = this.words.now.start;
    return html`<p class="newer" role="status">
      ${newer.title} <button class="link" @click=${() => emit(this, 'take-update', null)}>${newer.take}</button>
    </p>`;
  }

  private renderIntro(): TemplateResult {
    const { places, start } = this.words.now;
    if (this.isKnown)
      return html`<section class="intro known">
        <h1>${start.title}</h1>
        <p class="privacy">${start.privacy}</p>
      </section>`;
    const samples = firstOf(this.catalogue).filter(({ sampleUrl }) => sampleUrl);
    return html`<section class="intro">
      <h1>${start.title}</h1>
      <p class="lead">${marked(start.lead)} ${learnLink(this, 'for-me', places.pages['for-me'])}</p>
      <p class="privacy">${start.privacy}</p>
      <p class="samples">
        ${start.noCamera} ${samples.map((entry) => sampleOf(this, entry, wordsOfEntry(entry).name, this.words.now))}
      </p>
    </section>`;
  }

  /** The plan that is followed leads; what else there is stands beside it. */
  private renderFollowed(plan: Prescription): TemplateResult {
    return html`<hingeline-followed-plan .plan=${plan} .painBefore=${this.painBefore}>
      ${this.renderPain()}
    </hingeline-followed-plan>`;
  }

  private renderToday(): TemplateResult {
    const { programme, assessments, today } = this.state!;
    return html`<hingeline-today
      .programme=${programme}
      .assessments=${assessments}
      .today=${today}
      .painBefore=${this.painBefore}
    >
      ${this.asksAbove ? this.renderPain() : nothing}
    </hingeline-today>`;
  }

  private renderPain(): TemplateResult {
    const { shared } = this.words.now;
    return painChoice(shared.pain.now, this.painBefore, (pain) => (this.painBefore = pain), shared);
  }

  private renderCard(entry: CatalogueEntry): TemplateResult {
    const { exercise, figure, demo } = entry;
    const { name, nameWithin, summary, card } = wordsOfEntry(entry);
    const { start } = this.words.now;
    return html`<article class="card" data-exercise=${exercise.id} aria-label=${name}>
      ${figure && card ? cardFigure(figure, card) : nothing}
      <div class="about">
        <p class="summary">${summary}</p>
        <p class="placing">${card?.placing}</p>
      </div>
      ${loadOf(this, entry, this.state!.loaded, this.words.now)}
      <button class="start" @click=${() => this.start(exercise.id)}>${start.start(nameWithin)}</button>
      <p class="links">
        ${demo ? learnLink(this, exercise.id, start.howTo, nameWithin) : nothing}
        ${videoOf(this, entry, start.video, this.words.now)}
      </p>
    </article>`;
  }

  /** What one may read. */
  private renderPages(): TemplateResult {
    const { places, start } = this.words.now;
    return html`<nav aria-label=${start.toRead}>
      ${LEARN_PAGES.filter((page) => page !== 'for-me' || this.isKnown).map((page) => learnLink(this, page, places.pages[page]))}
    </nav>`;
  }

  private start(exerciseId: string): void {
    emit(this, 'start-exercise', { exerciseIds: [exerciseId], painBefore: this.painBefore });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-start': HingelineStart;
  }
}
