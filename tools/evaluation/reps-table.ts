/** The reps of many recordings as one table. */
import type { Report } from '../../src/core/records/report.ts';
import { csv, REP_COLUMNS, repCells } from '../../src/exchange/csv.ts';

/** A recording that was analysed. */
export interface Analysed {
  readonly path: string;
  readonly report: Report;
}

/** A line for each rep, in the columns in which the app gives out its own; what a report does not hold is empty. */
export function repsTable(recordings: readonly Analysed[]): string {
  const rows = recordings.flatMap(({ path, report: { exercise, reps } }) =>
    reps.map((rep) => ({ file: path, exerciseId: exercise, ...repCells(rep) })),
  );
  return csv(['file', 'exerciseId', ...REP_COLUMNS], rows);
}
