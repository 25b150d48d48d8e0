import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { SideLyingClamPhase } from '../exercise.ts';

export const words: WordsOfPhases<SideLyingClamPhase> = {
  name: 'Muschel in Seitenlage',
  summary: 'Die Seite des Gesäßes wird kräftig. Das hält das Becken beim Gehen waagerecht.',
  place:
    'Auf die Seite legen, Kopf auf den Arm, Knie gebeugt, Füße zusammen. Das Becken zeigt gerade nach vorn. Nun öffnet sich das obere Knie wie eine Muschel, die Füße bleiben zusammen, und das Becken rollt nicht zurück.',
  phases: {
    up: { short: 'Knie auf', full: 'Das obere Knie öffnen.' },
    hold: { short: 'Halten', full: 'Halten.' },
    down: { short: 'Langsam zu', full: 'Langsam wieder schließen.' },
  },
  sides: { left: 'Linkes Bein oben', right: 'Rechtes Bein oben' },
  change: 'In Ruhe auf die andere Seite drehen.',
  comeOut: 'Über die Seite mit den Händen hochdrücken.',
  feel: 'Arbeit seitlich im Gesäß, das oben liegt. Der untere Rücken tut nichts.',
  stop: 'Ist es im Rücken oder vorn an der Hüfte zu spüren, weniger weit öffnen. Wird es scharf, aufhören.',
  leaveOut:
    'Wenn das Liegen auf dieser Seite an der Hüfte schmerzt. Ein Kissen zwischen den Knien oder unter der Taille hilft vielen.',
  drawing:
    'Eine Person liegt mit gebeugten Knien auf der Seite, die Füße zusammen. Das obere Knie öffnet und schließt sich.',
};
