import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { HipThrustWords } from './hip-thrust-words.ts';

export const words: HipThrustWords = {
  name: 'Empuje de cadera en banco',
  nameWithin: 'empuje de cadera en banco',
  summary: 'Hombros en un banco: suba con la cadera, la espalda conserva su forma.',
  oneLeg: null,
  card: {
    placing:
      'Portátil en una silla baja (30–80 cm), usted de lado, a dos o tres metros; el extremo del banco dentro de la imagen.',
    drawing:
      'Una persona vista de lado, hombros en un banco, pies planos, sube la cadera hasta que hombro, cadera y rodilla quedan en línea. La cadera se abre, la espalda conserva su forma.',
    back: 'espalda larga',
    hips: 'cadera abre',
  },
  demo: {
    zero: 'Hombros en el banco, cadera baja. Este es el punto cero.',
    goodWay: 'Apriete y luego suba. Las costillas quedan abajo.',
    goodEnd: ({ hips, back }) => `La cadera se abrió ${hips}. La espalda se movió solo ${back}.`,
    goodReturn: 'Baje despacio hasta donde colgaba la cadera.',
    poorWay: 'Aquí la espalda se arquea para subir el vientre.',
    poorEnd: ({ hips, back }) => `La cadera se abrió ${hips}. La espalda se arqueó ${back}.`,
    both: 'Una vez empuja sobre todo la cadera, otra la espalda.',
    again: 'Suba hasta que hombro, cadera y rodilla queden en línea. Después, baje.',
    goodDrawing: 'Empuja con la cadera.',
    poorDrawing: 'Empuja con la espalda.',
  },
  usual: 'glúteos calientes y cansados en el empuje de cadera',
  help: 'En vez de un banco sirve un sofá firme que no resbale: el borde queda justo debajo de los omóplatos. Empiece sin peso.',
  angles: {
    hip: 'Cadera: cuánto se ha abierto desde que colgaba abajo.',
    lumbar: 'Espalda: cuánto se ha doblado la zona lumbar desde que la cadera colgaba abajo, leído en su contorno.',
  },
  limits: {
    roundingDeg: {
      title: 'La espalda se redondea más de',
      reason: ({ greenBeforeDeg }) =>
        `De esto no se dice nada; más allá una repetición es roja, y el verde acaba ${greenBeforeDeg}° antes. Según criterio, sin norma publicada.`,
    },
    archingDeg: {
      title: 'La espalda se arquea más de',
      reason: ({ greenBeforeDeg }) =>
        `Un objetivo de práctica. Más allá se oye un aviso; el verde acaba ${greenBeforeDeg}° antes. Tomado del puente; no hay norma publicada.`,
    },
    reachDeg: {
      title: 'A la cadera recta le pueden faltar',
      reason: () =>
        'Arriba, hombro, cadera y rodilla quedan en línea; un poco menos también cuenta. Permita más mientras el peso sea nuevo. La cifra es según criterio.',
    },
    kneeDeg: {
      title: 'Las rodillas quedan dobladas al menos',
      reason: () =>
        'Arriba las espinillas quedan casi verticales. Con los pies más lejos trabaja la parte de atrás de los muslos. Según criterio, sin norma publicada.',
    },
  },
  cues: {
    'spine-arching': 'Costillas abajo, barbilla al pecho.',
    'spine-early': 'Primero apriete el glúteo, luego suba.',
    'hips-low': 'Suba la cadera un poco más.',
    'knee-straight': 'Pies más cerca del banco.',
    ...UNSEEN_WORDS.es,
  },
  partial: (hips, toStraight) =>
    toStraight === null
      ? `Cadera abierta ${hips}: poco para una repetición.`
      : `A la cadera le faltaron ${toStraight} para estar recta: poco para una repetición.`,
};
