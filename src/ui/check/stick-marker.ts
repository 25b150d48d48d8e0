import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { PointPx } from '../../core/pose/frame.ts';
import { areMarked, STICK_ENDS, type StickEnd, type Sticks } from '../../core/study/sticks.ts';
import type { CheckWords } from '../../words/check.ts';
import { decimal } from '../../words/numbers.ts';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { languageNow } from '../shared/words-controller.ts';
import { drawLens, lensSide } from './lens.ts';
import { markerStyles } from './marker-styles.ts';
import { PointDrag } from './point-drag.ts';
import { stickLine, stickOf } from './stick-line.ts';

const STEPS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const MOST_ZOOM = 4;

/** A picture in which the four ends of the sticks are marked: by tap, drag or keys, one pixel at a time. */
@customElement('hingeline-stick-marker')
export class HingelineStickMarker extends LitElement {
  static override styles = [baseStyles, controlStyles, markerStyles];

  @property({ attribute: false }) words: CheckWords['mark'] | null = null;
  @property({ attribute: false }) timestampMs = 0;
  /** Null while it is being fetched. */
  @property({ attribute: false }) image: ImageBitmap | null = null;
  /** As marked in this picture before. */
  @property({ attribute: false }) sticks: Sticks | null = null;
  /** Of another picture: where the keys begin. */
  @property({ attribute: false }) near: Sticks | null = null;

  @state() private ends: Partial<Sticks> = {};
  @state() private active: StickEnd = STICK_ENDS[0];
  @state() private zoom = 1;
  private readonly drag = new PointDrag<StickEnd>();
  /** What was told last. */
  private told: Sticks | null = null;

  @query('.picture canvas') private readonly canvas!: HTMLCanvasElement | null;
  @query('.lens') private readonly lens!: HTMLCanvasElement | null;
  @query('.picture') private readonly picture!: HTMLElement | null;
  @query('.scroller') private readonly scroller!: HTMLElement | null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('timestampMs') && !(changed.has('sticks') && this.sticks !== this.told)) return;
    this.told = this.sticks;
    this.ends = this.sticks ?? {};
    this.active = STICK_ENDS.find((end) => !this.ends[end]) ?? STICK_ENDS[0];
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { image, canvas } = this;
    if (image && canvas && (changed.has('image') || canvas.width !== image.width)) {
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')!.drawImage(image, 0, 0);
    }
    if (this.lens && this.canvas) drawLens(this.lens, this.canvas, this.ends[this.active] ?? null);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, image } = this;
    if (!words) return nothing;
    return html`<div class="ends" role="group" aria-label=${words.choose}>
        ${STICK_ENDS.map((end, i) => this.renderChoice(words, end, i + 1))}
      </div>
      <div class="frame">
        ${image ? this.renderPicture(words, image) : html`<p class="waiting" role="status">${words.waiting}</p>`}
      </div>
      <p class="where" role="status">${image ? this.where(words) : nothing}</p>
      <div class="buttons">
        <button ?disabled=${this.zoom >= MOST_ZOOM} @click=${() => this.setZoom(2 * this.zoom)}>${words.larger}</button>
        <button ?disabled=${this.zoom <= 1} @click=${() => this.setZoom(this.zoom / 2)}>${words.smaller}</button>
        <button ?disabled=${Object.keys(this.ends).length === 0} @click=${() => this.begin()}>${words.anew}</button>
      </div>
      <p class="keys">${words.keys}</p>`;
  }

  private renderChoice(words: CheckWords['mark'], end: StickEnd, number: number): TemplateResult {
    return html`<button
      class=${stickOf(end)}
      aria-pressed=${this.active === end}
      @click=${() => {
        this.active = end;
        this.picture?.focus({ preventScroll: true });
      }}
    >
      <span aria-hidden="true">${this.ends[end] ? '✓' : number}</span>${words.ends[end]}
    </button>`;
  }

  private renderPicture(words: CheckWords['mark'], { width, height }: ImageBitmap): TemplateResult {
    const at = this.ends[this.active];
    return html`<div class="scroller">
        <div
          class="picture"
          tabindex="0"
          role="application"
          aria-label=${words.picture}
          .style=${`width: ${100 * this.zoom}%`}
          @keydown=${this.key}
          @click=${(event: MouseEvent) => this.place(this.active, event, true)}
        >
          <canvas aria-hidden="true"></canvas>
          ${stickLine(this.ends, 's1', width, height)}${stickLine(this.ends, 't12', width, height)}
          ${STICK_ENDS.map((end) => this.renderHandle(end, width, height))}
        </div>
      </div>
      <canvas
        class="lens ${lensSide(at ?? null, width)}"
        width="144"
        height="144"
        aria-hidden="true"
        ?hidden=${!at}
      ></canvas>`;
  }

  private renderHandle(end: StickEnd, width: number, height: number): TemplateResult | typeof nothing {
    const at = this.ends[end];
    if (!at) return nothing;
    return html`<span
      class="handle ${stickOf(end)} ${end.endsWith('Skin') ? 'skin' : 'tip'} ${end === this.active ? 'active' : ''}"
      .style=${`left: ${(100 * at.xPx) / width}%; top: ${(100 * at.yPx) / height}%`}
      @click=${(event: MouseEvent) => this.tapPoint(end, event)}
      @pointerdown=${(event: PointerEvent) => this.grab(end, event)}
      @pointermove=${(event: PointerEvent) => this.follow(event)}
      @pointerup=${() => this.drop()}
      @pointercancel=${() => this.drop()}
    ></span>`;
  }

  /** Beside a point there may be room for the next end; where all are marked it is chosen. */
  private tapPoint(end: StickEnd, event: MouseEvent): void {
    event.stopPropagation();
    if (this.drag.wasDragged) return;
    if (this.ends[this.active]) this.active = end;
    else this.place(this.active, event, true);
  }

  private grab(end: StickEnd, event: PointerEvent): void {
    this.drag.grab(end, event);
    this.picture?.focus({ preventScroll: true });
  }

  private follow(event: PointerEvent): void {
    const end = this.drag.moved(event);
    if (!end) return;
    this.active = end;
    this.place(end, event, false);
  }

  private drop(): void {
    this.drag.drop();
    if (this.drag.wasDragged) this.tell();
  }

  /** @param last of this end: goes on to one that is missing, and tells */
  private place(end: StickEnd, { clientX, clientY }: MouseEvent, last: boolean): void {
    const { canvas } = this;
    if (!canvas) return;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    this.move(end, {
      xPx: ((clientX - left) / width) * canvas.width,
      yPx: ((clientY - top) / height) * canvas.height,
    });
    if (last) this.goOn(end);
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const chosen = STICK_ENDS[Number(event.key) - 1];
    if (step) this.nudge(step, event.shiftKey ? 10 : 1);
    else if (event.key === 'Enter') this.goOn(this.active, true);
    else if (chosen) this.active = chosen;
    else if (event.key === '+' || event.key === '-')
      void this.setZoom(event.key === '+' ? 2 * this.zoom : this.zoom / 2);
    else return;
    event.preventDefault();
  };

  /** An end that is not marked yet appears where it was in another picture, or in the middle. */
  private nudge([right, down]: readonly [number, number], px: number): void {
    const { active, canvas } = this;
    if (!canvas) return;
    const now = this.ends[active];
    const from = this.near?.[active] ?? { xPx: Math.round(canvas.width / 2), yPx: Math.round(canvas.height / 2) };
    this.move(active, now ? { xPx: now.xPx + px * right, yPx: now.yPx + px * down } : from);
    this.tell();
  }

  private move(end: StickEnd, { xPx, yPx }: PointPx): void {
    const { width, height } = this.canvas!;
    const within = (value: number, most: number): number => Math.round(10 * Math.min(most, Math.max(0, value))) / 10;
    this.ends = { ...this.ends, [end]: { xPx: within(xPx, width), yPx: within(yPx, height) } };
  }

  /** @param round after the last the first comes again */
  private goOn(end: StickEnd, round = false): void {
    this.tell();
    const i = STICK_ENDS.indexOf(end);
    const after = [...STICK_ENDS.slice(i + 1), ...STICK_ENDS.slice(0, i)];
    this.active = (round ? after[0] : after.find((other) => !this.ends[other])) ?? end;
  }

  private begin(): void {
    this.ends = {};
    this.active = STICK_ENDS[0];
    this.tell();
  }

  private tell(): void {
    const marked = areMarked(this.ends) ? this.ends : null;
    if (marked === this.told) return;
    this.told = marked;
    emit(this, 'mark-moment', { timestampMs: this.timestampMs, sticks: marked });
  }

  /** The end that is being marked stays in sight. */
  private async setZoom(zoom: number): Promise<void> {
    this.zoom = Math.min(MOST_ZOOM, Math.max(1, zoom));
    await this.updateComplete;
    const { scroller, canvas } = this;
    const at = this.ends[this.active];
    if (!scroller || !canvas || !at) return;
    scroller.scrollLeft = (at.xPx / canvas.width) * scroller.scrollWidth - scroller.clientWidth / 2;
    scroller.scrollTop = (at.yPx / canvas.height) * scroller.scrollHeight - scroller.clientHeight / 2;
  }

  private where(words: CheckWords['mark']): string {
    const name = words.ends[this.active];
    const at = this.ends[this.active];
    if (STICK_ENDS.every((end) => this.ends[end]) && !areMarked(this.ends)) return words.tooShort;
    const px = (value: number): string => decimal(value, 0, languageNow());
    return at ? words.position(name, px(at.xPx), px(at.yPx)) : words.missing(name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-stick-marker': HingelineStickMarker;
  }
}
