import type { Posture, View } from '../../../core/pose/view.ts';
import { YAW_LIMITS_DEG } from '../../../core/pose/yaw.ts';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { degrees } from '../../../words/numbers.ts';
import type { Words } from '../../../words/words.ts';

/** Where the person stands in the drawing, and how far from there the arrow is that says which way to turn. */
const CENTRE = { x: 70, y: 50 } as const;
const TURN_RADIUS = 58;
/** The head of the arrow, degrees of its circle. */
const HEAD_DEG = 12;

/** Shoulders, and an arrow where the person faces. */
const upright = (colour: string): SVGTemplateResult =>
  svg`<ellipse rx="12" ry="25" fill="none" stroke=${colour} stroke-width="4" />
    <circle r="9" fill=${colour} />
    <path d="M22 0 H46 M37 -8 L46 0 L37 8" fill="none" stroke=${colour} stroke-width="4"
      stroke-linecap="round" stroke-linejoin="round" />`;

/** From above, pointing right; lying, head to the left. */
export const FROM_ABOVE: Record<Posture, (colour: string) => SVGTemplateResult> = {
  standing: upright,
  kneeling: upright,
  lying: (colour) =>
    svg`<circle cx="-46" r="9" fill=${colour} />
      <rect x="-34" y="-13" width="44" height="26" rx="12" fill="none" stroke=${colour} stroke-width="4" />
      <path d="M11 -6 H48 M11 6 H48" fill="none" stroke=${colour} stroke-width="4" stroke-linecap="round" />`,
};

/** The camera seen from above, below the middle of a drawing 140 wide, and what it sees. */
export const CAMERA_FROM_ABOVE = svg`<path d="M70 120 L26 50 H114 Z" fill="var(--line)" opacity="0.55" />
  <rect x="56" y="110" width="28" height="15" rx="4" fill="var(--ink)" />
  <circle cx="70" cy="109" r="5" fill="var(--ink)" />`;

/** Camera and person seen from above, a thin line along which the person should be, and an arrow which way to turn. */
export function topView(view: View, posture: Posture, { session, language }: Words): TemplateResult {
  const { sideOn, offSideOn, seenFromAbove } = session.setUp;
  const right = view.facing === 'right';
  // Picture right is drawing right, the camera is below; towards the camera turns nose or feet down.
  const turnDeg = right ? view.yawDeg : 180 - view.yawDeg;
  const good = Math.abs(view.yawDeg) <= YAW_LIMITS_DEG.placed;
  const told = good ? sideOn : offSideOn(degrees(Math.abs(view.yawDeg), language));
  const from = posture === 'lying' ? 12 : 70;
  return html`<figure class="picture top-view ${good ? 'good' : ''}">
    <svg viewBox="0 -14 140 140" role="img" aria-label=${seenFromAbove(told)}>
      ${svg`${CAMERA_FROM_ABOVE}
        <line x1=${right ? from : 140 - from} x2=${right ? 128 : 12} y1=${CENTRE.y} y2=${CENTRE.y} stroke="var(--ink-soft)"
          stroke-width="1.5" stroke-dasharray="4 4" />
        <g transform="translate(${CENTRE.x} ${CENTRE.y}) rotate(${turnDeg})">
          ${FROM_ABOVE[posture](good ? 'var(--green)' : 'var(--amber)')}
        </g>
        ${good ? '' : turnArrow(turnDeg, right ? 0 : 180)}`}
    </svg>
    <figcaption>${told}</figcaption>
  </figure>`;
}

/** An arrow along a circle about the person, between two directions in degrees; at least as long as its head can be seen. */
function turnArrow(fromDeg: number, toDeg: number): SVGTemplateResult {
  const sense = Math.sign(toDeg - fromDeg);
  const headDeg = toDeg - sense * HEAD_DEG;
  // Less than this is a head without a tail.
  const startDeg = toDeg - sense * Math.max(Math.abs(toDeg - fromDeg), 2 * HEAD_DEG);
  const at = (deg: number, radius: number): string => {
    const angle = (deg * Math.PI) / 180;
    return `${(CENTRE.x + radius * Math.cos(angle)).toFixed(1)} ${(CENTRE.y + radius * Math.sin(angle)).toFixed(1)}`;
  };
  const arc = `A${TURN_RADIUS} ${TURN_RADIUS} 0 0 ${sense > 0 ? 1 : 0}`;
  return svg`<path class="turn" fill="none" stroke="var(--ink)" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"
    d="M${at(startDeg, TURN_RADIUS)} ${arc} ${at(toDeg, TURN_RADIUS)}
      M${at(headDeg, TURN_RADIUS - 8)} L${at(toDeg, TURN_RADIUS)} L${at(headDeg, TURN_RADIUS + 8)}" />`;
}
