/** When an instruction is shown, and when it is worth saying aloud: once it has lasted, and not over and over. */
import type { GuidanceCode } from '../reading.ts';
import { GUIDANCE } from './guidance-codes.ts';

/** An instruction is taken up, or dropped, once it has been there so long without a break. Unvalidated: a flicker is shorter. */
const SETTLE_MS = 300;
/** Between the end of one line and the next: time to do it and be seen. It doubles each time the same is said again. Unvalidated. */
const DO_IT_MS = 2000;
const LONGEST_MS = 30_000;

export interface GuidanceState {
  /** Taken up: what the screen shows. */
  readonly code: GuidanceCode | null;
  readonly sinceMs: number;
  /** What has been seen lately instead, and since when. */
  readonly rival: { readonly code: GuidanceCode | null; readonly sinceMs: number } | null;
  readonly lastSaid: GuidanceCode | null;
  /** How often `lastSaid` was said without another in between. */
  readonly times: number;
  /** Nothing is said before. */
  readonly freeMs: number;
}

export const NO_GUIDANCE: GuidanceState = {
  code: null,
  sinceMs: -Infinity,
  rival: null,
  lastSaid: null,
  times: 0,
  freeMs: -Infinity,
};

/** Takes in what one frame asks for. @returns `due`: what is worth saying now */
export function stepGuidance(
  state: GuidanceState,
  asked: GuidanceCode | null,
  now: number,
): { readonly state: GuidanceState; readonly due: GuidanceCode | null } {
  const next = settle(state, asked, now);
  const { code } = next;
  return { state: next, due: code !== null && asked === code && isDue(next, code, now) ? code : null };
}

/** The instruction was said; the next waits until that is over and could be done. */
export function guidanceSaid(state: GuidanceState, code: GuidanceCode, untilMs: number): GuidanceState {
  const times = code === state.lastSaid ? state.times + 1 : 1;
  const waitMs = Math.min(LONGEST_MS, DO_IT_MS * 2 ** (times - 1));
  return { ...state, lastSaid: code, times, freeMs: untilMs + waitMs };
}

/** Another line is being said until then. */
export function guidanceWaits(state: GuidanceState, untilMs: number): GuidanceState {
  return { ...state, freeMs: Math.max(state.freeMs, untilMs) };
}

function settle(state: GuidanceState, asked: GuidanceCode | null, now: number): GuidanceState {
  if (asked === state.code) return { ...state, rival: null };
  const rival = state.rival?.code === asked ? state.rival : { code: asked, sinceMs: now };
  const lasts = now - rival.sinceMs >= SETTLE_MS || (asked !== null && GUIDANCE[asked].atOnce);
  return lasts ? { ...state, code: asked, sinceMs: rival.sinceMs, rival: null } : { ...state, rival };
}

function isDue(state: GuidanceState, code: GuidanceCode, now: number): boolean {
  if (GUIDANCE[code].atOnce && code !== state.lastSaid) return true;
  return now - state.sinceMs >= GUIDANCE[code].lastsMs && now >= state.freeMs;
}
