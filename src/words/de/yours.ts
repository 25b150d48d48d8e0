import { pluralOf } from '../numbers.ts';
import type { YoursWords } from '../yours.ts';

const plural = pluralOf('de');

export const yours: YoursWords = {
  undo: 'Rückgängig',
  undoOf: (what) => `Rückgängig: ${what}`,
  opinion: {
    disagree: 'Ich sehe das anders',
    change: 'Ändern',
    title: (rep) => `Ihre Sicht auf Wiederholung ${rep}`,
    choices: {
      fine: 'Das war in Ordnung',
      'not-fine': 'Das war nicht in Ordnung',
      'not-a-rep': 'Keine Wiederholung',
      deleted: 'Entfernen',
    },
    removeOf: (what) => `Entfernen: ${what}`,
    given: { fine: 'In Ordnung', 'not-fine': 'Nicht in Ordnung', 'not-a-rep': 'Keine Wiederholung' },
    beside: (measured, given) => `Gemessen: ${measured} · Sie: ${given}`,
    meaning:
      'Was gemessen wurde, bleibt stehen. Gezählt wird, wie Sie es sehen; eine Wiederholung, die Sie selbst beurteilen, hat keine Punkte.',
    removed: (count) => `${count} ${plural(count, 'Wiederholung', 'Wiederholungen')} entfernt`,
  },
  assessment: 'Bestandsaufnahme',
  deleted: (when) => `Einheit von ${when} gelöscht`,
  note: { title: 'Ihre Notiz', meaning: 'Bleibt mit dieser Einheit auf diesem Gerät.' },
  still: {
    picture: (rep) => `${rep} in dem Moment, in dem sich Ihr Rücken am stärksten bewegt hat`,
    caption: 'Der Moment, in dem sich Ihr Rücken am stärksten bewegt hat. Nur auf diesem Gerät.',
    delete: 'Dieses Bild löschen',
    deleted: 'Bild gelöscht.',
  },
};
