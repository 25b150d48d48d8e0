import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import type { Settings, SettingsView } from '../view.ts';

interface Option<Value> {
  readonly value: Value;
  readonly name: string;
  readonly meaning: string;
}

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

const VOICES: readonly Option<boolean>[] = [
  { value: true, name: 'On', meaning: 'Cues and counts are spoken.' },
  { value: false, name: 'Off', meaning: 'Cues and counts are only shown.' },
];

/** The few things that can be set. Whoever listens remembers them. */
@customElement('hingeline-settings')
export class HingelineSettings extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: block;
        min-height: 100vh;
        background: var(--paper);
        font-size: 18px;
        line-height: 1.4;
      }
      main {
        display: grid;
        gap: 28px;
        max-width: 640px;
        margin: 0 auto;
        padding: 20px 20px 48px;
      }
      button {
        justify-self: start;
      }
      h1 {
        font-size: 34px;
        letter-spacing: -0.01em;
      }
      fieldset {
        min-width: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0 0 8px;
        font-size: 20px;
        font-weight: 650;
      }
      label {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: center;
        gap: 2px 14px;
        padding: 12px 8px;
        border-top: 1px solid var(--line);
        cursor: pointer;
      }
      input {
        width: 22px;
        height: 22px;
        margin: 0;
        accent-color: var(--accent);
      }
      .meaning {
        grid-column: 2;
        color: var(--ink-soft);
        font-size: 16px;
      }
      .measured {
        margin-top: -12px;
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) view: SettingsView | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { settings, measured } = this.view;
    return html`<main>
      <button @click=${() => emit(this, 'back', null)}>Back</button>
      <h1>Settings</h1>
      ${this.renderChoice('Voice', 'voice', VOICES, settings)}
      ${this.renderChoice('Body model', 'variant', VARIANTS, settings)}
      ${this.renderChoice('Where it runs', 'inference', INFERENCES, settings)}
      ${
        measured
          ? html`<p class="measured">
              Measured on this device: ${measured.variant} model on the ${measured.inference.toUpperCase()}.
            </p>`
          : nothing
      }
    </main>`;
  }

  private renderChoice<Key extends keyof Settings>(
    title: string,
    key: Key,
    options: readonly Option<Settings[Key]>[],
    settings: Settings,
  ): TemplateResult {
    return html`<fieldset>
      <legend>${title}</legend>
      ${options.map(
        ({ value, name, meaning }) =>
          html`<label>
            <input
              type="radio"
              name=${key}
              value=${String(value)}
              .checked=${settings[key] === value}
              @change=${() => emit(this, 'settings-changed', { settings: { ...settings, [key]: value } })}
            />
            <span class="name">${name}</span>
            <span class="meaning">${meaning}</span>
          </label>`,
      )}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-settings': HingelineSettings;
  }
}
