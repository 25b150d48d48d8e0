import { UNSEEN_WORDS } from '../../unseen-words.ts';
import type { KneelingWords } from './kneeling-words.ts';

export const words: KneelingWords = {
  either: {
    name: 'Estiramiento de rodillas',
    nameWithin: 'estiramiento de rodillas',
    summary: '',
    oneLeg: null,
    card: null,
    demo: null,
    usual: 'un tirón delante de la cadera que se abre, en el estiramiento con una rodilla en el suelo',
    help: 'Un cojín bajo la rodilla y una silla al lado lo hacen más fácil. Si le duele arrodillarse, deje este ejercicio.',
    angles: {
      hip: 'Cadera: cuánto se ha abierto la cadera de la pierna arrodillada desde que estaba de rodillas, erguido.',
      lumbar:
        'Espalda: cuánto se ha doblado o arqueado la zona lumbar desde que estaba de rodillas, erguido, leído en el contorno de la parte delantera.',
    },
    limits: {
      roundingDeg: {
        title: 'La espalda se redondea más de',
        reason: ({ greenBeforeDeg }) =>
          `No se dice nada; más allá es rojo, y el verde acaba ${greenBeforeDeg}° antes. Según criterio, sin norma publicada.`,
      },
      archingDeg: {
        title: 'La espalda se arquea más de',
        reason: ({ greenBeforeDeg }) =>
          `Un objetivo de práctica. Más allá se oye un aviso; el verde acaba ${greenBeforeDeg}° antes. Según criterio, sin norma publicada.`,
      },
      reachDeg: {
        title: 'Los segundos cuentan desde una cadera abierta',
        reason: () =>
          'Menos es estar de rodillas sin más. Bájelo para empezar con rigidez. Según criterio, sin norma publicada.',
      },
      kneeDeg: {
        title: 'La rodilla del suelo sigue doblada al menos',
        reason: () =>
          'Más recta, la cadera ha bajado en un paso largo y se estira otra parte. Según criterio, sin norma publicada.',
      },
    },
    cues: {
      'spine-arching': 'Meta el coxis, costillas abajo.',
      'spine-early': 'Primero meta el coxis, luego adelante.',
      'hips-low': 'Un poco más hacia delante.',
      'knee-straight': 'Paso más corto, cadera un poco más alta.',
      ...UNSEEN_WORDS.es,
    },
    partial: (hips) => `Cadera abierta ${hips}: no basta para contar.`,
  },
  own: {
    heading: 'Estiramiento con una rodilla en el suelo',
    both: 'Estiramiento de rodillas',
    within: 'estiramiento de rodillas',
    leg: { left: 'izquierda', right: 'derecha' },
    lead: 'Con una rodilla en el suelo: abra esa cadera, estire los brazos hacia arriba y deje la espalda como está.',
    summary: (leg) =>
      `Con la rodilla ${leg} en el suelo: abra esa cadera, estire los brazos hacia arriba y deje la espalda como está.`,
    note: 'Izquierda es: la rodilla izquierda en el suelo. Se mantiene 20 segundos cada vez.',
    card: {
      placing: 'Portátil en una silla baja, usted de lado, a dos metros. Un cojín bajo la rodilla.',
      drawing:
        'Una persona con una rodilla en el suelo, vista de lado, se desplaza hacia delante y estira los brazos hacia arriba. La cadera de la pierna arrodillada se abre, la espalda sigue como estaba.',
      back: 'espalda larga',
      hips: 'cadera abre',
    },
  },
};
