import type { LoadingWords } from '../loading.ts';

export const loading: LoadingWords = {
  steps: {
    camera: 'Starting the camera',
    video: 'Opening the video',
    model: 'Loading the body model',
    'model-ready': 'Getting the body model ready',
  },
  bytes: (loaded, total) => `${loaded} of ${total} MB`,
};
