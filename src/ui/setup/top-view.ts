import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Posture } from '../../core/exercise.ts';
import type { View } from '../../core/reading.ts';

/** Beyond this the person is asked to turn (measurement.md: guide to 10°, accept 15°). */
const GUIDE_YAW_DEG = 10;

/** From above, pointing right: standing, shoulders and an arrow where the person faces; lying, head to the left. */
const PERSON: Record<Posture, (colour: string) => SVGTemplateResult> = {
  standing: (colour) =>
    svg`<ellipse rx="12" ry="25" fill="none" stroke=${colour} stroke-width="4" />
      <circle r="9" fill=${colour} />
      <path d="M22 0 H46 M37 -8 L46 0 L37 8" fill="none" stroke=${colour} stroke-width="4"
        stroke-linecap="round" stroke-linejoin="round" />`,
  lying: (colour) =>
    svg`<circle cx="-46" r="9" fill=${colour} />
      <rect x="-34" y="-13" width="44" height="26" rx="12" fill="none" stroke=${colour} stroke-width="4" />
      <path d="M11 -6 H48 M11 6 H48" fill="none" stroke=${colour} stroke-width="4" stroke-linecap="round" />`,
};

/** Camera and person seen from above, with a thin line along which the person should be. */
export function topView(view: View, posture: Posture): TemplateResult {
  const right = view.facing === 'right';
  // Picture right is drawing right, the camera is below; towards the camera turns nose or feet down.
  const turn = right ? view.yawDeg : 180 - view.yawDeg;
  const good = Math.abs(view.yawDeg) <= GUIDE_YAW_DEG;
  const words = good ? 'Side-on' : `${Math.round(Math.abs(view.yawDeg))}° off side-on`;
  const from = posture === 'lying' ? 12 : 70;
  return html`<figure class="top-view ${good ? 'good' : ''}">
    <svg viewBox="0 0 140 120" role="img" aria-label="Seen from above: ${words}">
      ${svg`<path d="M70 112 L26 44 H114 Z" fill="var(--line)" opacity="0.55" />
        <line x1=${right ? from : 140 - from} x2=${right ? 128 : 12} y1="44" y2="44" stroke="var(--ink-soft)"
          stroke-width="1.5" stroke-dasharray="4 4" />
        <g transform="translate(70 44) rotate(${turn})">${PERSON[posture](good ? 'var(--green)' : 'var(--amber)')}</g>
        <rect x="56" y="102" width="28" height="15" rx="4" fill="var(--ink)" />
        <circle cx="70" cy="101" r="5" fill="var(--ink)" />`}
    </svg>
    <figcaption>${words}</figcaption>
  </figure>`;
}
