import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { AdductorStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<AdductorStretchPhase> = {
  name: 'Estirar la cara interna del muslo, de pie',
  summary: 'La cara interna del muslo se alarga, para que las caderas tengan más espacio.',
  place:
    'Póngase de pie con los pies muy separados, las puntas un poco hacia fuera. Una mesa o una silla delante sirve de apoyo. Doble una rodilla, lleve la pelvis hacia ella y deje la otra pierna larga.',
  phases: {
    in: { short: 'Inspire', full: 'Inspire y quédese ahí.' },
    out: { short: 'Espire', full: 'Espire: lleve la pelvis un poco más allá.' },
  },
  sides: { left: 'Pierna izquierda larga', right: 'Pierna derecha larga' },
  change: 'Suba al centro y pase hacia la otra rodilla.',
  comeOut: 'Suba al centro y junte los pies.',
  feel: 'Un tirón por la cara interna de la pierna larga. El tronco sigue erguido, la espalda tranquila.',
  stop: 'Si tira en la ingle o en la rodilla, acerque los pies. Si se vuelve agudo, pare.',
  leaveOut:
    'Con una prótesis de cadera o un tirón reciente en la ingle: pregunte antes. Si no se siente firme de pie, agárrese.',
  drawing:
    'Vista por detrás, una persona de pie con los pies muy separados dobla una rodilla y lleva la pelvis encima; la otra pierna está larga.',
};
