/** Until somebody is well placed and their zero is known. */
import { stanceOf } from '../neutral/stance.ts';
import type { Reading } from '../reading.ts';
import { beginCountIn } from './exercising.ts';
import { isProblem } from './guidance-codes.ts';
import { lineNow, PRIORITY } from './lines.ts';
import { offerOwnBend } from './own-bend.ts';
import { AWAY_ENDS_SESSION_MS, endSession } from './pauses.ts';
import type { SessionLine } from './session-line.ts';
import { enterPlacing, exerciseOf, note, type PlacingStage, type SessionState, type Turn } from './state.ts';

/** Well placed for so long is well placed. */
const READY_MS = 500;
/** That all is well does not sound again sooner. Unvalidated. */
const PLACED_APART_MS = 6000;
/** Before anything was done somebody may take longer to come. Unvalidated. */
const NOBODY_YET_MS = 600_000;

export function place(before: SessionState, turn: Turn): SessionState {
  const { now, reading, tones } = turn;
  const { setup } = before;
  const state = tellCameraPlace(before, turn);
  const events = turn.events.filter(({ type }) => type === 'calibrated' || type === 'self-tested');
  const next = note(state, turn, events);
  if (!setup.plan && events.some(({ type }) => type === 'calibrated')) tones.push('seen');
  const selfTest = events.find((event) => event.type === 'self-tested');
  const tested: SessionLine | null = selfTest
    ? { kind: 'self-tested', seen: selfTest.pressDeg !== null && selfTest.archDeg !== null }
    : null;
  if (reading?.stage === 'exercising') {
    if (setup.offersOwnBend && exerciseOf(next).bendNorm && !next.bendOffered) return offerOwnBend(next, turn, tested);
    if (setup.plan) return beginCountIn(next, turn, tested);
    return { ...next, stage: { name: 'exercising', sinceMs: now, lastRepMs: now, reminders: 0 }, begun: 1 };
  }
  const stage = placingStage(next, reading, now);
  const entered = enterPlacing(next, stage, now);
  if (
    setup.plan &&
    stage === 'no-person' &&
    now - entered.stage.sinceMs > (next.ledger.reps.length > 0 ? AWAY_ENDS_SESSION_MS : NOBODY_YET_MS)
  ) {
    return endSession(entered, turn);
  }
  const placed = setup.analysis.guided && stage === 'calibrating' && next.stage.name === 'ready';
  if (!placed || now - next.placedMs < PLACED_APART_MS) return entered;
  tones.push('seen');
  return { ...entered, placedMs: now };
}

function placingStage({ stage }: SessionState, reading: Reading | null, now: number): PlacingStage {
  if (!reading || reading.stage === 'no-person') return 'no-person';
  if (reading.stage === 'self-test') return 'self-test';
  const { guidance } = reading;
  if (reading.stage !== 'calibrating' || isProblem(guidance)) return 'positioning';
  if (stage.name === 'calibrating') return stage.name;
  return stage.name === 'ready' && now - stage.sinceMs >= READY_MS ? 'calibrating' : 'ready';
}

/** Said at the very beginning, while somebody is still near enough to move the camera; whoever is in place needs to hear nothing of it. */
function tellCameraPlace(state: SessionState, turn: Turn): SessionState {
  if (state.cameraTold) return state;
  if (state.setup.analysis.guided && turn.reading?.stage !== 'calibrating') {
    const at = stanceOf(exerciseOf(state));
    turn.lines.push(lineNow(turn, { kind: 'camera-place', at }, PRIORITY.prompt, 'prompt'));
  }
  return { ...state, cameraTold: true };
}
