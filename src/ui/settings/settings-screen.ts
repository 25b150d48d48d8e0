import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import type { Settings, SettingsState } from '../screen-state.ts';
import { keyList, whenYouHear } from './explanations.ts';
import './limit-settings.ts';
import { ownBend, ownBendStyles } from './own-bend.ts';
import { choiceRows, switchRow, type Option } from './rows.ts';
import { settingStyles } from './settings-styles.ts';
import './voice-settings.ts';

const VARIANTS: readonly Option<Settings['variant']>[] = [
  { value: 'auto', name: 'Choose for me', meaning: 'The most exact model this device runs smoothly.' },
  { value: 'lite', name: 'Light', meaning: 'Fastest, least exact.' },
  { value: 'full', name: 'Full', meaning: 'For most devices.' },
  { value: 'heavy', name: 'Heavy', meaning: 'Most exact, for fast graphics cards.' },
];

const INFERENCES: readonly Option<Settings['inference']>[] = [
  { value: 'auto', name: 'Choose for me', meaning: 'Whichever was faster when this device was measured.' },
  { value: 'cpu', name: 'Processor (CPU)', meaning: 'Works everywhere.' },
  { value: 'gpu', name: 'Graphics (GPU)', meaning: 'Faster where there is a real graphics card.' },
];

/** Everything that can be set. Whoever listens remembers it. */
@customElement('hingeline-settings')
export class HingelineSettings extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    settingStyles,
    ownBendStyles,
    css`
      :host {
        min-height: 100vh;
        background: var(--paper);
        font-size: 18px;
        line-height: 1.4;
      }
      main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 36px;
        max-width: 680px;
        margin: 0 auto;
        padding: 20px 20px 48px;
      }
      main > button {
        justify-self: start;
      }
      h1 {
        margin-top: -16px;
        font-size: 34px;
        letter-spacing: -0.01em;
      }
      .lines {
        display: grid;
        gap: 8px;
        padding: 0 8px 0 28px;
      }
      .keys div {
        display: grid;
        grid-template-columns: 5.5em 1fr;
        align-items: center;
        padding: 8px;
        border-top: 1px solid var(--line);
      }
      kbd {
        padding: 2px 10px;
        border: 1.5px solid var(--line-strong);
        border-radius: 6px;
        background: var(--card);
        font: inherit;
        font-weight: 650;
      }
      .measured {
        margin-top: -20px;
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) state: SettingsState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { settings, measured } = this.state;
    const { variant, inference, bigType, keys } = settings;
    return html`<main>
      <button @click=${() => emit(this, 'back', null)}>Back</button>
      <h1>Settings</h1>
      <hingeline-voice-settings .state=${this.state}></hingeline-voice-settings>
      ${whenYouHear()}
      <section aria-labelledby="screen">
        <h2 id="screen">Screen</h2>
        ${switchRow(
          'Big type',
          'Words and numbers fill the screen, without the picture, to be read from three metres.',
          bigType,
          (to) => this.change({ bigType: to }),
        )}
      </section>
      ${keyList(keys, (to) => this.change({ keys: to }))} ${ownBend(settings, (to) => this.change(to))}
      <hingeline-limit-settings .settings=${settings}></hingeline-limit-settings>
      ${choiceRows('Body model', 'variant', VARIANTS, variant, (to) => this.change({ variant: to }))}
      ${choiceRows('Where it runs', 'inference', INFERENCES, inference, (to) => this.change({ inference: to }))}
      ${
        measured
          ? html`<p class="measured">
              Measured on this device: ${measured.variant} model on the ${measured.inference.toUpperCase()}.
            </p>`
          : nothing
      }
    </main>`;
  }

  private change(changes: Partial<Settings>): void {
    emit(this, 'settings-changed', { settings: { ...this.state!.settings, ...changes } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-settings': HingelineSettings;
  }
}
