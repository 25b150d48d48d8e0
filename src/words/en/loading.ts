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
  asked: {
    where:
      'It asks near its address line, at the top of the window; on a phone in the middle of the screen or at its bottom.',
    drawing: 'A browser window with its question below the address line; an arrow points to “Allow”.',
  },
  bytes: (loaded, total) => `${loaded} of ${total} MB`,
};
