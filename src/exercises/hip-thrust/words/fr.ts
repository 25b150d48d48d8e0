import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { HipThrustWords } from './hip-thrust-words.ts';

export const words: HipThrustWords = {
  name: 'Relevé de hanches sur banc',
  nameWithin: 'relevé de hanches sur banc',
  summary: 'Épaules sur un banc\u00a0: montez avec les hanches, le dos garde sa forme.',
  oneLeg: null,
  card: {
    placing:
      'Ordinateur sur une chaise basse (30–80 cm), vous de profil, à deux ou trois mètres\u00a0; le bout du banc dans l’image.',
    drawing:
      'Une personne vue de profil, épaules sur un banc, pieds à plat, monte les hanches jusqu’à ce que l’épaule, la hanche et le genou soient alignés. La hanche s’ouvre, le dos garde sa forme.',
    back: 'dos long',
    hips: 'hanches ouvertes',
  },
  demo: {
    zero: 'Épaules sur le banc, hanches basses. C’est le point zéro.',
    goodWay: 'Serrez, puis montez. Les côtes restent basses.',
    goodEnd: ({ hips, back }) => `Les hanches se sont ouvertes de ${hips}. Le dos n’a bougé que de ${back}.`,
    goodReturn: 'Redescendez lentement, hanches basses.',
    poorWay: 'Ici, le dos se creuse pour monter le ventre.',
    poorEnd: ({ hips, back }) => `Les hanches se sont ouvertes de ${hips}. Le dos s’est creusé de ${back}.`,
    both: 'Une fois monté surtout par les hanches, une fois avec le dos.',
    again: 'Montez jusqu’à ce que l’épaule, la hanche et le genou soient alignés.',
    goodDrawing: 'Relevé par les hanches.',
    poorDrawing: 'Relevé avec le dos.',
  },
  usual: 'des fessiers chauds et fatigués dans le relevé de hanches',
  help: 'À la place d’un banc, un canapé ferme qui ne glisse pas convient\u00a0: son bord arrive juste sous les omoplates. Commencez sans poids.',
  angles: {
    hip: 'Hanches\u00a0: de combien elles se sont ouvertes depuis leur position basse.',
    lumbar: 'Dos\u00a0: de combien le bas du dos a plié depuis la position basse des hanches, lu sur son contour.',
  },
  limits: {
    roundingDeg: {
      title: 'Le dos s’arrondit de plus de',
      reason: ({ greenBeforeDeg }) =>
        `Rien n’en est dit\u00a0; au-delà, une répétition est rouge, et le vert s’arrête ${greenBeforeDeg}° avant. Choix raisonné, sans norme publiée.`,
    },
    archingDeg: {
      title: 'Le dos se creuse de plus de',
      reason: ({ greenBeforeDeg }) =>
        `Un objectif d’entraînement. Au-delà, vous entendez une consigne\u00a0; le vert s’arrête ${greenBeforeDeg}° avant. Repris du pont\u00a0; aucune norme n’est publiée.`,
    },
    reachDeg: {
      title: 'Aux hanches tendues il peut manquer',
      reason: () =>
        'En haut, l’épaule, la hanche et le genou sont alignés\u00a0; un peu moins compte aussi. Permettez davantage tant que le poids est nouveau. Le chiffre est un choix raisonné.',
    },
    kneeDeg: {
      title: 'Les genoux restent pliés d’au moins',
      reason: () =>
        'En haut, les tibias sont à peu près verticaux. Avec les pieds plus loin, l’arrière des cuisses prend le relais. Choix raisonné, sans norme publiée.',
    },
  },
  cues: {
    'spine-arching': 'Côtes basses, menton vers la poitrine.',
    'spine-early': 'Serrez d’abord les fessiers, puis montez.',
    'hips-low': 'Hanches encore un peu plus haut.',
    'knee-straight': 'Pieds plus près du banc.',
    ...UNSEEN_WORDS.fr,
  },
  partial: (hips, toStraight) =>
    toStraight === null
      ? `Hanches ouvertes de ${hips}\u00a0: trop bas pour une répétition.`
      : `Il manquait ${toStraight} aux hanches pour être tendues\u00a0: trop bas pour une répétition.`,
};
