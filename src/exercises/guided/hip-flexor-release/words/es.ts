import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { HipFlexorReleasePhase } from '../exercise.ts';

export const words: WordsOfPhases<HipFlexorReleasePhase> = {
  name: 'Soltar el flexor de la cadera con los dedos',
  summary:
    'Una presión tranquila junto al hueso de la pelvis mientras se mueve la pierna. La parte delantera de la cadera aprende a soltarse.',
  place:
    'Túmbese boca arriba, rodillas dobladas, pies en el suelo. Busque el punto de hueso delante de la pelvis. Ponga las yemas dos dedos más adentro. Con cada espiración se hunden un poco; después el talón se aleja y vuelve.',
  phases: {
    sink: { short: 'Hunda', full: 'Espire y deje que las yemas se hundan suavemente.' },
    slide: { short: 'El talón se va', full: 'Deslice despacio el talón hacia fuera.' },
    back: { short: 'El talón vuelve', full: 'Acerque despacio el talón.' },
  },
  sides: { left: 'Cadera izquierda', right: 'Cadera derecha' },
  change: 'Pase las yemas al otro lado.',
  comeOut: 'Retire las manos y gírese de lado antes de levantarse.',
  feel: 'Una presión sorda y profunda que se ablanda con la respiración. La zona lumbar se queda como está.',
  stop: 'Si nota un pulso, mueva los dedos hacia fuera. Si hormiguea, pincha o se vuelve agudo, retire las manos y pare.',
  leaveOut:
    'Durante un embarazo, con una hernia, después de una operación de vientre, con la aorta dilatada o con anticoagulantes: pregunte antes.',
  drawing:
    'Una persona tumbada boca arriba con las rodillas dobladas y las yemas delante de la cadera. Una pierna se desliza, se estira y vuelve.',
};
