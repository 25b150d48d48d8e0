import { pluralOf, seconds as shortSeconds } from '../numbers.ts';
import type { TodayWords } from '../today.ts';

const plural = pluralOf('fr');

export const today: TodayWords = {
  label: 'Votre programme aujourd’hui',
  none: {
    title: 'Des hanches mobiles, un dos tranquille',
    lead: 'Un programme d’environ 20 minutes, un jour sur deux. Il s’adapte à vos mouvements et à ce que vous ressentez.',
    assess: 'Commencer par un bilan (5 minutes)',
    begin: 'Commencer tout de suite',
    look: 'De quoi il se compose',
  },
  due: { title: 'Aujourd’hui', start: 'Commencer la séance du jour', skip: 'Pas aujourd’hui' },
  left: { title: 'Ce qui reste pour aujourd’hui', start: 'Terminer la séance' },
  rest: 'Aujourd’hui, jour de repos',
  skipped: 'Pas aujourd’hui',
  done: 'C’est fait pour aujourd’hui',
  paused: (until) => `En pause jusqu’au ${until}`,
  nothing: 'Aucun exercice du programme n’est activé.',
  next: (day) => `Prochaine fois\u00a0: ${day}.`,
  anyway: 'Le faire quand même aujourd’hui',
  resume: 'Reprendre maintenant',
  change: 'Modifier',
  see: 'Voir le programme',
  pain: 'Avec une telle douleur, mieux vaut vous reposer aujourd’hui. Marcher doucement et respirer calmement ne pose pas de problème. Si cela persiste, demandez conseil à un médecin ou à un kinésithérapeute.',
  redFlags: 'Quand consulter un médecin sans attendre',
  assessAgain: 'Refaire le bilan (5 minutes)',
  minutes: (count) => `environ ${count} ${plural(count, 'minute', 'minutes')}`,
  holds: ({ sets, holds, each }) =>
    `${sets > 1 ? `${sets} × ` : ''}${holds} ${plural(holds, 'maintien', 'maintiens')}${each ? ' de chaque côté' : ''}`,
  dose: ({ sets, amount, unit, each }) => {
    const much =
      unit === 'reps'
        ? `${amount} rép.`
        : amount >= 60 && amount % 60 === 0
          ? `${amount / 60} min`
          : shortSeconds(amount, 'fr');
    return `${sets > 1 ? `${sets} × ` : ''}${much}${each ? ' de chaque côté' : ''}`;
  },
};
