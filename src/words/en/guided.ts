import type { GuidedWords } from '../guided.ts';
import { capital, durationWords, englishNumber as number } from '../number-words.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('en');
const minutes = (count: number): string => `${number(count)} ${plural(count, 'minute', 'minutes')}`;
const seconds = (count: number): string => `${number(count)} ${plural(count, 'second', 'seconds')}`;
const reps = (count: number): string => `${number(count)} ${plural(count, 'rep', 'reps')}`;

export const guided: GuidedWords = {
  notJudged: 'Guided by voice and drawing. The camera is off and judges nothing here.',
  place: 'Getting into place',
  feel: 'What you feel',
  stop: 'When to stop',
  leaveOut: 'When to leave it out',
  howMuch: 'How much',
  begin: 'Begin',
  skip: 'Skip',
  stages: { settle: 'Get into place', change: 'Change sides', rest: 'Rest', end: 'Done.' },
  next: (what) => `Next: ${what}`,
  timeLeft: (seconds) => (seconds > 99 ? 'minutes left' : 'seconds left'),
  repsLeft: (count) => plural(count, 'rep left', 'reps left'),
  voice: {
    begins: ({ set, sets, amount, unit }, side) => {
      const place = sets === 1 ? '' : `Set ${number(set)} of ${number(sets)}. `;
      const much = unit === 'reps' ? reps(amount) : durationWords(amount, minutes, seconds, 'and');
      return `${place}${side ? `${side}. ` : ''}${capital(much)}.`;
    },
    minutes: (count) => `${capital(minutes(count))} to go.`,
    last: 'Once more.',
    setDone: 'Set done.',
    change: (side) => `Now the other side. ${side}.`,
    paused: (reason) => (reason === 'hidden' ? 'Paused while this window is hidden.' : 'Paused.'),
    resumes: 'Going on.',
    end: 'Done.',
  },
};
