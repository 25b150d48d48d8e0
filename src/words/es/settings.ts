import { pluralOf } from '../numbers.ts';
import type { SettingsWords } from '../settings.ts';

const plural = pluralOf('es');

export const settings: SettingsWords = {
  language: 'Idioma',
  voice: {
    title: 'Voz y sonido',
    sound: {
      name: 'Sonido',
      meaning: 'Se dicen en voz alta los números, los avisos y lo que viene después. Sin sonido solo se muestran.',
    },
    which: 'Qué voz',
    best: 'La mejor para este idioma',
    tonesOnly: 'Ninguna: tonos breves',
    noVoice: 'Este dispositivo no tiene voz: la sustituyen tonos breves, y cada frase aparece en la pantalla.',
    noVoiceFor: (language) =>
      `Este dispositivo no tiene voz para este idioma (${language}): la sustituyen tonos breves, y cada frase aparece en la pantalla.`,
    online: 'por internet',
    volume: 'Volumen',
    speed: 'Velocidad',
    ownSpeed: 'la suya',
    slower: (times) => `más lenta, ${times}`,
    faster: (times) => `más rápida, ${times}`,
    tone: {
      name: 'Tono para la espalda',
      meaning:
        'Calla mientras la espalda acompaña poco, sube cuanto más se dobla la espalda y suena apagado cuando la medida es insegura.',
    },
    try: 'Probar',
  },
  when: {
    title: 'Cuándo se oye algo',
    lines: [
      'Al principio se dice todo lo que hay que tener en cuenta.',
      'Tras tres repeticiones seguidas hechas sobre todo con la cadera, los pequeños avisos llegan solo cada dos; tras seis, esperan al final de la serie.',
      'Una repetición en la que la espalda acompaña más los trae de vuelta.',
      'Cuando la espalda toma el mando, o se arquea mucho, se oye enseguida, siempre.',
    ],
    why: 'Por qué',
    reason:
      'Los avisos en cada repetición ayudan enseguida, pero luego uno se apoya en ellos; oír cada vez menos y valorarse uno mismo conserva lo aprendido (Salmoni, Schmidt & Walter 1984; Winstein & Schmidt 1990). Solo hay avisos fuera de un margen, de modo que el silencio significa que estuvo bien (Sherwood 1988).',
  },
  screen: {
    title: 'Pantalla',
    bigType: {
      name: 'Letra grande',
      meaning: 'Palabras y números llenan la pantalla, sin la imagen, para leerlos a tres metros.',
    },
  },
  stills: {
    title: 'Imágenes',
    keep: {
      name: 'Guardar una imagen de cada repetición',
      meaning:
        'Con la cámara, una imagen pequeña de cada repetición, del momento en que más se movió su espalda. Se queda en este dispositivo y no se exporta; puede borrar cada una con un toque. Nunca se guarda vídeo.',
    },
    kept: (count) =>
      count === 0
        ? 'No hay ninguna imagen guardada.'
        : `${count} ${plural(count, 'imagen guardada', 'imágenes guardadas')}.`,
    deleteAll: 'Borrar todas las imágenes',
    reallyDeleteAll: '¿Borrarlas todas?',
  },
  keys: {
    title: 'Teclas durante una sesión',
    single: {
      name: 'Teclas sueltas',
      meaning: 'Sin ellas solo funcionan los botones; es lo mejor para quien habla a su ordenador.',
    },
    space: 'Espacio',
    does: {
      mute: 'Quitar el sonido y volver a ponerlo',
      pause: 'Pausar y seguir; termina antes un descanso',
      finish: 'Terminar',
      big: 'Letra grande',
      neutral: 'Fijar de nuevo el cero',
    },
  },
  ownBend: {
    title: 'Su propia flexión',
    meaning:
      'Cuánto se dobla la parte baja de la espalda si se la deja, en dos flexiones lentas, solo hasta donde resulte cómodo. Los límites de la bisagra la siguen. Son metas para practicar, nada más: personas con espaldas muy distintas hacen bien la bisagra.',
    measured: (day) => `, medida el ${day}`,
    notYet: 'Aún sin medir',
    offered: ', se ofrecerá antes de la próxima bisagra',
    usual: (deg) => `Mientras tanto vale una flexión habitual de ${deg}.`,
    tooLittle: (deg) => `Por debajo de ${deg} no basta para los límites: la bisagra muestra sus números sin colores.`,
    measure: 'Medir en la próxima bisagra',
    forget: 'Olvidarla',
    doNotOffer: 'No ofrecerla',
  },
  limits: {
    title: 'Límites',
    meaning:
      'A partir de dónde se dice o se cuenta algo. La mayoría son una estimación, un punto de partida: muévalos si usted o su fisioterapeuta tienen un motivo. Son metas para practicar. Una sesión conserva los límites con los que se hizo.',
    setBackAll: 'Restablecer todos los límites',
    setBack: 'Restablecer',
    setBackOf: (limit) => `Restablecer: ${limit}`,
    alsoOneLeg: ', con las dos piernas o una',
    moved: (count) => (count === 1 ? '1 cambiado' : `${count} cambiados`),
    usually: (deg, usual) => `${deg} (lo habitual, ${usual})`,
  },
  model: {
    title: 'Modelo del cuerpo',
    options: {
      auto: { name: 'Elegir por mí', meaning: 'El modelo más exacto que este dispositivo mueve con fluidez.' },
      lite: { name: 'Ligero', meaning: 'El más rápido, el menos exacto.' },
      full: { name: 'Completo', meaning: 'El más exacto, para la mayoría de los dispositivos.' },
    },
  },
  inference: {
    title: 'Dónde se ejecuta',
    options: {
      auto: { name: 'Elegir por mí', meaning: 'Lo que fue más rápido al medir este dispositivo.' },
      cpu: { name: 'Procesador (CPU)', meaning: 'Funciona en todas partes.' },
      gpu: { name: 'Gráficos (GPU)', meaning: 'Más rápido donde hay una tarjeta gráfica de verdad.' },
    },
  },
  measured: (model, where) => `Medido en este dispositivo: modelo «${model}», ${where}.`,
};
