import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { LateralBandWalkPhase } from '../exercise.ts';

export const words: WordsOfPhases<LateralBandWalkPhase> = {
  name: 'Lateral band walk',
  summary: 'Steps to the side against a band. The hips keep the pelvis level and the knees apart.',
  place:
    'Put the band around both legs above the knees. Feet hip-wide, knees soft, hips a little back. Walk sideways in slow steps, the toes to the front; the band never goes slack.',
  phases: {
    step: { short: 'Step', full: 'A wide step sideways.' },
    follow: { short: 'Follow', full: 'Follow slowly.' },
  },
  sides: { left: 'To the left', right: 'To the right' },
  change: 'Walk back the same way.',
  comeOut: 'Take the band off.',
  feel: 'Work at the side of both buttocks. The trunk does not sway.',
  stop: 'When you feel it in the knee or the back, take smaller steps or leave the band off. When it turns sharp, stop.',
  leaveOut: 'Where you stand unsteadily: do it along a worktop, a hand on it, and without a band at first.',
  drawing:
    'Seen from behind, somebody with a band above the knees takes a step to the side, and the other foot follows.',
};
