import type { PrintedWords } from '../printed.ts';

export const printed: PrintedWords = {
  open: 'Rapport à imprimer ou en PDF',
  back: 'Retour à la séance',
  print: 'Imprimer ou enregistrer en PDF',
  send: 'Envoyer en fichier',
  name: 'Nom',
  nameMeaning: 'Pour le papier seulement, n’est pas enregistré.',
  title: (exercise) => `${exercise}\u00a0: rapport d’une séance`,
  facts: {
    when: 'Quand',
    sets: 'Séries',
    recording: 'Enregistrement',
    judged: 'Jugement',
    limits: 'Limites utilisées',
    pain: 'Douleur (0–10)',
    note: 'Note',
    notCounted: 'Non compté',
  },
  painOf: (before, after) => `avant\u00a0: ${before}, après\u00a0: ${after}`,
  curves: 'Chaque répétition dans le temps',
  curvesMeaning: (width) =>
    `Les hanches en trait fin, le dos en trait épais avec son ±. Chaque dessin couvre ${width}.`,
  way: 'Le dos selon les hanches',
  wayMeaning: 'Un trait par répétition. La zone est ce que les limites permettent\u00a0: en vert, et en jaune autour.',
  wayPlain: 'Un trait par répétition.',
  columns: {
    rep: 'N°',
    set: 'Série',
    held: 'Tenu',
    free: 'Hanches avant que le dos suive',
    share: 'Part des hanches',
    verdict: 'Ce qui a bougé',
    own: 'Avis de la personne',
  },
  allTheWay: 'tout du long',
  how: 'Comment on a mesuré',
  method:
    'Avec une caméra, de côté. Un modèle du corps trouve les articulations\u00a0; le bas du dos est mesuré d’après le contour du corps et, dans la charnière et les ponts, l’image du tronc, comme un changement par rapport au dos de la personne au repos. Sur des figures de synthèse, l’angle des hanches s’écartait d’environ 3° en moyenne.',
  yaw: (deg) => `La caméra était à environ ${deg} de la vue exacte de côté.`,
  coaching: 'Les limites sont des repères pour apprendre un mouvement\u00a0; elles ne disent rien de la santé.',
};
