import { UNSEEN_WORDS } from '../../unseen-words.ts';
import { percent } from '../../percent.ts';
import type { LegRaiseWords } from './leg-raise-words.ts';

export const words: LegRaiseWords = {
  own: {
    heading: 'Elevación de pierna, boca arriba',
    both: 'Elevación de pierna',
    within: 'elevación de pierna',
    leg: { left: 'izquierda', right: 'derecha' },
    lead: 'Suba una pierna estirada y deje la espalda tal como reposa.',
    summary: (leg) => `Suba la pierna ${leg} estirada y deje la espalda tal como reposa.`,
    note: null,
    card: {
      placing: 'Portátil en el suelo o en una silla baja (30–80 cm), usted de lado, a dos o tres metros.',
      drawing:
        'Una persona acostada boca arriba, vista de lado, sube una pierna estirada; la otra rodilla está doblada. La cadera se dobla, la espalda sigue como en reposo.',
      back: 'espalda quieta',
      hips: 'cadera dobla',
    },
    demo: {
      zero: 'Boca arriba, con la pierna estirada. Este es el punto cero.',
      goodWay: 'Suba la pierna estirada. La espalda sigue como reposa.',
      goodEnd: ({ hips, back }) => `La cadera se dobló ${hips}. La espalda se movió solo ${back}.`,
      goodReturn: 'Baje despacio.',
      poorWay: 'Aquí la pierna sube más y la espalda se arquea.',
      poorEnd: ({ hips, back }) => `La cadera se dobló ${hips}. La espalda se arqueó ${back}.`,
      both: 'Una vez con la espalda quieta, otra arqueándola.',
      again: 'Solo hasta donde la espalda siga quieta. Después, baje despacio.',
      goodDrawing: 'Pierna arriba, espalda quieta.',
      poorDrawing: 'Pierna arriba, espalda arqueada.',
    },
  },
  usual: 'un tirón detrás del muslo que sube en la elevación de pierna',
  help: '¿La espalda no quiere quedarse quieta? Doble la otra rodilla, con el pie en el suelo, y suba la pierna solo hasta la mitad.',
  angles: {
    hip: 'Cadera: cuánto se ha doblado la pierna que sube sobre la pelvis respecto a la posición de reposo.',
    lumbar:
      'Espalda: cuánto se ha doblado la zona lumbar respecto a la posición de reposo, leído en el contorno de la parte delantera del cuerpo.',
  },
  limits: {
    roundingDeg: {
      title: 'La espalda se aplana más de',
      reason: ({ greenBeforeDeg, ratio }) =>
        `Un objetivo de práctica. Más allá se oye un aviso si la espalda tiene además más del ${percent(ratio)} % del ángulo de la cadera; el verde acaba ${greenBeforeDeg}° antes. En personas sanas la pelvis pone entre un cuarto y un tercio del ángulo de la pierna, y lo hace tarde (Bohannon 1985): hasta la mitad del de la cadera.`,
    },
    archingDeg: {
      title: 'La espalda se arquea más de',
      reason: ({ greenBeforeDeg }) =>
        `Un objetivo de práctica. Más allá se oye un aviso; el verde acaba ${greenBeforeDeg}° antes. Según criterio, sin norma publicada.`,
    },
    reachDeg: {
      title: 'Una repetición cuenta desde una cadera doblada',
      reason: () =>
        'Menos se muestra como parcial. Una espalda quieta importa más que una pierna alta. Según criterio, sin norma publicada.',
    },
    kneeDeg: {
      title: 'La rodilla que sube se dobla como máximo',
      reason: () =>
        'Más allá se oye «rodilla más estirada». Una rodilla suelta está bien, así que esto solo recuerda. Según criterio, sin norma publicada.',
    },
  },
  cues: {
    'spine-arching': 'Costillas abajo, la espalda como reposa.',
    'spine-rounding': 'Pierna algo más abajo, espalda quieta.',
    'spine-early': 'Primero la pierna, espalda quieta.',
    'knee-bent': 'Rodilla más estirada.',
    'depth-shallow': 'Un poco más arriba, con la espalda quieta.',
    ...UNSEEN_WORDS.es,
  },
  partial: (hips) => `Cadera doblada ${hips}: la pierna no subió bastante para una repetición.`,
};
