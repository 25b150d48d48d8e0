import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { HipFlexorReleasePhase } from '../exercise.ts';

export const words: WordsOfPhases<HipFlexorReleasePhase> = {
  name: 'Hip-flexor release with the fingertips',
  summary: 'Quiet pressure beside the pelvic bone while the leg moves. The front of the hip learns to let go.',
  place:
    'Lie on your back, knees bent, feet on the floor. Find the bony point at the front of your pelvis. Lay your fingertips two fingers’ width inside of it. With each breath out they sink in a little, then the heel slides away and comes back.',
  phases: {
    sink: { short: 'Sink in', full: 'Breathe out, and let the fingertips sink in softly.' },
    slide: { short: 'Heel away', full: 'Slowly slide the heel away from you.' },
    back: { short: 'Heel back', full: 'Slowly draw the heel back.' },
  },
  sides: { left: 'Left hip', right: 'Right hip' },
  change: 'Move your fingertips across.',
  comeOut: 'Take your hands away and roll to your side before you get up.',
  feel: 'A dull, deep pressure that grows softer with the breath. The lower back stays where it lies.',
  stop: 'Where you feel a pulse, move the fingers outwards. When it tingles, stings or turns sharp, take the hands away and stop.',
  leaveOut:
    'In a pregnancy, with a hernia, after an operation on the belly, with a widened artery in the belly, or with blood thinners: ask first.',
  drawing:
    'Somebody lies on the back with bent knees, the fingertips at the front of the hip. One leg slides long and comes back.',
};
