import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  title: 'Deux répétitions côte à côte',
  first: 'Première répétition',
  second: 'Deuxième répétition',
  choose: (which) => `Choisir la ${which.toLowerCase()}`,
  rep: (number, result) => (result === null ? number : `${number}, ${result} points`),
  moment: 'Instant des deux répétitions',
  samePhase: 'Les deux sont montrées là où les hanches ont fait la même part de leur trajet.',
  differs: (parts) =>
    parts === null ? 'Aucune différence dont la mesure puisse être sûre.' : `À la deuxième répétition, ${parts}.`,
  back: (more, by) => `votre dos a bougé de ${by} de ${more ? 'plus' : 'moins'}`,
  hips: (more, by) => `vos hanches se sont pliées de ${by} de ${more ? 'plus' : 'moins'}`,
  opened: (more, by) => `vos hanches se sont ouvertes de ${by} de ${more ? 'plus' : 'moins'}`,
  range: (more, by, atLeast) => `votre dos a suivi ${atLeast ? 'au moins ' : ''}${by} plus ${more ? 'tard' : 'tôt'}`,
  score: (more, by) => `il y a eu ${by} points de ${more ? 'plus' : 'moins'}`,
  noise: (noise) =>
    `Ce qui diffère de moins du double de sa marge, ou pour le dos de moins de ${noise}, ne compte pas comme une différence.`,
  otherLimits: 'Les deux ont été jugées selon des limites différentes\u00a0; leurs points ne sont pas comparés.',
  rows: {
    title: 'Chiffres des deux',
    score: 'Points',
    range: 'Hanches avant que le dos ne suive',
    atLeast: (deg) => `au moins ${deg}`,
    share: 'Part des hanches',
    duration: 'Durée',
  },
};
