import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VoiceInfo } from '../../ports/ports.ts';
import { LANGUAGE_NAMES, type Language } from '../../words/language.ts';
import { decimal, percent } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import type { Settings, SettingsState } from './settings-state.ts';
import { rangeRow, selectRow, switchRow } from './rows.ts';
import { settingStyles } from './settings-styles.ts';

/** What is heard, how loud, how fast and by which voice. */
@customElement('hingeline-voice-settings')
export class HingelineVoiceSettings extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    settingStyles,
    css`
      .try {
        margin: 8px;
      }
      .none {
        padding: 12px 8px;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: SettingsState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { language, voice } = this.state.settings;
    const { on, volume, rate, spineTone } = voice;
    const { language: shown, settings } = this.words.now;
    const { title, sound, volume: loudness, speed, tone, try: tryIt } = settings.voice;
    const rateNow = rateWords(rate, this.words.now);
    return html`<section aria-labelledby="voice">
      <h2 id="voice">${title}</h2>
      ${switchRow(sound.name, sound.meaning, on, (to) => this.change({ on: to }))}
      ${
        on
          ? html`${this.renderVoice(voice, language)}
              ${rangeRow(
                { name: loudness, value: volume, min: 0.1, max: 1, step: 0.05, words: percent(volume, shown) },
                (to) => this.change({ volume: to }),
              )}
              ${rangeRow({ name: speed, value: rate, min: 0.6, max: 1.4, step: 0.1, words: rateNow }, (to) =>
                this.change({ rate: to }),
              )}
              ${switchRow(tone.name, tone.meaning, spineTone, (to) => this.change({ spineTone: to }))}
              <button class="try" @click=${() => emit(this, 'try-voice', null)}>${tryIt}</button>`
          : nothing
      }
    </section>`;
  }

  private renderVoice({ voiceUri }: Settings['voice'], language: Language): TemplateResult {
    const { voices } = this.state!;
    const words = this.words.now.settings.voice;
    const able = voices.filter((voice) => voice.language === language);
    if (able.length === 0) {
      return html`<p class="none">
        ${voices.length === 0 ? words.noVoice : words.noVoiceFor(LANGUAGE_NAMES[language])}
      </p>`;
    }
    // One on a server speaks only where it was chosen.
    const best = { value: '', name: able.some(({ local }) => local) ? words.best : words.tonesOnly };
    return selectRow(
      words.which,
      [best, ...able.map((voice) => ({ value: voice.uri, name: voiceName(voice, words.online) }))],
      able.some(({ uri }) => uri === voiceUri) ? voiceUri! : '',
      (uri) => this.change({ voiceUri: uri === '' ? null : uri }),
    );
  }

  private change(changes: Partial<Settings['voice']>): void {
    const { settings } = this.state!;
    emit(this, 'settings-changed', { settings: { ...settings, voice: { ...settings.voice, ...changes } } });
  }
}

/** A voice on a server is named as one: what it says leaves the device. */
function voiceName({ name, lang, local }: VoiceInfo, online: string): string {
  return `${name} (${lang})${local ? '' : `, ${online}`}`;
}

function rateWords(rate: number, { language, settings }: Words): string {
  const { ownSpeed, slower, faster } = settings.voice;
  if (Math.abs(rate - 1) < 0.05) return ownSpeed;
  const times = `${decimal(rate, 1, language)} ×`;
  return rate < 1 ? slower(times) : faster(times);
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-voice-settings': HingelineVoiceSettings;
  }
}
