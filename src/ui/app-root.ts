import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { exerciseById } from '../exercises/catalogue.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type { Reading } from '../core/reading.ts';
import type { AppError } from '../ports/errors.ts';
import './error-banner.ts';
import type { HingelineLive } from './session/live/live-screen.ts';
import type { Language } from '../words/language.ts';
import { PlaceFocus } from './shared/place-focus.ts';
import { baseStyles } from './shared/styles.ts';
import { FirstWordsController, setLanguage } from './shared/words-controller.ts';
import type { HingelinePicture } from './picture/picture.ts';
import './start/start-screen.ts';
import './theme.css';
import type { ScreenState } from './screen-state.ts';
import type { LiveState, SetupState } from './session/session-state.ts';

/** The whole screen; of the screens on it only the first comes with it. Shows the state it is given, tells what the user did by events, and hands each frame on to be painted. */
@customElement('hingeline-app')
export class HingelineApp extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        min-height: 100vh;
      }
      .dark {
        position: fixed;
        inset: 0;
        background: #000;
      }
      hingeline-picture {
        position: absolute;
        inset: 0;
      }
    `,
  ];

  @property({ attribute: false }) state: ScreenState = { screen: 'blank', error: null };

  /** What of an error may be sent to whoever looks after the app. */
  reportOf: (error: AppError) => string = ({ code }) => code;

  private readonly words = new FirstWordsController(this);

  @query('hingeline-picture') private readonly pictureElement!: HingelinePicture | null;
  @query('.read') private readonly readElement!: HTMLElement;
  @query('hingeline-live') private readonly liveElement!: HingelineLive | null;

  private stream: MediaStream | null = null;

  /** Of everything on the page. */
  get language(): Language {
    return this.words.now.language;
  }

  set language(language: Language) {
    setLanguage(language);
  }

  constructor() {
    super();
    this.addController(
      new PlaceFocus(
        this,
        () => placeOf(this.state),
        (heading) => `${heading.split(/[.:!?…](?=\s|$)/, 1)[0]} – ${this.words.now.shared.title}`,
      ),
    );
  }

  /** The picture on screen; null on screens without one. */
  get picture(): HingelinePicture | null {
    return this.pictureElement;
  }

  /** The camera picture to show on set-up and live, kept until it is replaced or taken away with null. */
  attachStream(stream: MediaStream | null): void {
    this.stream = stream;
    this.picture?.attachStream(stream);
  }

  /** Shows one picture of a recording; it is copied at once and stays its giver's. */
  showBitmap(image: ImageBitmap): void {
    this.picture?.showBitmap(image);
  }

  /** Paints one frame: body, back and plot. */
  paint(reading: Reading, frame: PoseFrame): void {
    this.picture?.paint(reading, frame);
    this.liveElement?.push(reading);
  }

  /** Lets a screen reader say what no voice of the app says: whoever uses one hears each line from one of them, never from both. */
  readOut(text: string): void {
    const line = document.createElement('p');
    line.textContent = text;
    // Anew, so that the same words are said again.
    this.readElement.replaceChildren(line);
  }

  protected override render(): TemplateResult {
    const { state } = this;
    // First, so that what is told is read and reached before what it is about.
    return html`${state.error ? html`<hingeline-error ?data-over=${isFixed(state)} .error=${state.error} .reportOf=${this.reportOf} .canSave=${state.screen === 'review'}></hingeline-error>` : nothing}${this.renderScreen(state)}
      <div class="visually-hidden read" aria-live="polite"></div>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('state') as ScreenState | undefined;
    if (!changed.has('state') || (before && placeOf(before) === placeOf(this.state))) return;
    // A new screen begins at its top, and the picture, when it is new, with the stream that is already running.
    window.scrollTo(0, 0);
    this.readElement.replaceChildren();
    if (!(before && withPicture(before))) this.picture?.attachStream(this.stream);
  }

  private renderScreen(state: ScreenState): TemplateResult | typeof nothing {
    switch (state.screen) {
      case 'blank':
        return nothing;
      case 'start':
        return html`<hingeline-start .state=${state}></hingeline-start>`;
      case 'loading':
        return html`<hingeline-loading role="main" .state=${state}></hingeline-loading>`;
      case 'setup':
      case 'live':
        return this.renderPicture(state);
      case 'day-done':
        return html`<hingeline-day-done .state=${state}></hingeline-day-done>`;
      case 'between':
        return html`<hingeline-between .state=${state}></hingeline-between>`;
      case 'review':
        return html`<hingeline-review .state=${state}></hingeline-review>`;
      case 'compare':
        return html`<hingeline-compare .state=${state}></hingeline-compare>`;
      case 'exercises':
        return html`<hingeline-exercises .state=${state}></hingeline-exercises>`;
      case 'history':
        return html`<hingeline-history .state=${state}></hingeline-history>`;
      case 'data':
        return html`<hingeline-data .state=${state}></hingeline-data>`;
      case 'settings':
        return html`<hingeline-settings .state=${state}></hingeline-settings>`;
      case 'learn':
        return html`<hingeline-learn .state=${state}></hingeline-learn>`;
      case 'check':
        return html`<hingeline-check .state=${state}></hingeline-check>`;
      case 'programme':
        return html`<hingeline-programme .state=${state}></hingeline-programme>`;
      case 'guided-page':
        return html`<hingeline-guided-page .state=${state}></hingeline-guided-page>`;
      case 'guided':
        return html`<hingeline-guided role="main" .state=${state}></hingeline-guided>`;
      case 'assessment':
        return html`<hingeline-assessment .state=${state}></hingeline-assessment>`;
      case 'report':
        return html`<hingeline-report .state=${state}></hingeline-report>`;
      case 'plan':
        return html`<hingeline-plan .state=${state}></hingeline-plan>`;
      case 'plan-offer':
        return html`<hingeline-plan-offer .state=${state}></hingeline-plan-offer>`;
    }
  }

  /** Set-up and live share one template, so the picture keeps running when one becomes the other. */
  private renderPicture(state: SetupState | LiveState): TemplateResult {
    const placing = state.status.stage === 'no-person' || state.status.stage === 'positioning';
    return html`<main class="dark">
      <hingeline-picture
        ?hidden=${state.bigType}
        .guide=${state.screen === 'setup' && state.source === 'camera' && placing}
        .judges=${state.status.stage !== 'own-bend'}
        .exercise=${exerciseById(state.exerciseId) ?? null}
      ></hingeline-picture>
      ${
        state.screen === 'setup'
          ? html`<hingeline-setup .state=${state}></hingeline-setup>`
          : html`<hingeline-live .state=${state}></hingeline-live>`
      }
    </main>`;
  }
}

/** The same for as long as one stays on a screen; null before there is any. */
function placeOf(state: ScreenState): string | null {
  if (state.screen === 'blank') return null;
  const of =
    'topic' in state ? state.topic : 'guidedId' in state ? state.guidedId : 'session' in state ? state.session.id : '';
  return `${state.screen} ${of}`;
}

/** Fills the window and does not scroll. */
function isFixed(state: ScreenState): boolean {
  return withPicture(state) || state.screen === 'guided' || state.screen === 'between';
}

function withPicture({ screen }: ScreenState): boolean {
  return screen === 'setup' || screen === 'live';
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-app': HingelineApp;
  }
}
