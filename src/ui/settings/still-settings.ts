import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { SettingsState } from './settings-state.ts';
import { switchRow } from './rows.ts';
import { settingStyles } from './settings-styles.ts';

/** Whether a picture of each rep is kept, how many there are, and a way to be rid of them all. */
@customElement('hingeline-still-settings')
export class HingelineStillSettings extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    settingStyles,
    css`
      .kept {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
        padding: 8px 8px 0 44px;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: SettingsState | null = null;

  /** A second press deletes them: there is no way back. */
  @state() private asked = false;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { settings, stillCount } = this.state;
    const { deleteAll, keep, kept, reallyDeleteAll, title } = this.words.now.settings.stills;
    const change = (stills: boolean): void => emit(this, 'settings-changed', { settings: { ...settings, stills } });
    return html`<section aria-labelledby="stills">
      <h2 id="stills">${title}</h2>
      ${switchRow(keep.name, keep.meaning, settings.stills, change)}
      <div class="kept">
        <p role="status">${stillCount === null ? nothing : kept(stillCount)}</p>
        ${
          stillCount
            ? html`<button @click=${() => this.askThenDelete()} @blur=${() => (this.asked = false)}>
                ${this.asked ? reallyDeleteAll : deleteAll}
              </button>`
            : nothing
        }
      </div>
    </section>`;
  }

  private askThenDelete(): void {
    if (this.asked) {
      this.renderRoot.querySelector('input')?.focus();
      emit(this, 'delete-all-stills', null);
    }
    this.asked = !this.asked;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-still-settings': HingelineStillSettings;
  }
}
