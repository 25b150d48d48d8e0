import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { AdductorStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<AdductorStretchPhase> = {
  name: 'Inner-thigh stretch, standing',
  summary: 'The inside of the thigh grows longer, so that the hips have more room.',
  place:
    'Stand with your feet wide apart, toes a little outwards. A table or a chair before you is good to hold on to. Bend one knee, move the pelvis over to it, and leave the other leg long.',
  phases: {
    in: { short: 'Breathe in', full: 'Breathe in, and stay there.' },
    out: { short: 'Breathe out', full: 'Breathe out: move over a little further.' },
  },
  sides: { left: 'Left leg long', right: 'Right leg long' },
  change: 'Come up to the middle, then move over to the other knee.',
  comeOut: 'Come up to the middle and bring your feet together.',
  feel: 'A pull along the inside of the long leg. The trunk stays upright, the back quiet.',
  stop: 'When it pulls in the groin or the knee, bring the feet closer together. When it turns sharp, stop.',
  leaveOut:
    'With a new hip joint or a fresh strain of the groin: ask first. Where you stand unsteadily, do it holding on.',
  drawing:
    'Seen from behind, somebody stands with feet wide apart, bends one knee and moves the pelvis over it; the other leg is long.',
};
