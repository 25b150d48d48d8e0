/** Tables for other programs: comma separated, the units in the names of the columns, angles and times as they were measured. */
import Papa from 'papaparse';
import type { Rep } from '../core/reading.ts';
import type { KeptDeduction, SessionRecord } from '../core/records/record.ts';

/** One line; by the names of its columns. Null and undefined are empty. */
export type CsvRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** So that spreadsheets read letters beyond ASCII. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table with these columns, in this order; lines end in CR LF (RFC 4180). Text that a spreadsheet would take for a formula
 * (it begins with = + - @, a tab or a return) has an apostrophe put before it; numbers stay numbers.
 */
export function csv(columns: readonly string[], rows: readonly CsvRow[]): string {
  const table = { fields: [...columns], data: rows.map((row) => columns.map((column) => row[column])) };
  return `${BYTE_ORDER_MARK}${Papa.unparse(table, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** What can be told of a rep wherever it was measured. */
type TableRep = Omit<Rep, 'deductions' | 'kneeFlexionPeakDeg' | 'lumbarPeakMs'> &
  Partial<Pick<Rep, 'kneeFlexionPeakDeg' | 'lumbarPeakMs'>> & {
    readonly deductions: readonly Pick<KeptDeduction, 'code' | 'points'>[];
  };

/** The columns of `repCells`, in their order. */
export const REP_COLUMNS = [
  'rep',
  'kind',
  'verdict',
  'score',
  'scoreSigma',
  'startMs',
  'peakMs',
  'endMs',
  'hipFlexionPeakDeg',
  'hipToStraightDeg',
  'holdMs',
  'hipShare',
  'neutralHipRangeDeg',
  'kneeFlexionPeakDeg',
  'lumbarFlexionPeakDeg',
  'lumbarSigmaDeg',
  'lumbarPeakMs',
  'notJudgedBecause',
  'deductions',
  'inBandMs',
] as const;

/** The cells of a rep, by column. `rep` counts every attempt from 1. */
export function repCells(rep: TableRep): Readonly<Record<(typeof REP_COLUMNS)[number], CsvRow[string]>> {
  const { index, lumbarPeakDeg, reason, deductions, kind, verdict, score, scoreSigma, startMs, peakMs, endMs } = rep;
  const { hipFlexionPeakDeg, hipToStraightDeg, holdMs, hipShare, neutralHipRangeDeg, kneeFlexionPeakDeg } = rep;
  const { lumbarSigmaDeg, lumbarPeakMs } = rep;
  return {
    rep: index + 1,
    kind,
    verdict,
    score,
    scoreSigma,
    startMs,
    peakMs,
    endMs,
    hipFlexionPeakDeg,
    hipToStraightDeg,
    holdMs,
    hipShare,
    neutralHipRangeDeg,
    kneeFlexionPeakDeg,
    lumbarFlexionPeakDeg: lumbarPeakDeg,
    lumbarSigmaDeg,
    lumbarPeakMs,
    notJudgedBecause: reason,
    deductions: deductions.map(({ code, points }) => `${code} ${points}`).join('; '),
    inBandMs: rep.inBandMs ?? null,
  };
}

const SESSION_COLUMNS = [
  'sessionId',
  'startedAt',
  'exerciseId',
  'source',
  'appVersion',
  'analysisVersion',
  'loaded',
  'painBefore',
  'painAfter',
  'note',
];

function sessionCells({
  id,
  startedAt,
  exerciseId,
  source,
  appVersion,
  analysis,
  standard,
  pain,
  note,
}: SessionRecord): CsvRow {
  const { before, after } = pain ?? {};
  const loaded = standard?.loaded ?? false;
  return {
    sessionId: id,
    startedAt,
    exerciseId,
    source,
    appVersion,
    analysisVersion: analysis,
    loaded,
    painBefore: before,
    painAfter: after,
    note,
  };
}

/** Every rep of these sessions, a line each. */
export function repsCsv(sessions: readonly SessionRecord[]): string {
  const rows = sessions.flatMap((session) =>
    session.reps.map(({ rep, set, opinion }) => ({ ...sessionCells(session), set, opinion, ...repCells(rep) })),
  );
  return csv([...SESSION_COLUMNS, 'set', 'opinion', ...REP_COLUMNS], rows);
}

const FRAME_COLUMNS = [
  'sessionId',
  'startedAt',
  'exerciseId',
  'rep',
  'timestampMs',
  'hipFlexionDeg',
  'lumbarFlexionDeg',
  'lumbarSigmaDeg',
];

/** The curves of every rep of these sessions, a line for each picture; empty where an angle was not measured. */
export function framesCsv(sessions: readonly SessionRecord[]): string {
  const rows = sessions.flatMap(({ id, startedAt, exerciseId, reps }) =>
    reps.flatMap(({ rep, series }) =>
      series.timestampMs.map((timestampMs, i) => ({
        sessionId: id,
        startedAt,
        exerciseId,
        rep: rep.index + 1,
        timestampMs,
        hipFlexionDeg: series.hipDeg[i],
        lumbarFlexionDeg: series.lumbarDeg[i],
        lumbarSigmaDeg: series.lumbarSigmaDeg[i],
      })),
    ),
  );
  return csv(FRAME_COLUMNS, rows);
}
