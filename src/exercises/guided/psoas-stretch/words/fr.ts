import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { PsoasStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<PsoasStretchPhase> = {
  name: 'Étirer le psoas, debout',
  summary: 'L’avant de la hanche s’ouvre sans que le dos se creuse. Pour qui n’aime pas s’agenouiller.',
  place:
    'Faites un long pas derrière le dossier d’une chaise et tenez-vous. Le talon arrière est levé. Serrez la fesse de ce côté pour que le bassin se redresse. Puis avancez le bassin en restant droit.',
  phases: {
    in: { short: 'Inspirez', full: 'Inspirez\u00a0: restez grand, fesse ferme.' },
    out: { short: 'Expirez', full: 'Expirez\u00a0: le bassin avance un peu.' },
  },
  sides: { left: 'Jambe gauche derrière', right: 'Jambe droite derrière' },
  change: '',
  comeOut: 'Ramenez le pas et tenez-vous pieds joints.',
  feel: 'Un étirement à l’avant de la hanche de la jambe arrière, peut-être le long de la cuisse. Le bas du dos reste tranquille.',
  stop: 'Si vous le sentez dans le bas du dos, raccourcissez le pas et redressez de nouveau le bassin. Si cela devient vif, arrêtez.',
  leaveOut:
    'Avec une prothèse de hanche, tant que la jambe ne doit pas aller en arrière. Si vous n’êtes pas stable debout, tenez-vous des deux mains.',
  drawing:
    'Une personne debout dans un long pas, une main sur le dossier d’une chaise, avance le bassin\u00a0; le buste reste droit.',
};
