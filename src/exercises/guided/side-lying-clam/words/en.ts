import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { SideLyingClamPhase } from '../exercise.ts';

export const words: WordsOfPhases<SideLyingClamPhase> = {
  name: 'Side-lying clam',
  summary: 'The side of the buttock grows strong. It keeps the pelvis level when you walk.',
  place:
    'Lie on your side, head on the arm, knees bent, feet together. The pelvis points straight ahead. Now the upper knee opens like a shell, the feet stay together, and the pelvis does not roll back.',
  phases: {
    up: { short: 'Knee up', full: 'Open the upper knee.' },
    hold: { short: 'Hold', full: 'Hold.' },
    down: { short: 'Slowly down', full: 'Slowly down again.' },
  },
  sides: { left: 'Left leg on top', right: 'Right leg on top' },
  change: 'Roll over to your other side, without haste.',
  comeOut: 'Push yourself up from the side with your hands.',
  feel: 'Work at the side of the buttock that lies on top. The lower back does nothing.',
  stop: 'When you feel it in the back or at the front of the hip, open less wide. When it turns sharp, stop.',
  leaveOut: 'Where lying on that side hurts the hip. A cushion between the knees or under the waist helps many.',
  drawing: 'Somebody lies on the side with bent knees, feet together. The upper knee opens and closes again.',
};
