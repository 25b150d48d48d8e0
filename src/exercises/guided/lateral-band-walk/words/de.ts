import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { LateralBandWalkPhase } from '../exercise.ts';

export const words: WordsOfPhases<LateralBandWalkPhase> = {
  name: 'Seitschritte mit Band',
  summary: 'Schritte zur Seite gegen ein Band. Die Hüfte hält das Becken waagerecht und die Knie auseinander.',
  place:
    'Das Band oberhalb der Knie um beide Beine legen. Füße hüftbreit, Knie weich, Hüfte etwas zurück. In langsamen Schritten seitwärts gehen, die Zehen nach vorn; das Band wird nie locker.',
  phases: {
    step: { short: 'Schritt', full: 'Ein Schritt zur Seite.' },
    follow: { short: 'Nachsetzen', full: 'Langsam nachsetzen.' },
  },
  sides: { left: 'Nach links', right: 'Nach rechts' },
  change: 'Denselben Weg zurück.',
  comeOut: 'Das Band abnehmen.',
  feel: 'Arbeit seitlich in beiden Gesäßhälften. Der Oberkörper schwankt nicht.',
  stop: 'Ist es im Knie oder im Rücken zu spüren, kleinere Schritte machen oder das Band weglassen. Wird es scharf, aufhören.',
  leaveOut: 'Wer unsicher steht: an einer Arbeitsplatte entlang, eine Hand darauf, und zuerst ohne Band.',
  drawing:
    'Von hinten gesehen macht eine Person mit einem Band oberhalb der Knie einen Schritt zur Seite, der andere Fuß setzt nach.',
};
