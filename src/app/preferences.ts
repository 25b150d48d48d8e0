/** The settings in force: kept, heard by the voice, and shown on whatever screen has them. */
import { toAppError, type AppError } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import type { Language } from '../words/language.ts';
import type { Settings } from '../ui/settings/settings-state.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import { clearSettings, readSettings, writeSettings, type KeptSettings } from './settings.ts';

export class Preferences {
  private now: KeptSettings;
  /** The language chosen last, which may still be on its way. */
  private wanted: Language | null = null;

  constructor(
    private readonly ports: Pick<
      AppPorts,
      'screen' | 'speaker' | 'storage' | 'languages' | 'loadFirst' | 'loadLanguage' | 'store'
    >,
    private readonly display: Display,
  ) {
    this.now = readSettings(ports.storage, ports.languages);
  }

  /**
   * Fetches the person's language, as far as the first screen needs it, and shows it; English where it cannot be had, until the page is loaded again.
   *
   * @returns what to tell of that
   * @throws AppFailure 'language-download' when not even English can be had
   */
  async begin(load = this.ports.loadFirst): Promise<AppError | null> {
    let missing: AppError | null = null;
    try {
      await load(this.settings.language);
    } catch (thrown) {
      missing = toAppError(thrown, 'screen');
      await load('en');
      this.now = { ...this.now, settings: { ...this.settings, language: 'en' } };
    }
    this.apply();
    return missing;
  }

  /** Fetches all of the person's language. @throws AppFailure 'language-download' */
  loadAll(): Promise<void> {
    return this.ports.loadLanguage(this.settings.language);
  }

  /** Screens and voice change when the language is there; while it cannot be had, the present one stays. */
  async chooseLanguage(language: Language): Promise<void> {
    this.wanted = language;
    const loaded = await this.display.attempt(async () => {
      await this.ports.loadLanguage(language);
      return true;
    });
    if (this.wanted !== language || !loaded) return;
    // A voice of the language before cannot say the new one.
    this.change({ language, voice: { ...this.settings.voice, voiceUri: null } });
  }

  get kept(): KeptSettings {
    return this.now;
  }

  get settings(): Settings {
    return this.now.settings;
  }

  /** Keeps what need not be heard or seen at once. */
  keep(change: Partial<KeptSettings>): void {
    this.now = { ...this.now, ...change };
    writeSettings(this.ports.storage, this.now);
  }

  /** From now on, also on the screen that is shown. A language has to be loaded: `chooseLanguage`. */
  change(change: Partial<Settings>): void {
    this.keep({ settings: { ...this.settings, ...change } });
    this.apply();
    const { language, voice, bigType, keys, plan, loaded, prescription, programme, assessments } = this.settings;
    const { state } = this.display;
    if (state.screen === 'settings') this.showScreen();
    if (state.screen === 'start') this.display.show({ ...state, plan, loaded, prescription, programme, assessments });
    if (state.screen === 'exercises') this.display.show({ ...state, plan, loaded });
    if (state.screen === 'setup' || state.screen === 'live')
      this.display.show({ ...state, language, muted: !voice.on, bigType, keys });
    if (state.screen === 'guided') this.display.show({ ...state, muted: !voice.on, keys });
    if (state.screen === 'between') this.display.show({ ...state, language, muted: !voice.on, keys });
  }

  /** Shows the screen of settings. */
  showScreen(): void {
    const { settings, measured } = this.now;
    const { state } = this.display;
    const stillCount = state.screen === 'settings' ? state.stillCount : null;
    const voices = this.ports.speaker.voices();
    this.display.show({ screen: 'settings', settings, measured, voices, stillCount, error: null });
    void this.countStills();
  }

  /** Pictures of all reps, for good. */
  async deleteAllStills(): Promise<void> {
    await this.display.attempt(() => this.ports.store.stills.deleteAll());
    await this.countStills();
  }

  private async countStills(): Promise<void> {
    const stillCount = await tryExtra<number | null>(() => this.ports.store.stills.count(), null);
    const { state } = this.display;
    if (state.screen === 'settings') this.display.show({ ...state, stillCount });
  }

  /** As at the first start. */
  async forget(): Promise<void> {
    clearSettings(this.ports.storage);
    this.now = readSettings(this.ports.storage, this.ports.languages);
    await this.begin(this.ports.loadLanguage);
  }

  toggleMute(): void {
    const { voice } = this.settings;
    this.change({ voice: { ...voice, on: !voice.on } });
  }

  setLoaded(exerciseId: string, loaded: boolean): void {
    const others = this.settings.loaded.filter((id) => id !== exerciseId);
    this.change({ loaded: loaded ? [...others, exerciseId] : others });
  }

  /** Screens and voice speak one language. */
  private apply(): void {
    const { language, voice } = this.settings;
    this.ports.screen.language = language;
    this.ports.speaker.configure({ ...voice, language });
  }
}
