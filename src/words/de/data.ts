import type { DataWords } from '../data.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('de');
const sessions = (count: number): string => `${count} ${plural(count, 'Einheit', 'Einheiten')}`;

export const data: DataWords = {
  title: 'Ihre Daten',
  kept: (count, megabytes) => `${sessions(count)}${megabytes === null ? '' : `, mit der App etwa ${megabytes} MB`}.`,
  where:
    'Sie liegen in diesem Browser auf diesem Gerät und werden nirgendwohin geschickt. Wenn Sie die Daten des Browsers löschen, sind sie weg, außer Sie haben eine Sicherung.',
  privacy: 'Was auf diesem Gerät bleibt und was nie erhoben wird',
  version: (version) => `Hingeline, Version ${version}`,
  save: {
    title: 'Kopie speichern',
    backup: 'Sicherung speichern',
    backupMeaning: 'Alles, zum Aufbewahren oder für ein anderes Gerät. Ohne Bilder.',
    tables: 'Tabellen für Tabellenprogramme',
    reps: 'Wiederholungen (CSV)',
    curves: 'Kurven (CSV)',
    ofSession: 'Diese Einheit speichern',
    sessionFile: 'Alles (JSON)',
  },
  bring: {
    title: 'Sicherung zurückholen',
    meaning: 'Sie sehen zuerst, was sich ändern würde. Ohne Ihre Entscheidung wird nichts ersetzt.',
    choose: 'Datei wählen oder ablegen',
    inFile: (file) => `In ${file}`,
    fresh: (count) => `${sessions(count)} noch nicht auf diesem Gerät`,
    same: (count) => `${sessions(count)} schon hier, unverändert`,
    conflicts: (count) => `${sessions(count)} hier, aber anders`,
    nothing: 'Alles darin ist schon hier.',
    here: (reps) => `Hier: ${reps}`,
    there: (reps) => `In der Datei: ${reps}`,
    choiceOf: (session) => `Was soll geschehen mit: ${session}`,
    choices: { mine: 'Behalten, was hier ist', theirs: 'Die aus der Datei nehmen', both: 'Beide behalten' },
    course: {
      new: 'Auch Programm, Plan, Bestandsaufnahmen und eigene Beugung',
      conflict: 'Auch die Bestandsaufnahmen, und Programm, Plan und eigene Beugung anstelle der hiesigen',
    },
    takeCourse: 'Übernehmen',
    take: (count) => `${sessions(count)} übernehmen`,
    cancel: 'Nichts übernehmen',
  },
  wipe: {
    title: 'Alles löschen',
    meaning: 'Alle Einheiten auf diesem Gerät, endgültig. Nur eine Sicherung bringt sie zurück.',
    ask: 'Alles löschen …',
    sure: 'Alle Einheiten endgültig löschen?',
    settings: 'Auch die Einstellungen: Sprache, Stimme, Grenzen, die eigene Beugung, Pläne, Ihr Programm',
    really: 'Endgültig löschen',
    cancel: 'Alles behalten',
  },
  working: {
    exporting: 'Wird gespeichert',
    reading: 'Die Datei wird gelesen',
    importing: 'Wird übernommen',
    deleting: 'Wird gelöscht',
  },
  progress: (done, all) => `${done} von ${all}`,
  exported: (files) =>
    files === 1 ? 'Als Datei gespeichert.' : `In ${files} Dateien gespeichert. Sie gehören zusammen.`,
  imported: (count) => `${sessions(count)} übernommen.`,
  importedCourse: 'Programm, Plan, Bestandsaufnahmen und eigene Beugung sind übernommen.',
  deleted: 'Alle Einheiten sind gelöscht.',
  deletedWithSettings: 'Alle Einheiten und Einstellungen sind gelöscht.',
};
