import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { SideLyingClamPhase } from '../exercise.ts';

export const words: WordsOfPhases<SideLyingClamPhase> = {
  name: 'Coquillage, couché sur le côté',
  summary: 'Le côté de la fesse se renforce. Il garde le bassin à niveau quand vous marchez.',
  place:
    'Allongez-vous sur le côté, tête sur le bras, genoux pliés, pieds joints. Le bassin regarde droit devant. Le genou du dessus s’ouvre comme un coquillage, les pieds restent joints et le bassin ne roule pas en arrière.',
  phases: {
    up: { short: 'Genou en haut', full: 'Ouvrez le genou du dessus.' },
    hold: { short: 'Tenez', full: 'Tenez.' },
    down: { short: 'Refermez', full: 'Refermez lentement.' },
  },
  sides: { left: 'Jambe gauche dessus', right: 'Jambe droite dessus' },
  change: 'Tournez-vous sans hâte sur l’autre côté.',
  comeOut: 'Redressez-vous par le côté en poussant avec les mains.',
  feel: 'Un travail sur le côté de la fesse du dessus. Le bas du dos ne fait rien.',
  stop: 'Si vous le sentez dans le dos ou à l’avant de la hanche, ouvrez moins. Si cela devient vif, arrêtez.',
  leaveOut:
    'Si être couché sur ce côté fait mal à la hanche. Un coussin entre les genoux ou sous la taille aide beaucoup de personnes.',
  drawing: 'Une personne allongée sur le côté, genoux pliés, pieds joints. Le genou du dessus s’ouvre et se referme.',
};
