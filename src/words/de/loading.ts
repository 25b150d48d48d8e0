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
  bytes: (loaded, total) => `${loaded} von ${total} MB`,
};
