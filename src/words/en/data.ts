import type { DataWords } from '../data.ts';
import { pluralOf } from '../numbers.ts';

const plural = pluralOf('en');
const sessions = (count: number): string => `${count} ${plural(count, 'session', 'sessions')}`;

export const data: DataWords = {
  title: 'Your data',
  kept: (count, megabytes) => `${sessions(count)}${megabytes === null ? '' : `, about ${megabytes} MB with the app`}.`,
  where:
    'They are kept in this browser on this device and sent nowhere. If you clear the browser’s data they are gone, unless you have a backup.',
  privacy: 'What stays on this device, and what is never taken',
  version: (version) => `Version ${version} of Hingeline`,
  save: {
    title: 'Save a copy',
    backup: 'Save a backup',
    backupMeaning: 'Everything, to keep or to take to another device. Without pictures.',
    tables: 'Tables for a spreadsheet',
    reps: 'Reps (CSV)',
    curves: 'Curves (CSV)',
    ofSession: 'Save this session',
    sessionFile: 'Everything (JSON)',
  },
  bring: {
    title: 'Bring back a backup',
    meaning: 'First you see what would change. Nothing is replaced without your choice.',
    choose: 'Choose or drop a file',
    inFile: (file) => `In ${file}`,
    fresh: (count) => `${sessions(count)} not on this device yet`,
    same: (count) => `${sessions(count)} already here, unchanged`,
    conflicts: (count) => `${sessions(count)} here, but different`,
    nothing: 'Everything in it is already here.',
    here: (reps) => `Here: ${reps}`,
    there: (reps) => `In the file: ${reps}`,
    choiceOf: (session) => `What to do with ${session}`,
    choices: { mine: 'Keep what is here', theirs: 'Take the one in the file', both: 'Keep both' },
    course: {
      new: 'Also your programme, plan, assessments and own bend',
      conflict: 'Also the assessments, and programme, plan and own bend in place of those here',
    },
    takeCourse: 'Bring them in',
    take: (count) => `Bring in ${sessions(count)}`,
    cancel: 'Bring in nothing',
  },
  wipe: {
    title: 'Delete everything',
    meaning: 'All sessions on this device, for good. Only a backup can bring them back.',
    ask: 'Delete everything …',
    sure: 'Delete all sessions for good?',
    settings: 'Also the settings: language, voice, limits, your own bend, plans, your programme',
    really: 'Delete for good',
    cancel: 'Keep everything',
  },
  working: { exporting: 'Saving', reading: 'Reading the file', importing: 'Bringing in', deleting: 'Deleting' },
  progress: (done, all) => `${done} of ${all}`,
  exported: (files) => (files === 1 ? 'Saved as a file.' : `Saved as ${files} files. Keep them together.`),
  imported: (count) => `${sessions(count)} brought in.`,
  importedCourse: 'Programme, plan, assessments and own bend are brought in.',
  deleted: 'All sessions are deleted.',
  deletedWithSettings: 'All sessions and settings are deleted.',
};
