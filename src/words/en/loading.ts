import type { LoadingWords } from '../loading.ts';

export const loading: LoadingWords = {
  steps: {
    camera: 'Starting the camera',
    video: 'Opening the video',
    model: 'Loading the body model',
    'model-stalled': 'The body model has stopped arriving',
    'model-ready': 'Getting the body model ready',
  },
  stalled: 'Check the connection. It goes on by itself as soon as something arrives.',
  bytes: (loaded, total) => `${loaded} of ${total} MB`,
};
