import { pluralOf } from '../numbers.ts';
import type { SharedWords } from '../shared.ts';

const plural = pluralOf('en');

export const shared: SharedWords = {
  title: 'Hingeline',
  back: 'Back',
  close: 'Close',
  withColon: (text) => `${text}:`,
  notSeen: 'not seen',
  camera: 'Camera',
  cameraNumber: (number) => `Camera ${number}`,
  pain: {
    now: 'Pain now (0–10)',
    after: 'Pain after (0–10)',
    notGiven: 'not given',
    none: '0, none',
    worst: '10, the worst',
  },
  reps: (done, asked) => `${done}${asked === null ? '' : ` of ${asked}`} ${plural(asked ?? done, 'rep', 'reps')}`,
  mostlyHips: (count) => `${count} mostly hips`,
  noneJudged: 'none judged',
  limitsBy: ({ loaded, ownBend, tooLittle }) =>
    `${loaded ? 'With a weight, by' : 'By'} ${ownBend ? `your own bend of ${ownBend}` : 'the usual limits'}${tooLittle ? ', too little to be judged by' : ''}.`,
  movedLimit: (title, deg, usual) => `${title} ${deg} (usually ${usual})`,
};
