import type { GuidedWords } from '../guided.ts';
import { capital, durationWords, frenchFeminine, frenchNumber } from '../number-words.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('fr');
const minutes = (count: number): string => `${frenchFeminine(count)} ${plural(count, 'minute', 'minutes')}`;
const seconds = (count: number): string => `${frenchFeminine(count)} ${plural(count, 'seconde', 'secondes')}`;
const reps = (count: number): string => `${frenchFeminine(count)} ${plural(count, 'répétition', 'répétitions')}`;

export const guided: GuidedWords = {
  notJudged: 'Guidé par la voix et le dessin. Ici, la caméra est éteinte et ne juge rien.',
  place: 'Comment se placer',
  feel: 'Ce que l’on sent',
  stop: 'Quand arrêter',
  leaveOut: 'Quand s’en passer',
  howMuch: 'Combien',
  begin: 'Commencer',
  skip: 'Passer',
  stages: { settle: 'Placez-vous', change: 'Changez de côté', rest: 'Repos', end: 'Terminé.' },
  next: (what) => `Ensuite\u00a0: ${what}`,
  timeLeft: (seconds) => (seconds > 99 ? 'minutes encore' : 'secondes encore'),
  repsLeft: (count) => plural(count, 'répétition encore', 'répétitions encore'),
  voice: {
    begins: ({ set, sets, amount, unit }, side) => {
      const place = sets === 1 ? '' : `Série ${frenchNumber(set)} sur ${frenchNumber(sets)}. `;
      const much = unit === 'reps' ? reps(amount) : durationWords(amount, minutes, seconds, 'et');
      return `${place}${side ? `${side}. ` : ''}${capital(much)}.`;
    },
    minutes: (count) => `Encore ${minutes(count)}.`,
    last: 'Encore une fois.',
    setDone: 'Série terminée.',
    change: (side) => `Maintenant l’autre côté. ${side}.`,
    paused: (reason) => (reason === 'hidden' ? 'En pause tant que cette fenêtre est cachée.' : 'En pause.'),
    resumes: 'On reprend.',
    end: 'Terminé.',
  },
};
