/**
 * Once, before the first set of an exercise whose limits follow it: how far this back bends when nothing holds it. Two slow
 * full bends, only as far as it feels fine; the larger is kept. Whoever says nothing and begins to hinge has said no.
 */
import type { Rep } from '../reading.ts';
import { beginCountIn, beginExercising, exercise } from './exercising.ts';
import { lineNow, linesNow, PRIORITY } from './lines.ts';
import type { SessionLine } from './session-line.ts';
import { judgedAnew, enter, placeAnew, type SessionState, type Turn } from './state.ts';
import { isAway, pause } from './pauses.ts';

/** Of a movement of the whole back at least this share of the hips' way is the back's; a hinge has 0.25 to 0.34, a free bend 0.6. */
const BEND_RATIO = 0.45;
const BENDS = 2;
/** So long after the words somebody who wants to bend has begun. Unvalidated. */
const WAITS_MS = 10_000;

/** Offers it. @param before said first, in the same breath */
export function offerOwnBend(state: SessionState, turn: Turn, before: SessionLine | null): SessionState {
  const lines: readonly SessionLine[] = [...(before ? [before] : []), { kind: 'own-bend-offer' }];
  turn.lines.push(linesNow(turn, lines, PRIORITY.stage, 'prompt'));
  return {
    ...enter(state, 'own-bend', turn.now),
    untilMs: turn.now + state.setup.spokenMs(lines) + WAITS_MS,
    bends: [],
    bendOffered: true,
  };
}

/** Takes bends in, goes on after the second, or when nothing more comes. */
export function stepOwnBend(state: SessionState, turn: Turn): SessionState {
  const { now, reading, events } = turn;
  if (isAway(state, now)) return pause(state, 'away', turn);
  if (reading?.stage !== 'exercising' && state.presence.here) return placeAnew(state, now);
  let next = state;
  for (const event of events) {
    if (event.type !== 'rep-finished') continue;
    const { rep } = event;
    if (isHinge(rep)) return exercise(beginExercising(next, now), turn);
    next = takeBend(next, turn, rep);
  }
  if (next.bends.length === BENDS) return conclude(next, turn);
  return now >= next.untilMs && reading?.repPhase === 'rest' ? conclude(next, turn) : next;
}

function isHinge({ kind, lumbarPeakDeg, hipFlexionPeakDeg }: Rep): boolean {
  if (kind !== 'rep' || lumbarPeakDeg === null || hipFlexionPeakDeg === null) return false;
  return lumbarPeakDeg < BEND_RATIO * hipFlexionPeakDeg;
}

function takeBend(state: SessionState, turn: Turn, { lumbarPeakDeg, lumbarSigmaDeg }: Rep): SessionState {
  const seen = lumbarPeakDeg !== null && lumbarSigmaDeg !== null && lumbarPeakDeg > 0;
  const bends = [...state.bends, seen ? { deg: lumbarPeakDeg, sigmaDeg: lumbarSigmaDeg } : null];
  if (bends.length === BENDS) return { ...state, bends };
  const more: SessionLine = { kind: 'own-bend-more' };
  turn.lines.push(lineNow(turn, more, PRIORITY.prompt, 'prompt'));
  return { ...state, bends, untilMs: turn.now + state.setup.spokenMs([more]) + WAITS_MS };
}

/** The larger bend is the limit's measure from here on. */
function conclude(state: SessionState, turn: Turn): SessionState {
  const { bends } = state;
  if (bends.length === 0) return beginCountIn(state, turn, null);
  const best = bends.reduce((a, b) => (a && (!b || a.deg >= b.deg) ? a : b));
  if (!best) return beginCountIn(state, turn, { kind: 'own-bend-unseen' });
  turn.kept.push({ type: 'own-bend', timestampMs: turn.now, ...best });
  return beginCountIn(judgedAnew(state, best), turn, { kind: 'own-bend-done', deg: Math.round(best.deg) });
}
