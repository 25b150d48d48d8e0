import { pluralOf } from '../numbers.ts';
import type { YoursWords } from '../yours.ts';

const plural = pluralOf('fr');

export const yours: YoursWords = {
  undo: 'Annuler',
  undoOf: (what) => `Annuler\u00a0: ${what}`,
  opinion: {
    disagree: 'Je ne suis pas d’accord',
    change: 'Modifier',
    title: (rep) => `Votre avis sur la répétition ${rep}`,
    choices: {
      fine: 'C’était bien',
      'not-fine': 'Ce n’était pas bien',
      'not-a-rep': 'Pas une répétition',
      deleted: 'Retirer',
    },
    removeOf: (what) => `Retirer\u00a0: ${what}`,
    given: { fine: 'Bien', 'not-fine': 'Pas bien', 'not-a-rep': 'Pas une répétition' },
    beside: (measured, given) => `Mesuré\u00a0: ${measured} · Vous\u00a0: ${given}`,
    meaning:
      'Ce qui a été mesuré reste affiché. Le compte suit votre avis\u00a0; une répétition que vous jugez vous-même n’a pas de points.',
    removed: (count) => `${count} ${plural(count, 'répétition retirée', 'répétitions retirées')}`,
  },
  assessment: 'Bilan',
  deleted: (when) => `Séance du ${when} supprimée`,
  note: { title: 'Votre note', meaning: 'Gardée avec la séance sur cet appareil.' },
  still: {
    picture: (rep) => `${rep} au moment où votre dos a le plus bougé`,
    caption: 'Le moment où votre dos a le plus bougé. Seulement sur cet appareil.',
    delete: 'Supprimer cette image',
    deleted: 'Image supprimée.',
  },
};
