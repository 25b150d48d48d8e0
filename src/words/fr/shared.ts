import { pluralOf } from '../numbers.ts';
import type { SharedWords } from '../shared.ts';

const plural = pluralOf('fr');

export const shared: SharedWords = {
  title: 'Hingeline',
  back: 'Retour',
  close: 'Fermer',
  withColon: (text) => `${text}\u00a0:`,
  notSeen: 'non vu',
  camera: 'Caméra',
  cameraNumber: (number) => `Caméra ${number}`,
  pain: {
    now: 'Douleur maintenant (0–10)',
    after: 'Douleur après (0–10)',
    notGiven: 'non indiquée',
    none: '0, aucune',
    worst: '10, la pire',
  },
  reps: (done, asked) =>
    `${done}${asked === null ? '' : ` sur ${asked}`} ${plural(asked ?? done, 'répétition', 'répétitions')}`,
  mostlyHips: (count) => `${count} surtout par les hanches`,
  noneJudged: 'aucune évaluée',
  limitsBy: ({ loaded, ownBend, tooLittle }) =>
    `${loaded ? 'Avec un poids, selon' : 'Selon'} ${ownBend ? `votre propre flexion de ${ownBend}` : 'les limites habituelles'}${tooLittle ? ', trop peu pour évaluer' : ''}.`,
  movedLimit: (title, deg, usual) => `${title} ${deg} (d’ordinaire ${usual})`,
};
