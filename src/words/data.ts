/** One's own data: what is kept, copies of it, bringing it back, deleting it. */
import type { Choice } from '../core/records/arrival.ts';

export interface DataWords {
  readonly title: string;
  /** "12 sessions, about 230 MB." @param megabytes as written; null where it is not known */
  kept(sessions: number, megabytes: string | null): string;
  readonly where: string;
  /** A link to the page on it. */
  readonly privacy: string;
  /** Which version of the app this is, as "1.2.3". */
  version(version: string): string;
  readonly save: {
    readonly title: string;
    readonly backup: string;
    readonly backupMeaning: string;
    readonly tables: string;
    readonly reps: string;
    readonly curves: string;
    /** Of the session under review. */
    readonly ofSession: string;
    /** The button of a backup of one session. */
    readonly sessionFile: string;
  };
  readonly bring: {
    readonly title: string;
    readonly meaning: string;
    readonly choose: string;
    /** @param file its name */
    inFile(file: string): string;
    fresh(count: number): string;
    same(count: number): string;
    conflicts(count: number): string;
    readonly nothing: string;
    /** @param reps "8 reps" */
    here(reps: string): string;
    there(reps: string): string;
    /** What the choices are for. @param session its name and day */
    choiceOf(session: string): string;
    readonly choices: Readonly<Record<Choice, string>>;
    /** The programme and the assessments: none here, or another here. */
    readonly course: Readonly<Record<'new' | 'conflict', string>>;
    take(count: number): string;
    /** Where it is only these. */
    readonly takeCourse: string;
    readonly cancel: string;
  };
  readonly wipe: {
    readonly title: string;
    readonly meaning: string;
    readonly ask: string;
    /** Once more. */
    readonly sure: string;
    readonly settings: string;
    readonly really: string;
    readonly cancel: string;
  };
  /** What is being done. @param progress "3 of 12" */
  readonly working: Readonly<Record<'exporting' | 'reading' | 'importing' | 'deleting', string>>;
  progress(done: number, all: number): string;
  exported(files: number): string;
  imported(sessions: number): string;
  readonly importedCourse: string;
  readonly deleted: string;
  readonly deletedWithSettings: string;
}
