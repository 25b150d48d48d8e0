import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { MonsterWalkPhase } from '../exercise.ts';

export const words: WordsOfPhases<MonsterWalkPhase> = {
  name: 'Monster walk',
  summary: 'Wide steps forward and back against a band. Hips and legs learn to hold while you walk.',
  place:
    'Put the band around both legs above the knees. Feet wide, knees bent a little, hips back, back long. Two wide steps forward, two wide steps back; the knees stay over the feet.',
  phases: {
    'right-forward': { short: 'Right forward', full: 'Right foot forward, wide.' },
    'left-forward': { short: 'Left forward', full: 'Left foot forward, wide.' },
    'right-back': { short: 'Right back', full: 'Right foot back, wide.' },
    'left-back': { short: 'Left back', full: 'Left foot back, wide.' },
  },
  sides: null,
  change: '',
  comeOut: 'Take the band off.',
  feel: 'Work at the side and the back of the buttocks, and in the thighs. The back does not sway.',
  stop: 'When you feel it in the knee or the back, stand higher, take smaller steps or leave the band off. When it turns sharp, stop.',
  leaveOut: 'Where you stand unsteadily: do it along a worktop, a hand on it, and without a band at first.',
  drawing:
    'Somebody with a band above the knees, knees a little bent, takes a wide step forward with each foot and then back.',
};
