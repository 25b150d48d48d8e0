/** The settings in force: kept, heard by the voice, and shown on whatever screen has them. */
import type { Settings } from '../ui/screen-state.ts';
import type { Display } from './display.ts';
import type { AppPorts } from './ports.ts';
import { readSettings, writeSettings, type KeptSettings } from './settings.ts';

export class Preferences {
  private now: KeptSettings;

  constructor(
    private readonly ports: Pick<AppPorts, 'screen' | 'speaker' | 'storage' | 'languages'>,
    private readonly display: Display,
  ) {
    this.now = readSettings(ports.storage, ports.languages);
    this.apply();
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

  /** From now on, also on the screen that is shown. */
  change(change: Partial<Settings>): void {
    this.keep({ settings: { ...this.settings, ...change } });
    this.apply();
    const { language, voice, bigType, keys, plan, loaded } = this.settings;
    const { state } = this.display;
    if (state.screen === 'settings') this.showScreen();
    if (state.screen === 'start') this.display.show({ ...state, plan, loaded });
    if (state.screen === 'setup' || state.screen === 'live')
      this.display.show({ ...state, language, muted: !voice.on, bigType, keys });
  }

  /** Shows the screen of settings. */
  showScreen(): void {
    const { settings, measured } = this.now;
    this.display.show({ screen: 'settings', settings, measured, voices: this.ports.speaker.voices(), error: null });
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
