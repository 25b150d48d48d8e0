import type { LoadingWords } from '../loading.ts';

export const loading: LoadingWords = {
  steps: {
    camera: 'Die Kamera geht an',
    video: 'Das Video wird geöffnet',
    model: 'Das Körpermodell wird geladen',
    'model-stalled': 'Vom Körpermodell kommt nichts mehr an',
    'model-ready': 'Das Körpermodell wird vorbereitet',
  },
  stalled: 'Prüfen Sie die Verbindung. Sobald wieder etwas ankommt, geht es von selbst weiter.',
  asked: {
    where: 'Er fragt oben im Fenster, bei der Adresszeile; auf dem Telefon in der Mitte oder unten auf dem Bildschirm.',
    drawing: 'Ein Browserfenster mit der Frage unter der Adresszeile; ein Pfeil zeigt auf „Zulassen“.',
  },
  bytes: (loaded, total) => `${loaded} von ${total} MB`,
};
