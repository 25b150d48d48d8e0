/** What is to be done in a session, and what its machine is told of it. */
import { LIVE, RECORDING } from '../core/analysis-state.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import { judgedBy } from '../core/exercise/standard.ts';
import type { BlockPlace } from '../core/programme/block.ts';
import { asPrescribed, type PrescribedExercise } from '../core/records/prescription.ts';
import { planFor } from '../core/session/plan.ts';
import type { SessionSetup } from '../core/session/state.ts';
import type { Settings } from '../ui/settings/settings-state.ts';
import { spokenMs } from '../words/spoken-ms.ts';
import type { Origin } from './origin.ts';
import type { SessionParts } from './session-run.ts';
import { standardOf } from './settings.ts';

export interface Task {
  /** Several (left and right) take turns. */
  readonly exercises: readonly [Exercise, ...Exercise[]];
  readonly origin: Origin;
  /** 0…10 where it was given. */
  readonly painBefore: number | null;
  /** The exercise of a plan that is followed in it; null for what is set. */
  readonly prescribed: PrescribedExercise | null;
  /** Where it stands among the exercises that are done in one go; null for one alone. */
  readonly place: BlockPlace | null;
}

/** What is set, as far as the plan has not its own. */
export function settingsOf(
  { prescribed, exercises: [first] }: Pick<Task, 'prescribed' | 'exercises'>,
  set: Settings,
): Settings {
  return prescribed ? asPrescribed(set, prescribed) : { ...set, plan: planFor(first, set.plan) };
}

/** What its machine is told. @param textOf of lines that are spoken, to reckon how long they take */
export function setupOf(
  { exercises, origin, place }: Task,
  settings: Settings,
  textOf: SessionParts['textOf'],
): SessionSetup {
  const { plan, voice, ownBend, offersOwnBend } = settings;
  const live = origin.kind === 'camera';
  const [first, ...others] = exercises;
  const judged = (exercise: Exercise): Exercise => judgedBy(exercise, standardOf(settings, exercise.id));
  return {
    exercises: [judged(first), ...others.map(judged)],
    plan: live ? plan : null,
    analysis: live ? LIVE : RECORDING,
    spokenMs: (lines) => spokenMs(textOf(lines), voice.rate),
    offersOwnBend: live && offersOwnBend && !ownBend,
    standard: standardOf(settings, first.id),
    amongOthers: place !== null,
  };
}
