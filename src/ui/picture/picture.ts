import { css, html, LitElement, type TemplateResult, unsafeCSS } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { Reading } from '../../core/reading.ts';
import { crispContext, onResize } from '../shared/canvas.ts';
import { coloursOf, type Colours } from '../shared/colours.ts';
import { baseStyles, darkTokens } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { drawBack, drawGhost, drawOutline, drawSkeleton, measuredSides } from './draw-body.ts';
import { letterbox, OBJECT_POSITION } from './letterbox.ts';
import { drawPlaceHere } from './place-here.ts';

/** The picture and what was measured in it. Painted frame by frame from outside Lit; never mirrored. */
@customElement('hingeline-picture')
export class HingelinePicture extends LitElement {
  static override styles = [
    baseStyles,
    darkTokens,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
        background: #000;
      }
      video,
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        object-fit: contain;
        object-position: ${unsafeCSS(OBJECT_POSITION)};
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @query('video') private readonly video!: HTMLVideoElement;
  @query('.bitmap') private readonly bitmap!: HTMLCanvasElement;
  @query('.overlay') private readonly overlay!: HTMLCanvasElement;

  /** Shows where to stand or lie while nobody is placed yet. */
  @property({ type: Boolean }) guide = false;
  /** The back has the colour of its state; false while it is bent on purpose. */
  @property({ attribute: false }) judges = true;
  @property({ attribute: false }) exercise: Exercise | null = null;

  private stream: MediaStream | null = null;
  private reading: Reading | null = null;
  private frame: PoseFrame | null = null;
  private colours: Colours | null = null;
  private stopResize = (): void => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopResize = onResize(this, () => this.draw());
    this.colours = null;
    if (this.hasUpdated) this.showStream();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopResize();
    this.video.srcObject = null;
  }

  protected override firstUpdated(): void {
    this.showStream();
  }

  protected override updated(): void {
    this.draw();
  }

  /** Shows a live picture, or none; what was painted before is forgotten. */
  attachStream(stream: MediaStream | null): void {
    this.stream = stream;
    this.reading = this.frame = null;
    if (!this.hasUpdated) return;
    this.showStream();
    this.draw();
  }

  /** Shows one picture of a recording. It is copied at once; whoever gave it still owns it. */
  showBitmap(image: ImageBitmap): void {
    if (!this.hasUpdated || image.width === 0) return;
    if (this.bitmap.width !== image.width || this.bitmap.height !== image.height) {
      this.bitmap.width = image.width;
      this.bitmap.height = image.height;
    }
    this.bitmap.getContext('2d')?.drawImage(image, 0, 0);
    this.bitmap.hidden = false;
  }

  /** Draws what was measured over the picture it was measured in. */
  paint(reading: Reading, frame: PoseFrame): void {
    this.reading = reading;
    this.frame = frame;
    if (this.hasUpdated) this.draw();
  }

  protected override render(): TemplateResult {
    return html`
      <video
        autoplay
        muted
        playsinline
        .muted=${true}
        aria-label=${this.words.now.session.live.picture}
        @loadedmetadata=${() => this.draw()}
      ></video>
      <canvas class="bitmap" hidden aria-hidden="true"></canvas>
      <canvas class="overlay" aria-hidden="true"></canvas>
    `;
  }

  private showStream(): void {
    this.video.srcObject = this.stream;
    this.video.hidden = this.stream === null;
    if (this.stream) {
      this.bitmap.hidden = true;
      // Autoplay of a muted stream may still be refused in a background tab; it starts when the tab is shown.
      this.video.play().catch(() => undefined);
    }
  }

  /** Size of the picture on screen, from whichever source knows it. */
  private pictureSize(): { widthPx: number; heightPx: number } {
    if (this.frame) return this.frame;
    if (this.video.videoWidth > 0) return { widthPx: this.video.videoWidth, heightPx: this.video.videoHeight };
    return this.bitmap.hidden
      ? { widthPx: 4, heightPx: 3 }
      : { widthPx: this.bitmap.width, heightPx: this.bitmap.height };
  }

  private draw(): void {
    if (!this.overlay) return;
    const context = crispContext(this.overlay);
    const box = letterbox({ width: this.clientWidth, height: this.clientHeight }, this.pictureSize());
    if (!context || !box) return;
    const colours = (this.colours ??= coloursOf(this));
    const { reading, frame, exercise } = this;
    const facing = reading?.view?.facing ?? 'right';
    if (this.guide) drawPlaceHere(context, box, exercise?.posture ?? 'standing', facing, colours.ink);
    if (!reading || !frame?.person) return;

    context.translate(box.left, box.top);
    context.scale(box.scale, box.scale);
    // Lines grow with the picture, or they vanish at three metres.
    const unit = Math.max(1, box.height / 560) / box.scale;
    const { person } = frame;
    if (person.outlinePx && reading.stage !== 'exercising') {
      drawOutline(context, person.outlinePx, colours.ink, null, unit);
    }
    if (reading.view) drawSkeleton(context, person, measuredSides(person, reading.view, exercise), colours, unit);
    if (reading.neutralContour) drawGhost(context, reading.neutralContour, colours, unit);
    if (reading.backContour) {
      const judged = this.judges && reading.stage === 'exercising';
      const look = { ...reading, judged, facing, surface: exercise?.surface ?? 'dorsal' };
      drawBack(context, reading.backContour, look, colours, unit);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-picture': HingelinePicture;
  }
}
