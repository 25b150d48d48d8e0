/** The table of a comparison with sticks, for statistics over many people: docs/study.md says what each column is. */
import { ANALYSIS_VERSION } from '../core/analysis-version.ts';
import { comparisonsOf, type CheckedRecording, type MarkedMoment } from '../core/study/check.ts';
import { differenceDeg } from '../core/study/agreement.ts';
import { STICK_ENDS, type Sticks } from '../core/study/sticks.ts';
import { csv, type CsvRow } from './csv.ts';

const COLUMNS = [
  'recording',
  'exerciseId',
  'appVersion',
  'analysisVersion',
  'timestampMs',
  'neutral',
  'sticksDeg',
  'lumbarFlexionDeg',
  'lumbarSigmaDeg',
  'lumbarState',
  'differenceDeg',
  ...STICK_ENDS.flatMap((end) => [`${end}XPx`, `${end}YPx`]),
];

/** The neutral picture first, then the others in the order of time; empty where something was not measured. */
export function checkCsv(
  checked: CheckedRecording,
  marked: readonly MarkedMoment[],
  of: { readonly recording: string; readonly exerciseId: string; readonly appVersion: string },
): string {
  const about = { ...of, analysisVersion: ANALYSIS_VERSION };
  const sticksAt = (ms: number): Sticks | undefined => marked.find(({ timestampMs }) => timestampMs === ms)?.sticks;
  const neutral = { ...about, timestampMs: checked.neutralMs, neutral: true, ...points(sticksAt(checked.neutralMs)) };
  const rows = comparisonsOf(checked, marked).map(({ timestampMs, sticksDeg, lumbar, pair }): CsvRow => {
    const seen = lumbar.kind !== 'unavailable';
    return {
      ...about,
      timestampMs,
      neutral: false,
      sticksDeg,
      lumbarFlexionDeg: seen ? lumbar.deg : null,
      lumbarSigmaDeg: seen ? lumbar.sigmaDeg : null,
      lumbarState: seen ? lumbar.kind : lumbar.reason,
      differenceDeg: pair && differenceDeg(pair),
      ...points(sticksAt(timestampMs)),
    };
  });
  return csv(COLUMNS, [neutral, ...rows]);
}

function points(sticks: Sticks | undefined): CsvRow {
  if (!sticks) return {};
  return Object.fromEntries(
    STICK_ENDS.flatMap((end) => [
      [`${end}XPx`, sticks[end].xPx],
      [`${end}YPx`, sticks[end].yPx],
    ]),
  );
}
