import type { LoadingWords } from '../loading.ts';

export const loading: LoadingWords = {
  steps: {
    camera: 'Die Kamera geht an',
    video: 'Das Video wird geöffnet',
    model: 'Das Körpermodell wird geladen',
    'model-ready': 'Das Körpermodell wird vorbereitet',
  },
  bytes: (loaded, total) => `${loaded} von ${total} MB`,
};
