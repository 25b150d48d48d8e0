import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { BreathingPhase } from '../exercise.ts';

export const words: WordsOfPhases<BreathingPhase> = {
  name: 'Respirer, jambes sur une chaise',
  summary:
    'Des respirations lentes, les jambes sur une chaise. Le dos se repose, les côtes descendent, le ventre se relâche.',
  place:
    'Allongez-vous sur le dos, les mollets posés sur l’assise d’une chaise. Hanches et genoux forment des angles droits. Un petit coussin sous la tête convient. Bras le long du corps.',
  phases: {
    in: { short: 'Inspirez', full: 'Inspirez\u00a0: ventre et côtes s’élargissent.' },
    hold: { short: 'Attendez', full: 'Attendez.' },
    out: { short: 'Expirez', full: 'Expirez lentement, jusqu’à ce que les côtes descendent.' },
  },
  sides: null,
  change: '',
  comeOut: 'Descendez les jambes l’une après l’autre et roulez sur le côté avant de vous relever.',
  feel: 'À chaque expiration, le bas du dos se pose plus lourd et plus large. Rien n’appuie, rien ne tire.',
  stop: 'Si la tête vous tourne ou si l’air vous manque, respirez librement et arrêtez. Les pauses peuvent être plus courtes.',
  leaveOut:
    'Si rester à plat sur le dos ne vous convient pas\u00a0: en fin de grossesse, ou si vous êtes essoufflé en position couchée.',
  drawing:
    'Une personne allongée sur le dos, les mollets sur une chaise\u00a0; hanches et genoux forment des angles droits. Le ventre monte et descend.',
};
