import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { KneelingWords } from './kneeling-words.ts';

export const words: KneelingWords = {
  either: {
    name: 'Étirement sur un genou',
    nameWithin: 'étirement sur un genou',
    summary: '',
    oneLeg: null,
    card: null,
    demo: null,
    usual: 'un tiraillement devant la hanche qui s’ouvre, dans l’étirement sur un genou',
    help: 'Un coussin sous le genou et une chaise à côté facilitent la position. Si se mettre à genoux fait mal, laissez cet exercice.',
    angles: {
      hip: 'Hanches\u00a0: de combien la hanche de la jambe à genou s’est ouverte depuis que vous étiez à genoux, bien droit.',
      lumbar:
        'Dos\u00a0: de combien le bas du dos a plié ou s’est creusé depuis que vous étiez à genoux, bien droit, lu sur le contour de l’avant du corps.',
    },
    limits: {
      roundingDeg: {
        title: 'Le dos s’arrondit de plus de',
        reason: ({ greenBeforeDeg }) =>
          `Rien n’est dit à ce sujet\u00a0; au-delà, c’est rouge, et le vert s’arrête ${greenBeforeDeg}° avant. Choix raisonné, sans norme publiée.`,
      },
      archingDeg: {
        title: 'Le dos se creuse de plus de',
        reason: ({ greenBeforeDeg }) =>
          `Un objectif d’entraînement. Au-delà, vous entendez une consigne\u00a0; le vert s’arrête ${greenBeforeDeg}° avant. Choix raisonné, sans norme publiée.`,
      },
      reachDeg: {
        title: 'Les secondes comptent à partir d’une hanche ouverte de',
        reason: () =>
          'Moins, c’est être simplement à genoux. Baissez-la pour un début raide. Choix raisonné, sans norme publiée.',
      },
      kneeDeg: {
        title: 'Le genou au sol reste plié d’au moins',
        reason: () =>
          'Plus droit, les hanches sont descendues dans un grand pas et l’étirement est ailleurs. Choix raisonné, sans norme publiée.',
      },
    },
    cues: {
      'spine-arching': 'Rentrez le coccyx, côtes basses.',
      'spine-early': 'D’abord le coccyx, puis avancez.',
      'hips-low': 'Avancez encore un peu.',
      'knee-straight': 'Pas plus court, hanches un peu plus hautes.',
      ...UNSEEN_WORDS.fr,
    },
    partial: (hips) => `Hanche ouverte de ${hips}\u00a0: pas assez pour compter.`,
  },
  own: {
    heading: 'Étirement sur un genou',
    both: 'Étirement sur un genou',
    within: 'étirement sur un genou',
    leg: { left: 'gauche', right: 'droite' },
    lead: 'Un genou au sol\u00a0: ouvrez cette hanche, tendez les bras vers le haut et laissez le dos comme il est.',
    summary: (leg) =>
      `Le genou au sol (jambe ${leg})\u00a0: ouvrez cette hanche, tendez les bras vers le haut et laissez le dos comme il est.`,
    note: 'Gauche veut dire\u00a0: le genou gauche au sol. On tient 20 secondes à chaque fois.',
    card: {
      placing: 'Ordinateur sur une chaise basse, vous de profil, à deux mètres. Un coussin sous le genou.',
      drawing:
        'Une personne sur un genou, vue de profil, avance le bassin et tend les bras vers le haut. La hanche de la jambe à genou s’ouvre, le dos reste comme il était.',
      back: 'dos long',
      hips: 'hanche ouverte',
    },
  },
};
