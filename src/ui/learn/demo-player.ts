import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CatalogueEntry } from '../../exercises/entry.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { spineAt } from '../../core/exercise/spine-norm.ts';
import { degreesWithError } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { spineSign, spineSignStyles } from '../shared/spine-sign.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { Demo, DemoFrame } from '../../exercises/demo.ts';
import { demoFigure, demoFigureStyles, backdropOf, type Backdrop } from './demo-figure.ts';
import { demoPlayerStyles } from './demo-player-styles.ts';
import { backDegrees, chaptersOf, keyMs, sceneAt, startMs, totalMs, type Chapter, type Scene } from './timeline.ts';

/** A pause of the browser (another tab) does not skip what should be seen. */
const LONGEST_STEP_MS = 100;

/** Plays a demonstration. Where motion is not wished it shows still pictures of the key moments, until somebody presses Play. */
@customElement('hingeline-demo')
export class HingelineDemo extends LitElement {
  static override styles = [baseStyles, controlStyles, spineSignStyles, demoFigureStyles, demoPlayerStyles];

  private readonly words = new WordsController(this);

  /** What is demonstrated. */
  @property({ attribute: false }) entry: CatalogueEntry | null = null;
  @property({ attribute: false }) demo: Demo | null = null;
  /** Whether it may begin by itself. */
  @property({ attribute: false }) calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

  @state() private atMs = 0;
  @state() private playing = false;

  private backdrop: Backdrop | null = null;
  private frameRequest = 0;
  private lastMs: number | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.pause();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!(changed.has('demo') || changed.has('entry')) || !this.demo || !this.entry) return;
    this.backdrop = backdropOf(this.demo, this.entry.exercise);
    this.atMs = 0;
    if (this.calm) this.pause();
    else this.play();
  }

  private get chapters(): readonly Chapter[] {
    const words = this.entry && wordsOfEntry(this.entry).demo;
    return this.demo && words ? chaptersOf(this.demo, words, this.entry!.exercise, this.words.now.language) : [];
  }

  /** Goes to a chapter: playing, to its beginning; standing still, to the moment that says most of it. */
  show(index: number): void {
    const chapter = this.chapters[index];
    if (chapter) this.atMs = startMs(this.chapters, index) + (this.playing ? 0 : keyMs(chapter));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.demo || !this.backdrop || !this.entry || this.chapters.length === 0) return nothing;
    const scene = sceneAt(this.demo, this.chapters, this.atMs);
    const { exercise } = this.entry;
    const { nameWithin } = wordsOfEntry(this.entry);
    const words = this.words.now.learn.demo;
    return html`<section class=${exercise.posture} aria-label=${words.title(nameWithin)} @keydown=${this.onKey}>
      <div class="figures ${scene.chapter.shown}">
        ${scene.figures.map((figure) => this.renderFigure(figure, this.backdrop!, exercise))}
      </div>
      <div class="side">
        <p class="caption" role="status" aria-live=${this.playing ? 'off' : 'polite'}>${scene.chapter.caption}</p>
        ${this.renderChapters(scene)} ${this.renderControls(scene)}
      </div>
    </section>`;
  }

  private renderFigure(
    { clip, frame }: Scene['figures'][number],
    backdrop: Backdrop,
    exercise: Exercise,
  ): TemplateResult {
    const { spine, band } = spineAt(frame.lumbar?.[0] ?? null, exercise, frame.hip?.[0] ?? null);
    const { language, learn, shared } = this.words.now;
    const { demo } = learn;
    const title = clip === 'good' ? demo.fromHips : demo.fromBack;
    return html`<figure>
      <div class="picture">${demoFigure(frame, backdrop, demo.figure(title))}</div>
      <figcaption>
        <span class="title">${title}</span>
        ${spineSign(spine, band, this.words.now.judged.spine[spine])}
        <span class="numbers">
          <span class="hip">${demo.hips} <b>${hipWords(frame, exercise, this.words.now)}</b></span>
          <span class="back"
            >${demo.back} <b>${frame.lumbar ? backDegrees(frame.lumbar, language) : shared.notSeen}</b></span
          >
        </span>
      </figcaption>
    </figure>`;
  }

  private renderChapters({ index, passed }: Scene): TemplateResult {
    const done = (i: number): number => (i < index ? 1 : i > index ? 0 : this.playing ? passed : 1);
    return html`<ol class="chapters">
      ${this.chapters.map(
        ({ caption }, i) =>
          html`<li>
            <button
              aria-label=${this.words.now.learn.demo.step(i + 1, this.chapters.length, caption)}
              aria-current=${i === index ? 'step' : nothing}
              @click=${() => this.show(i)}
            >
              <i><i .style=${`transform: scaleX(${done(i).toFixed(3)})`}></i></i>
            </button>
          </li>`,
      )}
    </ol>`;
  }

  private renderControls({ index }: Scene): TemplateResult {
    const words = this.words.now.learn.demo;
    const over = this.atMs >= totalMs(this.chapters);
    const toggle = (): void => (this.playing ? this.pause() : this.play());
    return html`<div class="controls">
      <button ?disabled=${index === 0} @click=${() => this.show(index - 1)}>${words.previous}</button>
      <button class="primary play" @click=${toggle}>
        ${this.playing ? words.pause : over ? words.playAgain : words.play}
      </button>
      <button ?disabled=${index === this.chapters.length - 1} @click=${() => this.show(index + 1)}>
        ${words.next}
      </button>
      <button class="quiet" ?disabled=${this.atMs === 0} @click=${this.replay}>${words.restart}</button>
    </div>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || !this.demo) return;
    event.preventDefault();
    this.show(sceneAt(this.demo, this.chapters, this.atMs).index + by);
  };

  private readonly replay = (): void => {
    this.atMs = 0;
    if (!this.calm) this.play();
  };

  private play(): void {
    if (this.atMs >= totalMs(this.chapters)) this.atMs = 0;
    this.playing = true;
    this.lastMs = null;
    cancelAnimationFrame(this.frameRequest);
    this.frameRequest = requestAnimationFrame(this.tick);
  }

  private pause(): void {
    this.playing = false;
    cancelAnimationFrame(this.frameRequest);
  }

  private readonly tick = (nowMs: number): void => {
    this.atMs += Math.min(LONGEST_STEP_MS, nowMs - (this.lastMs ?? nowMs));
    this.lastMs = nowMs;
    if (this.atMs >= totalMs(this.chapters)) {
      this.atMs = totalMs(this.chapters);
      this.playing = false;
    } else this.frameRequest = requestAnimationFrame(this.tick);
  };
}

function hipWords({ hip }: DemoFrame, exercise: Exercise, { language, shared }: Words): string {
  return hip ? degreesWithError(hipTravelDeg(hip[0], exercise), hip[1], language) : shared.notSeen;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-demo': HingelineDemo;
  }
}
