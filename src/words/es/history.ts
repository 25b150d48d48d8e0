import type { HistoryWords } from '../history.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('es');
const sessions = (count: number): string => `${count} ${plural(count, 'sesión', 'sesiones')}`;

export const history: HistoryWords = {
  title: 'Sesiones y evolución',
  reading: 'Leyendo las sesiones…',
  empty: 'Todavía nada. Después de su primera sesión, esta página muestra cuándo se ejercitó y cómo va.',
  calendar: {
    title: 'Calendario',
    adherence: ({ days, of, everyOther }) => {
      const lately =
        of === 14 ? `${days} de los últimos 14 días` : `${days} de ${of} ${plural(of, 'día', 'días')} desde que empezó`;
      return `${lately}; un día sí y otro no serían ${everyOther}.`;
    },
    previous: 'Mes anterior',
    next: 'Mes siguiente',
    today: 'hoy',
    legend: 'repeticiones sobre todo de cadera en ese día',
    day: (day, count, reps) => `${day}: ${sessions(count)}, ${reps}`,
  },
  trends: {
    title: 'Evolución',
    exercise: 'Ejercicio',
    none: 'Todavía no hay repeticiones completas que se hayan podido medir.',
    quantities: {
      'neutral-range': {
        title: 'Cadera antes de que se sume la espalda',
        meaning: 'Hasta ahí se mueve la cadera mientras la espalda se queda como está.',
      },
      score: { title: 'Puntuación', meaning: 'Sobre 100; lo que se descuenta se explica en cada repetición.' },
      'hip-share': {
        title: 'Parte de la cadera',
        meaning: 'Cuánto del movimiento hace la cadera; el resto lo hace la espalda.',
      },
      'lumbar-peak': {
        title: 'Espalda, como máximo',
        meaning: 'Cuánto se dobla o se arquea la espalda desde su postura tranquila.',
      },
      'lumbar-share': {
        title: 'Parte de su propia flexión',
        meaning: 'La espalda, como máximo, respecto a lo máximo que usted la dobla.',
      },
      height: {
        title: 'Lo que falta para la cadera recta',
        meaning: 'Solo repeticiones en las que la espalda no se arqueó. 0 es recta; por debajo, más allá de recta.',
      },
      pain: { title: 'Dolor', meaning: 'Como usted lo indicó, de 0 a 10.' },
    },
    before: 'antes',
    after: 'después',
    baseline: ({ first, now, since, firstLong, nowLong, changed }) => {
      const lately = nowLong
        ? `Desde el ${since} su cadera se mueve ${now} sin que se sume la espalda`
        : `Desde el ${since} su cadera se mueve ${now} antes de que se sume la espalda`;
      const before = firstLong ? `al principio se movía ${first} sin ella` : `al principio eran ${first}`;
      return changed
        ? `${lately}; ${before}.`
        : `${lately}; ${before}: ningún cambio que la medición pueda distinguir.`;
    },
    tooFew: (more) => `Después de ${more} ${plural(more, 'sesión', 'sesiones')} más, esta página podrá comparar.`,
    firstAndNow: (first, now) => `Al principio ${first}, últimamente ${now}.`,
    noChange: 'Ningún cambio que la medición pueda distinguir.',
    errors:
      'Cada punto es la repetición mediana de una sesión. La barra indica cuánto puede desviarse: según lo que difieren las repeticiones y según el error de cada una, cuando se conoce. Un punto sin barra es una sola repetición.',
    atLeastLegend: 'Al menos: la espalda no se sumó.',
    atLeast: (value) => `al menos ${value}`,
    byWeek: 'Un punto por semana.',
    asTable: (title) => `${title}, como tabla`,
    day: 'Día',
    value: 'Valor',
  },
  list: {
    title: 'Todas las sesiones',
    more: (count) => `Mostrar ${count} más`,
  },
  anew: {
    title: 'Valoradas por una versión anterior',
    meaning:
      'Desde entonces la medición ha mejorado. Lo que se guardó de estas sesiones puede valorarse de nuevo; la valoración de entonces se conserva al lado.',
    judge: (count) => `Valorar de nuevo ${count} ${plural(count, 'sesión antigua', 'sesiones antiguas')}`,
    progress: (done, of) => `${done} de ${of} valoradas de nuevo`,
    stop: 'Parar',
    one: 'Una versión anterior valoró esta sesión.',
    judgeOne: 'Valorarla de nuevo',
    judgedOn: (day) => `Valorada de nuevo por una versión posterior el ${day}.`,
    asThen: (summary) => `Así fue entonces: ${summary}`,
    seeThen: 'Ver cómo se valoró entonces',
    shownThen: 'Así se valoró entonces.',
    seeNow: 'Ver cómo se valora ahora',
    notPossible: 'Se guardó demasiado poco para valorarla de nuevo.',
    opinionsThen: (count) =>
      `Lo que usted dijo de ${count} ${plural(count, 'repetición', 'repeticiones')} se queda con la valoración de entonces.`,
  },
};
