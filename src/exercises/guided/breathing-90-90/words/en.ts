import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { BreathingPhase } from '../exercise.ts';

export const words: WordsOfPhases<BreathingPhase> = {
  name: 'Breathing, legs on a chair',
  summary: 'Slow breaths with the legs on a chair. The back rests, the ribs come down, the belly lets go.',
  place:
    'Lie on your back and put your calves on the seat of a chair. Hips and knees make right angles. A small cushion under the head is fine. Arms at your sides.',
  phases: {
    in: { short: 'Breathe in', full: 'Breathe in: belly and ribs grow wide.' },
    hold: { short: 'Wait', full: 'Wait.' },
    out: { short: 'Breathe out', full: 'Breathe out slowly, until the ribs sink.' },
  },
  sides: null,
  change: '',
  comeOut: 'Take the legs down one by one, and roll to your side before you get up.',
  feel: 'The lower back lies heavier and wider with each breath out. Nothing is pressed, nothing is pulled.',
  stop: 'When you feel dizzy or short of air, breathe as you like and stop. The pauses need not be full.',
  leaveOut: 'When lying flat on your back is not good for you: late in a pregnancy, or with short breath when you lie.',
  drawing: 'Somebody lies on the back, calves on a chair; hips and knees make right angles. The belly rises and sinks.',
};
