import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { MonsterWalkPhase } from '../exercise.ts';

export const words: WordsOfPhases<MonsterWalkPhase> = {
  name: 'Monsterschritte mit Band',
  summary: 'Weite Schritte vor und zurück gegen ein Band. Hüfte und Beine lernen, beim Gehen zu halten.',
  place:
    'Das Band oberhalb der Knie um beide Beine legen. Füße weit, Knie etwas gebeugt, Hüfte zurück, Rücken lang. Zwei weite Schritte vor, zwei weite Schritte zurück; die Knie bleiben über den Füßen.',
  phases: {
    'right-forward': { short: 'Rechts vor', full: 'Rechter Fuß vor, weit.' },
    'left-forward': { short: 'Links vor', full: 'Linker Fuß vor, weit.' },
    'right-back': { short: 'Rechts zurück', full: 'Rechter Fuß zurück, weit.' },
    'left-back': { short: 'Links zurück', full: 'Linker Fuß zurück, weit.' },
  },
  sides: null,
  change: '',
  comeOut: 'Das Band abnehmen.',
  feel: 'Arbeit seitlich und hinten im Gesäß und in den Oberschenkeln. Der Rücken schwankt nicht.',
  stop: 'Ist es im Knie oder im Rücken zu spüren, höher stehen, kleinere Schritte machen oder das Band weglassen. Wird es scharf, aufhören.',
  leaveOut: 'Wer unsicher steht: an einer Arbeitsplatte entlang, eine Hand darauf, und zuerst ohne Band.',
  drawing:
    'Eine Person mit einem Band oberhalb der Knie, die Knie etwas gebeugt, macht mit jedem Fuß einen weiten Schritt vor und dann zurück.',
};
