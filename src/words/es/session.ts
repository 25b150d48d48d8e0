import { lowerFirst } from '../number-words.ts';
import type { SessionWords } from '../session.ts';

export const session: SessionWords = {
  controls: {
    voice: 'Voz',
    on: 'activada',
    off: 'apagada',
    pause: 'Pausa',
    goOn: 'Seguir',
    goOnNow: 'Seguir ya',
    zero: {
      standing: 'Medir de pie otra vez',
      kneeling: 'Medir de rodillas otra vez',
      lying: 'Medir en reposo otra vez',
    },
    bigType: 'Letra grande',
    finish: 'Terminar',
  },
  done: (reps, count) => `${reps} ${count === 1 ? 'hecha' : 'hechas'}`,
  ofSeconds: (target) => `de ${target}`,
  ofTarget: (target) => `de ${target}`,
  counted: () => 'rep.',
  setUp: {
    title: 'Preparación',
    watching: 'Viendo el vídeo…',
    watched: 'Vídeo visto',
    moment: 'Un momento…',
    still: { standing: 'De pie, sin moverse', kneeling: 'De rodillas, sin moverse', lying: 'Boca arriba, sin moverse' },
    sideOn: 'De lado',
    offSideOn: (deg) => `${deg} de desvío`,
    seenFromAbove: (view) => `Visto desde arriba: ${view}`,
    pressed: 'apoyada',
    arched: 'arqueada',
    atRest: 'en reposo',
    mostSoFar: (deg) => `Máximo hasta ahora ${deg}`,
    uprightIsZero: 'De pie son 0°',
  },
  live: {
    exercise: 'Ejercicio',
    countIn: 'Cuenta atrás',
    rest: 'Descanso',
    next: (place) => `Después: ${lowerFirst(place)}`,
    kept: (place, reps, count) => `${place ? `${place}: ` : ''}${reps} ${count === 1 ? 'guardada' : 'guardadas'}.`,
    useCamera: (name) => `Usar ${name}`,
    done: 'Terminado.',
    lastRep: 'Última repetición: ',
    hipsTooLow: 'Cadera muy baja, no cuenta',
    partial: 'Incompleta, no cuenta',
    analysed: 'Vídeo analizado',
    picture: 'Imagen de la cámara',
  },
  plot: {
    folding: {
      hips: 'cadera →',
      back: 'espalda →',
      label:
        'Espalda frente a cadera: el punto va a la derecha cuando se dobla la cadera y hacia arriba cuando se dobla la espalda',
    },
    opening: {
      hips: 'cadera abierta →',
      back: '← espalda arqueada',
      label:
        'Espalda frente a cadera: el punto va a la derecha cuando se abre la cadera y hacia abajo cuando se arquea la espalda',
    },
  },
};
