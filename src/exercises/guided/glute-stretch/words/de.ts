import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { GluteStretchPhase } from '../exercise.ts';

export const words: WordsOfPhases<GluteStretchPhase> = {
  name: 'Gesäß dehnen auf dem Stuhl',
  summary: 'Die Rückseite der Hüfte wird länger. Der Oberkörper neigt sich aus der Hüfte vor, der Rücken bleibt lang.',
  place:
    'Auf die vordere Hälfte eines festen Stuhls setzen. Einen Knöchel auf das andere Knie legen. Hände an das Schienbein. Groß werden, dann aus der Hüfte vorneigen, bis es im Gesäß zieht.',
  phases: {
    in: { short: 'Einatmen', full: 'Einatmen: aus der Hüfte groß werden.' },
    out: { short: 'Ausatmen', full: 'Ausatmen: etwas vorneigen, Rücken lang.' },
  },
  sides: { left: 'Linker Knöchel oben', right: 'Rechter Knöchel oben' },
  change: '',
  comeOut: 'Den Fuß abstellen und aufrichten.',
  feel: 'Ein Ziehen tief im Gesäß, auf der Seite des Beins, das oben liegt. Knie und unterer Rücken spüren nichts Besonderes.',
  stop: 'Zieht es im Knie, den Oberkörper aufrichten oder den Knöchel tiefer auf das Schienbein legen. Kribbelt es das Bein hinunter, aufhören.',
  leaveOut:
    'Mit einem neuen Hüftgelenk, bis das Überkreuzen der Beine wieder erlaubt ist; und mit einem gereizten Knie.',
  drawing:
    'Eine Person sitzt auf einem Stuhl, ein Knöchel liegt auf dem anderen Knie, und neigt sich mit langem Rücken aus der Hüfte vor.',
};
