import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { GluteStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<GluteStretchPhase> = {
  name: 'Étirer le fessier sur une chaise',
  summary: 'L’arrière de la hanche s’allonge. Vous vous penchez à partir des hanches et le dos reste long.',
  place:
    'Asseyez-vous sur la moitié avant d’une chaise stable. Posez une cheville sur l’autre genou. Mains sur le tibia. Grandissez-vous, puis penchez-vous à partir des hanches, jusqu’à le sentir dans la fesse.',
  phases: {
    in: { short: 'Inspirez', full: 'Inspirez\u00a0: grandissez à partir des hanches.' },
    out: { short: 'Expirez', full: 'Expirez\u00a0: penchez-vous un peu, dos long.' },
  },
  sides: { left: 'Cheville gauche dessus', right: 'Cheville droite dessus' },
  change: '',
  comeOut: 'Reposez le pied et redressez-vous.',
  feel: 'Un étirement profond dans la fesse de la jambe croisée. Le genou et le bas du dos ne sentent rien de particulier.',
  stop: 'Si cela tire dans le genou, redressez-vous ou posez la cheville plus bas sur le tibia. Si cela picote le long de la jambe, arrêtez.',
  leaveOut:
    'Avec une prothèse de hanche, tant que croiser les jambes ne vous est pas permis\u00a0; et avec un genou irrité.',
  drawing:
    'Une personne assise sur une chaise, une cheville sur l’autre genou, se penche à partir des hanches, le dos long.',
};
