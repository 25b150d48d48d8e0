import type { PlacesWords } from '../places.ts';

export const places: PlacesWords = {
  history: 'Toutes les séances et leur évolution',
  data: 'Vos données\u00a0: enregistrer, récupérer, supprimer',
  settings: 'Réglages',
  pages: {
    idea: 'L’idée',
    habits: 'Ce dont mieux vaut ne pas faire une habitude',
    pain: 'Douleur',
    privacy: 'Confidentialité',
    'for-me': 'Est-ce pour moi\u00a0?',
  },
};
