import { pluralOf } from '../numbers.ts';
import type { StartWords } from '../start.ts';

const plural = pluralOf('fr');

export const start: StartWords = {
  title: 'Un niveau à bulle pour le dos.',
  lead: 'Placez la caméra sur le côté et bougez. Hingeline mesure de combien vos {hip:hanches} se plient ou s’ouvrent, et vous prévient quand c’est le {back:dos} qui plie à leur place.',
  privacy: 'L’image de votre caméra ne quitte jamais cet appareil.',
  newer: { title: 'Une version plus récente est prête.', take: 'L’utiliser maintenant' },
  notMedical: 'Pour apprendre un mouvement. Ce n’est pas un dispositif médical.',
  noCamera: 'Pas de caméra sous la main\u00a0? Voir un exemple\u00a0:',
  yourSession: 'Votre séance',
  toRead: 'À lire',
  single: 'Un seul exercice',
  allExercises: 'Tous les exercices',
  allExercisesMeaning: 'aussi sur une jambe, étirements et respiration',
  groups: { standing: 'Debout', floor: 'Au sol', stretch: 'Étirements et respiration' },
  guided: 'Guidé par la voix, sans caméra',
  open: 'Ouvrir',
  more: (sample) => (sample ? 'Mode d’emploi, exemple, vidéo' : 'Mode d’emploi, vidéo'),
  harder: 'Plus difficile',
  plan: {
    line: (sets, reps, rest) =>
      `${sets} ${plural(sets, 'série', 'séries')} de ${reps} ${plural(reps, 'répétition', 'répétitions')}${rest === null ? '' : `, ${rest} de repos`}`,
    heldLine: (sets, holds, hold, rest) =>
      `${sets} ${plural(sets, 'série', 'séries')} de ${holds} ${plural(holds, 'maintien', 'maintiens')} de ${hold}${rest === null ? '' : `, ${rest} de repos`}`,
    change: 'Modifier',
    changePlan: 'Modifier le plan',
    closePlan: 'Fermer le plan',
    parts: {
      sets: { name: 'Séries', less: 'Moins de séries', more: 'Plus de séries' },
      reps: { name: 'Répétitions par série', less: 'Moins de répétitions', more: 'Plus de répétitions' },
      holds: { name: 'Maintiens par série', less: 'Moins de maintiens', more: 'Plus de maintiens' },
      restSeconds: { name: 'Repos entre les séries', less: 'Repos plus court', more: 'Repos plus long' },
    },
  },
  start: (exercise) => `Commencer\u00a0: ${exercise}`,
  howTo: 'À quoi ça sert et comment faire',
  sample: 'Voir un exemple',
  sampleOf: (exercise) => `Voir un exemple\u00a0: ${exercise}`,
  video: 'Choisir ou déposer une vidéo',
  videoOf: (exercise) => `Choisir ou déposer une vidéo\u00a0: ${exercise}`,
  bothLegs: 'En alternant les jambes',
  leg: { left: 'Jambe gauche', right: 'Jambe droite' },
  load: {
    title: (exercise) => `${exercise} avec ou sans poids`,
    without: 'Sans poids',
    with: 'Avec un poids',
    meaning: 'Avec un poids, les limites du dos sont plus larges.',
  },
  past: 'Séances précédentes',
  delete: 'Supprimer',
  deleteOf: (when) => `Supprimer la séance du ${when}`,
};
