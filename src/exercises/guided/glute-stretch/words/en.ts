import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { GluteStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<GluteStretchPhase> = {
  name: 'Gluteal stretch on a chair',
  summary: 'The back of the hip grows longer. You lean forward from the hips, and the back stays long.',
  place:
    'Sit on the front half of a firm chair. Lay one ankle across the other knee. Hands on the shin. Make yourself tall, then lean forward from the hips, until you feel it in the buttock.',
  phases: {
    in: { short: 'Breathe in', full: 'Breathe in: grow tall from the hips.' },
    out: { short: 'Breathe out', full: 'Breathe out: lean forward a little, back long.' },
  },
  sides: { left: 'Left ankle across', right: 'Right ankle across' },
  change: '',
  comeOut: 'Put the foot down and sit up.',
  feel: 'A pull deep in the buttock of the leg that lies across. Knee and lower back feel nothing special.',
  stop: 'When it pulls in the knee, raise the trunk, or lay the ankle lower on the shin. When it tingles down the leg, stop.',
  leaveOut: 'With a new hip joint, until you were told that you may cross your legs; and with a sore knee.',
  drawing:
    'Somebody sits on a chair, one ankle across the other knee, and leans forward from the hips with a long back.',
};
