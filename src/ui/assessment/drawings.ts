/** What was found, as a body seen from the side and turned by the measured angles; the paler band is how far each may be off. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Found, FoundRange } from '../../core/programme/assessment.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** @param deg from pointing right, counter-clockwise */
function from({ x, y }: Point, deg: number, length: number): Point {
  const turn = (deg * Math.PI) / 180;
  return { x: x + length * Math.cos(turn), y: y - length * Math.sin(turn) };
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** What lies between two directions. */
function sector(centre: Point, fromDeg: number, toDeg: number, radius: number): string {
  const large = Math.abs(toDeg - fromDeg) > 180 ? 1 : 0;
  const sweep = toDeg < fromDeg ? 1 : 0;
  return `M${at(centre)} L${at(from(centre, fromDeg, radius))} A${radius} ${radius} 0 ${large} ${sweep} ${at(from(centre, toDeg, radius))} Z`;
}

/** Around a direction, how far it may be off. */
function band(centre: Point, deg: number, sigma: number, radius: number): SVGTemplateResult {
  return svg`<path d=${sector(centre, deg + sigma, deg - sigma, radius)} fill="var(--hip)" opacity="0.26" />`;
}

function person(viewBox: string, parts: SVGTemplateResult): TemplateResult {
  return html`<svg class="drawing" viewBox=${viewBox} aria-hidden="true">
    <g fill="none" stroke-linecap="round" stroke-linejoin="round">${parts}</g>
  </svg>`;
}

function hipDot({ x, y }: Point): SVGTemplateResult {
  return svg`<circle cx=${x} cy=${y} r="8" fill="var(--hip)" stroke="var(--card)" stroke-width="2.5" />`;
}

/** A standing body folded as far as the hips went. */
export function hingeDrawing({ value, sigma }: FoundRange): TemplateResult {
  const hip: Point = { x: 78, y: 118 };
  const trunkDeg = 90 - value;
  const shoulder = from(hip, trunkDeg, 78);
  const head = from(hip, trunkDeg - 3, 104);
  const hand = { x: shoulder.x + 2, y: Math.min(196, shoulder.y + 62) };
  const upright = from(hip, 90, 78);
  return person(
    '-6 -12 206 226',
    svg`<path d="M30 206 H176" stroke="var(--line)" stroke-width="2.5" />
      <path d=${`M${at(hip)} L${at(upright)}`} stroke="var(--line-strong)" stroke-width="4" opacity="0.5" />
      <circle cx=${upright.x} cy=${upright.y - 26} r="14" stroke="var(--line-strong)" stroke-width="4" opacity="0.5" />
      <path d=${sector(hip, 90, trunkDeg, 56)} fill="var(--hip)" opacity="0.16" />
      ${band(hip, trunkDeg, sigma, 122)}
      <g stroke="var(--ink)" stroke-width="5.5">
        <path d=${`M${at(hip)} L92 160 L86 203 L106 205`} />
        <path d=${`M${at(shoulder)} L${at(hand)}`} stroke-width="4" />
        <circle cx=${head.x} cy=${head.y} r="14" />
      </g>
      <path d=${`M${at(hip)} L${at(shoulder)}`} stroke="var(--back)" stroke-width="10" />
      ${hipDot(hip)}`,
  );
}

/** A bridge whose hips come as near to the line from shoulder to knee as they came. */
export function bridgeDrawing({ value, sigma }: Found): TemplateResult {
  const shoulder: Point = { x: 46, y: 122 };
  const knee: Point = { x: 158, y: 62 };
  const length = Math.hypot(knee.x - shoulder.x, knee.y - shoulder.y);
  const share = 0.56;
  const line = (Math.atan2(shoulder.y - knee.y, knee.x - shoulder.x) * 180) / Math.PI;
  const onLine = from(shoulder, line, share * length);
  /** The hip bends by the angles on both of its sides together: small ones, so that their tangents add up. */
  const below = (deg: number): Point => {
    const height = Math.tan((deg * Math.PI) / 180) * share * (1 - share) * length;
    return from(onLine, line - 90, height);
  };
  const hip = below(value);
  return person(
    '6 34 192 110',
    svg`<path d="M12 136 H190" stroke="var(--line)" stroke-width="2.5" />
      <path d=${`M${at(below(value - sigma))} L${at(below(value + sigma))}`} stroke="var(--hip)" stroke-width="34" opacity="0.26" stroke-linecap="butt" />
      <g stroke="var(--ink)" stroke-width="5.5">
        <path d=${`M${at(hip)} L${at(knee)} L164 132 L184 134`} />
        <path d="M50 126 L104 132" stroke-width="4" />
        <circle cx="26" cy="120" r="12" />
      </g>
      <path d=${`M${at(shoulder)} L${at(hip)}`} stroke="var(--back)" stroke-width="10" />
      <path d=${`M${at(shoulder)} L${at(knee)}`} stroke="var(--hip)" stroke-width="2.5" stroke-dasharray="1 6" />
      ${hipDot(hip)}`,
  );
}

/** A lying body with each leg as far up as it went; round ends are the left, square ones the right. */
export function legsDrawing(left: FoundRange | null, right: FoundRange | null): TemplateResult {
  const hip: Point = { x: 104, y: 128 };
  const leg = (found: FoundRange, of: 'left' | 'right'): SVGTemplateResult => {
    const foot = from(hip, found.value, 84);
    return svg`${band(hip, found.value, found.sigma, 96)}
      <path d=${`M${at(hip)} L${at(foot)}`} stroke="var(--ink)" stroke-width=${of === 'left' ? 5.5 : 4} stroke-dasharray=${of === 'left' ? 'none' : '7 8'} />
      ${
        of === 'left'
          ? svg`<circle cx=${foot.x} cy=${foot.y} r="6.5" fill="var(--ink)" />`
          : svg`<rect x=${foot.x - 6} y=${foot.y - 6} width="12" height="12" fill="var(--card)" stroke="var(--ink)" stroke-width="3" />`
      }`;
  };
  return person(
    '4 22 192 124',
    svg`<path d="M8 140 H194" stroke="var(--line)" stroke-width="2.5" />
      <path d=${`M${at(hip)} L188 134`} stroke="var(--line-strong)" stroke-width="4" opacity="0.5" />
      ${right ? leg(right, 'right') : svg``} ${left ? leg(left, 'left') : svg``}
      <circle cx="24" cy="124" r="12" stroke="var(--ink)" stroke-width="5.5" />
      <path d=${`M40 127 L${at(hip)}`} stroke="var(--back)" stroke-width="10" />
      ${hipDot(hip)}`,
  );
}
