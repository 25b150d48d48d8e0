/** A demonstration from a trace: folds it, picks a good and a poor rep, smooths what is drawn. The angles are left as measured. */
import type { View } from '../../src/core/pose/view.ts';
import { exerciseById } from '../../src/exercises/catalogue.ts';
import { measuredLeg, type Leg } from '../../src/core/pose/measured-leg.ts';
import { landmark, type PointPx, type PoseFrame } from '../../src/core/pose/frame.ts';
import type { Angle, BackContour, Reading, Rep, Verdict } from '../../src/core/reading.ts';
import { analyseRecording } from '../../src/core/analyse-recording.ts';
import { unpackFrames, type AnyTraceFile } from '../../src/core/records/trace.ts';
import { DEMO_JOINTS, LINE_PARTS, type Demo, type DemoClip, type DemoFrame } from '../../src/exercises/demo.ts';

/** Shown before the rep begins and after it ends, so that it is seen to begin at rest. */
const MARGIN_MS = 300;
/** Spread of the smoothing in time, ms: less than the quickest turn of a rep, more than the jitter between two pictures. */
const SMOOTHING_MS = 100;
/** Points of the neutral. */
const GHOST_POINTS = 12;

type Drawn = Pick<DemoFrame, 'joints' | 'line' | 'ghost'>;

/** @throws RangeError when the trace has no such two reps, or names no exercise. */
export function demoOf(trace: AnyTraceFile): Demo {
  const exercise = exerciseById(trace.exercise);
  if (!exercise) throw new RangeError(`there is no exercise ${trace.exercise}`);
  const frames = unpackFrames(trace);
  const { readings, events, view } = analyseRecording(exercise, frames);
  const reps = events.flatMap((event) => (event.type === 'rep-finished' ? [event.rep] : []));
  if (!view) throw new RangeError('nobody was seen');

  const clip = (verdict: Verdict, size: (rep: Rep) => number): DemoClip => {
    const [rep] = reps.filter((each) => each.verdict === verdict).toSorted((a, b) => size(b) - size(a));
    if (!rep) throw new RangeError(`no rep is judged ${verdict}`);
    const peakMs = verdict === 'good' ? rep.peakMs : (rep.lumbarPeakMs ?? rep.peakMs);
    return clipOf(frames, readings, view, exercise.leg, rep, peakMs);
  };
  return {
    schema: 'hingeline-demo/1',
    exercise: exercise.id,
    facing: view.facing,
    good: clip('good', (rep) => Math.abs(rep.hipFlexionPeakDeg ?? 0)),
    poor: clip('bad', (rep) => Math.abs(rep.lumbarPeakDeg ?? 0)),
  };
}

function clipOf(
  frames: readonly PoseFrame[],
  readings: readonly Reading[],
  view: View,
  leg: Leg,
  rep: Rep,
  peakMs: number,
): DemoClip {
  const drawn = frames.map((frame, i) => drawnOf(frame, readings[i]!, view, leg));
  const shown = frames.flatMap(({ timestampMs: ms }, i) =>
    ms >= rep.startMs - MARGIN_MS && ms <= rep.endMs + MARGIN_MS && drawn[i] ? [i] : [],
  );
  const startMs = frames[shown[0]!]!.timestampMs;
  return {
    verdict: rep.verdict!,
    peakMs: Math.round(peakMs - startMs),
    frames: shown.map((i) => {
      const atMs = frames[i]!.timestampMs;
      const near = frames.flatMap(({ timestampMs: ms }, k) => {
        const weight = Math.exp(-0.5 * ((ms - atMs) / SMOOTHING_MS) ** 2);
        return drawn[k] && weight > 0.01 ? [{ drawn: drawn[k], weight }] : [];
      });
      const smooth = (key: keyof Drawn): number[] => {
        const total = near.reduce((sum, { weight }) => sum + weight, 0);
        return drawn[i]![key].map((_, n) =>
          tenth(near.reduce((sum, each) => sum + each.weight * each.drawn[key][n]!, 0) / total),
        );
      };
      return {
        atMs: Math.round(atMs - startMs),
        hip: measured(readings[i]!.hip),
        lumbar: measured(readings[i]!.lumbar),
        joints: smooth('joints'),
        line: smooth('line'),
        ghost: smooth('ghost'),
      };
    }),
  };
}

/** Joints, line and neutral of a frame, the lines with as many points in each; null where the back was not measured. */
function drawnOf(
  { person }: PoseFrame,
  { backContour, neutralContour }: Reading,
  { nearSide }: View,
  which: Leg,
): Drawn | null {
  if (!person || !backContour || !neutralContour) return null;
  const leg = measuredLeg(person, nearSide, which);
  return {
    joints: DEMO_JOINTS.flatMap((joint) => {
      const isLeg = ['hip', 'knee', 'ankle', 'heel', 'foot_index'].includes(joint);
      return flat(landmark(person, isLeg ? leg : nearSide, joint));
    }),
    line: lineOf(backContour),
    ghost: spaced(neutralContour, GHOST_POINTS).flatMap(flat),
  };
}

/** The line with its lumbar part always at the same points, so that it can be smoothed in time. */
function lineOf({ points, lumbarStart, lumbarEnd }: BackContour): number[] {
  const parts = [points.slice(0, lumbarStart + 1), points.slice(lumbarStart, lumbarEnd + 1), points.slice(lumbarEnd)];
  return parts.flatMap((part, i) => spaced(part, LINE_PARTS[i]!).slice(i === 0 ? 0 : 1)).flatMap(flat);
}

/** As many points along a line, evenly spaced. */
function spaced(points: readonly PointPx[], count: number): PointPx[] {
  const along = [0];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    along.push(along[i - 1]! + Math.hypot(b.xPx - a.xPx, b.yPx - a.yPx));
  }
  return Array.from({ length: count }, (_, n) => {
    const at = (n / (count - 1)) * along.at(-1)!;
    const next = Math.max(
      1,
      along.findIndex((length) => length >= at),
    );
    const [a, b] = [points[next - 1]!, points[next] ?? points.at(-1)!];
    const share = (at - along[next - 1]!) / (along[next]! - along[next - 1]! || 1);
    return { xPx: a.xPx + share * (b.xPx - a.xPx), yPx: a.yPx + share * (b.yPx - a.yPx) };
  });
}

function measured(angle: Angle): [number, number] | null {
  return angle.kind === 'measured' ? [tenth(angle.deg), tenth(angle.sigmaDeg)] : null;
}

function flat({ xPx, yPx }: PointPx): [number, number] {
  return [xPx, yPx];
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10 + 0; // no −0
}
