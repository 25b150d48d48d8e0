import type { WordsOfPhases } from '../../../../words/guided-exercise-words.ts';
import type { BreathingPhase } from '../exercise.ts';

export const words: WordsOfPhases<BreathingPhase> = {
  name: 'Atmen, Beine auf dem Stuhl',
  summary: 'Langsame Atemzüge mit den Beinen auf einem Stuhl. Der Rücken ruht, die Rippen sinken, der Bauch lässt los.',
  place:
    'Auf den Rücken legen, die Unterschenkel auf die Sitzfläche eines Stuhls. Hüfte und Knie bilden rechte Winkel. Ein kleines Kissen unter dem Kopf ist gut. Arme neben den Körper.',
  phases: {
    in: { short: 'Einatmen', full: 'Einatmen: Bauch und Rippen werden weit.' },
    hold: { short: 'Warten', full: 'Kurz warten.' },
    out: { short: 'Ausatmen', full: 'Langsam ausatmen, bis die Rippen sinken.' },
  },
  sides: null,
  change: '',
  comeOut: 'Die Beine nacheinander herunternehmen und über die Seite aufstehen.',
  feel: 'Der untere Rücken liegt mit jedem Ausatmen schwerer und breiter. Nichts wird gedrückt, nichts gezogen.',
  stop: 'Bei Schwindel oder Luftnot frei atmen und aufhören. Die Pausen müssen nicht voll sein.',
  leaveOut:
    'Wenn flaches Liegen auf dem Rücken nicht guttut: spät in einer Schwangerschaft oder bei Atemnot im Liegen.',
  drawing:
    'Eine Person liegt auf dem Rücken, die Unterschenkel auf einem Stuhl; Hüfte und Knie bilden rechte Winkel. Der Bauch hebt und senkt sich.',
};
