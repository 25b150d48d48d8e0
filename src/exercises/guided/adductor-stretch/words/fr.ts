import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { AdductorStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<AdductorStretchPhase> = {
  name: 'Étirer l’intérieur de la cuisse, debout',
  summary: 'L’intérieur de la cuisse s’allonge, pour que les hanches aient plus de place.',
  place:
    'Tenez-vous debout, pieds bien écartés, pointes un peu vers l’extérieur. Une table ou une chaise devant vous sert d’appui. Pliez un genou, déplacez le bassin vers lui et laissez l’autre jambe longue.',
  phases: {
    in: { short: 'Inspirez', full: 'Inspirez et restez là.' },
    out: { short: 'Expirez', full: 'Expirez\u00a0: le bassin va un peu plus loin.' },
  },
  sides: { left: 'Jambe gauche longue', right: 'Jambe droite longue' },
  change: 'Remontez au milieu, puis passez vers l’autre genou.',
  comeOut: 'Remontez au milieu et rapprochez les pieds.',
  feel: 'Un étirement le long de l’intérieur de la jambe longue. Le buste reste droit, le dos tranquille.',
  stop: 'Si cela tire dans l’aine ou le genou, rapprochez les pieds. Si cela devient vif, arrêtez.',
  leaveOut:
    'Avec une prothèse de hanche ou une élongation récente à l’aine\u00a0: demandez d’abord. Si vous n’êtes pas stable debout, tenez-vous.',
  drawing:
    'Vue de dos, une personne debout, pieds bien écartés, plie un genou et déplace le bassin au-dessus\u00a0; l’autre jambe est longue.',
};
