import type { Posture } from '../../../core/pose/view.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Exercise } from '../../../core/exercise/exercise.ts';
import { exerciseById } from '../../../exercises/catalogue.ts';
import type { GuidanceCode } from '../../../core/reading.ts';
import type { SessionStage } from '../../../core/session/status.ts';
import { stanceOf } from '../../../core/neutral/stance.ts';
import { reasonWords } from '../../../words/judged.ts';
import { sideToGoBy } from '../../../core/placement/side-to-go-by.ts';
import { controlBar, controlBarStyles, controlsOf } from '../controls.ts';
import { sessionKeys } from '../keys.ts';
import { setPlan } from '../set-place.ts';
import { said } from '../../shared/said.ts';
import { cameraChoice } from '../../shared/camera-choice.ts';
import { baseStyles, controlStyles, darkTokens } from '../../shared/styles.ts';
import { WordsController } from '../../shared/words-controller.ts';
import type { SetupState } from '../session-state.ts';
import { backLevel, backLevelStyles } from './back-level.ts';
import { bendLevel, bendLevelStyles } from './bend-level.ts';
import { pictogram } from './pictograms.ts';
import { progressRing } from './progress-ring.ts';
import { setupStyles } from './setup-styles.ts';
import { topView } from './top-view.ts';

/** What lies over the picture until the tool sees the person well and knows their upright back. */
@customElement('hingeline-setup')
export class HingelineSetup extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    darkTokens,
    controlBarStyles,
    backLevelStyles,
    bendLevelStyles,
    setupStyles,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: SetupState | null = null;

  /** The largest measured bend since it was asked for. */
  private largestDeg: number | null = null;

  constructor() {
    super();
    this.addController(sessionKeys(this, () => (this.state ? controlsOf(this.state, this.words.now) : [])));
  }

  private get exercise(): Exercise | null {
    return exerciseById(this.state?.exerciseId ?? '') ?? null;
  }

  private get posture(): Posture {
    return this.exercise?.posture ?? 'standing';
  }

  /** The own full bend is being measured. */
  private get bends(): boolean {
    return this.state?.status.stage === 'own-bend';
  }

  /** What to do first of all, or null when all is well. */
  private get guidance(): GuidanceCode | null {
    const { reading, status } = this.state!;
    return reading?.guidance ?? (reading && status.stage === 'no-person' ? 'nobody' : null);
  }

  protected override willUpdate(): void {
    this.dataset['posture'] = this.posture;
    this.toggleAttribute('data-big', this.state?.bigType ?? false);
    const lumbar = this.state?.reading?.lumbar;
    if (!this.bends) this.largestDeg = null;
    else if (lumbar?.kind === 'measured') this.largestDeg = Math.max(this.largestDeg ?? 0, lumbar.deg);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const { status, source, cameras, cameraId } = state;
    const level = this.renderLevel();
    const words = this.words.now;
    const plan = setPlan(status, words);
    return html`
      <h1 class="visually-hidden">${words.session.setUp.title}</h1>
      ${controlBar(this, state, words, source === 'camera' ? cameraChoice(this, cameras, cameraId, words.shared) : nothing)}
      <div class="side">${level === nothing ? this.renderPicture() : nothing}</div>
      <div class="line ${this.bends || source === 'recording' ? 'long' : ''}">
        ${plan ? html`<p class="plan">${plan}</p>` : nothing}
        <div class="say">
          ${this.renderRing()}
          <p role="note">${this.instruction()}</p>
        </div>
        ${this.renderWatched()}
      </div>
      ${level}
    `;
  }

  /** The back as it moves now, where it is asked to move. */
  private renderLevel(): TemplateResult | typeof nothing {
    const { reading, status, bigType } = this.state!;
    const selfTest = status.stage === 'self-test' ? (this.exercise?.selfTest ?? null) : null;
    if (!reading || !(selfTest || this.bends)) return nothing;
    // In big type the instruction says why there is none.
    if (bigType && reading.lumbar.kind === 'unavailable') return nothing;
    const { posture } = this;
    const words = this.words.now;
    return html`<div class="test">
      ${selfTest ? backLevel(reading.lumbar, selfTest, posture, words) : bendLevel(reading.lumbar, this.largestDeg, posture, words)}
    </div>`;
  }

  /** How much of a recording has been seen. */
  private renderWatched(): TemplateResult | typeof nothing {
    const { recordingShare: share } = this.state!;
    if (share === null) return nothing;
    return html`<progress max="1" .value=${share} aria-label=${this.words.now.session.setUp.watched}></progress>`;
  }

  private renderRing(): TemplateResult | typeof nothing {
    const { reading, status } = this.state!;
    if (!isStill(status.stage)) return nothing;
    const { still } = this.words.now.session.setUp;
    return progressRing(status.stage === 'ready' ? 0 : (reading?.calibrationProgress ?? 0), still[this.posture]);
  }

  /** One small picture at a time: what the instruction means, or how far from side-on. */
  private renderPicture(): TemplateResult | typeof nothing {
    const { guidance, posture } = this;
    const { reading, source, status, bigType } = this.state!;
    // In big type the ring is the picture.
    if (bigType && isStill(status.stage)) return nothing;
    const view = reading?.view ?? null;
    if (guidance && source === 'camera') {
      const picture = pictogram(guidance, posture, view?.facing ?? null);
      if (picture) return picture;
    }
    return view && guidance !== 'nobody' ? topView(view, posture, this.words.now) : nothing;
  }

  /** One thing at a time, in the words that are spoken. */
  private instruction(): string {
    const { reading, source, status, line } = this.state!;
    const { posture, guidance, exercise } = this;
    const stance = exercise ? stanceOf(exercise) : posture;
    const { judged, language, session, voice } = this.words.now;
    // All of it is looked at before anything is judged.
    if (source === 'recording') return session.setUp.watching;
    const nearSide = sideToGoBy(reading?.view);
    if (guidance && guidance !== 'nobody') return voice.guidance(guidance, stance, nearSide);
    // Said once, before anybody is there; any other line may speak of what is over.
    if (line?.lines.some(({ kind }) => kind === 'camera-place')) return said(line.lines, language);
    if (guidance) return voice.guidance(guidance, stance, nearSide);
    // Nobody is looked at yet, or not for long enough to say anything.
    if (!reading || status.stage === 'positioning') return session.setUp.moment;
    if (status.stage === 'calibrating') return voice.guidance('hold-still', posture, nearSide);
    if (this.bends) return line ? said(line.lines, language) : voice.ownBend.offer;
    if (status.stage === 'self-test' && reading.lumbar.kind === 'unavailable') {
      return reasonWords(judged, reading.lumbar.reason, posture).full;
    }
    return voice.placed(posture);
  }
}

/** Nothing is wanted but stillness. */
function isStill(stage: SessionStage): boolean {
  return stage === 'ready' || stage === 'calibrating';
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-setup': HingelineSetup;
  }
}
