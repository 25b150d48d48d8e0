/**
 * The zero of a recording: nobody there was asked to stand still, so the least bent, stillest and best seen instants are
 * looked for in the whole of it, also behind the reps. Live, the zero is taken in three quiet seconds (`calibration.ts`).
 */
import { inclinationDeg } from '../geometry/vec.ts';
import { hipBendDeg, sagittalJoints, trunkPx } from '../pose/sagittal.ts';
import {
  type Neutral,
  neutralOf,
  neutralOfJoints,
  postureProblem,
  type Sample,
  sampleOf,
  type Subject,
} from './neutral.ts';
import { leans } from './stance.ts';
import { median, percentile } from '../geometry/statistics.ts';
import { viewProblem } from '../back/gate.ts';
import type { PoseFrame } from '../pose/frame.ts';
import type { GuidanceCode, UnavailableReason } from '../reading.ts';
import { currentView, type Facing, heldView, mainFacing, stepView, type ViewState } from '../pose/view.ts';

export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** The zero of a recording and the instants it is taken from, the best first; or why there is none. */
export type NeutralSearch =
  | { readonly kind: 'found'; readonly neutral: Neutral; readonly instants: readonly Span[] }
  | { readonly kind: 'none'; readonly facing: Facing; readonly why: GuidanceCode };

/** An instant is so long: a median over a few frames, and shorter than a stop between two continuous reps. Unvalidated. */
const INSTANT_MS = 400;
const SHORTEST_MS = 130;
/** A longer gap in the stream ends it. */
const MAX_GAP_MS = 200;
/** In an instant the trunk turns by no more. Unvalidated: sway and jitter stay below 3°. */
const STILL_DEG = 5;
/**
 * What is taken together with the best instant: hardly more bent or less still, and with the trunk as upright. On one man the back
 * at the bottom reads 16–34° from single instants, 20–23° from ten together: the more the better.
 */
const AGREE_DEG = 12;
const MOST_INSTANTS = 20;

/**
 * Somebody who is so much of the time in the posture of another exercise does that one, though they may stop on the way where this
 * one begins: 22 of 23 rendered people in hip thrusts hang low in 44 % of the frames and more, nobody else in 5 %.
 */
const REFUSED_SHARE = 0.3;

/** What helps against what keeps a frame from being measured. */
const PROBLEMS: Partial<Record<UnavailableReason, GuidanceCode>> = {
  'out-of-picture': 'step-back',
  'not-side-on': 'turn-side-on',
  'back-hidden': 'back-hidden',
  'legs-hidden': 'legs-hidden',
};

/**
 * Whoever rests on the back has the shoulders on the floor; a crunch is held with them so many lengths of the trunk above where
 * they lie at other times, and is no rest. Of 670 rendered recordings any limit of 0.1–0.2 changes the zero of one, a crunch.
 */
const SHOULDERS_LIFTED = 0.15;

interface Instant {
  readonly samples: readonly Sample[];
  /** Hip bend in the exercise's direction, and the inclination of the trunk: how far from the rest. */
  readonly bentDeg: number;
  readonly trunkDeg: number;
  readonly movedDeg: number;
  /** Height of the shoulder and length of the trunk, px. */
  readonly shoulderPx: number;
  readonly trunkPx: number;
}

/** Looks through a whole recording. */
export function findNeutral(subject: Subject, frames: readonly PoseFrame[]): NeutralSearch {
  const facing = mainFacing(frames, subject.posture);
  const { samples, askew, problems } = candidates(subject, frames, facing);
  // Whoever lies down passes through such a posture; whoever does the other exercise comes back to it.
  const sinceMs = Math.min(...[samples[0], askew[0]].map((first) => first?.timestampMs ?? Infinity));
  const since = <T extends { readonly timestampMs: number }>(all: readonly T[]): readonly T[] =>
    sinceMs === Infinity ? all : all.filter(({ timestampMs }) => timestampMs >= sinceMs);
  const refused = since(problems).filter(({ code }) => code === subject.neutral.refused?.say);
  if (refused.length > REFUSED_SHARE * since(frames).length) return { kind: 'none', facing, why: refused[0]!.code };
  const sideOn = instantsOf(samples, subject);
  // From askew no back is judged, but reps can still be counted.
  const all = sideOn.length > 0 ? sideOn : instantsOf(askew, subject);
  const instants = subject.posture === 'lying' && !leans(subject) ? shouldersDown(all) : all;
  if (instants.length === 0)
    return { kind: 'none', facing, why: mostFrequent(problems.map(({ code }) => code)) ?? 'hold-still' };
  // The least bent twentieth, not the extreme: that may be somebody who leans back, or a slip of the model.
  const leastDeg = percentile(instants.map(({ bentDeg }) => bentDeg), 0.05)!; // prettier-ignore
  const cost = ({ bentDeg, movedDeg }: Instant): number => Math.abs(bentDeg - leastDeg) + movedDeg;
  const ranked = instants.toSorted((a, b) => cost(a) - cost(b));
  for (const best of ranked) {
    const chosen = [best];
    for (const other of ranked) {
      if (chosen.length === MOST_INSTANTS) break;
      if (cost(other) < cost(best) + AGREE_DEG && chosen.every((one) => agrees(one, other))) chosen.push(other);
    }
    const neutral = neutralOf(chosen.flatMap(({ samples: each }) => each), facing, subject.surface); // prettier-ignore
    if (!neutral) continue;
    // Covered or blurred as it may be: an instant picked for looking clear would be clear by chance.
    const instants = chosen.map(({ samples: own }) => ({
      startMs: own[0]!.timestampMs,
      endMs: own.at(-1)!.timestampMs,
    }));
    return { kind: 'found', neutral: { ...neutral, ...instants[0]! }, instants };
  }
  // The least bent of all; one that is more bent would be another zero.
  const [best] = ranked;
  const neutral = neutralOfJoints(best!.samples, facing)!;
  return { kind: 'found', neutral, instants: [{ startMs: neutral.startMs, endMs: neutral.endMs }] };
}

/** What was wrong with a frame. */
interface Problem {
  readonly timestampMs: number;
  readonly code: GuidanceCode;
}

/** The frames in the posture of the neutral, seen from the side or askew; and what was wrong with the others. */
function candidates(
  subject: Subject,
  frames: readonly PoseFrame[],
  facing: Facing,
): {
  readonly samples: readonly Sample[];
  readonly askew: readonly Sample[];
  readonly problems: readonly Problem[];
} {
  const samples: Sample[] = [];
  const askew: Sample[] = [];
  const problems: Problem[] = [];
  let state: ViewState = heldView(facing);
  for (const frame of frames) {
    const { person, timestampMs } = frame;
    if (!person) {
      problems.push({ timestampMs, code: 'nobody' });
      continue;
    }
    state = stepView(state, person, timestampMs, subject.posture);
    const view = currentView(state);
    const problem = viewProblem(frame, person, view, subject);
    if (problem) problems.push({ timestampMs, code: PROBLEMS[problem] ?? 'turn-side-on' });
    if (!person.outlinePx || (problem && problem !== 'not-side-on') || state.contradictedSinceMs !== null) continue;
    const joints = sagittalJoints(person, view, subject.leg);
    const posture = postureProblem(joints, subject.neutral);
    if (posture) problems.push({ timestampMs, code: posture });
    else (problem ? askew : samples).push(sampleOf(timestampMs, person, joints)!);
  }
  return { samples, askew, problems };
}

/** Every instant in which somebody was still, each beginning with another frame. */
function instantsOf(samples: readonly Sample[], { direction }: Pick<Subject, 'direction'>): Instant[] {
  const postures = samples.map(({ timestampMs, joints }) => ({
    timestampMs,
    trunkDeg: inclinationDeg(joints.hip, joints.shoulder),
    bentDeg: direction * hipBendDeg(joints),
    shoulderPx: joints.shoulder.y,
    trunkPx: trunkPx(joints),
  }));
  return postures.flatMap((first, from): Instant[] => {
    const trunk = [first.trunkDeg];
    const bent = [first.bentDeg];
    let to = from;
    for (let next = postures[to + 1]; next; next = postures[to + 1]) {
      const { timestampMs } = next;
      if (timestampMs - first.timestampMs > INSTANT_MS || timestampMs - postures[to]!.timestampMs > MAX_GAP_MS) break;
      if (Math.max(spread([...trunk, next.trunkDeg]), spread([...bent, next.bentDeg])) > STILL_DEG) break;
      trunk.push(next.trunkDeg);
      bent.push(next.bentDeg);
      to++;
    }
    const lastedMs = postures[to]!.timestampMs - first.timestampMs;
    if (lastedMs < SHORTEST_MS) return [];
    return [
      {
        samples: samples.slice(from, to + 1),
        bentDeg: median(bent)!,
        trunkDeg: median(trunk)!,
        shoulderPx: first.shoulderPx,
        trunkPx: first.trunkPx,
        // As if it had gone on for the whole of an instant.
        movedDeg: (Math.max(spread(trunk), spread(bent)) * INSTANT_MS) / lastedMs,
      },
    ];
  });
}

/** Those in which the shoulders lie where they lie lowest; the lowest twentieth, for a slip of the model may lie lower. */
function shouldersDown(instants: readonly Instant[]): readonly Instant[] {
  const lowestPx = percentile(instants.map(({ shoulderPx }) => shoulderPx), 0.05)!; // prettier-ignore
  return instants.filter((instant) => instant.shoulderPx <= lowestPx + SHOULDERS_LIFTED * instant.trunkPx);
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Another time, the same posture. */
function agrees(one: Instant, other: Instant): boolean {
  const apartMs = Math.abs(one.samples[0]!.timestampMs - other.samples[0]!.timestampMs);
  return apartMs > INSTANT_MS && Math.abs(one.trunkDeg - other.trunkDeg) < AGREE_DEG;
}

function mostFrequent(codes: readonly GuidanceCode[]): GuidanceCode | null {
  const counts = new Map<GuidanceCode, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
