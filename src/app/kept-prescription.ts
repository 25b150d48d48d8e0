/** A plan as this browser kept it. What comes from elsewhere is checked in `exchange`, which is fetched only then. */
import type { Exercise } from '../core/exercise/exercise.ts';
import type { Limits } from '../core/exercise/limits.ts';
import { chosenOf, type PrescribedExercise, type Prescription } from '../core/records/prescription.ts';

/** Null where it is none that can be followed here. */
export function keptPrescription(kept: unknown, known: readonly Exercise[]): Prescription | null {
  if (!isRecord(kept) || !Array.isArray(kept['exercises'])) return null;
  const exercises = kept['exercises'].map(keptExercise);
  if (exercises.includes(null)) return null;
  return chosenOf(
    {
      title: textOf(kept['title']),
      from: textOf(kept['from']),
      note: textOf(kept['note']),
      exercises: exercises.flatMap((each) => each ?? []),
    },
    known,
  );
}

function keptExercise(kept: unknown): PrescribedExercise | null {
  if (!isRecord(kept) || !Array.isArray(kept['exerciseIds'])) return null;
  const [first, ...others] = kept['exerciseIds'].map(textOf);
  const plan = isRecord(kept['plan']) ? kept['plan'] : {};
  const { sets, reps, restSeconds } = plan;
  if (!first || typeof sets !== 'number' || typeof reps !== 'number' || typeof restSeconds !== 'number') return null;
  return {
    exerciseIds: [first, ...others],
    plan: { sets, reps, restSeconds },
    loaded: kept['loaded'] === true,
    limits: limitsOf(kept['limits']),
    note: textOf(kept['note']),
  };
}

function limitsOf(kept: unknown): Limits {
  const numbers = Object.entries(isRecord(kept) ? kept : {}).filter(([, deg]) => typeof deg === 'number');
  return Object.fromEntries(numbers);
}

function textOf(kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
