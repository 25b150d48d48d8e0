import type { HistoryWords } from '../history.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('en');
const sessions = (count: number): string => `${count} ${plural(count, 'session', 'sessions')}`;

export const history: HistoryWords = {
  title: 'Sessions and trends',
  reading: 'Reading the sessions …',
  empty: 'Nothing yet. After your first session this page shows when you exercised and how it goes.',
  calendar: {
    title: 'Calendar',
    adherence: ({ days, of, everyOther }) => {
      const lately =
        of === 14 ? `${days} of the last 14 days` : `${days} of ${of} ${plural(of, 'day', 'days')} since you began`;
      return `${lately}; every other day would be ${everyOther}.`;
    },
    previous: 'Previous month',
    next: 'Next month',
    today: 'today',
    legend: 'reps mostly from the hips on that day',
    day: (day, count, reps) => `${day}: ${sessions(count)}, ${reps}`,
  },
  trends: {
    title: 'Trends',
    exercise: 'Exercise',
    none: 'No full reps yet that could be measured.',
    quantities: {
      'neutral-range': {
        title: 'Hips before the back joins in',
        meaning: 'So far the hips move while the back stays as it is.',
      },
      score: { title: 'Score', meaning: 'Of 100; what is taken off is told with each rep.' },
      'hip-share': {
        title: 'Share of the hips',
        meaning: 'How much of the movement the hips do; the rest is the back.',
      },
      'lumbar-peak': {
        title: 'Back at its most',
        meaning: 'How far the back bends or arches from your quiet posture.',
      },
      'lumbar-share': {
        title: 'Share of your own bend',
        meaning: 'The back at its most, of the farthest you bend it.',
      },
      height: {
        title: 'Short of straight hips',
        meaning: 'Only reps in which the back did not arch. 0 is straight; below it, past straight.',
      },
      pain: { title: 'Pain', meaning: 'As you gave it, from 0 to 10.' },
    },
    before: 'before',
    after: 'after',
    baseline: ({ first, now, since, firstLong, nowLong, changed }) => {
      const lately = nowLong
        ? `Since ${since} your hips go ${now} and your back does not join in`
        : `Since ${since} your hips go ${now} before your back joins in`;
      const before = firstLong ? `at first they went ${first} without it` : `at first it was ${first}`;
      return changed
        ? `${lately}; ${before}.`
        : `${lately}; ${before}: no change beyond what the measurement can tell.`;
    },
    tooFew: (more) => `After ${more} more ${plural(more, 'session', 'sessions')} this page can compare.`,
    firstAndNow: (first, now) => `At first ${first}, lately ${now}.`,
    noChange: 'No change beyond what the measurement can tell.',
    errors:
      'Each point is the middle rep of a session. The bar is how far it may be off: from how the reps differ, and from the error of each where it is known. A point without a bar has one rep.',
    atLeastLegend: 'At least: the back did not join in.',
    atLeast: (value) => `at least ${value}`,
    byWeek: 'One point a week.',
    asTable: (title) => `${title} as a table`,
    day: 'Day',
    value: 'Value',
  },
  list: {
    title: 'All sessions',
    more: (count) => `Show ${count} more`,
  },
  anew: {
    title: 'Judged by an earlier version',
    meaning:
      'The measurement has improved since. What was kept of these sessions can be judged anew; how they were judged then stays beside it.',
    judge: (count) => `Judge ${count} old ${plural(count, 'session', 'sessions')} anew`,
    progress: (done, of) => `${done} of ${of} judged anew`,
    stop: 'Stop',
    one: 'An earlier version judged this session.',
    judgeOne: 'Judge it anew',
    judgedOn: (day) => `Judged anew by a later version on ${day}.`,
    asThen: (summary) => `As it was then: ${summary}`,
    seeThen: 'See how it was judged then',
    shownThen: 'This is how it was judged then.',
    seeNow: 'See how it is judged now',
    notPossible: 'Too little of it was kept to judge it anew.',
    opinionsThen: (count) =>
      `What you said of ${count} ${plural(count, 'rep', 'reps')} stays with how it was judged then.`,
  },
};
