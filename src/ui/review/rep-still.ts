import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../events.ts';
import type { ShownStill } from './review-state.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';

/** The picture of the moment of a rep at which the back moved most, and the way to be rid of it. */
@customElement('hingeline-rep-still')
export class HingelineRepStill extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: block;
      }
      img {
        display: block;
        max-width: min(100%, 320px);
        max-height: 320px;
        border-radius: 10px;
      }
      figure,
      .deleted {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 8px 20px;
        margin-top: 16px;
      }
      .deleted {
        align-items: center;
      }
      .words {
        display: grid;
        justify-items: start;
        gap: 8px;
        max-width: 17em;
      }
      .words,
      p {
        color: var(--ink-soft);
        font-size: 16px;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) still: ShownStill | null = null;
  /** Of the rep, from 1. */
  @property({ type: Number }) number = 1;

  /** Address of the picture in this page. */
  private url: string | null = null;
  private pressed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.address();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('still') && changed.get('still')?.picture !== this.still?.picture) this.address();
  }

  protected override updated(): void {
    // What was pressed has gone: the focus goes to what undoes it.
    if (this.pressed) this.renderRoot.querySelector('button')?.focus();
    this.pressed = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.still) return nothing;
    const { judged, yours } = this.words.now;
    const { caption, deleted, delete: remove, picture } = yours.still;
    const rep = judged.rep(this.number);
    if (this.still.deleted)
      return html`<div class="deleted">
        <p>${deleted}</p>
        <button aria-label=${yours.undoOf(deleted)} @click=${() => this.tell('restore-still')}>${yours.undo}</button>
      </div>`;
    return html`<figure>
      <img src=${this.url ?? nothing} alt=${picture(rep)} />
      <figcaption class="words">
        ${caption}
        <button @click=${() => this.tell('delete-still')}>${remove}</button>
      </figcaption>
    </figure>`;
  }

  private tell(name: 'delete-still' | 'restore-still'): void {
    this.pressed = true;
    emit(this, name, { repIndex: this.still!.repIndex });
  }

  private address(): void {
    this.release();
    if (this.still && this.isConnected) this.url = URL.createObjectURL(this.still.picture);
  }

  private release(): void {
    if (this.url) URL.revokeObjectURL(this.url);
    this.url = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-rep-still': HingelineRepStill;
  }
}
