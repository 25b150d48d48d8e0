/** Notices that the computer slept between two looks. */
export interface SleepWatch {
  /** One look, every `LOOK_EVERY_MS`. @param nowMs monotonic @param wallMs the clock on the wall @returns whether it slept since the last */
  look(nowMs: number, wallMs: number): boolean;
  /** The next look has none before it: a hidden page is not looked at as often. */
  reset(): void;
}

/**
 * A longer gap is sleep. Unvalidated: far more than a busy page takes, less than it takes to close a laptop and to open it. Some
 * clocks stand still meanwhile, so the one that has moved more counts; that of the wall put forward is then taken for sleep too,
 * which costs a new zero and nothing else.
 */
const ASLEEP_MS = 10_000;

/** A watch that has not looked yet. */
export function sleepWatch(): SleepWatch {
  let last: { readonly nowMs: number; readonly wallMs: number } | null = null;
  return {
    look(nowMs, wallMs) {
      const slept = last !== null && Math.max(nowMs - last.nowMs, wallMs - last.wallMs) > ASLEEP_MS;
      last = { nowMs, wallMs };
      return slept;
    },
    reset() {
      last = null;
    },
  };
}
