import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { LateralBandWalkPhase } from '../exercise.ts';

export const words: WordsOfPhases<LateralBandWalkPhase> = {
  name: 'Pasos laterales con banda',
  summary: 'Pasos de lado contra una banda. Las caderas mantienen la pelvis nivelada y las rodillas separadas.',
  place:
    'Ponga la banda alrededor de las dos piernas, por encima de las rodillas. Pies a la anchura de las caderas, rodillas sueltas, caderas un poco atrás. Camine de lado con pasos lentos, las puntas al frente; la banda nunca se afloja.',
  phases: {
    step: { short: 'Paso', full: 'Un paso ancho de lado.' },
    follow: { short: 'Siga', full: 'Siga con el otro pie.' },
  },
  sides: { left: 'Hacia la izquierda', right: 'Hacia la derecha' },
  change: 'Vuelva por el mismo camino.',
  comeOut: 'Quítese la banda.',
  feel: 'Trabajo al lado de los dos glúteos. El tronco no se balancea.',
  stop: 'Si lo nota en la rodilla o en la espalda, dé pasos más pequeños o quite la banda. Si se vuelve agudo, pare.',
  leaveOut: 'Si no se siente firme de pie: a lo largo de una encimera, con una mano apoyada, y al principio sin banda.',
  drawing:
    'Vista por detrás, una persona con una banda por encima de las rodillas da un paso de lado, y el otro pie sigue.',
};
