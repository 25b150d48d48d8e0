import { html, svg, type TemplateResult } from 'lit';

const LARGEST = 48;
const SMALLEST = 24;

/** A disc that grows and shrinks with the phase, what is left in it as a number. @param share 0 small, 1 large @param calm where nothing is to move: a bar */
export function pacing(share: number, calm: boolean, left: number): TemplateResult {
  const radius = SMALLEST + (LARGEST - SMALLEST) * (calm ? 0 : share);
  return html`<div class="pacing">
    <svg viewBox="0 0 100 100" aria-hidden="true">
      ${
        calm
          ? svg`<rect x="6" y="80" width="88" height="9" rx="4.500" fill="var(--line)" />
              <rect x="6" y="80" width=${Math.max(9, 88 * share)} height="9" rx="4.500" fill="var(--accent)" />`
          : svg`<circle cx="50" cy="50" r=${LARGEST} fill="none" stroke="var(--line)" stroke-width="1.500" />
              <circle class="disc" cx="50" cy="50" r=${radius.toFixed(2)} />`
      }
    </svg>
    <p class="count" role="timer">${left > 99 ? clock(left) : left}</p>
  </div>`;
}

/** "2:05" */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
