import type { PlacesWords } from '../places.ts';

export const places: PlacesWords = {
  history: 'Alle Einheiten und Verlauf',
  data: 'Ihre Daten: sichern, zurückholen, löschen',
  settings: 'Einstellungen',
  pages: {
    idea: 'Die Idee',
    habits: 'Was besser keine Gewohnheit ist',
    pain: 'Schmerz',
    privacy: 'Datenschutz',
    'for-me': 'Ist das etwas für mich?',
  },
};
