import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { BridgeWords } from './bridge-words.ts';

export const words: BridgeWords = {
  name: 'Pont fessier',
  nameWithin: 'pont fessier',
  summary: 'Montez avec les hanches et laissez le dos comme il repose.',
  oneLeg: null,
  card: {
    placing: 'Ordinateur au sol ou sur une chaise basse (30–80 cm), vous de profil, à deux ou trois mètres.',
    drawing:
      'Une personne allongée sur le dos, genoux pliés, vue de profil, monte les hanches jusqu’à ce que l’épaule, la hanche et le genou soient alignés. La hanche s’ouvre, le dos reste comme au repos.',
    back: 'dos long',
    hips: 'hanches ouvertes',
  },
  demo: {
    zero: 'Ne bougez plus, genoux pliés. C’est le point zéro.',
    goodWay: 'Serrez, puis montez. Les côtes restent basses.',
    goodEnd: ({ hips, back }) => `Les hanches se sont ouvertes de ${hips}. Le dos n’a bougé que de ${back}.`,
    goodReturn: 'Redescendez lentement.',
    poorWay: 'Ici, le dos se creuse pour monter le ventre.',
    poorEnd: ({ hips, back }) => `Les hanches ne se sont ouvertes que de ${hips}. Le dos s’est creusé de ${back}.`,
    both: 'Une fois monté surtout par les hanches, une fois surtout par le dos.',
    again: 'Serrez et montez jusqu’au bout des hanches. Puis redescendez.',
    goodDrawing: 'Monté par les hanches.',
    poorDrawing: 'Monté par le dos.',
  },
  usual: 'des fessiers chauds et fatigués dans le pont',
  help: 'Descendre au sol est difficile\u00a0? Tenez-vous à une chaise, mettez-vous d’abord à genoux, le téléphone à portée de main. Si vous ne pouvez pas vous relever sans aide, gardez le pont pour quand quelqu’un est là.',
  angles: {
    hip: 'Hanches\u00a0: de combien elles se sont ouvertes par rapport au repos.',
    lumbar: 'Dos\u00a0: de combien le bas du dos a plié par rapport au repos, lu sur le contour de l’avant du corps.',
  },
  limits: {
    roundingDeg: {
      title: 'Le dos s’aplatit de plus de',
      reason: ({ greenBeforeDeg }) =>
        `Rien n’en est dit\u00a0; au-delà, une répétition est rouge, et le vert s’arrête ${greenBeforeDeg}° avant. Choix raisonné, sans norme publiée.`,
    },
    archingDeg: {
      title: 'Le dos se creuse de plus de',
      reason: ({ greenBeforeDeg }) =>
        `Un objectif d’entraînement. Au-delà, vous entendez une consigne\u00a0; le vert s’arrête ${greenBeforeDeg}° avant. De bons ponts de huit personnes réelles mesurent de −13° à 7°\u00a0; aucune norme n’est publiée.`,
    },
    reachDeg: {
      title: 'Aux hanches tendues il peut manquer',
      reason: () =>
        'Les fiches demandent l’épaule, la hanche et le genou alignés\u00a0; un peu moins compte aussi. Permettez davantage tant que monter haut est nouveau. Le chiffre est un choix raisonné.',
    },
    kneeDeg: {
      title: 'Les genoux restent pliés d’au moins',
      reason: () =>
        'Avec les pieds loin, l’arrière des cuisses fait le travail des hanches. Choix raisonné, sans norme publiée.',
    },
  },
  cues: {
    'spine-arching': 'Côtes basses, serrez les fessiers.',
    'spine-early': 'Serrez d’abord, puis montez.',
    'hips-low': 'Hanches un peu plus haut.',
    'knee-straight': 'Pieds plus près du bassin.',
    ...UNSEEN_WORDS.fr,
  },
  partial: (hips, toStraight) =>
    toStraight === null
      ? `Hanches ouvertes de ${hips}\u00a0: trop bas pour une répétition.`
      : `Il manquait ${toStraight} aux hanches pour être tendues\u00a0: trop bas pour une répétition.`,
};
