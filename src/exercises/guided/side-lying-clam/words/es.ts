import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { SideLyingClamPhase } from '../exercise.ts';

export const words: WordsOfPhases<SideLyingClamPhase> = {
  name: 'Almeja de lado',
  summary: 'El lado del glúteo se fortalece. Mantiene la pelvis nivelada al caminar.',
  place:
    'Túmbese de lado, la cabeza en el brazo, rodillas dobladas, pies juntos. La pelvis mira hacia delante. La rodilla de arriba se abre como una almeja, los pies siguen juntos y la pelvis no rueda hacia atrás.',
  phases: {
    up: { short: 'Rodilla arriba', full: 'Abra la rodilla de arriba.' },
    hold: { short: 'Aguante', full: 'Aguante.' },
    down: { short: 'Baje despacio', full: 'Ciérrela despacio.' },
  },
  sides: { left: 'Pierna izquierda arriba', right: 'Pierna derecha arriba' },
  change: 'Gírese sin prisa hacia el otro lado.',
  comeOut: 'Incorpórese de lado, empujando con las manos.',
  feel: 'Trabajo en el lado del glúteo que queda arriba. La zona lumbar no hace nada.',
  stop: 'Si lo nota en la espalda o delante de la cadera, abra menos. Si se vuelve agudo, pare.',
  leaveOut: 'Si tumbarse de ese lado duele en la cadera. Un cojín entre las rodillas o bajo la cintura ayuda a muchos.',
  drawing:
    'Una persona tumbada de lado con las rodillas dobladas y los pies juntos. La rodilla de arriba se abre y se cierra.',
};
