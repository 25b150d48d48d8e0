/** Sessions kept for as long as the page lives, where the browser stores nothing. */
import type { SessionStore } from '../ports/ports.ts';
import { newestFindings } from '../core/records/later.ts';
import type { Opinion, SavedRep, SessionEntry, SessionRecord, TraceChunk } from '../core/records/record.ts';
import { memoryStills } from './memory-stills.ts';
import { packFrames, unpackFrames, type PackedTrace } from '../core/records/trace.ts';

/** An empty store in memory. */
export function memorySessions(): SessionStore {
  const records = new Map<string, SessionRecord>();
  // Packed: a quarter of an hour of frames as objects would weigh on the page.
  const chunks = new Map<string, PackedTrace[]>();
  const keep = ({ sessionId, frames }: TraceChunk): void => {
    chunks.set(sessionId, [...(chunks.get(sessionId) ?? []), packFrames(frames)]);
  };
  const stills = memoryStills((id) => records.has(id));
  const forget = (id: string): void => {
    records.delete(id);
    chunks.delete(id);
    stills.forget(id);
  };
  return {
    stills,
    async list() {
      const kept = [...records.values()].filter(({ deletedAt }) => !deletedAt);
      return kept.sort((a, b) => b.startedAt.localeCompare(a.startedAt)).map(entryOf);
    },
    async get(id) {
      return records.get(id);
    },
    async isDeleted(id) {
      return !!records.get(id)?.deletedAt;
    },
    async put(session) {
      const { reps = [], later } = records.get(session.id) ?? {};
      const { later: _later, ...head } = session;
      records.set(session.id, { ...head, reps, ...(later && { later }) });
    },
    async addRep(sessionId, rep, chunk) {
      const record = records.get(sessionId);
      if (!record) throw new RangeError(`no session ${sessionId}`);
      const others = record.reps.filter((other) => other.rep.index !== rep.rep.index);
      records.set(sessionId, { ...record, reps: [...others, rep].sort((a, b) => a.rep.index - b.rep.index) });
      keep(chunk);
    },
    async addChunk(chunk) {
      keep(chunk);
    },
    async trace(sessionId) {
      return (chunks.get(sessionId) ?? []).flatMap(unpackFrames);
    },
    async amend(id, change) {
      const record = records.get(id);
      if (record) records.set(id, { ...record, ...change });
    },
    async addAnalysis(id, analysis) {
      const record = records.get(id);
      if (!record) return;
      const others = (record.later ?? []).filter(({ version }) => version !== analysis.version);
      records.set(id, { ...record, later: [...others, analysis].sort((a, b) => a.version - b.version) });
    },
    async judge(id, repIndex, opinion) {
      const record = records.get(id);
      if (!record) return;
      const newest = newestFindings(record);
      if (!newest?.found) return void records.set(id, { ...record, reps: judged(record.reps, repIndex, opinion) });
      const { found } = newest;
      const said = { ...newest, found: { ...found, reps: judged(found.reps, repIndex, opinion) } };
      records.set(id, { ...record, later: record.later!.map((each) => (each === newest ? said : each)) });
    },
    async delete(id) {
      forget(id);
    },
    async purge(before) {
      for (const { id, deletedAt } of records.values()) if (deletedAt && deletedAt < before) forget(id);
    },
    async insert(sessions) {
      const packed = Array.from(sessions, ({ record, trace }) => [record, packFrames(trace)] as const);
      for (const [record, trace] of packed) {
        records.set(record.id, record);
        chunks.set(record.id, [trace]);
        stills.forget(record.id);
      }
    },
    async wipe() {
      records.clear();
      chunks.clear();
      await stills.deleteAll();
    },
  };
}

function judged(reps: readonly SavedRep[], repIndex: number, opinion: Opinion | null): readonly SavedRep[] {
  return reps.map(({ opinion: before, ...saved }) => {
    const now = saved.rep.index === repIndex ? opinion : before;
    return now ? { ...saved, opinion: now } : saved;
  });
}

function entryOf({ later, ...record }: SessionRecord): SessionEntry {
  const version = later?.at(-1)?.version;
  return { ...record, ...newestFindings({ later })?.found, ...(version !== undefined && { analysis: version }) };
}
