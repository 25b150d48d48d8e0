import { limitInfos, type PrescribedExercise } from '../../core/records/prescription.ts';
import type { SessionPlan } from '../../core/session/plan.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import { degrees, seconds } from '../../words/numbers.ts';
import type { FirstWords } from '../../words/words.ts';
import { exerciseWords } from './exercise-words.ts';
import { sessionName } from './session-name.ts';
import { languageNow } from './words-controller.ts';

/** "2 sets of 8 reps, 60 s rest"; without a second set there is no rest. @param holdMs how long each of them is held, null for reps */
export function planWords(
  { sets, reps, restSeconds }: SessionPlan,
  { language, start }: FirstWords,
  holdMs: number | null,
): string {
  const rest = sets > 1 ? seconds(restSeconds, language) : null;
  return holdMs === null
    ? start.plan.line(sets, reps, rest)
    : start.plan.heldLine(sets, reps, seconds(holdMs / 1000, language), rest);
}

/** How long an exercise is held; null for one that is done in reps. */
export function holdMsOf([id]: PrescribedExercise['exerciseIds']): number | null {
  return exerciseById(id)?.hold?.targetMs ?? null;
}

/** "Single-leg bridge, left and right" */
export function prescribedName(
  { exerciseIds }: Pick<PrescribedExercise, 'exerciseIds'>,
  language = languageNow(),
): string {
  const [first] = exerciseIds;
  const sets = exerciseIds.map((exerciseId) => ({ exerciseId, target: 0 }));
  return sessionName({ exerciseId: first, sets }, language);
}

/** With or without a weight, where the limits know one, and the limits that the plan moves. */
export function prescribedConditions(each: PrescribedExercise, words: FirstWords): readonly string[] {
  const [id] = each.exerciseIds;
  const exercise = exerciseById(id);
  const own = exerciseWords(id);
  if (!exercise || !own) return [];
  const { language, shared, start } = words;
  const limits = limitInfos(exercise, each).flatMap(({ name, defaultDeg }) => {
    const deg = each.limits[name];
    if (deg === undefined) return [];
    return [shared.movedLimit(own.limits[name].title, degrees(deg, language), degrees(defaultDeg, language))];
  });
  return [...(exercise.bendNorm ? [each.loaded ? start.load.with : start.load.without] : []), ...limits];
}
