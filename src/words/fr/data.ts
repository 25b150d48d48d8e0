import type { DataWords } from '../data.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('fr');
const sessions = (count: number): string => `${count} ${plural(count, 'séance', 'séances')}`;

export const data: DataWords = {
  title: 'Vos données',
  kept: (count, megabytes) =>
    `${sessions(count)}${megabytes === null ? '' : `, environ ${megabytes} Mo avec l’application`}.`,
  where:
    'Elles restent dans ce navigateur, sur cet appareil, et ne sont envoyées nulle part. Si vous effacez les données du navigateur, elles sont perdues, sauf si vous avez une sauvegarde.',
  privacy: 'Ce qui reste sur cet appareil, et ce qui n’est jamais recueilli',
  version: (version) => `Hingeline, version ${version}`,
  save: {
    title: 'Enregistrer une copie',
    backup: 'Enregistrer une sauvegarde',
    backupMeaning: 'Tout, à conserver ou à emporter sur un autre appareil. Sans images.',
    tables: 'Tableaux pour un tableur',
    reps: 'Répétitions (CSV)',
    curves: 'Courbes (CSV)',
    ofSession: 'Enregistrer cette séance',
    sessionFile: 'Tout (JSON)',
  },
  bring: {
    title: 'Récupérer une sauvegarde',
    meaning: 'Vous voyez d’abord ce qui changerait. Rien n’est remplacé sans votre choix.',
    choose: 'Choisir ou déposer un fichier',
    inFile: (file) => `Dans ${file}`,
    fresh: (count) => `${sessions(count)} pas encore sur cet appareil`,
    same: (count) => `${sessions(count)} déjà ici, sans changement`,
    conflicts: (count) => `${sessions(count)} déjà ici, mais ${plural(count, 'différente', 'différentes')}`,
    nothing: 'Tout ce qu’elle contient est déjà ici.',
    here: (reps) => `Ici\u00a0: ${reps}`,
    there: (reps) => `Dans le fichier\u00a0: ${reps}`,
    choiceOf: (session) => `Que faire de ${session}`,
    choices: { mine: 'Garder celle d’ici', theirs: 'Prendre celle du fichier', both: 'Garder les deux' },
    course: {
      new: 'Aussi programme, plan, bilans et votre propre flexion',
      conflict: 'Aussi les bilans, et programme, plan et propre flexion à la place de ceux d’ici',
    },
    takeCourse: 'Les récupérer',
    take: (count) => `Récupérer ${sessions(count)}`,
    cancel: 'Ne rien récupérer',
  },
  wipe: {
    title: 'Tout supprimer',
    meaning: 'Toutes les séances de cet appareil, définitivement. Seule une sauvegarde peut les faire revenir.',
    ask: 'Tout supprimer…',
    sure: 'Supprimer définitivement toutes les séances\u00a0?',
    settings: 'Aussi les réglages\u00a0: langue, voix, limites, votre propre flexion, plans, programme, bilans',
    really: 'Supprimer définitivement',
    cancel: 'Tout garder',
  },
  working: {
    exporting: 'Enregistrement',
    reading: 'Lecture du fichier',
    importing: 'Récupération',
    deleting: 'Suppression',
  },
  progress: (done, all) => `${done} sur ${all}`,
  exported: (files) =>
    files === 1 ? 'Enregistré dans un fichier.' : `Enregistré dans ${files} fichiers. Gardez-les ensemble.`,
  imported: (count) => plural(count, `${count} séance récupérée.`, `${count} séances récupérées.`),
  importedCourse: 'Programme, plan, bilans et propre flexion sont récupérés.',
  deleted: 'Toutes les séances sont supprimées.',
  deletedWithSettings: 'Toutes les séances et tous les réglages sont supprimés.',
};
