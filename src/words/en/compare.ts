import type { CompareWords } from '../compare.ts';

export const compare: CompareWords = {
  title: 'Two reps side by side',
  first: 'First rep',
  second: 'Second rep',
  choose: (which) => `Choose the ${which.toLowerCase()}`,
  rep: (number, result) => (result === null ? number : `${number}, score ${result}`),
  moment: 'Moment of both reps',
  samePhase: 'Both are shown where the hips have gone as much of their way.',
  differs: (parts) =>
    parts === null ? 'No difference that the measurement can be sure of.' : `In the second rep ${parts}.`,
  back: (more, by) => `your back moved ${by} ${more ? 'more' : 'less'}`,
  hips: (more, by) => `your hips folded ${by} ${more ? 'more' : 'less'}`,
  opened: (more, by) => `your hips opened ${by} ${more ? 'more' : 'less'}`,
  range: (more, by, atLeast) => `your back joined in ${atLeast ? 'at least ' : ''}${by} ${more ? 'later' : 'earlier'}`,
  score: (more, by) => `the score was ${by} ${more ? 'higher' : 'lower'}`,
  noise: (noise) =>
    `What differs by less than twice its error, or a back by less than ${noise}, is not called a difference.`,
  otherLimits: 'The two were judged by different limits, so their scores are not compared.',
  rows: {
    title: 'Numbers of both',
    score: 'Score',
    range: 'Hips before the back joined in',
    atLeast: (deg) => `at least ${deg}`,
    share: 'Hips’ share',
    duration: 'Duration',
  },
};
