import { html, type TemplateResult } from 'lit';

/** The whole idea in one line figure: a back that stays long, hips that fold; behind it the upright stance as a ghost. */
export function hingeFigure(): TemplateResult {
  return html`<svg
    class="figure"
    viewBox="-20 0 340 330"
    role="img"
    aria-label="A person seen from the side folds forward at the hips. The hip turns, the back stays as long and straight as when standing."
  >
    <g fill="none" stroke-linecap="round" stroke-linejoin="round">
      <g stroke="var(--line)" stroke-width="6">
        <circle cx="178" cy="32" r="18" />
        <path d="M174 62 C166 84 168 112 174 130 C177 142 174 152 172 160 L176 232 L172 304 L204 308" />
      </g>
      <path d="M80 313 H280" stroke="var(--line)" stroke-width="2" />
      <g stroke="var(--ink)" stroke-width="7">
        <path d="M122 172 L168 236 L164 304 L198 308" />
        <path d="M208 128 L222 176 L214 216" stroke-width="5" />
        <circle cx="252" cy="104" r="19" />
      </g>
      <path d="M118 158 C140 140 176 124 212 116" stroke="var(--back)" stroke-width="13" />
      <path d="M140 196 A34 34 0 0 0 156 160" stroke="var(--hip)" stroke-width="5" />
      <path d="M148 164 L157 158 L161 169" stroke="var(--hip)" stroke-width="5" />
      <circle cx="122" cy="172" r="12" fill="var(--hip)" stroke="var(--paper)" stroke-width="3" />
    </g>
    <g class="names" font-size="19" font-weight="650">
      <text x="114" y="138" fill="var(--back)" text-anchor="end">long back</text>
      <text x="98" y="180" fill="var(--hip)" text-anchor="end">hips fold</text>
    </g>
  </svg>`;
}
