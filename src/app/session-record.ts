/** The record of a session as far as it has come. */
import { version } from '../../package.json';
import { ANALYSIS_VERSION } from '../core/analysis-version.ts';
import { SESSION_SCHEMA, type Pain, type SavedRep, type SessionRecord } from '../core/records/record.ts';
import type { Ledger } from '../core/session/ledger.ts';
import type { ModelChoice } from '../pose/protocol.ts';
import type { SessionParts } from './session-run.ts';

export function recordOf(
  { id, setup, startedAt, source, standard, painBefore }: SessionParts,
  { view, calibration, selfTest, attempts, ownBend }: Ledger,
  reps: readonly SavedRep[],
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
    ...(source.unread?.length ? { unread: [...source.unread] } : {}),
    view,
    calibration,
    selfTest,
    model: { variant, inference },
    appVersion: version,
    analysis: ANALYSIS_VERSION,
    reps,
    ...(sets && { sets }),
    attempts: attempts.map(({ attempt }) => attempt),
    standard: ownBend ? { ...standard, ownBend: { ...ownBend, date: startedAt.slice(0, 10) } } : standard,
    ...(painBefore === null ? {} : { pain: { before: painBefore, after: null } satisfies Pain }),
    finished,
  };
}
