import { pluralOf, seconds as shortSeconds } from '../numbers.ts';
import type { TodayWords } from '../today.ts';

const plural = pluralOf('en');

export const today: TodayWords = {
  label: 'Your programme today',
  none: {
    title: 'Hips that move, a back that stays quiet',
    lead: 'A programme of about 20 minutes, every other day. It follows how you move and how you feel.',
    assess: 'Begin with an assessment (5 minutes)',
    begin: 'Begin at once',
    look: 'What it consists of',
  },
  due: { title: 'Today', start: 'Start today’s session', skip: 'Not today' },
  left: { title: 'What is left of today', start: 'Go on with the rest' },
  rest: 'Today is a day of rest',
  skipped: 'Not today',
  done: 'Done for today',
  paused: (until) => `Paused until ${until}`,
  nothing: 'No exercise of the programme is switched on.',
  next: (day) => `Next: ${day}.`,
  anyway: 'Do it today anyway',
  resume: 'Go on now',
  change: 'Change',
  see: 'See the programme',
  pain: 'With this much pain, rest today. Gentle walking and calm breathing are fine. If it stays like this, ask a doctor or physio.',
  redFlags: 'When to see a doctor at once',
  assessAgain: 'Repeat the assessment (5 minutes)',
  minutes: (count) => `about ${count} ${plural(count, 'minute', 'minutes')}`,
  holds: ({ sets, holds, each }) =>
    `${sets > 1 ? `${sets} × ` : ''}${holds} ${plural(holds, 'hold', 'holds')}${each ? ' on each side' : ''}`,
  dose: ({ sets, amount, unit, each }) => {
    const much =
      unit === 'reps'
        ? `${amount} ${plural(amount, 'rep', 'reps')}`
        : amount >= 60 && amount % 60 === 0
          ? `${amount / 60} min`
          : shortSeconds(amount, 'en');
    return `${sets > 1 ? `${sets} × ` : ''}${much}${each ? ' on each side' : ''}`;
  },
};
