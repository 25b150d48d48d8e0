import { html, svg, type TemplateResult } from 'lit';

/** Somebody from the side with a stick at T12 and one at S1. @param label what it shows */
export function sticksDrawing(label: string): TemplateResult {
  return html`<svg class="sticks" viewBox="0 0 300 260" role="img" aria-label=${label}>
    ${svg`
      <g fill="none" stroke="var(--line-strong)" stroke-width="3" stroke-linecap="round">
        <circle cx="182" cy="32" r="20" fill="var(--card)" />
        <path d="M168 56C148 80 146 104 152 132C156 152 158 160 150 176C136 194 142 220 148 256" />
        <path d="M190 56C206 84 204 128 196 164C192 196 194 226 190 256" />
        <path d="M182 72C188 104 190 128 206 152" stroke="var(--line)" stroke-width="14" />
      </g>
      <g stroke-width="4" stroke-linecap="round">
        <path d="M151 126L62 118" stroke="var(--back)" /><path d="M155 168L66 182" stroke="var(--hip)" />
        <path d="M151 118v16" stroke="var(--back)" stroke-width="7" /><path d="M154 160v16" stroke="var(--hip)" stroke-width="7" />
      </g>
      <path d="M118 129v36m-5-30l5-6 5 6m-10 24l5 6 5-6" fill="none" stroke="var(--ink-soft)" stroke-width="1.5" />
      <g font-size="17" font-weight="650" fill="var(--ink)">
        <text x="18" y="124">T12</text><text x="26" y="190">S1</text>
        <text x="60" y="153" font-size="14" font-weight="400">18 cm</text>
      </g>
    `}
  </svg>`;
}
