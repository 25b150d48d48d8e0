import type { Still, StillStore } from '../ports/ports.ts';

/** Pictures of reps kept for as long as the page lives. @param isKept whether a session is */
export function memoryStills(isKept: (sessionId: string) => boolean): StillStore & { forget(sessionId: string): void } {
  let stills: readonly Still[] = [];
  const without = (sessionId: string, repIndex: number): readonly Still[] =>
    stills.filter((still) => still.sessionId !== sessionId || still.repIndex !== repIndex);
  return {
    async keep(still) {
      if (isKept(still.sessionId)) stills = [...without(still.sessionId, still.repIndex), still];
    },
    async of(sessionId) {
      return stills.filter((still) => still.sessionId === sessionId);
    },
    async delete(sessionId, repIndex) {
      stills = without(sessionId, repIndex);
    },
    async count() {
      return stills.length;
    },
    async deleteAll() {
      stills = [];
    },
    forget(id) {
      stills = stills.filter(({ sessionId }) => sessionId !== id);
    },
  };
}
