import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { dataStyles } from './data-styles.ts';

/** Deletes everything, after one more question. */
@customElement('hingeline-delete-everything')
export class HingelineDeleteEverything extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    dataStyles,
    css`
      .asked {
        padding: 16px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--card);
      }
      .sure {
        font-weight: 650;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ type: Boolean }) disabled = false;

  @state() private asked = false;
  @state() private settings = false;

  @query('.keep') private readonly keep!: HTMLElement | null;
  @query('.ask') private readonly askButton!: HTMLElement | null;

  protected override render(): TemplateResult {
    const { wipe } = this.words.now.data;
    return html`<section aria-labelledby="wipe">
      <h2 id="wipe">${wipe.title}</h2>
      ${this.asked ? this.renderQuestion() : this.renderOffer()}
    </section>`;
  }

  private renderOffer(): TemplateResult {
    const { wipe } = this.words.now.data;
    return html`<p class="meaning">${wipe.meaning}</p>
      <div class="buttons">
        <button class="ask" ?disabled=${this.disabled} @click=${() => this.ask(true)}>${wipe.ask}</button>
      </div>`;
  }

  private renderQuestion(): TemplateResult {
    const { wipe } = this.words.now.data;
    return html`<div class="asked" role="group" aria-labelledby="sure">
      <p class="sure" id="sure">${wipe.sure}</p>
      <p class="meaning">${wipe.meaning}</p>
      <label class="pick">
        <input
          type="checkbox"
          .checked=${this.settings}
          @change=${(event: Event) => (this.settings = (event.currentTarget as HTMLInputElement).checked)}
        />
        ${wipe.settings}
      </label>
      <div class="buttons">
        <button class="keep" @click=${() => this.ask(false)}>${wipe.cancel}</button>
        <button @click=${() => this.delete()}>${wipe.really}</button>
      </div>
    </div>`;
  }

  /** The button that was pressed is gone: go on where the answer is. */
  private async ask(asked: boolean): Promise<void> {
    this.asked = asked;
    await this.updateComplete;
    (asked ? this.keep : this.askButton)?.focus();
  }

  private delete(): void {
    const { settings } = this;
    this.settings = false;
    void this.ask(false);
    emit(this, 'delete-everything', { settings });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-delete-everything': HingelineDeleteEverything;
  }
}
