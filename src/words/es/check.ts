import type { CheckWords } from '../check.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('es');

export const check: CheckWords = {
  title: 'Compruébelo en usted',
  lead: '¿Es correcto el ángulo de su espalda? Dos varillas ligeras pegadas a la espalda muestran el mismo ángulo en la misma imagen. Usted las marca, Hingeline mide y una tabla dice cuánto se separan.',
  need: {
    title: 'Qué necesita',
    points: [
      'Dos varillas ligeras, rectas y finas, de unos 30 cm, que se distingan de la pared: por ejemplo, brochetas de madera sin punta.',
      'Cinta adhesiva, la piel desnuda o una camiseta ajustada, y alguien que pegue las varillas.',
      'Un teléfono o una cámara que le grabe de lado.',
    ],
  },
  how: {
    title: 'Cómo se hace',
    drawing:
      'Una persona de lado. Una varilla sale de la espalda entre los hoyuelos, en S1, y otra 18 cm más arriba, en T12.',
    points: [
      'S1: busque con los dedos los dos hoyuelos que hay encima de los glúteos. La varilla de abajo va en medio de los dos.',
      'T12 (duodécima vértebra dorsal): siga la última costilla hacia atrás hasta la columna. Queda unos 18 cm por encima de los hoyuelos. Ahí va la varilla de arriba.',
      'Cada varilla sale recta de la espalda, como un gancho para la ropa, sobre un pie de cartón bien pegado. No toca la ropa ni la otra varilla, haga usted lo que haga, y la cámara la ve siempre junto al cuerpo.',
      'Grabe una serie: tres segundos de pie sin moverse y luego cinco repeticiones lentas, unas profundas y otras no, algunas con la espalda redondeada hasta donde le resulte cómodo.',
      'Grabe otra sin varillas. Si Hingeline mide ahí su espalda de otro modo, es que las varillas le estorban.',
      'Elija abajo el vídeo y marque los extremos de las varillas en unas diez imágenes. Mientras tanto, el ángulo de Hingeline no se ve.',
    ],
  },
  proves: {
    title: 'Qué demuestra y qué no',
    points: [
      'Muestra cuánto se acerca Hingeline a unas varillas sobre su piel, este día, con esta ropa y esta luz. Es una sola persona, marcada por una sola persona.',
      'La piel se desliza sobre el hueso: las varillas no son una radiografía. Y una varilla que se mueve en su cinta estropea todo lo que sigue.',
      'Para decir algo de Hingeline en general hacen falta diez personas o más. El archivo docs/study.md del proyecto dice cómo (en inglés).',
    ],
  },
  private:
    'Nada de esto sale de este dispositivo y nada se guarda. Cuando salga de esta página, el vídeo y sus marcas desaparecen: guarde antes la tabla.',
  form: {
    title: 'Su vídeo',
    exercise: 'Ejercicio',
    choose: 'Elegir un vídeo',
    other: 'Elegir otro vídeo',
  },
  looking: { title: 'Midiendo el vídeo', stop: 'Con esto basta' },
  mark: {
    title: 'Marcar las varillas',
    lead: 'Empiece por la imagen neutra. Toque los cuatro extremos uno tras otro; arrastre un punto para corregirlo. El ángulo de Hingeline solo se ve al comparar.',
    pictures: 'Imágenes para marcar',
    neutral: 'Neutra',
    marked: 'marcada',
    any: 'Cualquier imagen del vídeo',
    at: (seconds) => `Imagen a los ${seconds}`,
    choose: 'Extremo que se marca',
    ends: {
      s1Skin: 'S1, en la espalda',
      s1Tip: 'S1, extremo libre',
      t12Skin: 'T12, en la espalda',
      t12Tip: 'T12, extremo libre',
    },
    picture: 'Imagen para marcar. Las flechas mueven el extremo elegido, Intro pasa al siguiente.',
    keys: 'Con el teclado: las flechas mueven el extremo un píxel y, con Mayús, diez; Intro pasa al siguiente, del 1 al 4 se elige uno, + y − amplían y reducen.',
    position: (end, x, y) => `${end}: ${x}, ${y}`,
    missing: (end) => `${end}: aún sin marcar`,
    tooShort:
      'Una varilla es demasiado corta en esta imagen para dar un ángulo. Grabe desde más cerca o corrija sus extremos.',
    larger: 'Ampliar',
    smaller: 'Reducir',
    anew: 'Marcar de nuevo esta imagen',
    waiting: 'Un momento.',
    progress: (marked, of) => `${marked} de ${of} imágenes marcadas`,
    neutralFirst: 'Para comparar, marque la imagen neutra y al menos otra.',
    compare: 'Comparar con Hingeline',
  },
  result: {
    title: 'Varillas y Hingeline',
    time: 'Tiempo',
    sticks: 'Varillas',
    difference: 'Diferencia',
    unsure: 'inseguro',
    none: 'En ninguna de las imágenes marcadas midió Hingeline la espalda. Marque otras o grabe de nuevo, de lado hacia la cámara.',
    count: 'Imágenes comparadas',
    bias: 'Diferencia media (sesgo)',
    meanAbs: 'Tamaño medio de la diferencia',
    sd: 'Desviación estándar',
    limits: 'Límites de acuerdo del 95\u00a0%',
    range: (low, high) => `de ${low} a ${high}`,
    within: 'Diferencias dentro del ± de Hingeline',
    of: (part, whole) => `${part} de ${whole}`,
    tooFew: 'a partir de tres imágenes',
    pixel: (deg) =>
      `Si cada extremo está marcado con un píxel de error, el ángulo de las varillas se equivoca en unos ${deg}: con varillas más largas o la cámara más cerca es menos.`,
    plot: {
      title: 'Diferencia según el tamaño de la flexión',
      drawing: (count) =>
        `${count} ${plural(count, 'punto', 'puntos')}: hacia la derecha la media de varillas y Hingeline, hacia arriba la diferencia. Las líneas muestran el sesgo y los límites de acuerdo; los números están en la tabla.`,
      across: 'Media de ambos',
      up: 'Diferencia',
    },
    meaning: [
      'Los dos ángulos son el cambio desde la imagen neutra; hacia delante es positivo. La diferencia es Hingeline menos varillas.',
      'Si las varillas fueran exactas, unas dos de cada tres diferencias quedarían dentro del ± de Hingeline. Las imágenes de una persona se parecen: diez de ellas dicen menos que diez personas.',
    ],
    save: 'Guardar la tabla (CSV)',
  },
};
