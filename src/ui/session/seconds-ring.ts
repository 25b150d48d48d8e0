import { css, html, svg, type TemplateResult } from 'lit';

const RADIUS = 46;
const CIRCUMFERENCE = 2 * Math.PI * RADIUS;

/** A ring that runs out, with the seconds in it. */
export function secondsRing(seconds: number, of: number): TemplateResult {
  const share = Math.min(1, seconds / (of || 1));
  return html`<svg class="seconds-ring" viewBox="0 0 100 100">
    ${svg`<circle cx="50" cy="50" r=${RADIUS} fill="none" stroke="var(--line)" stroke-width="5" />
      <circle class="left" cx="50" cy="50" r=${RADIUS} fill="none" stroke="var(--accent)" stroke-width="5"
        stroke-dasharray="${share * CIRCUMFERENCE} ${CIRCUMFERENCE}" transform="rotate(-90 50 50)" />
      <text x="50" y="50" text-anchor="middle" dominant-baseline="central" fill="var(--ink)" font-weight="750"
        font-size=${seconds > 99 ? 38 : 48}>${seconds}</text>`}
  </svg>`;
}

export const secondsRingStyles = css`
  .seconds-ring {
    display: block;
    width: 100%;
    height: 100%;
  }
  .seconds-ring .left {
    transition: stroke-dasharray 1s linear;
  }
  @media (prefers-reduced-motion: reduce) {
    .seconds-ring .left {
      transition: none;
    }
  }
`;
