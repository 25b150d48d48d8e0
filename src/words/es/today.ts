import { pluralOf, seconds as shortSeconds } from '../numbers.ts';
import type { TodayWords } from '../today.ts';

const plural = pluralOf('es');

export const today: TodayWords = {
  label: 'Su programa de hoy',
  none: {
    title: 'Caderas que se mueven, una espalda tranquila',
    lead: 'Un programa de unos 20 minutos, un día sí y otro no. Se adapta a cómo se mueve y a cómo se encuentra.',
    assess: 'Empezar con una valoración (5 minutos)',
    begin: 'Empezar ya',
    look: 'En qué consiste',
  },
  due: { title: 'Hoy', start: 'Empezar la sesión de hoy', skip: 'Hoy no' },
  left: { title: 'Lo que queda por hacer hoy', start: 'Seguir con lo que queda' },
  rest: 'Hoy toca descansar',
  skipped: 'Hoy no',
  done: 'Hecho por hoy',
  paused: (until) => `En pausa hasta el ${until}`,
  nothing: 'No hay ningún ejercicio del programa activado.',
  next: (day) => `La próxima vez: ${day}.`,
  anyway: 'Hacerlo hoy de todos modos',
  resume: 'Seguir ahora',
  change: 'Cambiar',
  see: 'Ver el programa',
  pain: 'Con tanto dolor, hoy es mejor descansar. Caminar despacio y respirar con calma está bien. Si sigue así, consulte a un médico o fisioterapeuta.',
  redFlags: 'Cuándo acudir al médico de inmediato',
  assessAgain: 'Repetir la valoración (5 minutos)',
  minutes: (count) => `unos ${count} ${plural(count, 'minuto', 'minutos')}`,
  holds: ({ sets, holds, each }) =>
    `${sets > 1 ? `${sets} × ` : ''}mantener ${holds} ${plural(holds, 'vez', 'veces')}${each ? ' por lado' : ''}`,
  dose: ({ sets, amount, unit, each }) => {
    const much =
      unit === 'reps'
        ? `${amount} rep.`
        : amount >= 60 && amount % 60 === 0
          ? `${amount / 60} min`
          : shortSeconds(amount, 'es');
    return `${sets > 1 ? `${sets} × ` : ''}${much}${each ? ' por lado' : ''}`;
  },
};
