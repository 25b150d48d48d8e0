/** Reads a file of exported sessions. Everything in it is doubted here, once. */
import * as v from 'valibot';
import { AppFailure, toAppError } from '../ports/errors.ts';
import { EXPORT_NAME, EXPORT_VERSION, type ExportedSession } from './export-file.ts';
import type { OwnCourse } from '../core/programme/own.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import type { Prescription } from '../core/records/prescription.ts';
import { AssessmentsSchema, ProgrammeSchema } from './programme-schema.ts';
import { PrescriptionFile, prescriptionOf } from './prescription.ts';
import { OwnBendSchema, RecordSchema } from './record-schema.ts';
import { TraceColumns } from './trace-schema.ts';

/** Beyond this a file is not read: a browser's memory ends somewhere there. A backup comes in files of a quarter of it. */
export const MOST_IMPORT_BYTES = 400e6;

const Head = v.object({ schema: v.string() });
const Records = v.object({ sessions: v.array(v.object({ record: Head })) });

const Session = v.pipe(
  v.object({ record: RecordSchema, trace: TraceColumns }),
  v.check(
    ({ record: { exerciseId, reps, later = [] }, trace }) =>
      [...reps, ...later.flatMap(({ found }) => found?.reps ?? [])]
        .flatMap(({ worstFrame }) => worstFrame ?? [])
        .concat(trace)
        .every(({ exercise }) => exercise === exerciseId),
    'traces of the exercise of their session',
  ),
);

/** `hingeline-export/1`. */
export const ExportSchema = v.object({
  schema: v.literal(`${EXPORT_NAME}${EXPORT_VERSION}`),
  app: v.object({ name: v.string(), version: v.string() }),
  exportedAt: v.string(),
  programme: v.optional(v.nullable(ProgrammeSchema)),
  assessments: v.optional(AssessmentsSchema),
  plan: v.optional(PrescriptionFile),
  ownBend: v.optional(OwnBendSchema),
  sessions: v.pipe(
    v.array(Session),
    v.check(
      (sessions) => new Set(sessions.map(({ record }) => record.id)).size === sessions.length,
      'each session once',
    ),
  ),
});

/** What a file holds. */
export interface Backup {
  readonly sessions: readonly ExportedSession[];
  readonly course: OwnCourse;
}

/**
 * What is in a file.
 *
 * @param known a plan has to be of these
 * @throws AppFailure 'import-unreadable' for what is no such file, 'import-newer' for one of a later version of the app,
 *   'import-broken' where something in it cannot be
 */
export function readExport(text: string, known: readonly Exercise[]): Backup {
  const json = jsonOf(text);
  if (!v.is(Head, json) || !json.schema.startsWith(EXPORT_NAME)) {
    throw new AppFailure('import-unreadable', 'no export of this app');
  }
  if (Number(json.schema.slice(EXPORT_NAME.length)) > EXPORT_VERSION) throw new AppFailure('import-newer', json.schema);
  refuseNewerRecords(json);
  const { success, output, issues } = v.safeParse(ExportSchema, json, { abortEarly: true });
  if (success) {
    const { sessions, programme = null, assessments = [], plan, ownBend = null } = output;
    const prescription = plan ? planOf(plan, known) : null;
    return { sessions, course: { programme, assessments, prescription, ownBend } };
  }
  throw new AppFailure('import-broken', issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; '));
}

/** A plan that nothing here can follow is one of a later version. */
function planOf(plan: v.InferOutput<typeof PrescriptionFile>, known: readonly Exercise[]): Prescription {
  try {
    return prescriptionOf(plan, known).prescription;
  } catch (thrown) {
    const { code, detail } = toAppError(thrown, 'exchange');
    throw new AppFailure(code === 'plan-newer' ? 'import-newer' : 'import-broken', detail);
  }
}

/** Records have versions of their own. */
function refuseNewerRecords(json: unknown): void {
  const { success, output } = v.safeParse(Records, json);
  if (!success) return;
  const newer = output.sessions.find(({ record }) => Number(/^hingeline-session\/(\d+)$/.exec(record.schema)?.[1]) > 2);
  if (newer) throw new AppFailure('import-newer', newer.record.schema);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new AppFailure('import-unreadable', String(thrown));
  }
}
