import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { exerciseById } from '../exercises/catalogue.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type { Reading } from '../core/reading.ts';
import { DEFAULT_PLAN } from '../core/session/plan.ts';
import './error-banner.ts';
import type { HingelineLive } from './session/live/live-screen.ts';
import './session/live/live-screen.ts';
import './learn/learn-screen.ts';
import './loading/loading-screen.ts';
import './review/review-screen.ts';
import './settings/settings-screen.ts';
import { controlsOf } from './session/controls.ts';
import { sessionKeys } from './session/keys.ts';
import './session/setup/setup-screen.ts';
import { baseStyles } from './shared/styles.ts';
import type { HingelineStage } from './stage/stage.ts';
import './stage/stage.ts';
import './start/start-screen.ts';
import './theme.css';
import type { LiveView, SetupView, View } from './view.ts';

/** The whole screen: shows the view it is given, tells what the user did by events, and hands each frame on to be painted. */
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
      hingeline-stage {
        position: absolute;
        inset: 0;
      }
    `,
  ];

  @property({ attribute: false }) view: View = {
    screen: 'start',
    sessions: [],
    cameras: [],
    cameraId: null,
    plan: DEFAULT_PLAN,
    loaded: [],
    error: null,
  };

  @query('hingeline-stage') private readonly stageElement!: HingelineStage | null;
  @query('hingeline-live') private readonly liveElement!: HingelineLive | null;

  private stream: MediaStream | null = null;

  constructor() {
    super();
    this.addController(
      sessionKeys(this, () =>
        this.view.screen === 'setup' || this.view.screen === 'live' ? controlsOf(this.view) : [],
      ),
    );
  }

  /** The picture on screen; null on screens without one. */
  get stage(): HingelineStage | null {
    return this.stageElement;
  }

  /** The camera picture to show on set-up and live, kept until it is replaced or taken away with null. */
  attachStream(stream: MediaStream | null): void {
    this.stream = stream;
    this.stage?.attachStream(stream);
  }

  /** Shows one picture of a recording; it is copied at once and stays its giver's. */
  showBitmap(image: ImageBitmap): void {
    this.stage?.showBitmap(image);
  }

  /** Paints one frame: body, back and plot. */
  paint(reading: Reading, frame: PoseFrame): void {
    this.stage?.paint(reading, frame);
    this.liveElement?.push(reading);
  }

  protected override render(): TemplateResult {
    const { view } = this;
    return html`${this.renderScreen(view)}${view.error ? html`<hingeline-error .error=${view.error}></hingeline-error>` : nothing}`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('view') as View | undefined;
    if (!changed.has('view') || before?.screen === this.view.screen) return;
    // A new screen begins at its top, and the stage, when it is new, with the stream that is already running.
    window.scrollTo(0, 0);
    if (!(before && withPicture(before))) this.stage?.attachStream(this.stream);
  }

  private renderScreen(view: View): TemplateResult {
    switch (view.screen) {
      case 'start':
        return html`<hingeline-start .view=${view}></hingeline-start>`;
      case 'loading':
        return html`<hingeline-loading .view=${view}></hingeline-loading>`;
      case 'setup':
      case 'live':
        return this.renderPicture(view);
      case 'review':
        return html`<hingeline-review .view=${view}></hingeline-review>`;
      case 'settings':
        return html`<hingeline-settings .view=${view}></hingeline-settings>`;
      case 'learn':
        return html`<hingeline-learn .view=${view}></hingeline-learn>`;
    }
  }

  /** Set-up and live share one template, so the picture keeps running when one becomes the other. */
  private renderPicture(view: SetupView | LiveView): TemplateResult {
    const placing = view.status.stage === 'no-person' || view.status.stage === 'positioning';
    return html`<div class="dark">
      <hingeline-stage
        ?hidden=${view.bigType}
        .guide=${view.screen === 'setup' && view.source === 'camera' && placing}
        .judges=${view.status.stage !== 'own-bend'}
        .exercise=${exerciseById(view.exerciseId) ?? null}
      ></hingeline-stage>
      ${
        view.screen === 'setup'
          ? html`<hingeline-setup .view=${view}></hingeline-setup>`
          : html`<hingeline-live .view=${view}></hingeline-live>`
      }
    </div>`;
  }
}

function withPicture({ screen }: View): boolean {
  return screen === 'setup' || screen === 'live';
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-app': HingelineApp;
  }
}
