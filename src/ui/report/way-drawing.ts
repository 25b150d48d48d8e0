/** Back against hips: a line for each rep over the corridor of the limits. Vectors, so that it prints sharp. */
import { svg, type SVGTemplateResult } from 'lit';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleSeries } from '../../core/records/record.ts';
import type { PlotWords } from '../../words/session.ts';
import { axesOf, CORRIDOR_STEP_DEG, corridorOf, planeOf } from '../plot/plane.ts';
import { hipTravelDeg } from '../shared/degrees.ts';
import { runsOf } from './small-curves.ts';

const [WIDTH, HEIGHT] = [250, 200];
const MARGIN = { left: 36, right: 6, top: 6, bottom: 28 };
/** Between two ticks of an axis, degrees. */
const TICK_DEG = 20;

/** @param label what the drawing shows */
export function wayDrawing(
  all: readonly AngleSeries[],
  exercise: Exercise | null,
  { hips, back }: Pick<PlotWords, 'hips' | 'back'>,
  label: string,
): SVGTemplateResult {
  const axes = axesOf(exercise);
  const plane = planeOf(axes, { clientWidth: WIDTH, clientHeight: HEIGHT }, MARGIN);
  const { left, right, top, bottom } = plane;
  const x = (deg: number): string => plane.x(deg).toFixed(1);
  const y = (deg: number): string => plane.y(deg).toFixed(1);
  const corridor = corridorOf(exercise);
  const area = (band: string): string =>
    corridor
      .filter((stripe) => stripe.band === band)
      .map(
        ({ hipDeg, fromDeg, toDeg }) =>
          `M${x(hipDeg)} ${y(toDeg)}H${x(hipDeg + CORRIDOR_STEP_DEG)}V${y(fromDeg)}H${x(hipDeg)}Z`,
      )
      .join('');
  const line = ({ hipDeg, lumbarDeg }: AngleSeries): string => {
    const travel = hipDeg.map((deg, i) => ((lumbarDeg[i] ?? null) === null ? null : hipTravelDeg(deg, exercise)));
    return runsOf(travel)
      .map((run) => `M${run.map((i) => `${x(travel[i]!)} ${y(lumbarDeg[i]!)}`).join('L')}`)
      .join('');
  };
  // The back's name stands where the back goes when it joins in.
  const up = axes.lumbar.max > -axes.lumbar.min;
  return svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
    <path class="green-area" d=${area('green')} />
    <path class="amber-area" d=${area('amber')} />
    <path class="zero" d="M${x(0)} ${top}V${bottom}M${left} ${y(0)}H${right}" />
    ${ticksOf(axes.hip).map((deg) => svg`<text x=${x(deg)} y=${bottom + 11} text-anchor="middle">${deg}°</text>`)}
    ${ticksOf(axes.lumbar).map((deg) => svg`<text x=${left - 3} y=${plane.y(deg) + 3} text-anchor="end">${deg}°</text>`)}
    ${all.map((series) => svg`<path class="way-line" d=${line(series)} />`)}
    <text class="hip" x=${right} y=${HEIGHT - 3} text-anchor="end">${hips}</text>
    <text class="back" transform="translate(9 ${up ? top : bottom}) rotate(-90)" text-anchor=${up ? 'end' : 'start'}>${back}</text>
  </svg>`;
}

function ticksOf({ min, max }: { readonly min: number; readonly max: number }): readonly number[] {
  const first = Math.ceil(min / TICK_DEG);
  const last = Math.floor(max / TICK_DEG);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * TICK_DEG);
}
