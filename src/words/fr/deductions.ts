import type { DeductionLines } from '../deductions.ts';

export const deductions: DeductionLines = {
  spineSize: (rounded, deg, sigma, green) =>
    `Votre dos s’est ${rounded ? 'plié' : 'creusé'} de ${deg}° ± ${sigma}° (jusqu’à ${green}°, c’est vert).`,
  spineShare: (rounded, deg, sigma, hip) =>
    `Votre dos s’est ${rounded ? 'plié' : 'creusé'} de ${deg}° ± ${sigma}° pour ${hip}° des hanches (jusqu’à la moitié, c’est vert).`,
  hipShare: (percent, green) =>
    `Vos hanches ont fait ${percent}\u00a0% du mouvement (à partir de ${green}\u00a0%, c’est vert).`,
  coordination: (deg, green) =>
    `Poitrine et bassin se sont écartés de ${deg}° d’un mouvement d’ensemble (jusqu’à ${green}°, c’est vert).`,
  hipsLow: (missing, mayMiss) =>
    `Il manquait ${missing}° à vos hanches pour être tendues (jusqu’à ${mayMiss}°, c’est assez haut).`,
  depthShallow: (deg, enough) => `Vos hanches se sont pliées de ${deg}° (à partir de ${enough}°, c’est assez bas).`,
  openingSmall: (deg, enough) => `La hanche s’est ouverte de ${deg}° (${enough}° ou plus suffisent).`,
  bandShort: (inBand, least) => `Hanche ouverte et dos long pendant ${inBand} s (${least} s sont demandées).`,
  holdShort: (held, least) => `Vous avez tenu en haut ${held} s (à partir de ${least} s, c’est stable).`,
  tempoFast: (way, going, least) =>
    `${way === 'up' ? 'Montée' : 'Descente'} en ${going} s (prenez ${least} s ou plus).`,
  tempoSlow: (rep, most) => `La répétition a duré ${rep} s (jusqu’à ${most} s).`,
  kneeBent: (deg, limit) => `Vos genoux se sont pliés de ${deg}° (jusqu’à ${limit}°, cela suffit).`,
  kneeStraight: (deg, limit) =>
    `En haut, vos genoux n’étaient pliés que de ${deg}° (${limit}° ou plus\u00a0: pieds plus près).`,
  spineCap: (points) => `Quand le dos fait l’essentiel, une répétition vaut ${points} points au plus.`,
  spineSizeCap: (deg, points) => `Avec le dos au-delà de ${deg}°, une répétition vaut ${points} points au plus.`,
};
