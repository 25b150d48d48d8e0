import { pluralOf } from '../numbers.ts';
import type { StartWords } from '../start.ts';

const plural = pluralOf('en');

export const start: StartWords = {
  title: 'A spirit level for your back.',
  lead: 'Put the camera to your side and move. Hingeline measures how far your {hip:hips} fold or open and tells you when your {back:back} bends instead.',
  privacy: 'Your camera picture never leaves this device.',
  newer: { title: 'A newer version is ready.', take: 'Take it now' },
  notMedical: 'For learning a movement. Not a medical device.',
  noCamera: 'No camera here? Try a sample:',
  yourSession: 'Your session',
  toRead: 'To read',
  single: 'One exercise by itself',
  allExercises: 'All exercises',
  allExercisesMeaning: 'on one leg, stretches and breathing too',
  groups: { standing: 'Standing', floor: 'On the floor', stretch: 'Stretches and breathing' },
  guided: 'Led by voice, without the camera',
  open: 'Open',
  more: (sample) => (sample ? 'How to do it, sample, video' : 'How to do it, video'),
  harder: 'Harder',
  plan: {
    line: (sets, reps, rest) =>
      `${sets} ${plural(sets, 'set', 'sets')} of ${reps} ${plural(reps, 'rep', 'reps')}${rest === null ? '' : `, ${rest} rest`}`,
    heldLine: (sets, holds, hold, rest) =>
      `${sets} ${plural(sets, 'set', 'sets')} of ${holds} ${plural(holds, 'hold', 'holds')} of ${hold}${rest === null ? '' : `, ${rest} rest`}`,
    change: 'Change',
    changePlan: 'Change the plan',
    closePlan: 'Close the plan',
    parts: {
      sets: { name: 'Sets', less: 'Fewer sets', more: 'More sets' },
      reps: { name: 'Reps in a set', less: 'Fewer reps', more: 'More reps' },
      holds: { name: 'Holds in a set', less: 'Fewer holds', more: 'More holds' },
      restSeconds: { name: 'Rest between sets', less: 'Shorter rest', more: 'Longer rest' },
    },
  },
  start: (exercise) => `Start ${exercise}`,
  howTo: 'How it works and how to do it',
  sample: 'Try a sample',
  sampleOf: (exercise) => `Try a sample of the ${exercise}`,
  video: 'Choose or drop a video',
  videoOf: (exercise) => `Choose or drop a video of the ${exercise}`,
  bothLegs: 'Both legs in turn',
  leg: { left: 'Left leg', right: 'Right leg' },
  load: {
    title: (exercise) => `${exercise} with or without a weight`,
    without: 'Body weight',
    with: 'With a weight',
    meaning: 'A weight widens the limits of the back.',
  },
  past: 'Past sessions',
  delete: 'Delete',
  deleteOf: (when) => `Delete the session of ${when}`,
};
