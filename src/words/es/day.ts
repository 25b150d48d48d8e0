import { capital, spanishMasculine, spanishNumber as number } from '../number-words.ts';
import type { DayWords } from '../day.ts';

export const day: DayWords = {
  said: {
    begins: (count) => (count === 1 ? 'Hoy: un ejercicio.' : `Hoy: ${spanishMasculine(count)} ejercicios.`),
    skipped: 'Omitido.',
    next: (name, { at, of }) => (of === 1 ? `${name}.` : `${capital(number(at))} de ${number(of)}: ${name}.`),
    camera: {
      standing: 'Ponga la cámara a la altura de la cadera.',
      lying: 'Ponga la cámara en el suelo o en una silla baja.',
    },
    way: {
      down: {
        standing: '',
        kneeling: 'Póngase de rodillas sin prisa.',
        sitting: 'Siéntese sin prisa.',
        lying: 'Baje al suelo sin prisa. Acuéstese boca arriba.',
        'side-lying': 'Baje al suelo sin prisa. Acuéstese de lado.',
      },
      up: {
        standing: 'Levántese despacio: de lado, luego de rodillas y después de pie.',
        kneeling: '',
        sitting: '',
        lying: '',
        'side-lying': '',
      },
      turn: {
        standing: '',
        kneeling: 'Póngase de rodillas pasando por el lado.',
        sitting: 'Siéntese pasando por el lado.',
        lying: 'Gírese boca arriba.',
        'side-lying': 'Gírese de lado.',
      },
      stay: {
        standing: '',
        kneeling: 'Siga de rodillas.',
        sitting: 'Siga sentado o sentada.',
        lying: 'Siga boca arriba.',
        'side-lying': 'Siga de lado.',
      },
    },
    sideOn: {
      standing: 'Colóquese de lado a ella, a dos o tres metros.',
      lying: 'Con un costado hacia la cámara, a dos metros.',
    },
    secondsLeft: (seconds) => `${capital(spanishMasculine(seconds))} segundos.`,
    held: {
      asked: 'En pausa. Seguimos cuando usted quiera.',
      hidden: 'En pausa mientras esta ventana esté oculta.',
      away: 'En pausa, porque ya no le veía. Seguimos cuando usted quiera.',
      trouble: 'No ha funcionado. Inténtelo de nuevo o deje este ejercicio.',
      pain: 'Con tanto dolor es mejor parar aquí por hoy.',
    },
    goesOn: 'Seguimos.',
    over: (whole) => (whole ? 'Eso era todo por hoy. Bien hecho.' : 'Lo dejamos por hoy. Lo que ha hecho cuenta.'),
    fromFloor: 'Levántese despacio: de lado, luego de rodillas y después de pie.',
  },
  loaded: (name) => `${name}, con peso`,
  place: ({ at, of }) => `${at} de ${of}`,
  first: 'Primero',
  next: 'A continuación',
  beginsIn: 'Empieza en',
  waits: 'Le espera',
  cameraOff: 'La cámara está apagada.',
  startNow: 'Empezar ya',
  tryAgain: 'Intentar de nuevo',
  goOn: 'Seguir',
  hold: 'Esperar',
  skip: 'Omitir este',
  withoutCamera: 'Seguir sin cámara',
  stop: 'Parar por hoy',
};
