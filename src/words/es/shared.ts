import { pluralOf } from '../numbers.ts';
import type { SharedWords } from '../shared.ts';

const plural = pluralOf('es');

export const shared: SharedWords = {
  title: 'Hingeline',
  back: 'Atrás',
  close: 'Cerrar',
  withColon: (text) => `${text}:`,
  notSeen: 'no visto',
  camera: 'Cámara',
  cameraNumber: (number) => `Cámara ${number}`,
  pain: {
    now: 'Dolor ahora (0–10)',
    after: 'Dolor después (0–10)',
    notGiven: 'sin indicar',
    none: '0, ninguno',
    worst: '10, el peor',
  },
  reps: (done, asked) =>
    `${done}${asked === null ? '' : ` de ${asked}`} ${plural(asked ?? done, 'repetición', 'repeticiones')}`,
  mostlyHips: (count) => `${count} sobre todo de cadera`,
  noneJudged: 'ninguna valorada',
  limitsBy: ({ loaded, ownBend, tooLittle }) =>
    `${loaded ? 'Con peso, según' : 'Según'} ${ownBend ? `su propia flexión de ${ownBend}` : 'los límites habituales'}${tooLittle ? ', que no basta para valorar' : ''}.`,
  movedLimit: (title, deg, usual) => `${title} ${deg} (normalmente ${usual})`,
};
