/** Sessions kept for as long as the page lives, where the browser stores nothing. */
import type { SessionStore } from '../ports/ports.ts';
import type { SessionRecord, TraceChunk } from '../core/records/record.ts';
import { packFrames, unpackFrames, type PackedTrace } from '../core/records/trace.ts';

/** An empty store in memory. */
export function memorySessions(): SessionStore {
  const records = new Map<string, SessionRecord>();
  // Packed: a quarter of an hour of frames as objects would weigh on the page.
  const chunks = new Map<string, PackedTrace[]>();
  const keep = ({ sessionId, frames }: TraceChunk): void => {
    chunks.set(sessionId, [...(chunks.get(sessionId) ?? []), packFrames(frames)]);
  };
  const forget = (id: string): void => {
    records.delete(id);
    chunks.delete(id);
  };
  return {
    async list() {
      const kept = [...records.values()].filter(({ deletedAt }) => !deletedAt);
      return kept.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    },
    async get(id) {
      return records.get(id);
    },
    async put(session) {
      records.set(session.id, { ...session, reps: records.get(session.id)?.reps ?? [] });
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
    async judge(id, repIndex, opinion) {
      const record = records.get(id);
      if (!record) return;
      const reps = record.reps.map(({ opinion: before, ...saved }) => {
        const now = saved.rep.index === repIndex ? opinion : before;
        return now ? { ...saved, opinion: now } : saved;
      });
      records.set(id, { ...record, reps });
    },
    async delete(id) {
      forget(id);
    },
    async purge() {
      for (const { id, deletedAt } of records.values()) if (deletedAt) forget(id);
    },
  };
}
