import { pluralOf } from '../numbers.ts';
import type { YoursWords } from '../yours.ts';

const plural = pluralOf('en');

export const yours: YoursWords = {
  undo: 'Undo',
  undoOf: (what) => `Undo: ${what}`,
  opinion: {
    disagree: 'Disagree',
    change: 'Change',
    title: (rep) => `Your view of rep ${rep}`,
    choices: { fine: 'It was fine', 'not-fine': 'It was not fine', 'not-a-rep': 'Not a rep', deleted: 'Remove' },
    removeOf: (what) => `Remove: ${what}`,
    given: { fine: 'Fine', 'not-fine': 'Not fine', 'not-a-rep': 'Not a rep' },
    beside: (measured, given) => `Measured: ${measured} · You: ${given}`,
    meaning: 'What was measured stays. Counts follow you; a rep you judge yourself has no score.',
    removed: (count) => `${count} ${plural(count, 'rep', 'reps')} removed`,
  },
  assessment: 'Assessment',
  deleted: (when) => `Session of ${when} deleted`,
  note: { title: 'Your note', meaning: 'Kept with the session on this device.' },
  still: {
    picture: (rep) => `${rep} at the moment your back moved most`,
    caption: 'The moment your back moved most. Only on this device.',
    delete: 'Delete this picture',
    deleted: 'Picture deleted.',
  },
};
