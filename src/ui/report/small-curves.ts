/** Each rep as a small drawing of hips and back over time, all on one scale. Vectors, so that they print sharp. */
import { svg, type SVGTemplateResult } from 'lit';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleSeries } from '../../core/records/record.ts';
import { curveData } from '../review/curve-data.ts';

const WIDTH = 120;
const HEIGHT = 56;

/** One scale for all the drawings. */
export interface SmallScale {
  readonly seconds: number;
  readonly minDeg: number;
  readonly maxDeg: number;
}

/** Room for every rep, and for its usual angles. */
export function smallScaleOf(all: readonly AngleSeries[], exercise: Exercise | null): SmallScale {
  const data = all.map((series) => curveData(series, exercise));
  const degs = data
    .flatMap(([, hip, back, upper, lower]) => [hip, back, upper, lower].flat())
    .flatMap((deg) => deg ?? []);
  return {
    seconds: Math.ceil(Math.max(1, ...data.map(([seconds]) => seconds.at(-1) ?? 0))),
    minDeg: Math.min(-15, ...degs),
    maxDeg: Math.max(45, ...degs),
  };
}

export function smallCurves(
  series: AngleSeries,
  exercise: Exercise | null,
  { seconds, minDeg, maxDeg }: SmallScale,
): SVGTemplateResult {
  const [times, hips, back, upper, lower] = curveData(series, exercise);
  const x = (i: number): string => ((WIDTH * (times[i] ?? 0)) / seconds).toFixed(1);
  const y = (deg: number): string => (HEIGHT * ((maxDeg - deg) / (maxDeg - minDeg))).toFixed(1);
  const point = (deg: number, i: number): string => `${x(i)} ${y(deg)}`;
  const line = (curve: readonly (number | null)[]): string =>
    runsOf(curve)
      .map((run) => `M${run.map((i) => point(curve[i]!, i)).join('L')}`)
      .join('');
  const band = runsOf(upper)
    .map((run) => {
      const there = run.map((i) => point(upper[i]!, i));
      const back = run.toReversed().map((i) => point(lower[i]!, i));
      return `M${[...there, ...back].join('L')}Z`;
    })
    .join('');
  return svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    <path class="zero" d="M0 ${y(0)}H${WIDTH}" />
    <path class="band" d=${band} />
    <path class="back-line" d=${line(back)} />
    <path class="hip-line" d=${line(hips)} />
  </svg>`;
}

/** Where a curve is known without a gap: indexes, two and more. */
export function runsOf(curve: readonly (number | null)[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  curve.forEach((value, i) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last?.at(-1) === i - 1) last.push(i);
    else runs.push([i]);
  });
  return runs.filter(({ length }) => length > 1);
}
