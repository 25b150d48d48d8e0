import { UNSEEN_WORDS } from '../../unseen-words.ts';
import { percent } from '../../percent.ts';
import type { HingeWords } from './hinge-words.ts';

export const words: HingeWords = {
  name: 'Charnière de hanche',
  nameWithin: 'charnière de hanche',
  summary: 'Penchez-vous depuis les hanches\u00a0; le dos ne suit que peu.',
  oneLeg: null,
  card: {
    placing: 'Ordinateur à hauteur de hanche, vous de profil, à deux ou trois mètres.',
    drawing: 'Une personne vue de profil se penche depuis les hanches. La hanche tourne, le dos plie peu.',
    back: 'dos long',
    hips: 'hanches pliées',
  },
  demo: {
    zero: 'Debout, bien droit. C’est le point zéro.',
    goodWay: 'Les hanches reculent. Le dos suit peu.',
    goodEnd: ({ hips, back }) => `Les hanches ont plié de ${hips}. Dos\u00a0: ${back}. Jusqu’à 30°, c’est habituel.`,
    goodReturn: 'On se relève\u00a0: les hanches reviennent vers l’avant.',
    poorWay: 'Ici, le dos part en premier.',
    poorEnd: ({ hips, back }) => `Les hanches n’ont plié que de ${hips}. Le dos a plié de ${back}.`,
    both: 'Une fois surtout avec les hanches, une fois surtout avec le dos.',
    again: 'Reculez les hanches jusqu’au bout. Puis relevez-vous.',
    goodDrawing: 'Penché depuis les hanches.',
    poorDrawing: 'Penché depuis le dos.',
  },
  usual: 'un tiraillement derrière les cuisses dans la charnière',
  help: 'Première charnière\u00a0? Placez-vous à une longueur de pied d’un mur et cherchez-le avec les fesses.',
  angles: {
    hip: 'Hanches\u00a0: de combien le bassin a plié sur les cuisses par rapport à la position debout.',
    lumbar: 'Dos\u00a0: de combien le bas du dos a plié par rapport à la position debout, lu sur le contour du dos.',
  },
  limits: {
    roundingDeg: {
      title: 'Le dos plie de plus de',
      reason: ({ greenBeforeDeg, ratio }) =>
        `Un objectif d’entraînement. Au-delà, vous entendez une consigne${
          ratio === 0 ? '' : ` si le dos a aussi plus de ${percent(ratio)}\u00a0% de l’angle des hanches`
        }\u00a0; le vert s’arrête ${greenBeforeDeg}° avant. Dans les bonnes charnières de personnes réelles, le bas du dos plie de 21–30° (Schellenberg 2013\u00a0: 24 ± 6°\u00a0; Vigotsky 2015\u00a0: 25–27°). Quand votre propre flexion est connue, la limite la suit, jusqu’à ce qu’elle soit déplacée ici.`,
    },
    archingDeg: {
      title: 'Le dos se creuse de plus de',
      reason: ({ greenBeforeDeg }) =>
        `Un objectif d’entraînement. Au-delà, vous entendez une consigne\u00a0; le vert s’arrête ${greenBeforeDeg}° avant. Choix raisonné, sans norme publiée.`,
    },
    reachDeg: {
      title: 'Une répétition compte à partir de hanches pliées de',
      reason: () =>
        'Moins est montré comme partiel. Baissez-la pour un début raide, montez-la pour le soulevé de terre. Choix raisonné, sans norme publiée.',
    },
    kneeDeg: {
      title: 'Les genoux plient d’au plus',
      reason: () =>
        'Au-delà, vous entendez «\u00a0genoux moins pliés\u00a0». Avec les genoux pliés, cela reste une charnière\u00a0: ce n’est qu’un rappel. Choix raisonné, sans norme publiée.',
    },
  },
  cues: {
    'spine-rounding': 'Dos long, hanches en arrière.',
    'spine-arching': 'Côtes basses, ventre rentré.',
    'spine-early': 'Les hanches d’abord.',
    'knee-bent': 'Genoux moins pliés, hanches en arrière.',
    'depth-shallow': 'Un peu plus bas, si le dos reste long.',
    ...UNSEEN_WORDS.fr,
  },
  partial: (hips) => `Hanches pliées de ${hips}\u00a0: pas assez pour une répétition.`,
};
