/** Sessions over weeks as a list holds them, made up: a back that joins in later and later, with the scatter of real ones. */
import type { MarkedRep, SessionEntry } from '../../src/core/records/record.ts';
import { ANALYSIS_VERSION } from '../../src/core/analysis-version.ts';

/** The same numbers every time, −1…1. */
function scatter(seed: number): number {
  const x = Math.sin(seed * 12.9898) * 43758.5453;
  return 2 * (x - Math.floor(x)) - 1;
}

/** @param progress 0 at first … 1 now */
function markOf(seed: number, index: number, progress: number, exerciseId: string, set: number): MarkedRep {
  const bridge = exerciseId !== 'hip-hinge';
  const peak = (bridge ? 42 : 72) + 6 * scatter(seed);
  const range = Math.min(peak, (bridge ? 26 : 44) + (bridge ? 14 : 20) * progress + 7 * scatter(seed + 1));
  const lumbar = (bridge ? 16 : 34) - (bridge ? 6 : 12) * progress + 4 * scatter(seed + 2);
  const verdict = range > peak - 2 || lumbar < (bridge ? 12 : 25) ? 'good' : 'moderate';
  return {
    set,
    rep: {
      index,
      kind: 'rep',
      verdict,
      reason: null,
      score: Math.round(68 + 22 * progress + 8 * scatter(seed + 3)),
      scoreSigma: 5,
      hipFlexionPeakDeg: bridge ? -peak : peak,
      hipToStraightDeg: bridge ? 14 - 8 * progress + 3 * scatter(seed + 4) : null,
      hipShare: 0.66 + 0.14 * progress + 0.05 * scatter(seed + 5),
      lumbarPeakDeg: bridge ? -lumbar : lumbar,
      lumbarSigmaDeg: 4 + scatter(seed + 6),
      neutralHipRangeDeg: range,
    },
  };
}

const LEGS = ['single-leg-bridge-left', 'single-leg-bridge-right'] as const;

function exercisesOn(i: number): readonly string[] {
  if (i % 7 === 3) return LEGS;
  return [i % 3 === 1 ? 'glute-bridge' : 'hip-hinge'];
}

/**
 * So many sessions, newest first, every other day with some left out, up to a day.
 *
 * @param lastDay ISO 8601 day of the newest
 */
export function sessionsOver(
  count: number,
  lastDay: string,
  change: Partial<SessionEntry> = {},
): readonly SessionEntry[] {
  let at = Date.parse(`${lastDay}T17:20:00`);
  return Array.from({ length: count }, (_, back): SessionEntry => {
    const i = count - 1 - back;
    if (back > 0) at -= 86_400_000 * (scatter(i) > 0.72 ? 5 : 2);
    const ids = exercisesOn(i);
    const sets = [ids[0]!, ids.at(-1)!].map((exerciseId) => ({ exerciseId, target: 8 }));
    const progress = count > 1 ? i / (count - 1) : 0;
    const reps = Array.from({ length: 16 }, (__, k) =>
      markOf(100 * i + 7 * k, k, progress, sets[k < 8 ? 0 : 1]!.exerciseId, k < 8 ? 1 : 2),
    );
    const before = Math.max(0, Math.round(4 - 3 * progress + scatter(i + 0.5)));
    return {
      id: `${i}`,
      exerciseId: ids[0]!,
      startedAt: new Date(at).toISOString(),
      source: i % 11 === 5 ? 'garden.mp4' : 'camera',
      selfTest: null,
      analysis: ANALYSIS_VERSION,
      finished: true,
      sets,
      reps,
      standard: { ownBend: { deg: 54, sigmaDeg: 4, date: '2026-01-02' } },
      ...(i % 2 === 0 && { pain: { before, after: Math.max(0, before - (i % 3)) } }),
      ...change,
    };
  });
}
