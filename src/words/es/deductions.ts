import type { DeductionLines } from '../deductions.ts';

export const deductions: DeductionLines = {
  spineSize: (rounded, deg, sigma, green) =>
    `Su espalda se ${rounded ? 'dobló' : 'arqueó'} ${deg}° ± ${sigma}° (hasta ${green}° es verde).`,
  spineShare: (rounded, deg, sigma, hip) =>
    `Su espalda se ${rounded ? 'dobló' : 'arqueó'} ${deg}° ± ${sigma}° con ${hip}° de cadera (hasta la mitad es verde).`,
  hipShare: (percent, green) => `Su cadera hizo el ${percent} % del movimiento (desde el ${green} % es verde).`,
  coordination: (deg, green) => `Pecho y pelvis se apartaron ${deg}° de moverse a la vez (hasta ${green}° es verde).`,
  hipsLow: (missing, mayMiss) =>
    `A su cadera le faltaron ${missing}° para estar recta (hasta ${mayMiss}° es suficiente altura).`,
  depthShallow: (deg, enough) => `Su cadera se dobló ${deg}° (desde ${enough}° es suficiente).`,
  openingSmall: (deg, enough) => `La cadera se abrió ${deg}° (basta con ${enough}° o más).`,
  bandShort: (inBand, least) => `Cadera abierta y espalda larga durante ${inBand} s (se piden ${least} s).`,
  holdShort: (held, least) => `Se mantuvo arriba ${held} s (desde ${least} s es estable).`,
  tempoFast: (way, going, least) => `${way === 'up' ? 'Subió' : 'Bajó'} en ${going} s (tómese ${least} s o más).`,
  tempoSlow: (rep, most) => `La repetición duró ${rep} s (hasta ${most} s).`,
  kneeBent: (deg, limit) => `Sus rodillas se doblaron ${deg}° (hasta ${limit}° basta).`,
  kneeStraight: (deg, limit) => `Arriba, sus rodillas estaban dobladas solo ${deg}° (${limit}° o más: pies más cerca).`,
  spineCap: (points) => `Cuando la espalda hace la mayor parte, una repetición vale ${points} puntos como máximo.`,
  spineSizeCap: (deg, points) =>
    `Con la espalda más allá de ${deg}°, una repetición vale ${points} puntos como máximo.`,
};
