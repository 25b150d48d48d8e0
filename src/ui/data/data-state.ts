/** What the screen of one's own data shows. */
import type { Standing } from '../../core/records/arrival.ts';
import type { SessionEntry } from '../../core/records/record.ts';
import type { Shown } from '../shared/shown.ts';

/** What a list names a session by. */
type Named = Pick<SessionEntry, 'exerciseId' | 'sets' | 'startedAt' | 'reps' | 'note'>;

/** A session of a file. */
export interface Arriving extends Named {
  readonly id: string;
  readonly standing: Standing;
  /** As it is here, where it is here and different. */
  readonly mine: Named | null;
}

/** What an import would do. */
export interface ImportPreview {
  readonly fileName: string;
  readonly sessions: readonly Arriving[];
  /** Of programme, assessments, plan and own bend; null where the file has none of them. */
  readonly course: Standing | null;
}

/** What is being done, and how far. */
export interface DataWork {
  readonly kind: 'exporting' | 'reading' | 'importing' | 'deleting';
  /** Sessions done, and all of them; null where it is not counted. */
  readonly progress: readonly [done: number, all: number] | null;
}

/** What has been done last. */
export type DataDone =
  | { readonly kind: 'exported'; readonly files: number }
  | { readonly kind: 'imported'; readonly sessions: number; readonly course: boolean }
  | { readonly kind: 'deleted'; readonly settings: boolean };

export interface DataState extends Shown {
  readonly screen: 'data';
  /** How many are here; null until they are counted. */
  readonly sessions: number | null;
  /** There is a programme, an assessment, a plan or an own bend. */
  readonly hasCourse: boolean;
  /** Of this device, about, with the app itself; null where the browser does not tell. */
  readonly usedBytes: number | null;
  /** Of the app. */
  readonly version: string;
  readonly work: DataWork | null;
  readonly done: DataDone | null;
  readonly preview: ImportPreview | null;
}

/** What can be saved: everything, or a table of reps or of their curves. */
export type ExportKind = 'backup' | 'reps' | 'curves';
