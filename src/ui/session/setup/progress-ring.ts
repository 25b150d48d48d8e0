import { html, svg, type TemplateResult } from 'lit';

const CIRCUMFERENCE = 2 * Math.PI * 44;

/** A ring that fills while the person is quiet; `share` 0…1. @param label what it says of them */
export function progressRing(share: number, label: string): TemplateResult {
  const filled = Math.min(1, Math.max(0, share)) * CIRCUMFERENCE;
  return html`<svg
    class="ring"
    viewBox="0 0 100 100"
    role="progressbar"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${Math.round(share * 100)}
  >
    ${svg`<circle cx="50" cy="50" r="44" fill="none" stroke="var(--line)" stroke-width="9" />
      <circle cx="50" cy="50" r="44" fill="none" stroke="var(--accent)" stroke-width="9" stroke-linecap="round"
        stroke-dasharray="${filled} ${CIRCUMFERENCE}" transform="rotate(-90 50 50)" />`}
    ${
      share >= 1
        ? svg`<path d="M30 52 L44 66 L71 36" fill="none" stroke="var(--accent)" stroke-width="9" stroke-linecap="round" stroke-linejoin="round" />`
        : ''
    }
  </svg>`;
}
