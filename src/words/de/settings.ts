import type { SettingsWords } from '../settings.ts';

export const settings: SettingsWords = {
  title: 'Einstellungen',
};
