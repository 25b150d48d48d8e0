import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { BreathingPhase } from '../exercise.ts';

export const words: WordsOfPhases<BreathingPhase> = {
  name: 'Respirar con las piernas en una silla',
  summary:
    'Respiraciones lentas con las piernas en una silla. La espalda descansa, las costillas bajan, el vientre se suelta.',
  place:
    'Túmbese boca arriba y apoye las pantorrillas en el asiento de una silla. Caderas y rodillas forman ángulos rectos. Puede poner un cojín pequeño bajo la cabeza. Brazos a los lados.',
  phases: {
    in: { short: 'Inspire', full: 'Inspire: vientre y costillas se ensanchan.' },
    hold: { short: 'Espere', full: 'Espere.' },
    out: { short: 'Espire', full: 'Espire despacio, hasta que bajen las costillas.' },
  },
  sides: null,
  change: '',
  comeOut: 'Baje las piernas una a una y gírese de lado antes de levantarse.',
  feel: 'Con cada espiración la zona lumbar pesa más y se apoya más ancha. Nada aprieta, nada tira.',
  stop: 'Si se marea o le falta el aire, respire como quiera y pare. Las pausas no tienen que ser completas.',
  leaveOut: 'Si no le sienta bien estar boca arriba: al final de un embarazo, o si le falta el aire al tumbarse.',
  drawing:
    'Una persona tumbada boca arriba, con las pantorrillas en una silla; caderas y rodillas forman ángulos rectos. El vientre sube y baja.',
};
