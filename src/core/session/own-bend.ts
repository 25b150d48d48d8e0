/**
 * Once, before the first set of an exercise whose limits follow it: how far this back bends when nothing holds it. Two slow
 * full bends, only as far as it feels fine; the larger is kept. Whoever says nothing and begins to hinge has said no.
 */
import type { Rep } from '../reading.ts';
import { beginCountIn, beginExercising, exercise } from './exercising.ts';
import { lineNow, linesNow, PRIORITY } from './lines.ts';
import type { SessionLine } from './session-line.ts';
import { judgedAnew, note, placeAnew, type SessionState, type StageOf, type Turn } from './state.ts';
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
  const untilMs = turn.now + state.setup.spokenMs(lines) + WAITS_MS;
  return {
    ...state,
    stage: { name: 'own-bend', sinceMs: turn.now, untilMs, bends: [] },
    bendOffered: true,
  };
}

/** Takes bends in, goes on after the second, or when nothing more comes. */
export function stepOwnBend(state: SessionState, begun: StageOf<'own-bend'>, turn: Turn): SessionState {
  const { now, reading, events } = turn;
  if (isAway(state, now)) return pause(state, 'away', turn);
  if (reading?.stage !== 'exercising' && state.presence.here) return placeAnew(state, now);
  let stage = begun;
  for (const event of events) {
    if (event.type !== 'rep-finished') continue;
    const { rep } = event;
    if (isHinge(rep)) {
      const exercising = beginExercising(state, now);
      return exercise(exercising, exercising.stage, turn);
    }
    stage = takeBend(state, stage, turn, rep);
  }
  const over = stage.bends.length === BENDS || (now >= stage.untilMs && reading?.repPhase === 'rest');
  return over ? conclude(state, stage, turn) : { ...state, stage };
}

function isHinge({ kind, lumbarPeakDeg, hipFlexionPeakDeg }: Rep): boolean {
  if (kind !== 'rep' || lumbarPeakDeg === null || hipFlexionPeakDeg === null) return false;
  return lumbarPeakDeg < BEND_RATIO * hipFlexionPeakDeg;
}

function takeBend(
  { setup }: SessionState,
  stage: StageOf<'own-bend'>,
  turn: Turn,
  { lumbarPeakDeg, lumbarSigmaDeg }: Rep,
): StageOf<'own-bend'> {
  const seen = lumbarPeakDeg !== null && lumbarSigmaDeg !== null && lumbarPeakDeg > 0;
  const bends = [...stage.bends, seen ? { deg: lumbarPeakDeg, sigmaDeg: lumbarSigmaDeg } : null];
  if (bends.length === BENDS) return { ...stage, bends };
  const more: SessionLine = { kind: 'own-bend-more' };
  turn.lines.push(lineNow(turn, more, PRIORITY.prompt, 'prompt'));
  return { ...stage, bends, untilMs: turn.now + setup.spokenMs([more]) + WAITS_MS };
}

/** The larger bend is the limit's measure from here on. */
function conclude(state: SessionState, { bends }: StageOf<'own-bend'>, turn: Turn): SessionState {
  if (bends.length === 0) return beginCountIn(state, turn, null);
  const best = bends.reduce((a, b) => (a && (!b || a.deg >= b.deg) ? a : b));
  if (!best) return beginCountIn(state, turn, { kind: 'own-bend-unseen' });
  const noted = note(state, turn, [{ type: 'own-bend', timestampMs: turn.now, ...best }]);
  return beginCountIn(judgedAnew(noted, best), turn, { kind: 'own-bend-done', deg: Math.round(best.deg) });
}
