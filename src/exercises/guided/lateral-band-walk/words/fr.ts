import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { LateralBandWalkPhase } from '../exercise.ts';

export const words: WordsOfPhases<LateralBandWalkPhase> = {
  name: 'Pas de côté avec élastique',
  summary: 'Des pas de côté contre un élastique. Les hanches gardent le bassin à niveau et les genoux écartés.',
  place:
    'Placez l’élastique autour des deux jambes, au-dessus des genoux. Pieds à largeur de hanches, genoux souples, hanches un peu en arrière. Marchez de côté à pas lents, pointes devant\u00a0; l’élastique ne se détend jamais.',
  phases: {
    step: { short: 'Un pas', full: 'Un grand pas de côté.' },
    follow: { short: 'Suivez', full: 'L’autre pied suit.' },
  },
  sides: { left: 'Vers la gauche', right: 'Vers la droite' },
  change: 'Revenez par le même chemin.',
  comeOut: 'Retirez l’élastique.',
  feel: 'Un travail sur le côté des deux fesses. Le buste ne se balance pas.',
  stop: 'Si vous le sentez dans le genou ou le dos, faites des pas plus petits ou sans élastique. Si cela devient vif, arrêtez.',
  leaveOut:
    'Si vous n’êtes pas stable debout\u00a0: le long d’un plan de travail, une main posée, et d’abord sans élastique.',
  drawing: 'Vue de dos, une personne avec un élastique au-dessus des genoux fait un pas de côté, et l’autre pied suit.',
};
