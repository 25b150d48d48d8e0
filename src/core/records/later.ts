/** A kept session as later versions of the analysis judged it. What was judged then is never replaced. */
import type { LaterAnalysis, SessionRecord } from './record.ts';

/** The newest analysis that found something to judge; undefined where none did. */
export function newestFindings({ later = [] }: Pick<SessionRecord, 'later'>): LaterAnalysis | undefined {
  return later.findLast(({ found }) => found);
}

/** The session as the newest version judged it; itself where there is none. */
export function asJudgedLast(record: SessionRecord): SessionRecord {
  const newest = newestFindings(record);
  return newest ? { ...record, ...newest.found, analysis: newest.version } : record;
}
