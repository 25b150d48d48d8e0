import { pluralOf } from '../numbers.ts';
import type { YoursWords } from '../yours.ts';

const plural = pluralOf('es');

export const yours: YoursWords = {
  undo: 'Deshacer',
  undoOf: (what) => `Deshacer: ${what}`,
  opinion: {
    disagree: 'Yo lo veo de otra manera',
    change: 'Cambiar',
    title: (rep) => `Su opinión sobre la repetición ${rep}`,
    choices: {
      fine: 'Estuvo bien',
      'not-fine': 'No estuvo bien',
      'not-a-rep': 'No fue una repetición',
      deleted: 'Quitar',
    },
    removeOf: (what) => `Quitar: ${what}`,
    given: { fine: 'Bien', 'not-fine': 'No estuvo bien', 'not-a-rep': 'No fue una repetición' },
    beside: (measured, given) => `Medido: ${measured} · Usted: ${given}`,
    meaning:
      'Lo medido se conserva. Se cuenta como usted lo ve; una repetición que usted mismo valora no tiene puntos.',
    removed: (count) => `${count} ${plural(count, 'repetición quitada', 'repeticiones quitadas')}`,
  },
  assessment: 'Valoración',
  deleted: (when) => `Sesión de ${when} borrada`,
  note: { title: 'Su nota', meaning: 'Se guarda con la sesión en este dispositivo.' },
  still: {
    picture: (rep) => `${rep} en el momento en que más se movió su espalda`,
    caption: 'El momento en que más se movió su espalda. Solo en este dispositivo.',
    delete: 'Borrar esta imagen',
    deleted: 'Imagen borrada.',
  },
};
