import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../words/language.ts';
import type { OptionWords } from '../../words/settings.ts';
import { emit } from '../events.ts';
import { formPageStyles, pageStyles } from '../shared/page-styles.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { Settings, SettingsState } from './settings-state.ts';
import { keyList, whenYouHear } from './explanations.ts';
import './limit-settings.ts';
import { ownBend, ownBendStyles } from './own-bend.ts';
import { choiceRows, selectRow, switchRow, type Option } from './rows.ts';
import { settingStyles } from './settings-styles.ts';
import './still-settings.ts';
import './voice-settings.ts';

/** As the settings are kept. */
const VARIANTS: readonly Settings['variant'][] = ['auto', 'lite', 'full'];
const INFERENCES: readonly Settings['inference'][] = ['auto', 'cpu', 'gpu'];

/** Everything that can be set. Whoever listens remembers it. */
@customElement('hingeline-settings')
export class HingelineSettings extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    settingStyles,
    ownBendStyles,
    pageStyles,
    formPageStyles,
    css`
      h1 {
        margin-top: -16px;
      }
      .lines {
        display: grid;
        gap: 8px;
        padding: 0 8px 0 28px;
      }
      .keys div {
        display: grid;
        grid-template-columns: 8em minmax(0, 1fr);
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

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: SettingsState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { settings, measured } = this.state;
    const { variant, inference, bigType, keys } = settings;
    const { places, shared, settings: words } = this.words.now;
    const { screen, model, inference: where } = words;
    return html`<main>
      <button @click=${() => emit(this, 'back', null)}>${shared.back}</button>
      <h1>${places.settings}</h1>
      ${this.renderLanguage(settings)}
      <hingeline-voice-settings .state=${this.state}></hingeline-voice-settings>
      ${whenYouHear(words.when)}
      <section aria-labelledby="screen">
        <h2 id="screen">${screen.title}</h2>
        ${switchRow(screen.bigType.name, screen.bigType.meaning, bigType, (to) => this.change({ bigType: to }))}
      </section>
      <hingeline-still-settings .state=${this.state}></hingeline-still-settings>
      ${keyList(words.keys, keys, (to) => this.change({ keys: to }))}
      ${ownBend(this.words.now, settings, (to) => this.change(to))}
      <hingeline-limit-settings .settings=${settings}></hingeline-limit-settings>
      ${choiceRows(model.title, 'variant', optionsOf(VARIANTS, model.options), variant, (to) => this.change({ variant: to }))}
      ${choiceRows(where.title, 'inference', optionsOf(INFERENCES, where.options), inference, (to) => this.change({ inference: to }))}
      ${
        measured
          ? html`<p class="measured">
              ${words.measured(nameIn(model.options, measured.variant), nameIn(where.options, measured.inference))}
            </p>`
          : nothing
      }
      <button @click=${() => emit(this, 'open-data', null)}>${places.data}</button>
    </main>`;
  }

  /** Of everything shown and said, each named in itself. */
  private renderLanguage({ language }: Settings): TemplateResult {
    return html`<section>
      ${selectRow(
        this.words.now.settings.language,
        LANGUAGES.map((each) => ({ value: each, name: LANGUAGE_NAMES[each] })),
        language,
        (to) => emit(this, 'choose-language', { language: to as Language }),
      )}
    </section>`;
  }

  private change(changes: Partial<Settings>): void {
    emit(this, 'settings-changed', { settings: { ...this.state!.settings, ...changes } });
  }
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, OptionWords>>,
): readonly Option<Value>[] {
  return values.map((value) => ({ value, ...words[value] }));
}

/** As the option is named. */
function nameIn(words: Readonly<Record<string, OptionWords>>, value: string): string {
  return words[value]?.name ?? value;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-settings': HingelineSettings;
  }
}
