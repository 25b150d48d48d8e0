/** What a camera does to a session besides giving pictures: it falls silent, is there again, or looks from elsewhere. */
import { beginCountIn } from './exercising.ts';
import { lineNow, PRIORITY } from './lines.ts';
import { pause } from './pauses.ts';
import type { CameraSilence, SessionLine } from './session-line.ts';
import { isWorking, placeAnew, type SessionState, type Turn } from './state.ts';

/** Pictures come again as before; or the camera is another, or may have been moved meanwhile. */
export type CameraControl = CameraSilence | 'camera-back' | 'camera-moved';

const SILENCES: ReadonlySet<string | null> = new Set<CameraSilence>([
  'camera-muted',
  'camera-unplugged',
  'camera-frozen',
]);

/** A pause that ends by itself, once the camera gives pictures. */
export function isCameraSilence(reason: string | null): reason is CameraSilence {
  return SILENCES.has(reason);
}

/** A recording has no camera, and a pause for another reason stays one. */
export function obeyCamera(state: SessionState, control: CameraControl, turn: Turn): SessionState {
  const { stage } = state;
  if (isCameraSilence(control)) {
    if (stage.name !== 'paused') return stage.name === 'done' ? state : pause(state, control, turn);
    if (!isCameraSilence(stage.reason) || stage.reason === control) return state;
    // It is known better by now what is the matter, and what helps.
    const { from } = stage;
    return { ...pause(state, control, turn), stage: { ...stage, reason: control, from } };
  }
  const moved = control === 'camera-moved';
  const silent = stage.name === 'paused' && isCameraSilence(stage.reason);
  if (!silent) {
    if (!moved || !isWorking(state)) return state;
    // Without a zero there is nothing to lose, and nothing to speak of.
    return state.analysis.zero.kind === 'calibrated' ? anew(state, 'moved', turn) : placeAnew(state, turn.now);
  }
  const { from } = stage;
  if (from.name === 'rest') {
    turn.lines.push(lineNow(turn, { kind: 'picture-back' }, PRIORITY.stage, 'prompt'));
    return { ...state, stage: from };
  }
  if (moved) return anew(state, 'moved', turn);
  // Only out of sight for a while: from the zero of before, which the fold gives up by itself if it does not fit.
  const counted = from.name === 'exercising' || from.name === 'count-in';
  if (counted && state.analysis.zero.kind === 'calibrated') return beginCountIn(state, turn, { kind: 'picture-back' });
  turn.lines.push(lineNow(turn, { kind: 'picture-back' }, PRIORITY.stage, 'prompt'));
  return placeAnew(state, turn.now);
}

/** Placed anew, and told why. */
export function anew(
  state: SessionState,
  why: Extract<SessionLine, { readonly kind: 'picture-new' }>['why'],
  turn: Turn,
): SessionState {
  turn.lines.push(lineNow(turn, { kind: 'picture-new', why }, PRIORITY.stage, 'prompt'));
  return placeAnew(state, turn.now);
}
