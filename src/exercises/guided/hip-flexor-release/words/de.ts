import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { HipFlexorReleasePhase } from '../exercise.ts';

export const words: WordsOfPhases<HipFlexorReleasePhase> = {
  name: 'Hüftbeuger lösen mit den Fingerspitzen',
  summary:
    'Ruhiger Druck neben dem Beckenknochen, während sich das Bein bewegt. Die Vorderseite der Hüfte lernt loszulassen.',
  place:
    'Auf den Rücken legen, Knie gebeugt, Füße auf dem Boden. Vorn am Becken den Knochenpunkt suchen. Die Fingerspitzen zwei Finger breit weiter innen auflegen. Mit jedem Ausatmen sinken die Finger etwas ein, dann gleitet die Ferse weg und kommt zurück.',
  phases: {
    sink: { short: 'Einsinken', full: 'Ausatmen und die Fingerspitzen weich einsinken lassen.' },
    slide: { short: 'Ferse weg', full: 'Die Ferse langsam weggleiten lassen.' },
    back: { short: 'Ferse zurück', full: 'Die Ferse langsam zurückziehen.' },
  },
  sides: { left: 'Linke Hüfte', right: 'Rechte Hüfte' },
  change: 'Die Fingerspitzen auf die andere Seite legen.',
  comeOut: 'Die Hände wegnehmen und über die Seite aufstehen.',
  feel: 'Ein dumpfer, tiefer Druck, der mit dem Atem weicher wird. Der untere Rücken bleibt liegen, wie er liegt.',
  stop: 'Ist ein Puls zu spüren, die Finger weiter nach außen legen. Wenn es kribbelt, sticht oder scharf wird, die Hände wegnehmen und aufhören.',
  leaveOut:
    'In der Schwangerschaft, bei einem Leistenbruch, nach einer Operation am Bauch, bei erweiterter Bauchschlagader oder mit Blutverdünnern: vorher fragen.',
  drawing:
    'Eine Person liegt mit gebeugten Knien auf dem Rücken, die Fingerspitzen vorn an der Hüfte. Ein Bein gleitet lang und kommt zurück.',
};
