/** Why no rep was counted in a recording: the likeliest reason, as a code. Nobody was told anything meanwhile. */
import type { Subject } from './neutral/neutral.ts';
import { median, percentile } from './geometry/statistics.ts';
import { TOLD_FIRST } from './session/summary.ts';
import { sideTrunkPx, landmark, type Person, type PoseFrame } from './pose/frame.ts';
import type { AnalysisEvent, AttemptReason, GuidanceCode, Reading, UnavailableReason } from './reading.ts';

/** What was seen of whoever is in it, before anything is measured. */
export type SeenReason =
  | 'nobody'
  | 'too-small' // somebody was seen, far away
  | 'few-pictures' // too few a second: slow motion, or a camera in the dark
  | 'lies' // in an exercise that is not done lying
  | 'stands'; // in one that is

/** What they did. */
export type DoneReason =
  | AttemptReason
  | 'too-little' // not far enough
  | 'still'
  | 'other-movement';

export type NoRepReason = SeenReason | DoneReason | GuidanceCode;

/** What helps against what kept the back, or all of them, from being measured. */
const HELP: Readonly<Partial<Record<UnavailableReason, GuidanceCode>>> = {
  'out-of-picture': 'step-back',
  'not-side-on': 'turn-side-on',
  'back-hidden': 'back-hidden',
  'legs-hidden': 'legs-hidden',
  'outline-unclear': 'outline-unclear',
};

/** For so much of the time something is what the recording shows. Unvalidated. */
const MOSTLY = 0.6;
/** Longer between two pictures nothing is seen to be still (`neutral/search.ts`). */
const MOST_GAP_MS = 200;
/** Torso length as a share of the picture's shorter side: half of what somebody who is placed is asked for. Unvalidated. */
const SMALL_TORSO = 0.07;

/** What the fold made of the frames. */
export interface Folded {
  readonly hasZero: boolean;
  /** What kept it from having one. */
  readonly noZero: GuidanceCode | null;
  readonly events: readonly AnalysisEvent[];
  readonly readings: readonly Reading[];
}

/** Null where a rep was counted. */
export function whyNoRep(
  exercise: Subject & { readonly reps: { readonly leaveDeg: number } },
  frames: readonly PoseFrame[],
  { hasZero, noZero, events, readings }: Folded,
): NoRepReason | null {
  const reps = events.flatMap((event) => (event.type === 'rep-finished' ? [event.rep] : []));
  if (reps.some(({ kind }) => kind === 'rep')) return null;
  const seen = whatWasSeen(exercise, frames);
  if (!hasZero) return seen ?? noZero ?? 'hold-still';
  const unseen = reps.find(({ kind, reason }) => kind === 'not-judged' && reason !== null);
  if (unseen?.reason) return HELP[unseen.reason] ?? 'hold-still';
  if (reps.length > 0) return 'too-little';
  const ended = events.flatMap((event) => (event.type === 'attempt-ended' ? [event.attempt.reason] : []));
  const attempt = TOLD_FIRST.find((reason) => ended.includes(reason));
  if (attempt) return attempt;
  if (seen) return seen;
  const missing = readings.flatMap(({ hip }) => (hip.kind === 'unavailable' ? [hip.reason] : []));
  const help = mostFrequent(missing.flatMap((reason) => HELP[reason] ?? []));
  if (help && missing.length > (1 - MOSTLY) * readings.length) return help;
  const hipDeg = readings.flatMap(({ hip }) => (hip.kind === 'unavailable' ? [] : [hip.deg]));
  const rangeDeg = (percentile(hipDeg, 0.95) ?? 0) - (percentile(hipDeg, 0.05) ?? 0);
  return rangeDeg < exercise.reps.leaveDeg ? 'still' : 'other-movement';
}

/** Looks of which so many saw somebody else mean a second person, not a slip of one look. Unvalidated. */
const OTHERS_SHARE = 0.25;

/** Whether somebody else was in the picture for a good part of it, as far as it was looked for. */
export function showsOthers(frames: readonly PoseFrame[]): boolean {
  const looks = frames.flatMap(({ scene }) => (scene ? [scene.others] : []));
  const seen = looks.filter(Boolean).length;
  return seen > 1 && seen >= OTHERS_SHARE * looks.length;
}

/** What the pictures themselves show of why; null where they show somebody well. */
function whatWasSeen({ posture }: Subject, frames: readonly PoseFrame[]): SeenReason | GuidanceCode | null {
  const seen = frames.flatMap(({ person, widthPx, heightPx }) =>
    person ? [{ person, sidePx: Math.min(widthPx, heightPx) }] : [],
  );
  if (seen.length === 0) return 'nobody';
  const share = median(seen.map(({ person, sidePx }) => torsoPx(person) / sidePx));
  if (share !== null && share < SMALL_TORSO) return 'too-small';
  const gapMs = median(frames.slice(1).map(({ timestampMs }, i) => timestampMs - frames[i]!.timestampMs));
  if (gapMs !== null && gapMs > MOST_GAP_MS) return 'few-pictures';
  if (seen.length < (1 - MOSTLY) * frames.length) return 'nobody';
  if (showsOthers(frames)) return 'two-people';
  const flat = seen.filter(({ person }) => isFlat(person)).length / seen.length;
  if (posture !== 'lying' && flat > MOSTLY) return 'lies';
  return posture === 'lying' && flat < 1 - MOSTLY ? 'stands' : null;
}

function torsoPx(person: Person): number {
  return Math.max(sideTrunkPx(person, 'left'), sideTrunkPx(person, 'right'));
}

/** Shoulders beside the hips and the knees not below both: bent over is not flat. */
function isFlat(person: Person): boolean {
  const at = (joint: 'shoulder' | 'hip' | 'ankle', axis: 'xPx' | 'yPx'): number =>
    (landmark(person, 'left', joint)[axis] + landmark(person, 'right', joint)[axis]) / 2;
  const across = Math.abs(at('shoulder', 'xPx') - at('hip', 'xPx'));
  const down = Math.abs(at('shoulder', 'yPx') - at('hip', 'yPx'));
  return across > down && at('ankle', 'yPx') - at('hip', 'yPx') < torsoPx(person);
}

function mostFrequent<Code>(codes: readonly Code[]): Code | null {
  const counts = new Map<Code, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
