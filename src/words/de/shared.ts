import { pluralOf } from '../numbers.ts';
import type { SharedWords } from '../shared.ts';

const plural = pluralOf('de');

export const shared: SharedWords = {
  title: 'Hingeline',
  back: 'Zurück',
  close: 'Schließen',
  withColon: (text) => `${text}:`,
  notSeen: 'nicht gesehen',
  camera: 'Kamera',
  cameraNumber: (number) => `Kamera ${number}`,
  pain: {
    now: 'Schmerz jetzt (0–10)',
    after: 'Schmerz danach (0–10)',
    notGiven: 'keine Angabe',
    none: '0, keiner',
    worst: '10, der schlimmste',
  },
  reps: (done, asked) =>
    `${done}${asked === null ? '' : ` von ${asked}`} ${plural(asked ?? done, 'Wiederholung', 'Wiederholungen')}`,
  mostlyHips: (count) => `${count} vor allem aus der Hüfte`,
  noneJudged: 'keine beurteilt',
  limitsBy: ({ loaded, ownBend, tooLittle }) =>
    `${loaded ? 'Mit Gewicht, nach' : 'Nach'} ${ownBend ? `der eigenen Beugung von ${ownBend}` : 'den üblichen Grenzen'}${tooLittle ? ', zu wenig, um danach zu urteilen' : ''}.`,
  movedLimit: (title, deg, usual) => `${title} ${deg} (sonst ${usual})`,
};
