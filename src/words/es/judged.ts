import type { JudgedWords, ReasonLines } from '../judged.ts';

const REASONS: ReasonLines = {
  standing: {
    'no-person': { short: 'Nadie en la imagen', full: 'No veo a nadie: entre en la imagen.' },
    'not-calibrated': { short: 'Primero, de pie', full: 'Aún no conozco su espalda erguida: quédese de pie un momento, con el cuerpo erguido.' },
    'out-of-picture': { short: 'Fuera de la imagen', full: 'Una parte del cuerpo queda fuera de la imagen: aléjese de la cámara.' },
    'not-side-on': { short: 'No está de lado', full: 'No veo su zona lumbar: póngase de lado a la cámara.' },
    'back-hidden': { short: 'Espalda tapada', full: 'No veo su zona lumbar: mantenga los brazos delante.' },
    'legs-hidden': { short: 'Piernas tapadas', full: 'No veo sus piernas: deje libre el espacio delante de ellas.' },
    'outline-unclear': { short: 'Espalda poco clara', full: 'No puedo seguir su espalda: ayudan la ropa más ceñida, otro color o una pared más lisa.' },
  },
  lying: {
    'not-calibrated': { short: 'Primero, en reposo', full: 'Aún no conozco su espalda en reposo: no se mueva un momento, rodillas dobladas.' },
    'out-of-picture': { short: 'Fuera de la imagen', full: 'Una parte del cuerpo queda fuera de la imagen: acuéstese más lejos.' },
    'not-side-on': { short: 'No está de lado', full: 'No veo su cintura: acuéstese con un costado hacia la cámara.' },
    'back-hidden': { short: 'Cintura tapada', full: 'No veo su cintura: apoye los brazos en el suelo.' },
    'outline-unclear': { short: 'Cintura poco clara', full: 'No puedo seguir su cintura: ayudan la ropa más ceñida, otro color o una pared más lisa.' },
  },
}; // prettier-ignore

export const judged: JudgedWords = {
  hips: 'Cadera',
  back: 'Espalda',
  hipsOpened: 'Cadera abierta',
  reasons: REASONS,
  spine: { long: 'larga', rounding: 'redonda', arching: 'arqueada', unsure: 'incierta' },
  verdicts: { good: 'Sobre todo cadera', moderate: 'Se sumó la espalda', bad: 'Sobre todo espalda' },
  backNotMeasured: 'Espalda sin medir',
  measuredNotJudged: 'Medida, sin valorar',
  partial: 'Incompleta',
  notJudged: 'Sin valorar',
  attempts: {
    squat: 'Una sentadilla: cadera atrás, rodillas sueltas.',
    'both-legs': 'Subieron las dos piernas: suba una y deje la otra abajo.',
    'too-short': 'Mantenido menos de cuatro segundos.',
    'too-quick': 'Demasiado rápido para medir.',
    'too-slow': 'Más de veinte segundos: ¿cámara lenta, o una pausa larga?',
    'cut-off': 'Cortado: el vídeo empieza o termina a la mitad.',
  },
  leg: { left: 'pierna izquierda', right: 'pierna derecha' },
  rep: (number) => `Repetición ${number}`,
  set: (number) => `Serie ${number}`,
  setOf: (number, sets) => `Serie ${number} de ${sets}`,
};
