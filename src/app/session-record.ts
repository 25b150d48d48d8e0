/** The record of a session as far as it has come. */
import { SESSION_SCHEMA, type Pain, type SessionRecord } from '../core/records/record.ts';
import type { ModelChoice } from '../pose/protocol.ts';
import type { Recorder } from './recorder.ts';
import type { SessionParts } from './session-run.ts';

export function recordOf(
  { id, setup, startedAt, source, standard, painBefore }: SessionParts,
  recorder: Recorder,
  { variant, inference }: ModelChoice,
  sets: SessionRecord['sets'],
  finished: boolean,
): SessionRecord {
  return {
    schema: SESSION_SCHEMA,
    id,
    exerciseId: setup.exercises[0].id,
    startedAt,
    source: source.name,
    view: recorder.view,
    calibration: recorder.calibration,
    selfTest: recorder.selfTest,
    model: { variant, inference },
    reps: recorder.reps,
    ...(sets && { sets }),
    attempts: recorder.attempts,
    standard: recorder.ownBend
      ? { ...standard, ownBend: { ...recorder.ownBend, date: startedAt.slice(0, 10) } }
      : standard,
    ...(painBefore === null ? {} : { pain: { before: painBefore, after: null } satisfies Pain }),
    finished,
  };
}
