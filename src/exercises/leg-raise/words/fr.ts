import { UNSEEN_WORDS } from '../../unseen-words.ts';
import { percent } from '../../percent.ts';
import type { LegRaiseWords } from './leg-raise-words.ts';

export const words: LegRaiseWords = {
  own: {
    heading: 'Lever de jambe, sur le dos',
    both: 'Lever de jambe',
    within: 'lever de jambe',
    leg: { left: 'gauche', right: 'droite' },
    lead: 'Levez une jambe tendue et laissez le dos comme il repose.',
    summary: (leg) => `Levez la jambe ${leg} tendue et laissez le dos comme il repose.`,
    note: null,
    card: {
      placing: 'Ordinateur au sol ou sur une chaise basse (30–80 cm), vous de profil, à deux ou trois mètres.',
      drawing:
        'Une personne allongée sur le dos, vue de profil, lève une jambe tendue\u00a0; l’autre genou est plié. La hanche plie, le dos reste comme au repos.',
      back: 'dos posé',
      hips: 'hanche pliée',
    },
    demo: {
      zero: 'À plat, la jambe allongée. C’est le point zéro.',
      goodWay: 'Levez la jambe tendue. Le dos reste comme il repose.',
      goodEnd: ({ hips, back }) => `La hanche a plié de ${hips}. Le dos n’a bougé que de ${back}.`,
      goodReturn: 'Redescendez lentement.',
      poorWay: 'Ici, la jambe monte plus haut et le dos se creuse.',
      poorEnd: ({ hips, back }) => `La hanche a plié de ${hips}. Le dos s’est creusé de ${back}.`,
      both: 'Une fois le dos reste posé, une fois il se creuse.',
      again: 'Seulement aussi haut que le dos reste posé. Puis redescendez lentement.',
      goodDrawing: 'Jambe levée, dos posé.',
      poorDrawing: 'Jambe levée, dos creusé.',
    },
  },
  usual: 'un tiraillement derrière la cuisse levée dans le lever de jambe',
  help: 'Le dos ne veut pas rester posé\u00a0? Pliez l’autre genou, le pied au sol, et levez la jambe seulement à mi-hauteur.',
  angles: {
    hip: 'Hanches\u00a0: de combien la jambe levée a plié sur le bassin par rapport au repos.',
    lumbar: 'Dos\u00a0: de combien le bas du dos a plié par rapport au repos, lu sur le contour de l’avant du corps.',
  },
  limits: {
    roundingDeg: {
      title: 'Le dos s’aplatit de plus de',
      reason: ({ greenBeforeDeg, ratio }) =>
        `Un objectif d’entraînement. Au-delà, vous entendez une consigne si le dos a aussi plus de ${percent(ratio)}\u00a0% de l’angle de la hanche\u00a0; le vert s’arrête ${greenBeforeDeg}° avant. Chez les personnes en bonne santé, le bassin donne d’un quart à un tiers de l’angle de la jambe, et tard (Bohannon 1985)\u00a0: jusqu’à la moitié de celui de la hanche.`,
    },
    archingDeg: {
      title: 'Le dos se creuse de plus de',
      reason: ({ greenBeforeDeg }) =>
        `Un objectif d’entraînement. Au-delà, vous entendez une consigne\u00a0; le vert s’arrête ${greenBeforeDeg}° avant. Choix raisonné, sans norme publiée.`,
    },
    reachDeg: {
      title: 'Une répétition compte à partir d’une hanche pliée de',
      reason: () =>
        'Moins est montré comme partiel. Un dos qui reste posé compte plus qu’une jambe haute. Choix raisonné, sans norme publiée.',
    },
    kneeDeg: {
      title: 'Le genou levé plie d’au plus',
      reason: () =>
        'Au-delà, vous entendez «\u00a0genou plus tendu\u00a0». Un genou souple convient\u00a0: ce n’est qu’un rappel. Choix raisonné, sans norme publiée.',
    },
  },
  cues: {
    'spine-arching': 'Côtes basses, le dos comme il repose.',
    'spine-rounding': 'Jambe un peu plus bas, dos posé.',
    'spine-early': 'La jambe d’abord, dos posé.',
    'knee-bent': 'Genou plus tendu.',
    'depth-shallow': 'Un peu plus haut, si le dos reste posé.',
    ...UNSEEN_WORDS.fr,
  },
  partial: (hips) => `Hanche pliée de ${hips}\u00a0: la jambe n’est pas montée assez haut pour une répétition.`,
};
