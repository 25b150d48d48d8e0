import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** What both drawings share: the resting posture as a ghost, the floor, bones in ink, a long orange back, a teal hip. */
function figure(viewBox: string, label: string, lines: SVGTemplateResult, names: SVGTemplateResult): TemplateResult {
  return html`<svg class="figure" viewBox=${viewBox} role="img" aria-label=${label}>
    <g fill="none" stroke-linecap="round" stroke-linejoin="round">${lines}</g>
    <g font-weight="650">${names}</g>
  </svg>`;
}

/** A back that stays long over hips that fold; behind it the upright stance. */
export function hingeFigure(): TemplateResult {
  return figure(
    '-70 0 400 330',
    'A person seen from the side folds forward at the hips. The hip turns, the back bends little.',
    svg`<g stroke="var(--line-strong)" stroke-width="6" opacity="0.4">
        <circle cx="178" cy="32" r="18" />
        <path d="M174 62 C166 84 168 112 174 130 C177 142 174 152 172 160 L176 232 L172 304 L204 308" />
      </g>
      <path d="M40 313 H300" stroke="var(--line)" stroke-width="3" />
      <g stroke="var(--ink)" stroke-width="7">
        <path d="M122 172 L168 236 L164 304 L198 308" />
        <path d="M208 128 L222 176 L214 216" stroke-width="5" />
        <circle cx="252" cy="104" r="19" />
      </g>
      <path d="M118 158 C140 140 176 124 212 116" stroke="var(--back)" stroke-width="13" />
      <path d="M140 196 A34 34 0 0 0 156 160" stroke="var(--hip)" stroke-width="5" />
      <path d="M148 164 L157 158 L161 169" stroke="var(--hip)" stroke-width="5" />
      <circle cx="122" cy="172" r="12" fill="var(--hip)" stroke="var(--card)" stroke-width="3" />`,
    svg`<text x="106" y="132" fill="var(--back)" text-anchor="end" font-size="27">long back</text>
      <text x="98" y="186" fill="var(--hip)" text-anchor="end" font-size="27">hips fold</text>`,
  );
}

/** A back that stays long under hips that open; behind it lying at rest, knees bent. Half as large again as the hinge. */
export function bridgeFigure(): TemplateResult {
  return figure(
    '0 108 330 220',
    'A person lying on the back, knees bent, seen from the side, lifts the hips until shoulder, hip and knee are in line. The hip opens, the back stays as it lay at rest.',
    svg`<g stroke="var(--line-strong)" stroke-width="4.5" opacity="0.4">
        <path d="M78 300 C112 294 150 302 184 299 L232 240 L254 303" />
      </g>
      <path d="M14 313 H312" stroke="var(--line)" stroke-width="2.2" />
      <g stroke="var(--ink)" stroke-width="5">
        <path d="M178 256 L250 232 L254 303 L282 307" />
        <path d="M84 297 L118 308 L156 308" stroke-width="3.7" />
        <circle cx="44" cy="295" r="14" />
      </g>
      <path d="M76 297 C102 290 142 276 172 264" stroke="var(--back)" stroke-width="9.5" />
      <path d="M153.400 264.200 A26 26 0 1 1 202.600 247.800" stroke="var(--hip)" stroke-width="3.7" />
      <path d="M194 240 L202.600 247.800 L207 237" stroke="var(--hip)" stroke-width="3.7" />
      <circle cx="178" cy="256" r="9" fill="var(--hip)" stroke="var(--card)" stroke-width="2.2" />`,
    svg`<text x="112" y="262" fill="var(--back)" text-anchor="end" font-size="19">long back</text>
      <text x="166" y="216" fill="var(--hip)" text-anchor="middle" font-size="19">hips open</text>`,
  );
}
