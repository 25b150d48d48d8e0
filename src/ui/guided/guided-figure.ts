import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Side } from '../../core/pose/frame.ts';
import type { GuidedFigure, Limb, Point, Posture } from '../../exercises/guided/figure.ts';

/** Half the width of the hips and of the shoulders, seen from behind. */
const HIP = 13;
const SHOULDER = 24;
const PALE = 'color-mix(in srgb, var(--ink) 38%, var(--card))';

/** The moment that shows most of an exercise. */
export function guidedStill(figure: GuidedFigure, label: string): TemplateResult {
  const { phases, key, start, shows } = figure;
  return guidedFigure(figure, { posture: phases[key] ?? start, phaseId: key }, shows, label);
}

/** What is drawn. */
interface Moment {
  readonly posture: Posture;
  /** The phase that is on; null for none. */
  readonly phaseId: string | null;
}

/** A person in this posture, in the strokes of the exercise cards; behind them, pale, where they began. */
export function guidedFigure(
  figure: GuidedFigure,
  { posture, phaseId }: Moment,
  side: Side | null,
  label: string,
): TemplateResult {
  const { viewBox, floor, props, shows, arrows } = figure;
  const arrow = phaseId === null ? undefined : arrows[phaseId];
  const [left = 0, , width = 0] = viewBox.split(' ').map(Number);
  const mirrored = shows !== null && side !== null && side !== shows;
  return html`<svg class="figure" viewBox=${viewBox} role="img" aria-label=${label}>
    <g
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      transform=${mirrored ? `translate(${2 * left + width} 0) scale(-1 1)` : nothing}
    >
      <path d=${floor} stroke="var(--line)" stroke-width="3" />
      ${props.map((path) => svg`<path d=${path} stroke="var(--line-strong)" stroke-width="4" opacity="0.7" />`)}
      ${posture === figure.start ? nothing : ghost(figure, figure.start)} ${person(figure, posture)}
      ${arrow ? svg`<path d=${arrow} stroke="var(--hip)" stroke-width="5" />` : nothing}
    </g>
  </svg>`;
}

function ghost({ view }: GuidedFigure, { head, hip, shoulder, curve, legs }: Posture): SVGTemplateResult {
  const [near, far] = rootsOf(view, hip, HIP);
  return svg`<g stroke="var(--line-strong)" stroke-width="5" opacity="0.3">
    <circle cx=${head[0]} cy=${head[1]} r=${HEAD} />
    <path d=${backOf(view, hip, shoulder, curve)} />
    <path d=${limbPath(near, legs[0])} />
    ${view === 'behind' ? svg`<path d=${limbPath(far, legs[1])} />` : nothing}
  </g>`;
}

const HEAD = 17;

function person({ view, band }: GuidedFigure, posture: Posture): SVGTemplateResult {
  const { head, hip, shoulder, curve, legs, arms, belly } = posture;
  const behind = view === 'behind';
  const hips = rootsOf(view, hip, HIP);
  const shoulders = rootsOf(view, shoulder, SHOULDER);
  const far = behind ? 'var(--ink)' : PALE;
  return svg`
    <g stroke=${far}>
      <path d=${limbPath(shoulders[1], arms[1])} stroke-width="5" />
      <path d=${limbPath(hips[1], legs[1])} stroke-width="7" />
    </g>
    ${band === null ? nothing : svg`<path d=${bandPath(hips, legs, band)} stroke="var(--ink-soft)" stroke-width="6" />`}
    <g stroke="var(--ink)">
      <path d=${limbPath(hips[0], legs[0])} stroke-width="7" />
      ${behind ? svg`<path d=${`M${xy(shoulders[0])}L${xy(shoulders[1])}`} stroke-width="7" />` : nothing}
      <circle cx=${head[0]} cy=${head[1]} r=${HEAD} stroke-width="7" />
    </g>
    ${belly > 0 ? svg`<path d=${bellyPath(hip, shoulder, belly)} stroke="var(--ink)" stroke-width="4" />` : nothing}
    <path d=${backOf(view, hip, shoulder, curve)} stroke="var(--back)" stroke-width="13" />
    <path d=${limbPath(shoulders[0], arms[0])} stroke="var(--ink)" stroke-width="5" />
    ${behind ? pelvis(hips) : svg`<circle cx=${hip[0]} cy=${hip[1]} r="12" fill="var(--hip)" stroke="var(--card)" stroke-width="3" />`}`;
}

/** From behind, with both hips. */
function pelvis([right, left]: readonly [Point, Point]): SVGTemplateResult {
  const path = `M${xy(left)}L${xy(right)}`;
  return svg`<path d=${path} stroke="var(--card)" stroke-width="25" /><path d=${path} stroke="var(--hip)" stroke-width="19" />`;
}

/** Where the limbs begin: from behind the right one stands right. */
function rootsOf(view: GuidedFigure['view'], [x, y]: Point, half: number): readonly [Point, Point] {
  return view === 'side' ? [[x, y], [x, y]] : [[x + half, y], [x - half, y]]; // prettier-ignore
}

/** Seen from the side a gentle S: the lower back goes forwards, the upper back the other way. */
function backOf(view: GuidedFigure['view'], hip: Point, shoulder: Point, curve: number): string {
  if (view === 'behind') return `M${xy(along(hip, shoulder, 0.12, 0))}L${xy(along(hip, shoulder, 0.94, 0))}`;
  const points = [
    along(hip, shoulder, 0.14, 0),
    along(hip, shoulder, 0.4, -curve),
    along(hip, shoulder, 0.7, curve),
    shoulder,
  ];
  return `M${xy(points[0]!)}C${points.slice(1).map(xy).join(' ')}`;
}

function bellyPath(hip: Point, shoulder: Point, belly: number): string {
  const front = (share: number, away: number): string => xy(along(shoulder, hip, share, away));
  return `M${front(0.06, 7)}C${front(0.3, 14 + belly)} ${front(0.78, 12 + belly)} ${front(1, 8)}`;
}

/** From a knee to the other, or wherever the band lies. */
function bandPath(hips: readonly [Point, Point], legs: readonly [Limb, Limb], band: number): string {
  const at = (root: Point, { mid, end }: Limb): Point =>
    band <= 1 ? along(root, mid, band, 0) : along(mid, end, band - 1, 0);
  return `M${xy(at(hips[0], legs[0]))}L${xy(at(hips[1], legs[1]))}`;
}

function limbPath(root: Point, { mid, end, tip }: Limb): string {
  return `M${[root, mid, end, ...(tip ? [tip] : [])].map(xy).join('L')}`;
}

/** A point on the way, and so far beside it; of somebody who looks to the right, positive is behind. */
function along([ax, ay]: Point, [bx, by]: Point, share: number, away: number): Point {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [ax + share * (bx - ax) + (away * (by - ay)) / length, ay + share * (by - ay) - (away * (bx - ax)) / length];
}

function xy([x, y]: Point): string {
  return `${Math.round(10 * x) / 10} ${Math.round(10 * y) / 10}`;
}
