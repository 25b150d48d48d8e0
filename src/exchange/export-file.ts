/** Sessions on their way to another device or a backup: a file of `hingeline-export/1` (docs/data.md). */
import type { PoseFrame } from '../core/pose/frame.ts';
import type { OwnCourse } from '../core/programme/own.ts';
import type { SavedRep } from '../core/records/record.ts';
import { traceFile, unpackFrames, type TraceFile } from '../core/records/trace.ts';
import type { WholeSession } from '../ports/ports.ts';
import { prescriptionJson } from './prescription.ts';
import type { ExportedRecord, ExportedRep } from './record-schema.ts';

export const EXPORT_NAME = 'hingeline-export/';
export const EXPORT_VERSION = 1;

export interface ExportedSession {
  readonly record: ExportedRecord;
  readonly trace: TraceFile;
}

/** Who wrote a file, and when. */
export interface ExportStamp {
  /** Of the app. */
  readonly version: string;
  /** ISO 8601. */
  readonly exportedAt: string;
}

/**
 * The parts of a file's text, a session each and what is before and after them: together they may be too long for one
 * string.
 *
 * @param course what belongs to no session; null in a file of one session
 * @param sessions each from `exportedText`, as text or as something that holds it
 */
export function exportParts<Part>(
  sessions: readonly Part[],
  { version, exportedAt }: ExportStamp,
  course: OwnCourse | null,
): readonly (Part | string)[] {
  const head = {
    schema: `${EXPORT_NAME}${EXPORT_VERSION}`,
    app: { name: 'Hingeline', version },
    exportedAt,
    ...(course && given(course)),
  };
  return [
    `${JSON.stringify(head).slice(0, -1)},"sessions":[\n`,
    ...sessions.flatMap((session, i) => [i > 0 ? ',\n' : '', session]),
    '\n]}\n',
  ];
}

/** What there is of it; the plan as a plan's own file has it. */
function given({ programme, assessments, prescription, ownBend }: OwnCourse): object {
  return {
    ...(programme && { programme }),
    ...(assessments.length > 0 && { assessments }),
    ...(prescription && { plan: prescriptionJson(prescription) }),
    ...(ownBend && { ownBend }),
  };
}

/** A session as it stands in a file. */
export function exportedText(session: WholeSession): string {
  return JSON.stringify(exported(session));
}

export function exported({ record, trace }: WholeSession): ExportedSession {
  const of = (frames: readonly PoseFrame[]): TraceFile => traceFile(record.exerciseId, frames);
  const packed = (reps: readonly SavedRep[]): readonly ExportedRep[] =>
    reps.map((saved) => ({ ...saved, worstFrame: saved.worstFrame && of([saved.worstFrame]) }));
  const { deletedAt: _deleted, later, ...head } = record;
  const anew = later?.map(({ found, ...each }) => ({
    ...each,
    found: found && { ...found, reps: packed(found.reps) },
  }));
  return { record: { ...head, reps: packed(record.reps), ...(anew && { later: anew }) }, trace: of(inTime(trace)) };
}

/** As whoever reads them expects it: a session that was kept in another order can be brought back too. */
function inTime(trace: readonly PoseFrame[]): readonly PoseFrame[] {
  return trace.toSorted((a, b) => a.timestampMs - b.timestampMs);
}

/** The session of a file. */
export function imported({ record, trace }: ExportedSession): WholeSession {
  const unpacked = (reps: readonly ExportedRep[]): readonly SavedRep[] =>
    reps.map((saved) => ({ ...saved, worstFrame: saved.worstFrame && unpackFrames(saved.worstFrame)[0]! }));
  const { later, ...head } = record;
  const anew = later?.map(({ found, ...each }) => ({
    ...each,
    found: found && { ...found, reps: unpacked(found.reps) },
  }));
  return {
    record: { ...head, reps: unpacked(record.reps), ...(anew && { later: anew }) },
    trace: unpackFrames(trace),
  };
}
