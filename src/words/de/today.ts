import { pluralOf, seconds as shortSeconds } from '../numbers.ts';
import type { TodayWords } from '../today.ts';

const plural = pluralOf('de');

export const today: TodayWords = {
  label: 'Ihr Programm heute',
  none: {
    title: 'Bewegliche Hüften, ein ruhiger Rücken',
    lead: 'Ein Programm von etwa 20 Minuten, jeden zweiten Tag. Es richtet sich danach, wie Sie sich bewegen und wie es Ihnen geht.',
    assess: 'Mit Bestandsaufnahme beginnen (5 Minuten)',
    begin: 'Gleich beginnen',
    look: 'Woraus es besteht',
  },
  due: { title: 'Heute', start: 'Heutige Übungen starten', skip: 'Heute nicht' },
  left: { title: 'Für heute noch offen', start: 'Mit dem Rest weitermachen' },
  rest: 'Heute ist Ruhetag',
  skipped: 'Heute nicht',
  done: 'Für heute geschafft',
  paused: (until) => `Pause bis ${until}`,
  nothing: 'Keine Übung des Programms ist eingeschaltet.',
  next: (day) => `Das nächste Mal: ${day}.`,
  anyway: 'Heute trotzdem üben',
  resume: 'Jetzt weitermachen',
  change: 'Ändern',
  see: 'Programm ansehen',
  pain: 'Bei so viel Schmerz ruhen Sie heute besser. Ruhiges Gehen und Atmen sind in Ordnung. Bleibt es so, fragen Sie ärztlich oder in der Physiotherapie nach.',
  redFlags: 'Wann Sie sofort ärztliche Hilfe brauchen',
  assessAgain: 'Bestandsaufnahme wiederholen (5 Minuten)',
  minutes: (count) => `etwa ${count} ${plural(count, 'Minute', 'Minuten')}`,
  holds: ({ sets, holds, each }) => `${sets > 1 ? `${sets} × ` : ''}${holds}-mal halten${each ? ' je Seite' : ''}`,
  dose: ({ sets, amount, unit, each }) => {
    const much =
      unit === 'reps'
        ? `${amount} Wdh.`
        : amount >= 60 && amount % 60 === 0
          ? `${amount / 60} min`
          : shortSeconds(amount, 'de');
    return `${sets > 1 ? `${sets} × ` : ''}${much}${each ? ' je Seite' : ''}`;
  },
};
