/** What a session is judged by: the limits of the exercise, those that were moved, the weight in the hands, the own bend. */
import type { BendNorm, BendShares, Exercise, LumbarBands } from './exercise.ts';
import { withLimits, type Limits } from './limits.ts';

/** The person's own comfortable full bend, as it was measured once. */
export interface OwnBend {
  readonly deg: number;
  readonly sigmaDeg: number;
  /** ISO 8601 day. */
  readonly date: string;
}

/** Kept with every session, so that it stays judged as it was. Everything that is absent is as at the first start. */
export interface Standard {
  /** Limits that were moved. */
  readonly limits?: Limits | undefined;
  /** Done with a weight in the hands. */
  readonly loaded?: boolean | undefined;
  readonly ownBend?: OwnBend | undefined;
}

/** The exercise as this person is judged by it today. */
export function judgedBy(exercise: Exercise, { limits, loaded = false, ownBend }: Standard): Exercise {
  return withLimits(withNorm(exercise, loaded, ownBend?.deg ?? null), limits);
}

/** Limits of flexion from the own bend, or from a usual one. */
function withNorm(exercise: Exercise, loaded: boolean, ownBendDeg: number | null): Exercise {
  const { bendNorm, lumbar, spineCue, backShare, earlySpine } = exercise;
  if (!bendNorm || (!loaded && ownBendDeg === null)) return exercise;
  const bendDeg = ownBendDeg ?? bendNorm.usualDeg;
  const shares = loaded ? bendNorm.loaded : bendNorm.bodyWeight;
  return {
    ...exercise,
    marked: bendDeg >= bendNorm.leastDeg,
    lumbar: { ...lumbar, flexion: bandsOf(shares, bendDeg) },
    backShare: backShare && { ...backShare, greenDeg: whole(shares.greenShared * bendDeg) },
    spineCue: {
      ...spineCue,
      flexionDeg: whole(shares.cue * bendDeg),
      flexionRatio: shares.cueRatio,
      driftDeg: loaded ? bendNorm.driftDeg : null,
    },
    // Limits that were moved before are moved again, not twice.
    earlySpine: { ...earlySpine, minLumbarDeg: bendNorm.earlyDeg },
  };
}

function bandsOf({ green, amber }: BendShares, bendDeg: number): LumbarBands {
  return { greenDeg: whole(green * bendDeg), amberDeg: whole(amber * bendDeg) };
}

function whole(deg: number): number {
  return Math.round(deg);
}

/** How much of the own bend a lumbar angle is, 0…; null where the bend is not known or the back went the other way. */
export function shareOfBend(lumbarDeg: number | null, ownBend: OwnBend | undefined): number | null {
  return lumbarDeg === null || lumbarDeg < 0 || !ownBend ? null : lumbarDeg / ownBend.deg;
}

/** True when the own bend is too small for limits: numbers only. */
export function tooStiff({ deg }: OwnBend, { leastDeg }: BendNorm): boolean {
  return deg < leastDeg;
}

/** The exercise by which a kept session was judged. */
export function exerciseOfRecord(
  exercise: Exercise,
  { standard, limits }: { readonly standard?: Standard | undefined; readonly limits?: Limits | undefined },
): Exercise {
  if (standard) return judgedBy(exercise, standard);
  return withLimits({ ...exercise, ...exercise.firstLimits, bendNorm: null }, limits);
}
