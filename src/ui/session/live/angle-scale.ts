/** The scale an angle is drawn on: its ends, and where green, amber and red are. */
import type { Exercise } from '../../../core/exercise/exercise.ts';

/** A coloured stretch of the scale, degrees. */
interface Zone {
  readonly from: number;
  readonly to: number;
  readonly colour: 'green' | 'amber' | 'red' | 'plain';
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly zones: readonly Zone[];
}

/** Shown while the exercise is not known. */
const PLAIN: Readonly<Record<'hip' | 'lumbar', Scale>> = {
  hip: { min: 0, max: 60, zones: [{ from: 0, to: 60, colour: 'plain' }] },
  lumbar: { min: -30, max: 40, zones: [{ from: -30, to: 40, colour: 'plain' }] },
};

/** By the exercise's own limits. @param exercise null while it is not known */
export function scaleOf(which: 'hip' | 'lumbar', exercise: Exercise | null): Scale {
  if (!exercise) return PLAIN[which];
  return which === 'hip' ? hipScale(exercise) : backScale(exercise);
}

function backScale({ shown, lumbar }: Exercise): Scale {
  const [min, max] = shown.bars.back;
  const { flexion, extension } = lumbar;
  const zones: Zone[] = [
    { from: min, to: -extension.amberDeg, colour: 'red' },
    { from: -extension.amberDeg, to: -extension.greenDeg, colour: 'amber' },
    { from: -extension.greenDeg, to: flexion.greenDeg, colour: 'green' },
    { from: flexion.greenDeg, to: flexion.amberDeg, colour: 'amber' },
    { from: flexion.amberDeg, to: max, colour: 'red' },
  ];
  return { min, max, zones };
}

/** Enough is green where it is known: how far a hip is from straight depends on how the person lay. */
function hipScale({ reach, shown }: Exercise): Scale {
  const [min, max] = shown.bars.hip;
  if (reach.from === 'straight') return { min, max, zones: [{ from: min, to: max, colour: 'plain' }] };
  const zones: Zone[] = [
    { from: min, to: reach.enoughDeg, colour: 'plain' },
    { from: reach.enoughDeg, to: max, colour: 'green' },
  ];
  return { min, max, zones };
}
