import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { MonsterWalkPhase } from '../exercise.ts';

export const words: WordsOfPhases<MonsterWalkPhase> = {
  name: 'Pas de géant avec élastique',
  summary:
    'De grands pas en avant et en arrière contre un élastique. Hanches et jambes apprennent à tenir en marchant.',
  place:
    'Placez l’élastique autour des deux jambes, au-dessus des genoux. Pieds écartés, genoux un peu pliés, hanches en arrière, dos long. Deux pas larges en avant, deux pas larges en arrière\u00a0; les genoux restent au-dessus des pieds.',
  phases: {
    'right-forward': { short: 'Droit devant', full: 'Pied droit devant, large.' },
    'left-forward': { short: 'Gauche devant', full: 'Pied gauche devant, large.' },
    'right-back': { short: 'Droit derrière', full: 'Pied droit derrière, large.' },
    'left-back': { short: 'Gauche derrière', full: 'Pied gauche derrière.' },
  },
  sides: null,
  change: '',
  comeOut: 'Retirez l’élastique.',
  feel: 'Un travail sur le côté et l’arrière des fesses et dans les cuisses. Le dos ne se balance pas.',
  stop: 'Si vous le sentez dans le genou ou le dos, restez plus haut, faites des pas plus petits ou sans élastique. Si cela devient vif, arrêtez.',
  leaveOut:
    'Si vous n’êtes pas stable debout\u00a0: le long d’un plan de travail, une main posée, et d’abord sans élastique.',
  drawing:
    'Une personne avec un élastique au-dessus des genoux, genoux un peu pliés, fait de chaque pied un pas large en avant, puis en arrière.',
};
