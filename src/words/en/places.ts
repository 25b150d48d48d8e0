import type { PlacesWords } from '../places.ts';

export const places: PlacesWords = {
  history: 'All sessions and trends',
  data: 'Your data: save, bring back, delete',
  settings: 'Settings',
  pages: {
    idea: 'The idea',
    habits: 'What not to do as a habit',
    pain: 'Pain',
    privacy: 'Privacy',
    'for-me': 'Is this for me?',
  },
};
