import type { Exercise } from '../../core/exercise/exercise.ts';
import type { SelfTestResult, SessionRecord } from '../../core/records/record.ts';
import type { UnreadStretch } from '../../core/records/unread.ts';
import { exerciseOfRecord, tooStiff } from '../../core/exercise/standard.ts';
import { degInForce, limitsOf } from '../../core/exercise/limits.ts';
import { decimal, degrees } from '../../words/numbers.ts';
import type { OptionWords } from '../../words/settings.ts';
import { unreadText } from '../../words/unread-text.ts';
import type { Words } from '../../words/words.ts';
import { exerciseWords } from './exercise-words.ts';

/** How a session was judged, as a sentence; null when its exercise is not known any more. */
export function judgedWords(session: SessionRecord, exercise: Exercise | null, words: Words): string | null {
  if (!exercise) return null;
  const { standard } = session;
  const { bendNorm } = exercise;
  const { judged } = words.review;
  const moved = movedLimits(session, exercise, words).length > 0;
  if (!standard) return judged.byLimitsOfThen(moved);
  const { loaded = false, ownBend } = standard;
  const bend = bendNorm && ownBend ? degrees(ownBend.deg, words.language) : null;
  if (bend !== null && tooStiff(ownBend!, bendNorm!)) return judged.numbersOnly(loaded, bend);
  return judged.by(loaded, bend, moved);
}

/** The limits a session was judged with where they were moved: "back bends by more than 35° (usually 30°)". */
export function movedLimits(session: SessionRecord, exercise: Exercise | null, words: Words): readonly string[] {
  const { standard, limits = standard?.limits } = session;
  const own = exercise && exerciseWords(exercise.id);
  if (!own || !limits) return [];
  const unmoved = exerciseOfRecord(exercise, { standard: standard && { ...standard, limits: undefined } });
  return limitsOf(unmoved).flatMap((info) => {
    const deg = degInForce(info, limits[info.name]);
    if (deg === info.defaultDeg) return [];
    const { language, shared } = words;
    return [shared.movedLimit(own.limits[info.name].title, degrees(deg, language), degrees(info.defaultDeg, language))];
  });
}

/** What the back did when it was moved on purpose: the size of what it can do, to hold the reps against. */
export function selfTestWords({ pressDeg, archDeg }: SelfTestResult, { language, review }: Words): string {
  const size = (deg: number | null): string | null => (deg === null ? null : degrees(Math.abs(deg), language));
  return review.ownRange(size(pressDeg), size(archDeg));
}

/** What the session was measured with, named as in the settings. */
export function measuredWords({ model, appVersion }: SessionRecord, { review, settings }: Words): string {
  const name = (options: Readonly<Record<string, OptionWords>>, id: string): string => options[id]?.name ?? id;
  return review.measuredWith(
    name(settings.model.options, model.variant),
    name(settings.inference.options, model.inference),
    appVersion ?? null,
  );
}

/** What of its recording could not be read. */
export function unreadWords(unread: readonly UnreadStretch[], { language, review }: Words): string {
  return unreadText(unread, review.unread, (value) => decimal(value, 1, language));
}
