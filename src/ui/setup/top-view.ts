import { html, svg, type TemplateResult } from 'lit';
import type { View } from '../../core/reading.ts';

/** Beyond this the person is asked to turn (measurement.md: guide to 10°, accept 15°). */
const GUIDE_YAW_DEG = 10;

/** Camera and person seen from above: the arrow is where the person faces, the thin line where it should point. */
export function topView(view: View): TemplateResult {
  const right = view.facing === 'right';
  // Picture right is drawing right, the camera is below; towards the camera turns the nose down.
  const turn = right ? view.yawDeg : 180 - view.yawDeg;
  const good = Math.abs(view.yawDeg) <= GUIDE_YAW_DEG;
  const words = good ? 'Side-on' : `${Math.round(Math.abs(view.yawDeg))}° off side-on`;
  return html`<figure class="top-view ${good ? 'good' : ''}">
    <svg viewBox="0 0 140 120" role="img" aria-label="Seen from above: ${words}">
      ${svg`<path d="M70 112 L26 44 H114 Z" fill="var(--line)" opacity="0.55" />
        <line x1="70" x2=${right ? 128 : 12} y1="44" y2="44" stroke="var(--ink-soft)" stroke-width="1.5" stroke-dasharray="4 4" />
        <g transform="translate(70 44) rotate(${turn})">
          <ellipse rx="12" ry="25" fill="none" stroke=${good ? 'var(--green)' : 'var(--amber)'} stroke-width="4" />
          <circle r="9" fill=${good ? 'var(--green)' : 'var(--amber)'} />
          <path d="M22 0 H46 M37 -8 L46 0 L37 8" fill="none" stroke=${good ? 'var(--green)' : 'var(--amber)'} stroke-width="4"
            stroke-linecap="round" stroke-linejoin="round" />
        </g>
        <rect x="56" y="102" width="28" height="15" rx="4" fill="var(--ink)" />
        <circle cx="70" cy="101" r="5" fill="var(--ink)" />`}
    </svg>
    <figcaption>${words}</figcaption>
  </figure>`;
}
