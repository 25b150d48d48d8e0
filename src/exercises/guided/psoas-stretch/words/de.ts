import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { PsoasStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<PsoasStretchPhase> = {
  name: 'Hüftbeuger dehnen, im Stehen',
  summary: 'Die Vorderseite der Hüfte öffnet sich, ohne Hohlkreuz. Für alle, die nicht gern knien.',
  place:
    'Einen langen Schritt hinter einer Stuhllehne machen und sich festhalten. Die hintere Ferse ist oben. Auf dieser Seite das Gesäß anspannen, damit sich das Becken aufrichtet. Dann das Becken nach vorn schieben und aufrecht bleiben.',
  phases: {
    in: { short: 'Einatmen', full: 'Einatmen: groß bleiben, Gesäß fest.' },
    out: { short: 'Ausatmen', full: 'Ausatmen: das Becken etwas nach vorn.' },
  },
  sides: { left: 'Linkes Bein hinten', right: 'Rechtes Bein hinten' },
  change: '',
  comeOut: 'Den Schritt zurücknehmen und mit beiden Füßen stehen.',
  feel: 'Ein Ziehen vorn an der Hüfte des hinteren Beins, vielleicht den Oberschenkel hinunter. Der untere Rücken bleibt ruhig.',
  stop: 'Ist es im unteren Rücken zu spüren, den Schritt verkürzen und das Becken wieder aufrichten. Wird es scharf, aufhören.',
  leaveOut:
    'Mit einem neuen Hüftgelenk, bis das Bein wieder nach hinten darf. Wer unsicher steht, hält sich mit beiden Händen fest.',
  drawing:
    'Eine Person steht in einem langen Schritt, eine Hand an einer Stuhllehne, und schiebt das Becken vor; der Oberkörper bleibt aufrecht.',
};
