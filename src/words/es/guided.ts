import type { GuidedWords } from '../guided.ts';
import { capital, durationWords, spanishFeminine, spanishMasculine, spanishNumber } from '../number-words.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('es');
const minutes = (count: number): string => `${spanishMasculine(count)} ${plural(count, 'minuto', 'minutos')}`;
const seconds = (count: number): string => `${spanishMasculine(count)} ${plural(count, 'segundo', 'segundos')}`;
const reps = (count: number): string => `${spanishFeminine(count)} ${plural(count, 'repetición', 'repeticiones')}`;

export const guided: GuidedWords = {
  notJudged: 'Guiado con voz y dibujo. Aquí la cámara está apagada y no valora nada.',
  place: 'Cómo colocarse',
  feel: 'Qué se nota',
  stop: 'Cuándo parar',
  leaveOut: 'Cuándo no hacerlo',
  howMuch: 'Cuánto',
  begin: 'Empezar',
  skip: 'Saltar',
  stages: { settle: 'Colóquese', change: 'Cambie de lado', rest: 'Descanso', end: 'Listo.' },
  next: (what) => `Después: ${what}`,
  timeLeft: (seconds) => (seconds > 99 ? 'minutos más' : 'segundos más'),
  repsLeft: (count) => plural(count, 'repetición más', 'repeticiones más'),
  voice: {
    begins: ({ set, sets, amount, unit }, side) => {
      const place = sets === 1 ? '' : `Serie ${spanishNumber(set)} de ${spanishNumber(sets)}. `;
      const much = unit === 'reps' ? reps(amount) : durationWords(amount, minutes, seconds, 'y');
      return `${place}${side ? `${side}. ` : ''}${capital(much)}.`;
    },
    minutes: (count) => `${plural(count, 'Queda', 'Quedan')} ${minutes(count)}.`,
    last: 'Una vez más.',
    setDone: 'Serie terminada.',
    change: (side) => `Ahora el otro lado. ${side}.`,
    paused: (reason) => (reason === 'hidden' ? 'En pausa mientras esta ventana esté oculta.' : 'En pausa.'),
    resumes: 'Seguimos.',
    end: 'Listo.',
  },
};
