import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { PsoasStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<PsoasStretchPhase> = {
  name: 'Estirar el psoas, de pie',
  summary: 'La parte delantera de la cadera se abre sin que se arquee la espalda. Para quien no quiere arrodillarse.',
  place:
    'Dé un paso largo detrás del respaldo de una silla y agárrese. El talón de atrás está levantado. Apriete el glúteo de ese lado para que la pelvis se enderece. Después lleve la pelvis hacia delante y siga erguido.',
  phases: {
    in: { short: 'Inspire', full: 'Inspire: siga alto, glúteo firme.' },
    out: { short: 'Espire', full: 'Espire: la pelvis va un poco adelante.' },
  },
  sides: { left: 'Pierna izquierda atrás', right: 'Pierna derecha atrás' },
  change: '',
  comeOut: 'Recoja el paso y quédese de pie con los pies juntos.',
  feel: 'Un tirón delante de la cadera de la pierna de atrás, quizá muslo abajo. La zona lumbar sigue tranquila.',
  stop: 'Si lo nota en la zona lumbar, acorte el paso y enderece otra vez la pelvis. Si se vuelve agudo, pare.',
  leaveOut:
    'Con una prótesis de cadera, hasta que le permitan llevar la pierna atrás. Si no se siente firme de pie, agárrese con las dos manos.',
  drawing:
    'Una persona de pie en un paso largo, con una mano en el respaldo de una silla, lleva la pelvis hacia delante; el tronco sigue erguido.',
};
