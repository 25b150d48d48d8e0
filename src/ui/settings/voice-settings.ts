import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VoiceInfo } from '../../ports/ports.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import { wordsOf } from '../../words/words.ts';
import { emit } from '../events.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import type { Settings, SettingsState } from '../screen-state.ts';
import { rangeRow, selectRow, switchRow } from './rows.ts';
import { settingStyles } from './settings-styles.ts';

/** What is heard, how loud, how fast, in which language and by which voice. */
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

  @property({ attribute: false }) state: SettingsState | null = null;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state) return nothing;
    const { language, voice } = this.state.settings;
    const { on, volume, rate, spineTone } = voice;
    return html`<section aria-labelledby="voice">
      <h2 id="voice">Voice and sound</h2>
      ${switchRow('Sound', 'Counts, cues and what comes next are spoken. Without it they are only shown.', on, (to) =>
        this.change({ on: to }),
      )}
      ${selectRow(
        'Language',
        LANGUAGES.map((each) => ({ value: each, name: wordsOf(each).name })),
        language,
        (to) => this.changeLanguage(to as Language),
      )}
      ${
        on
          ? html`${this.renderVoice(voice, language)}
              ${rangeRow(
                { name: 'Volume', value: volume, min: 0.1, max: 1, step: 0.05, words: `${Math.round(100 * volume)} %` },
                (to) => this.change({ volume: to }),
              )}
              ${rangeRow({ name: 'Speed', value: rate, min: 0.6, max: 1.4, step: 0.1, words: rateWords(rate) }, (to) =>
                this.change({ rate: to }),
              )}
              ${switchRow(
                'Tone for the back',
                'Silent while your back shares little, it rises as the back bends more, and is muffled when the tool is unsure.',
                spineTone,
                (to) => this.change({ spineTone: to }),
              )} <button class="try" @click=${() => emit(this, 'try-voice', null)}>Try it</button>`
          : nothing
      }
    </section>`;
  }

  private renderVoice({ voiceUri }: Settings['voice'], language: Language): TemplateResult {
    const { voices } = this.state!;
    const able = voices.filter((voice) => voice.language === language);
    if (able.length === 0) {
      const which = voices.length === 0 ? 'no voice' : `no voice for ${wordsOf(language).name}`;
      return html`<p class="none">
        This device has ${which}: short tones stand in for it, and every line is on the screen.
      </p>`;
    }
    // One on a server speaks only where it was chosen.
    const best = { value: '', name: able.some(({ local }) => local) ? 'Best for this language' : 'None: short tones' };
    return selectRow(
      'Which voice',
      [best, ...able.map((voice) => ({ value: voice.uri, name: voiceName(voice) }))],
      able.some(({ uri }) => uri === voiceUri) ? voiceUri! : '',
      (uri) => this.change({ voiceUri: uri === '' ? null : uri }),
    );
  }

  /** A voice of the language before cannot say the new one. */
  private changeLanguage(language: Language): void {
    const { settings } = this.state!;
    emit(this, 'settings-changed', {
      settings: { ...settings, language, voice: { ...settings.voice, voiceUri: null } },
    });
  }

  private change(changes: Partial<Settings['voice']>): void {
    const { settings } = this.state!;
    emit(this, 'settings-changed', { settings: { ...settings, voice: { ...settings.voice, ...changes } } });
  }
}

/** A voice on a server is named as one: what it says leaves the device. */
function voiceName({ name, lang, local }: VoiceInfo): string {
  return `${name} (${lang})${local ? '' : ', through the internet'}`;
}

function rateWords(rate: number): string {
  const times = `${rate.toFixed(1)} ×`;
  if (Math.abs(rate - 1) < 0.05) return 'its own';
  return rate < 1 ? `slower, ${times}` : `faster, ${times}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-voice-settings': HingelineVoiceSettings;
  }
}
