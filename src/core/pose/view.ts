/** Which side faces the camera, where the person faces, and how far the camera is out of the side view. */
import { landmark, landmarkIndex, type Person, type PoseFrame, type Side, worldLandmark } from './frame.ts';

/** Kneeling is on one knee, the trunk upright. */
export type Posture = 'standing' | 'kneeling' | 'lying';

export type Facing = 'left' | 'right';

/** How the camera sees the person, held for the set. */
export interface View {
  /** The person's side nearer to the camera. */
  readonly nearSide: Side;
  /** Where in the picture the person faces. */
  readonly facing: Facing;
  /** How far the camera is out of the pure side view, positive towards the person's front; ± about 5°. */
  readonly yawDeg: number;
}

/** Memory of the view: votes that forget slowly. Positive `facingVote` = right. */
export interface ViewState {
  readonly timestampMs: number;
  /** −1…1 */
  readonly facingVote: number;
  readonly yawDeg: number;
  /** Set when calibrated, then held for the set. */
  readonly held: Facing | null;
  /** Since when the votes contradict what is held, ms; null when they do not. */
  readonly contradictedSinceMs: number | null;
}

const VOTE_MS = 700; // Unvalidated: longer than a glance, shorter than a turn
const YAW_MS = 4000; // Unvalidated: the shoulders sway with every rep; their mean over one does not
const CONTRADICTION_MS = 2000; // Unvalidated

/** True yaw from the model's shoulder pair: regression over 64 rendered people standing and 111 lying, yaw ±24°, remaining error 4.5° (1 sd). */
const YAW_LINE: Record<Posture, { readonly slope: number; readonly offsetDeg: number }> = {
  standing: { slope: 1.28, offsetDeg: -3.1 },
  kneeling: { slope: 1.28, offsetDeg: -3.1 }, // as standing: the shoulders are the same
  lying: { slope: 1.58, offsetDeg: -0.8 },
};

/** A view that begins with a side already known: the next frame is taken as the first. */
export function heldView(facing: Facing): ViewState {
  const facingVote = facing === 'right' ? 1 : -1;
  return { timestampMs: -Infinity, facingVote, yawDeg: 0, held: facing, contradictedSinceMs: null };
}

/** Where the person of a recording faces in most of its frames. */
export function mainFacing(frames: readonly PoseFrame[], posture: Posture): Facing {
  const votes = frames.reduce((sum, { person }) => sum + (person ? facingVote(person, posture) : 0), 0);
  return votes >= 0 ? 'right' : 'left';
}

/** Takes one person into the view. */
export function stepView(state: ViewState | null, person: Person, timestampMs: number, posture: Posture): ViewState {
  const vote = facingVote(person, posture);
  if (!state || timestampMs - state.timestampMs > 3000) {
    const facing = vote >= 0 ? 'right' : 'left';
    const held = state?.held ?? null;
    return {
      timestampMs,
      facingVote: vote,
      yawDeg: shoulderYawDeg(person, held ?? facing, posture),
      held,
      contradictedSinceMs: held !== null && held !== facing ? timestampMs : null,
    };
  }
  const elapsed = timestampMs - state.timestampMs;
  const smooth = (old: number, now: number, tau: number): number => old + (now - old) * (1 - Math.exp(-elapsed / tau));
  const facing = smooth(state.facingVote, vote, VOTE_MS);
  const contradicts = state.held !== null && (state.held === 'right') !== facing > 0;
  return {
    timestampMs,
    facingVote: facing,
    yawDeg: smooth(state.yawDeg, shoulderYawDeg(person, currentFacing(state), posture), YAW_MS),
    held: state.held,
    contradictedSinceMs: contradicts ? (state.contradictedSinceMs ?? timestampMs) : null,
  };
}

/** The view now. Seen from the side, whoever faces right in the picture has the right side near, so one follows from the other. */
export function currentView(state: ViewState): View {
  const facing = currentFacing(state);
  return { facing, nearSide: facing, yawDeg: state.yawDeg };
}

/** True when the person has been turned the other way round for a while: calibrate anew. */
export function viewContradicted(state: ViewState): boolean {
  return state.contradictedSinceMs !== null && state.timestampMs - state.contradictedSinceMs > CONTRADICTION_MS;
}

function currentFacing({ held, facingVote }: ViewState): Facing {
  return held ?? (facingVote >= 0 ? 'right' : 'left');
}

/**
 * Which way the front of a standing or sitting person points: toes against heels of both feet and nose against ears,
 * −1 (left) … 1 (right). Lying on the back, nose and raised feet point up, and the feet are where the head is not.
 */
function facingVote(person: Person, posture: Posture): number {
  if (posture === 'lying') {
    const mid = (joint: 'shoulder' | 'hip', axis: 'xPx' | 'yPx'): number =>
      (landmark(person, 'left', joint)[axis] + landmark(person, 'right', joint)[axis]) / 2;
    const dx = mid('hip', 'xPx') - mid('shoulder', 'xPx');
    if (Math.abs(dx) > Math.abs(mid('hip', 'yPx') - mid('shoulder', 'yPx'))) return Math.sign(dx);
  }
  const nose = person.landmarks[landmarkIndex('nose')]!;
  const earX = (landmark(person, 'left', 'ear').xPx + landmark(person, 'right', 'ear').xPx) / 2;
  const foot = (side: 'left' | 'right'): number =>
    Math.sign(landmark(person, side, 'foot_index').xPx - landmark(person, side, 'heel').xPx);
  return (Math.sign(nose.xPx - earX) + foot('left') + foot('right')) / 3;
}

/** Camera angle out of the side view by the shoulder pair in metres. */
function shoulderYawDeg(person: Person, facing: Facing, posture: Posture): number {
  const near = worldLandmark(person, facing, 'shoulder');
  const far = worldLandmark(person, facing === 'right' ? 'left' : 'right', 'shoulder');
  const forward = (far.xM - near.xM) * (facing === 'right' ? 1 : -1);
  const { slope, offsetDeg } = YAW_LINE[posture];
  return offsetDeg + (slope * Math.atan2(forward, Math.abs(far.zM - near.zM)) * 180) / Math.PI;
}
