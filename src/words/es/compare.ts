import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  title: 'Dos repeticiones, una junto a otra',
  first: 'Primera repetición',
  second: 'Segunda repetición',
  choose: (which) => `Elegir la ${which.toLowerCase()}`,
  rep: (number, result) => (result === null ? number : `${number}, ${result} puntos`),
  moment: 'Momento de las dos repeticiones',
  samePhase: 'Las dos se muestran donde la cadera ha hecho la misma parte de su recorrido.',
  differs: (parts) =>
    parts === null ? 'Ninguna diferencia que la medición pueda asegurar.' : `En la segunda repetición, ${parts}.`,
  back: (more, by) => `la espalda se movió ${by} ${more ? 'más' : 'menos'}`,
  hips: (more, by) => `la cadera se dobló ${by} ${more ? 'más' : 'menos'}`,
  opened: (more, by) => `la cadera se abrió ${by} ${more ? 'más' : 'menos'}`,
  range: (more, by, atLeast) => `la espalda se sumó ${atLeast ? 'al menos ' : ''}${by} ${more ? 'más tarde' : 'antes'}`,
  score: (more, by) => `hubo ${by} puntos ${more ? 'más' : 'menos'}`,
  noise: (noise) =>
    `Lo que se diferencia en menos del doble de su margen, o en la espalda en menos de ${noise}, no se cuenta como diferencia.`,
  otherLimits: 'Las dos se valoraron con límites distintos; sus puntos no se comparan.',
  rows: {
    title: 'Números de las dos',
    score: 'Puntos',
    range: 'Cadera antes de sumarse la espalda',
    atLeast: (deg) => `al menos ${deg}`,
    share: 'Parte de la cadera',
    duration: 'Duración',
  },
};
