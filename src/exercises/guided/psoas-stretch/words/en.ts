import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { PsoasStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<PsoasStretchPhase> = {
  name: 'Psoas stretch, standing',
  summary: 'The front of the hip opens, without the back arching. For everybody who does not like to kneel.',
  place:
    'Take a long step behind the back of a chair and hold on to it. The heel of the leg behind is up. Squeeze the buttock on that side, so that the pelvis tucks under. Then move the pelvis forward and stay upright.',
  phases: {
    in: { short: 'Breathe in', full: 'Breathe in: stay tall, buttock firm.' },
    out: { short: 'Breathe out', full: 'Breathe out: the pelvis goes forward a little.' },
  },
  sides: { left: 'Left leg behind', right: 'Right leg behind' },
  change: '',
  comeOut: 'Step back and stand with both feet together.',
  feel: 'A pull at the front of the hip of the leg behind, perhaps down the thigh. The lower back stays quiet.',
  stop: 'When you feel it in the lower back, take a shorter step and tuck the pelvis again. When it turns sharp, stop.',
  leaveOut:
    'With a new hip joint, until you were told that the leg may go back. Where you stand unsteadily, hold on with both hands.',
  drawing:
    'Somebody stands in a long step, a hand on the back of a chair, and moves the pelvis forward; the trunk stays upright.',
};
