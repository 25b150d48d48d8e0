import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { BridgeWords } from './bridge-words.ts';

export const words: BridgeWords = {
  name: 'Puente de glúteos',
  nameWithin: 'puente de glúteos',
  summary: 'Suba con la cadera y deje la espalda tal como reposa.',
  oneLeg: null,
  card: {
    placing: 'Portátil en el suelo o en una silla baja (30–80 cm), usted de lado, a dos o tres metros.',
    drawing:
      'Una persona acostada boca arriba, rodillas dobladas, vista de lado, sube la cadera hasta que hombro, cadera y rodilla quedan en línea. La cadera se abre, la espalda sigue como en reposo.',
    back: 'espalda larga',
    hips: 'cadera abre',
  },
  demo: {
    zero: 'No se mueva, rodillas dobladas. Este es el punto cero.',
    goodWay: 'Apriete y luego suba. Las costillas se quedan abajo.',
    goodEnd: ({ hips, back }) => `La cadera se abrió ${hips}. La espalda se movió solo ${back}.`,
    goodReturn: 'Baje despacio.',
    poorWay: 'Aquí la espalda se arquea para subir el vientre.',
    poorEnd: ({ hips, back }) => `La cadera se abrió solo ${hips}. La espalda se arqueó ${back}.`,
    both: 'Una vez sube sobre todo la cadera, otra sobre todo la espalda.',
    again: 'Apriete y suba hasta que la cadera no dé más. Después, baje.',
    goodDrawing: 'Sube con la cadera.',
    poorDrawing: 'Sube con la espalda.',
  },
  usual: 'glúteos calientes y cansados en el puente',
  help: '¿Le cuesta bajar al suelo? Agárrese a una silla, arrodíllese primero y tenga el teléfono a mano. Si no puede levantarse sin ayuda, deje el puente para cuando haya alguien.',
  angles: {
    hip: 'Cadera: cuánto se ha abierto respecto a la posición de reposo.',
    lumbar:
      'Espalda: cuánto se ha doblado la zona lumbar respecto a la posición de reposo, leído en el contorno de la parte delantera del cuerpo.',
  },
  limits: {
    roundingDeg: {
      title: 'La espalda se aplana más de',
      reason: ({ greenBeforeDeg }) =>
        `De esto no se dice nada; más allá una repetición es roja, y el verde acaba ${greenBeforeDeg}° antes. Según criterio, sin norma publicada.`,
    },
    archingDeg: {
      title: 'La espalda se arquea más de',
      reason: ({ greenBeforeDeg }) =>
        `Un objetivo de práctica. Más allá se oye un aviso; el verde acaba ${greenBeforeDeg}° antes. Buenos puentes de ocho personas reales miden de −13° a 7°; no hay norma publicada.`,
    },
    reachDeg: {
      title: 'A la cadera recta le pueden faltar',
      reason: () =>
        'Los folletos piden hombro, cadera y rodilla en línea; un poco menos también cuenta. Permita más mientras subir alto sea nuevo. La cifra es según criterio.',
    },
    kneeDeg: {
      title: 'Las rodillas quedan dobladas al menos',
      reason: () =>
        'Con los pies lejos, la parte de atrás de los muslos hace el trabajo de la cadera. Según criterio, sin norma publicada.',
    },
  },
  cues: {
    'spine-arching': 'Costillas abajo, apriete los glúteos.',
    'spine-early': 'Primero apriete, luego suba.',
    'hips-low': 'Cadera un poco más arriba.',
    'knee-straight': 'Pies más cerca de la cadera.',
    ...UNSEEN_WORDS.es,
  },
  partial: (hips, toStraight) =>
    toStraight === null
      ? `Cadera abierta ${hips}: poco para una repetición.`
      : `A la cadera le faltaron ${toStraight} para estar recta: poco para una repetición.`,
};
