import type { Facing, Posture } from '../../../core/pose/view.ts';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GuidanceCode } from '../../../core/reading.ts';
import { CAMERA_FROM_ABOVE, FROM_ABOVE } from './top-view.ts';

/*
 * Small pictures for what words cannot say, in a box 140 × 130. Ink is what is there, dashed what should not be or
 * should be instead, the accent what to do. Decorative: the line says the same.
 */

/** A person seen from the side, facing left, feet at the floor of the box. */
const STANDING = svg`<circle cx="100" cy="26" r="11" fill="currentColor" />
  <path d="M102 42 C107 58 106 70 104 80 L100 120 H90 M102 48 L92 70 L84 82" />`;
/** On one knee, the other foot in front. */
const KNEELING = svg`<circle cx="84" cy="26" r="11" fill="currentColor" />
  <path d="M86 42 C90 56 90 66 88 78 L92 118 H128 M88 78 L54 82 L52 118 H42 M86 48 L80 66 L84 82" />`;
/** On the back, knees bent, head to the right. */
const LYING = svg`<circle cx="128" cy="108" r="9" fill="currentColor" />
  <path d="M116 112 C104 107 94 114 82 111 L68 84 L58 116 H50" />`;

const PEOPLE: Record<Posture, SVGTemplateResult> = { standing: STANDING, kneeling: KNEELING, lying: LYING };
/** On the back, legs down. */
const STRAIGHT = svg`<circle cx="118" cy="92" r="9" fill="currentColor" /><path d="M106 96 C94 91 84 98 72 96 H22 V86" />
  <path class="then" d="M10 108 H130" />`;
/** Shoulders on a bench, hips low. */
const ON_BENCH = svg`<circle cx="112" cy="40" r="9" fill="currentColor" />
  <path d="M104 52 C98 70 92 82 78 92 L48 66 L36 104 H26 M100 64 H132 V106 H108 Z" /><path class="then" d="M10 108 H130" />`;

/** A laptop seen from the side, the camera at the top of its lid, at a height. */
function laptop(y: number, dashed = false): SVGTemplateResult {
  return svg`<g transform="translate(8 ${y})" stroke-dasharray=${dashed ? '7 5' : 'none'}>
    <path d="M8 0 H30 M8 0 L2 -20" /><circle cx="3" cy="-21" r="3" fill="currentColor" /></g>`;
}

/** The laptop is at one height and should be at the other. */
function cameraTo(posture: Posture, now: number, then: number): SVGTemplateResult {
  const down = then > now;
  const [tail, tip] = down ? [now + 8, then - 32] : [now - 32, then + 8];
  return svg`${PEOPLE[posture]}${laptop(now)}<g class="then">${laptop(then, true)}</g>
    ${arrow(22, tail, 22, tip)}`;
}

/** A straight arrow, what to do. */
function arrow(x1: number, y1: number, x2: number, y2: number): SVGTemplateResult {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [dx, dy] = [(10 * (x2 - x1)) / length, (10 * (y2 - y1)) / length];
  return svg`<path class="do" d="M${x1} ${y1} L${x2} ${y2} M${x2 - dx - dy} ${y2 - dy + dx} L${x2} ${y2} L${x2 - dx + dy} ${y2 - dy - dx}" />`;
}

const TOWARDS: Record<'left' | 'right', SVGTemplateResult> = {
  left: arrow(122, 65, 18, 65),
  right: arrow(18, 65, 122, 65),
};

/** From above: the person, and nearer to the camera or farther from it. */
function distance(posture: Posture, nearer: boolean): SVGTemplateResult {
  return svg`${CAMERA_FROM_ABOVE}<g transform="translate(56 ${nearer ? 26 : 52})">${FROM_ABOVE[posture]('var(--ink)')}</g>
    ${nearer ? arrow(118, 30, 118, 84) : arrow(118, 84, 118, 30)}`;
}

const BULB = svg`<path d="M56 92 V84 C44 76 38 66 38 54 A32 32 0 0 1 102 54 C102 66 96 76 84 84 V92 Z M58 104 H82 M63 115 H77" />
  <path class="do" d="M70 2 V10 M20 18 L26 24 M120 18 L114 24 M8 56 H17 M123 56 H132" />`;
const LEVEL = svg`<g class="then" transform="rotate(-20 70 62)" stroke-dasharray="7 5"><path d="M36 32 H104 V76 H36 Z M22 86 H118" /></g>
  <path d="M36 32 H104 V76 H36 Z M22 86 H118" /><circle cx="70" cy="40" r="3" fill="currentColor" />
  <path class="do" d="M10 108 H130" />`;
const TWO_PEOPLE = svg`<circle cx="42" cy="24" r="11" fill="currentColor" /><path d="M42 42 V82 L32 120 M42 82 L52 120 M24 66 L42 50 L60 66" />
  <g class="then" stroke-dasharray="7 5"><circle cx="86" cy="24" r="11" /><path d="M86 42 V82 L76 120 M86 82 L96 120 M68 66 L86 50 L104 66" /></g>
  ${arrow(108, 90, 134, 90)}`;
const SHIRT = svg`<path d="M50 14 C56 24 84 24 90 14 L122 34 L110 56 L98 50 V118 H42 V50 L30 56 L18 34 Z" />
  ${arrow(20, 90, 40, 90)}${arrow(120, 90, 100, 90)}`;
const ARM_STANDING = svg`<circle cx="84" cy="24" r="11" fill="currentColor" /><path d="M86 42 C91 58 90 70 88 80 L84 122 H74" />
  <path class="then" stroke-dasharray="7 5" d="M86 46 L96 68 L90 88" /><path class="do" d="M86 46 L66 62 L44 66" />`;
const ARM_LYING = svg`<g transform="translate(0 -6)">${LYING}<path class="then" stroke-dasharray="7 5" d="M112 106 L100 90 L88 104" />
  <path class="do" d="M112 116 L88 122 H72" /></g>`;

/** The drawing for an instruction; null where words are enough, or the view from above says it. */
function drawing(code: GuidanceCode, posture: Posture, facing: Facing | null): SVGTemplateResult | null {
  const lying = posture === 'lying';
  switch (code) {
    case 'too-dark':
      return BULB;
    case 'two-people':
      return TWO_PEOPLE;
    case 'camera-tilted':
      return LEVEL;
    case 'camera-high':
      return lying ? cameraTo(posture, 36, 112) : cameraTo(posture, 34, 100);
    case 'camera-low':
      return lying ? cameraTo(posture, 120, 62) : cameraTo(posture, 120, 60);
    case 'loose-shirt':
      return SHIRT;
    case 'back-hidden':
      return lying ? ARM_LYING : ARM_STANDING;
    case 'move-left':
    case 'cut-off-right':
      return TOWARDS.left;
    case 'move-right':
    case 'cut-off-left':
      return TOWARDS.right;
    case 'step-back':
      return distance(posture, false);
    case 'come-closer':
      return distance(posture, true);
    case 'feet-cut-off':
    case 'head-cut-off':
      if (!lying) return distance(posture, false);
      // Whoever faces right has the feet on the right of the picture, and slides away from what is cut off.
      return facing && TOWARDS[(code === 'feet-cut-off') === (facing === 'right') ? 'left' : 'right'];
    case 'kneel-tall':
      return KNEELING;
    case 'lie-down':
    case 'bend-knees':
    case 'no-bench':
      return svg`<g transform="translate(-20 -20)">${LYING}</g><path class="then" d="M10 104 H130" />`;
    case 'lie-straight':
    case 'straighten-leg':
      return STRAIGHT;
    case 'lean-on-bench':
      return ON_BENCH;
    case 'nobody':
    case 'turn-side-on':
    case 'turn-away':
    case 'turn-towards':
    case 'outline-unclear':
    case 'legs-hidden':
    case 'stand-tall':
    case 'hold-still':
    case 'press-back':
    case 'arch-back':
      return null;
  }
}

/** The small picture beside an instruction, or null. @param facing where in the picture the person faces */
export function pictogram(code: GuidanceCode, posture: Posture, facing: Facing | null): TemplateResult | null {
  const drawn = drawing(code, posture, facing);
  return (
    drawn &&
    html`<div class="picture pictogram">
      <svg
        viewBox="0 -4 140 134"
        fill="none"
        stroke="currentColor"
        stroke-width="5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        ${drawn}
      </svg>
    </div>`
  );
}
