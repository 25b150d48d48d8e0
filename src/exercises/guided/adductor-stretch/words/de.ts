import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { AdductorStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<AdductorStretchPhase> = {
  name: 'Innenseite der Oberschenkel dehnen, im Stehen',
  summary: 'Die Innenseite der Oberschenkel wird länger, damit die Hüfte mehr Platz hat.',
  place:
    'Mit weit gestellten Füßen hinstellen, die Zehen etwas nach außen. Ein Tisch oder ein Stuhl vor dem Körper gibt Halt. Ein Knie beugen, das Becken dorthin schieben, das andere Bein bleibt lang.',
  phases: {
    in: { short: 'Einatmen', full: 'Einatmen und dort bleiben.' },
    out: { short: 'Ausatmen', full: 'Ausatmen: das Becken etwas weiter schieben.' },
  },
  sides: { left: 'Linkes Bein lang', right: 'Rechtes Bein lang' },
  change: 'Zur Mitte aufrichten, dann zum anderen Knie hinüber.',
  comeOut: 'Zur Mitte aufrichten und die Füße zusammenstellen.',
  feel: 'Ein Ziehen an der Innenseite des langen Beins. Der Oberkörper bleibt aufrecht, der Rücken ruhig.',
  stop: 'Zieht es in der Leiste oder im Knie, die Füße näher zusammenstellen. Wird es scharf, aufhören.',
  leaveOut:
    'Mit einem neuen Hüftgelenk oder einer frischen Leistenzerrung: vorher fragen. Wer unsicher steht, hält sich fest.',
  drawing:
    'Von hinten gesehen steht eine Person mit weit gestellten Füßen, beugt ein Knie und schiebt das Becken darüber; das andere Bein ist lang.',
};
