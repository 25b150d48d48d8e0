import type { Exercise } from '../../core/exercise/exercise.ts';
import type { SessionRecord } from '../../core/records/record.ts';
import { exerciseOfRecord, tooStiff, type Standard } from '../../core/exercise/standard.ts';
import { limitsOf, within } from '../../core/exercise/limits.ts';
import { wholeDegrees } from './degrees.ts';
import { exerciseWords } from './exercise-words.ts';

/** What the limits come from: "with a weight, by your own bend of 52°". */
export function standardWords({ loaded = false, ownBend }: Standard, { bendNorm }: Exercise): string {
  const bend = bendNorm && ownBend ? `your own bend of ${wholeDegrees(ownBend.deg)}°` : null;
  return `${loaded ? 'with a weight, ' : ''}by ${bend ?? 'the usual limits'}`;
}

/** How a session was judged, as a sentence; null when its exercise is not known any more. */
export function judgedWords(session: SessionRecord, exercise: Exercise | null): string | null {
  if (!exercise) return null;
  const { standard } = session;
  const { bendNorm } = exercise;
  const moved = movedLimits(session, exercise).length > 0 ? ', some of them moved' : '';
  if (!standard) return `Judged by the limits of then${moved}.`;
  const { loaded, ownBend } = standard;
  if (bendNorm && ownBend && tooStiff(ownBend, bendNorm)) {
    return `${loaded ? 'With a weight. ' : ''}Numbers only: your own bend of ${wholeDegrees(ownBend.deg)}° is too little for limits.`;
  }
  const own = bendNorm && ownBend && moved ? ', with limits that were moved' : moved;
  return `Judged ${standardWords(standard, exercise)}${own}.`;
}

/** The limits a session was judged with where they were moved: "Back bends by more than 35° (usually 30°)". */
export function movedLimits(session: SessionRecord, exercise: Exercise | null): readonly string[] {
  const { standard, limits = standard?.limits } = session;
  const words = exercise && exerciseWords(exercise.id);
  if (!words || !limits) return [];
  const unmoved = exerciseOfRecord(exercise, { standard: standard && { ...standard, limits: undefined } });
  return limitsOf(unmoved).flatMap((info) => {
    const deg = within(info, limits[info.name]);
    if (deg === info.defaultDeg) return [];
    return [`${words.limits[info.name].title} ${deg}° (usually ${info.defaultDeg}°)`];
  });
}
