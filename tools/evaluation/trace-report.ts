/** The report of a trace: the fold alone, without browser or picture. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { version } from '../../package.json';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { analyseRecording } from '../../src/core/analyse-recording.ts';
import { buildReport, type Report } from '../../src/core/records/report.ts';
import { REPORT_WORDS } from '../../src/app/report-words.ts';
import { unpackFrames, type AnyTraceFile } from '../../src/core/records/trace.ts';
import type { ModelVariant } from '../../src/pose/protocol.ts';

/** Reads a trace file, plain or packed (`.gz`). */
export function readTrace(path: string | URL): AnyTraceFile {
  const bytes = readFileSync(path);
  return JSON.parse((String(path).endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()) as AnyTraceFile;
}

/** What the app says of the frames in a trace. */
export function reportOfTrace(
  exercise: Exercise,
  name: string,
  trace: AnyTraceFile,
  variant: ModelVariant = 'full',
): Report {
  const frames = unpackFrames(trace);
  const { widthPx, heightPx } = frames[0]!;
  const recording = analyseRecording(exercise, frames, () => performance.now());
  const source = {
    name,
    widthPx,
    heightPx,
    durationMs: frames.at(-1)!.timestampMs,
    decodedFrames: frames.length,
    unread: [],
  };
  const timing = { poseMsMedian: 0, outlineMsMedian: 0, wallMs: 0 };
  return buildReport(
    REPORT_WORDS,
    exercise,
    source,
    { app: { name: 'Hingeline', version }, model: { name: 'blazepose', variant, inference: 'cpu' } },
    recording,
    timing,
  );
}
