import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Prescription } from '../../core/records/prescription.ts';
import { CATALOGUE } from '../../exercises/catalogue.ts';
import type { Catalogue, CatalogueEntry } from '../../exercises/entry.ts';
import { emit } from '../events.ts';
import { cameraChoice } from '../shared/camera-choice.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { marked } from '../shared/marked.ts';
import { painChoice } from '../shared/pain-choice.ts';
import '../shared/session-list.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { LearnTopic, StartState } from '../screen-state.ts';
import { cardFigure } from './card-figure.ts';
import './followed-plan.ts';
import { loadChoice, loadChoiceStyles } from './load-choice.ts';
import { offersOf } from './offers.ts';
import './plan-line.ts';
import { startStyles } from './start-styles.ts';

/** So many past sessions are here; the history has them all. */
const NEWEST = 3;

/** The first screen: what it does, how to begin, what was done before. */
@customElement('hingeline-start')
export class HingelineStart extends LitElement {
  static override styles = [baseStyles, controlStyles, startStyles, loadChoiceStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: StartState | null = null;

  /** What is offered. */
  @property({ attribute: false }) catalogue = CATALOGUE;

  /** A file is held over the page. */
  @state() private dragged = false;
  @state() private painBefore: number | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { sessions, cameras, cameraId, plan, prescription } = this.state;
    const { cards, legs, others } = offersOf(this.catalogue);
    const { data, history, learn, settings, shared, start } = this.words.now;
    return html`
      <div
        class="page ${this.dragged ? 'dragged' : ''}"
        @dragover=${(event: DragEvent) => this.dragOver(event)}
        @dragleave=${() => (this.dragged = false)}
        @drop=${(event: DragEvent) => this.drop(event, this.catalogue[0]?.exercise.id ?? '')}
      >
        <header>
          <p class="brand">Hingeline</p>
          ${cameraChoice(this, cameras, cameraId, shared)}
          <button class="quiet" @click=${() => emit(this, 'open-settings', null)}>${settings.title}</button>
        </header>
        <main>
          <section class="intro">
            <h1>${start.title}</h1>
            <p class="lead">${marked(start.lead)} ${this.renderLink('for-me', learn.forMe.title)}</p>
            <p class="privacy">${start.privacy}</p>
          </section>
          ${prescription ? this.renderFollowed(prescription) : nothing}
          <section class="session" aria-label=${start.yourSession}>
            <hingeline-plan-line .plan=${plan}></hingeline-plan-line>
            ${prescription ? nothing : this.renderPain()}
          </section>
          <section class="cards" aria-label=${start.exercises}>${cards.map((entry) => this.renderCard(entry))}</section>
          ${legs.map((each) => this.renderLegs(each))}
          ${
            others.length === 0
              ? nothing
              : html`<section class="more" aria-label=${start.moreExercises}>
                  ${others.map((entry) => this.renderQuiet(entry))}
                </section>`
          }
          ${
            sessions.length === 0
              ? nothing
              : html`<section class="past">
                  <h2>${start.past}</h2>
                  <hingeline-session-list .sessions=${sessions.slice(0, NEWEST)}></hingeline-session-list>
                  <p class="onward">
                    <button class="link all" @click=${() => emit(this, 'open-history', null)}>${history.open}</button>
                    <button class="link" @click=${() => emit(this, 'open-data', null)}>${data.open}</button>
                  </p>
                </section>`
          }
        </main>
        <footer>
          ${start.notMedical}
          <button class="link" @click=${() => emit(this, 'open-plan', null)}>
            ${this.words.now.plan.followed.make}
          </button>
        </footer>
      </div>
    `;
  }

  /** The plan that is followed leads; what else there is stands beside it. */
  private renderFollowed(plan: Prescription): TemplateResult {
    return html`<hingeline-followed-plan .plan=${plan} .painBefore=${this.painBefore}>
        ${this.renderPain()}
      </hingeline-followed-plan>
      <h2 class="beside">${this.words.now.plan.followed.others}</h2>`;
  }

  private renderPain(): TemplateResult {
    const { shared } = this.words.now;
    return painChoice(shared.pain.now, this.painBefore, (pain) => (this.painBefore = pain), shared);
  }

  private renderCard(entry: CatalogueEntry): TemplateResult {
    const { exercise, figure, demo, sampleUrl } = entry;
    const { id } = exercise;
    const { name, nameWithin, summary, card } = wordsOfEntry(entry);
    const { start } = this.words.now;
    return html`<article class="card" data-exercise=${id} aria-label=${name}>
      ${figure && card ? cardFigure(figure, card) : nothing}
      <p class="summary">${summary}</p>
      <p class="placing">${card?.placing}</p>
      ${this.renderLoad(entry)}
      <button class="primary start" @click=${() => this.start(id)}>${start.start(nameWithin)}</button>
      <div class="without-camera">
        ${demo ? this.renderLink(id, start.howTo, nameWithin) : nothing}
        ${
          sampleUrl
            ? html`<button
                class="sample"
                aria-label=${start.sampleOf(nameWithin)}
                @click=${() => emit(this, 'try-sample', { exerciseId: id })}
              >
                ${start.sample}
              </button>`
            : nothing
        }
        ${this.renderFileChoice(entry)}
      </div>
    </article>`;
  }

  private renderLegs(legs: Catalogue): TemplateResult {
    const [first, ...others] = legs.map(({ exercise }) => exercise.id);
    const [words] = legs.map((entry) => wordsOfEntry(entry).oneLeg);
    return html`<section class="more" aria-label=${words?.heading ?? nothing}>
      <h2>${words?.heading}</h2>
      <div class="legs">
        ${
          first && others.length > 0
            ? html`<div>
                <button class="start" @click=${() => this.start(first, ...others)}>
                  ${this.words.now.start.bothLegs}
                </button>
              </div>`
            : nothing
        }
        ${legs.map((entry) => this.renderLeg(entry))}
      </div>
      ${words?.note ? html`<p>${words.note}</p>` : nothing}
    </section>`;
  }

  private renderLeg(entry: CatalogueEntry): TemplateResult {
    const { id, leg } = entry.exercise;
    const name = this.words.now.start.leg[leg === 'left' ? 'left' : 'right'];
    const heading = wordsOfEntry(entry).oneLeg?.heading;
    return html`<div data-exercise=${id}>
      <button class="start" aria-label=${heading ? `${name}: ${heading}` : name} @click=${() => this.start(id)}>
        ${name}
      </button>
      ${this.renderFileChoice(entry)}
    </div>`;
  }

  private renderQuiet(entry: CatalogueEntry): TemplateResult {
    const { id } = entry.exercise;
    return html`<div class="row" data-exercise=${id}>
      ${this.renderLoad(entry)}
      <button class="start" @click=${() => this.start(id)}>
        ${this.words.now.start.start(wordsOfEntry(entry).nameWithin)}
      </button>
      ${this.renderFileChoice(entry)}
    </div>`;
  }

  /** Where the limits ask for it. */
  private renderLoad(entry: CatalogueEntry): TemplateResult | typeof nothing {
    const { id, bendNorm } = entry.exercise;
    return bendNorm
      ? loadChoice(id, wordsOfEntry(entry).name, this.state!.loaded.includes(id), this.words.now.start.load, (loaded) =>
          emit(this, 'load-changed', { exerciseId: id, loaded }),
        )
      : nothing;
  }

  /** @param of said after the words to who cannot see where the link stands */
  private renderLink(topic: LearnTopic, words: string, of = ''): TemplateResult {
    return html`<button class="link" @click=${() => emit(this, 'open-learn', { topic })}>
      ${words}${of ? html`<span class="visually-hidden">: ${of}</span>` : nothing}
    </button>`;
  }

  private renderFileChoice(entry: CatalogueEntry): TemplateResult {
    const { id } = entry.exercise;
    const choose = (event: Event): void => {
      const input = event.currentTarget as HTMLInputElement;
      const file = input.files?.[0];
      input.value = ''; // the same file may be chosen again
      if (file) emit(this, 'choose-file', { file, exerciseId: id });
    };
    return html`<label class="button">
      ${this.words.now.start.video}
      <input
        class="visually-hidden"
        type="file"
        aria-label=${this.words.now.start.videoOf(wordsOfEntry(entry).nameWithin)}
        accept="video/mp4,video/webm,video/quicktime,.mp4,.webm,.mov"
        @change=${choose}
      />
    </label>`;
  }

  private start(...exerciseIds: [string, ...string[]]): void {
    emit(this, 'start-exercise', { exerciseIds, painBefore: this.painBefore });
  }

  private dragOver(event: DragEvent): void {
    event.preventDefault(); // or the browser opens the file itself
    this.dragged = true;
  }

  private drop(event: DragEvent, fallbackId: string): void {
    event.preventDefault();
    this.dragged = false;
    const file = event.dataTransfer?.files[0];
    const over = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && !!node.dataset['exercise']);
    if (file) emit(this, 'choose-file', { file, exerciseId: over?.dataset['exercise'] ?? fallbackId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-start': HingelineStart;
  }
}
