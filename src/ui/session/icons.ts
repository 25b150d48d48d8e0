import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export type IconName = 'back' | 'voice' | 'silent' | 'pause' | 'go' | 'neutral' | 'big' | 'skip' | 'finish';

/** In a 24 × 24 box, in lines of one weight. */
const ICONS: Record<IconName, SVGTemplateResult> = {
  back: svg`<path d="M20 12 H5 M11 5 L4 12 L11 19" />`,
  voice: svg`<path d="M4 9.500 H8 L13 5 V19 L8 14.500 H4 Z M16.500 9 A4.500 4.500 0 0 1 16.500 15 M19 6 A8.500 8.500 0 0 1 19 18" />`,
  silent: svg`<path d="M4 9.500 H8 L13 5 V19 L8 14.500 H4 Z M16.500 9.500 L21 14.500 M21 9.500 L16.500 14.500" />`,
  pause: svg`<path d="M8.500 5 V19 M15.500 5 V19" stroke-width="3" />`,
  go: svg`<path d="M8 5 L19 12 L8 19 Z" fill="currentColor" />`,
  neutral: svg`<path d="M5 8.500 A8 8 0 1 1 4.200 14 M4.500 3.500 V9 H10" />`,
  big: svg`<path d="M2.500 19 L9 4.500 L15.500 19 M5 14 H13 M16 19 L19 12 L22 19 M17 16.800 H21" />`,
  skip: svg`<path d="M6 5 L15 12 L6 19 Z M18.500 5 V19" />`,
  finish: svg`<path d="M6 21 V4 H18 L15 8.500 L18 13 H6" />`,
};

/** Decorative: a word always stands beside it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${ICONS[name]}
  </svg>`;
}
