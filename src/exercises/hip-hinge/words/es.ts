import { UNSEEN_WORDS } from '../../unseen-words.ts';
import { percent } from '../../percent.ts';
import type { HingeWords } from './hinge-words.ts';

export const words: HingeWords = {
  name: 'Bisagra de cadera',
  nameWithin: 'bisagra de cadera',
  summary: 'Inclínese desde la cadera y deje que la espalda acompañe poco.',
  oneLeg: null,
  card: {
    placing: 'Portátil a la altura de la cadera, usted de lado, a dos o tres metros.',
    drawing: 'Una persona vista de lado se inclina desde la cadera. La cadera gira, la espalda se dobla poco.',
    back: 'espalda larga',
    hips: 'cadera dobla',
  },
  demo: {
    zero: 'De pie, con el cuerpo erguido. Este es el punto cero.',
    goodWay: 'La cadera va atrás. La espalda acompaña poco.',
    goodEnd: ({ hips, back }) => `La cadera se dobló ${hips}. Espalda: ${back}. Hasta 30° es lo habitual.`,
    goodReturn: 'Arriba: la cadera vuelve hacia delante.',
    poorWay: 'Aquí la espalda va primero.',
    poorEnd: ({ hips, back }) => `La cadera se dobló solo ${hips}. La espalda se dobló ${back}.`,
    both: 'Una vez sobre todo con la cadera, otra sobre todo con la espalda.',
    again: 'Lleve la cadera atrás hasta que no dé más. Después, arriba.',
    goodDrawing: 'Inclinación desde la cadera.',
    poorDrawing: 'Inclinación desde la espalda.',
  },
  usual: 'un tirón detrás de los muslos en la bisagra',
  help: '¿Es su primera bisagra? Póngase a un pie de distancia de una pared y búsquela con los glúteos.',
  angles: {
    hip: 'Cadera: cuánto se ha doblado la pelvis sobre los muslos respecto a la posición de pie.',
    lumbar:
      'Espalda: cuánto se ha doblado la zona lumbar respecto a la posición de pie, leído en el contorno de la espalda.',
  },
  limits: {
    roundingDeg: {
      title: 'La espalda se dobla más de',
      reason: ({ greenBeforeDeg, ratio }) =>
        `Un objetivo de práctica. Más allá se oye un aviso${
          ratio === 0 ? '' : ` si la espalda tiene además más del ${percent(ratio)} % del ángulo de la cadera`
        }; el verde acaba ${greenBeforeDeg}° antes. En buenas bisagras de personas reales la zona lumbar se dobla 21–30° (Schellenberg 2013: 24 ± 6°; Vigotsky 2015: 25–27°). Cuando se conoce su propia flexión, el límite la sigue, hasta que se mueva aquí.`,
    },
    archingDeg: {
      title: 'La espalda se arquea más de',
      reason: ({ greenBeforeDeg }) =>
        `Un objetivo de práctica. Más allá se oye un aviso; el verde acaba ${greenBeforeDeg}° antes. Según criterio, sin norma publicada.`,
    },
    reachDeg: {
      title: 'Una repetición cuenta desde una cadera doblada',
      reason: () =>
        'Menos se muestra como parcial. Bájelo para empezar con rigidez, súbalo para peso muerto. Según criterio, sin norma publicada.',
    },
    kneeDeg: {
      title: 'Las rodillas se doblan como máximo',
      reason: () =>
        'Más allá se oye «rodillas menos dobladas». Con las rodillas dobladas sigue siendo una bisagra, así que esto solo recuerda. Según criterio, sin norma publicada.',
    },
  },
  cues: {
    'spine-rounding': 'Espalda larga, cadera atrás.',
    'spine-arching': 'Costillas abajo, vientre adentro.',
    'spine-early': 'Primero la cadera.',
    'knee-bent': 'Rodillas menos dobladas, cadera atrás.',
    'depth-shallow': 'Un poco más abajo, si la espalda sigue larga.',
    ...UNSEEN_WORDS.es,
  },
  partial: (hips) => `Cadera doblada ${hips}: no basta para una repetición.`,
};
