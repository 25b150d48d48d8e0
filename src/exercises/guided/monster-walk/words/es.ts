import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { MonsterWalkPhase } from '../exercise.ts';

export const words: WordsOfPhases<MonsterWalkPhase> = {
  name: 'Paso de monstruo con banda',
  summary: 'Pasos anchos adelante y atrás contra una banda. Caderas y piernas aprenden a sostener al caminar.',
  place:
    'Ponga la banda alrededor de las dos piernas, por encima de las rodillas. Pies separados, rodillas algo dobladas, caderas atrás, espalda larga. Dos pasos anchos adelante, dos pasos anchos atrás; las rodillas siguen sobre los pies.',
  phases: {
    'right-forward': { short: 'Derecho adelante', full: 'Pie derecho adelante.' },
    'left-forward': { short: 'Izquierdo adelante', full: 'Pie izquierdo adelante.' },
    'right-back': { short: 'Derecho atrás', full: 'Pie derecho atrás, ancho.' },
    'left-back': { short: 'Izquierdo atrás', full: 'Pie izquierdo atrás, ancho.' },
  },
  sides: null,
  change: '',
  comeOut: 'Quítese la banda.',
  feel: 'Trabajo al lado y detrás de los glúteos y en los muslos. La espalda no se balancea.',
  stop: 'Si lo nota en la rodilla o en la espalda, quédese más alto, dé pasos más pequeños o quite la banda. Si se vuelve agudo, pare.',
  leaveOut: 'Si no se siente firme de pie: a lo largo de una encimera, con una mano apoyada, y al principio sin banda.',
  drawing:
    'Una persona con una banda por encima de las rodillas, rodillas algo dobladas, da con cada pie un paso ancho adelante y luego atrás.',
};
