import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { GluteStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<GluteStretchPhase> = {
  name: 'Estirar el glúteo en una silla',
  summary: 'La parte trasera de la cadera se alarga. Usted se inclina desde las caderas y la espalda sigue larga.',
  place:
    'Siéntese en la mitad delantera de una silla firme. Cruce un tobillo sobre la otra rodilla. Manos en la espinilla. Crezca hacia arriba y luego inclínese desde las caderas, hasta notarlo en el glúteo.',
  phases: {
    in: { short: 'Inspire', full: 'Inspire: crezca desde las caderas.' },
    out: { short: 'Espire', full: 'Espire: inclínese un poco, espalda larga.' },
  },
  sides: { left: 'Tobillo izquierdo arriba', right: 'Tobillo derecho arriba' },
  change: '',
  comeOut: 'Baje el pie y enderécese.',
  feel: 'Un tirón profundo en el glúteo de la pierna cruzada. La rodilla y la zona lumbar no notan nada especial.',
  stop: 'Si tira en la rodilla, enderécese o ponga el tobillo más abajo en la espinilla. Si hormiguea pierna abajo, pare.',
  leaveOut: 'Con una prótesis de cadera, hasta que le permitan cruzar las piernas; y con una rodilla irritada.',
  drawing:
    'Una persona sentada en una silla, con un tobillo sobre la otra rodilla, se inclina desde las caderas con la espalda larga.',
};
