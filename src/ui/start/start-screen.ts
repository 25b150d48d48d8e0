import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { EXERCISES } from '../../exercises/catalogue.ts';
import { emit } from '../events.ts';
import { cameraChoice } from '../shared/camera-choice.ts';
import { painChoice } from '../shared/pain-choice.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import type { LearnTopic, StartState } from '../screen-state.ts';
import { CARDS } from './cards.ts';
import { loadChoice, loadChoiceStyles } from './load-choice.ts';
import './plan-line.ts';
import './session-list.ts';
import { startStyles } from './start-styles.ts';

/** Exercises of one leg, which can take turns; left comes first in the list of exercises. */
const ONE_LEG = EXERCISES.filter(({ id, leg }) => leg !== 'near' && !(id in CARDS));
const OTHERS = EXERCISES.filter((exercise) => !(exercise.id in CARDS) && !ONE_LEG.includes(exercise));

/** The first screen: what it does, how to begin, what was done before. */
@customElement('hingeline-start')
export class HingelineStart extends LitElement {
  static override styles = [baseStyles, controlStyles, startStyles, loadChoiceStyles];

  @property({ attribute: false }) state: StartState | null = null;

  /** A file is held over the page. */
  @state() private dragged = false;
  @state() private painBefore: number | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { sessions, cameras, cameraId, plan } = this.state;
    const [first] = EXERCISES;
    return html`
      <div
        class="page ${this.dragged ? 'dragged' : ''}"
        @dragover=${(event: DragEvent) => this.dragOver(event)}
        @dragleave=${() => (this.dragged = false)}
        @drop=${(event: DragEvent) => this.drop(event, first?.id ?? '')}
      >
        <header>
          <p class="brand">Hingeline</p>
          ${cameraChoice(this, cameras, cameraId)}
          <button class="quiet" @click=${() => emit(this, 'open-settings', null)}>Settings</button>
        </header>
        <main>
          <section class="intro">
            <h1>A spirit level for your back.</h1>
            <p class="lead">
              Put the camera to your side and move. Hingeline measures how far your <b class="hip">hips</b> fold or open
              and tells you when your <b class="back">back</b> bends instead.
              ${this.renderLink('for-me', 'Is this for me?')}
            </p>
            <p class="privacy">Your camera picture never leaves this device.</p>
          </section>
          <section class="session" aria-label="Your session">
            <hingeline-plan-line .plan=${plan}></hingeline-plan-line>
            ${painChoice('Pain now (0–10)', this.painBefore, (pain) => (this.painBefore = pain))}
          </section>
          <section class="cards" aria-label="Exercises">
            ${EXERCISES.filter(({ id }) => id in CARDS).map((exercise) => this.renderCard(exercise))}
          </section>
          <section class="more" aria-labelledby="more">
            <h2 id="more">Bridge on one leg</h2>
            ${this.renderOneLeg()} ${OTHERS.map((exercise) => this.renderQuiet(exercise))}
            <p>Hip thrusts, with the shoulders on a bench, are not measured.</p>
          </section>
          ${
            sessions.length === 0
              ? nothing
              : html`<section class="past">
                  <h2>Past sessions</h2>
                  <hingeline-session-list .sessions=${sessions}></hingeline-session-list>
                </section>`
          }
        </main>
        <footer>For learning a movement. Not a medical device.</footer>
      </div>
    `;
  }

  private renderCard(exercise: Exercise): TemplateResult {
    const { id, name, summary } = exercise;
    const card = CARDS[id]!;
    return html`<article class="card" data-exercise=${id} aria-label=${name}>
      ${card.figure()}
      <p class="summary">${summary}</p>
      <p class="placing">${card.placing}</p>
      ${this.renderLoad(exercise)}
      <button class="primary start" @click=${() => this.start(id)}>Start ${name.toLowerCase()}</button>
      <div class="without-camera">
        ${this.renderLink(card.topic, 'How it works and how to do it', name)}
        ${
          card.sample
            ? html`<button
                class="sample"
                aria-label="Try a sample of the ${name.toLowerCase()}"
                @click=${() => emit(this, 'try-sample', { exerciseId: id })}
              >
                Try a sample
              </button>`
            : nothing
        }
        ${this.renderFileChoice(exercise)}
      </div>
    </article>`;
  }

  private renderOneLeg(): TemplateResult {
    const [first, ...others] = ONE_LEG.map(({ id }) => id);
    return html`<div class="legs">
      ${
        first && others.length > 0
          ? html`<div>
              <button class="start" @click=${() => this.start(first, ...others)}>Both legs in turn</button>
            </div>`
          : nothing
      }
      ${ONE_LEG.map(
        (exercise) =>
          html`<div data-exercise=${exercise.id}>
            <button
              class="start"
              aria-label="Start ${exercise.name.toLowerCase()} leg"
              @click=${() => this.start(exercise.id)}
            >
              ${exercise.leg === 'left' ? 'Left' : 'Right'} leg
            </button>
            ${this.renderFileChoice(exercise)}
          </div>`,
      )}
    </div>`;
  }

  private renderQuiet(exercise: Exercise): TemplateResult {
    const { id, name } = exercise;
    return html`<div class="row" data-exercise=${id}>
      ${this.renderLoad(exercise)}
      <button class="start" @click=${() => this.start(id)}>Start ${name.toLowerCase()}</button>
      ${this.renderFileChoice(exercise)}
    </div>`;
  }

  /** Where the limits ask for it. */
  private renderLoad(exercise: Exercise): TemplateResult | typeof nothing {
    return exercise.bendNorm ? loadChoice(this, exercise, this.state!.loaded.includes(exercise.id)) : nothing;
  }

  /** @param of said after the words to who cannot see where the link stands */
  private renderLink(topic: LearnTopic, words: string, of = ''): TemplateResult {
    return html`<button class="link" @click=${() => emit(this, 'open-learn', { topic })}>
      ${words}${of ? html`<span class="visually-hidden">: ${of.toLowerCase()}</span>` : nothing}
    </button>`;
  }

  private renderFileChoice({ id, name }: Exercise): TemplateResult {
    const choose = (event: Event): void => {
      const input = event.currentTarget as HTMLInputElement;
      const file = input.files?.[0];
      input.value = ''; // the same file may be chosen again
      if (file) emit(this, 'choose-file', { file, exerciseId: id });
    };
    return html`<label class="button">
      Choose or drop a video
      <input
        class="visually-hidden"
        type="file"
        aria-label="Choose or drop a video of the ${name.toLowerCase()}"
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
