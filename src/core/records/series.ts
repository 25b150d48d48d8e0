/** From samples of a session to the curves and the picture of one rep. */
import type { PoseFrame } from '../pose/frame.ts';
import type { Angle, Reading } from '../reading.ts';
import type { AngleSeries } from './record.ts';

/** One analysed frame and what was read from it. */
export interface Sample {
  readonly frame: PoseFrame;
  readonly reading: Reading;
}

/** The curves from `startMs` to `endMs`, both included; only measured angles, the rest are gaps. */
export function seriesBetween(samples: readonly Sample[], startMs: number, endMs: number): AngleSeries {
  const during = samples.filter(({ frame: { timestampMs } }) => timestampMs >= startMs && timestampMs <= endMs);
  return {
    timestampMs: during.map(({ frame }) => frame.timestampMs),
    hipDeg: during.map(({ reading }) => measured(reading.hip)?.deg ?? null),
    lumbarDeg: during.map(({ reading }) => measured(reading.lumbar)?.deg ?? null),
    lumbarSigmaDeg: during.map(({ reading }) => measured(reading.lumbar)?.sigmaDeg ?? null),
  };
}

/** The frame nearest in time; null when there is none or no time is given. */
export function frameAt(samples: readonly Sample[], timestampMs: number | null): PoseFrame | null {
  if (timestampMs === null) return null;
  let best: PoseFrame | null = null;
  for (const { frame } of samples) {
    if (!best || Math.abs(frame.timestampMs - timestampMs) < Math.abs(best.timestampMs - timestampMs)) best = frame;
  }
  return best;
}

function measured(angle: Angle): { readonly deg: number; readonly sigmaDeg: number } | null {
  return angle.kind === 'measured' ? angle : null;
}
