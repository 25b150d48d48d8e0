import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Posture } from '../../../core/pose/view.ts';
import type { Angle } from '../../../core/reading.ts';
import { reasonWords } from '../../../words/judged.ts';
import { degrees, degreesWithError } from '../../../words/numbers.ts';
import type { Words } from '../../../words/words.ts';

/** What is less is the sway of standing. */
const BENT_DEG = 5;

/** End of the level; hardly anybody bends their lower back by more. */
const END_DEG = 80;

/** How far the back is bent now, and the largest bend so far, for somebody who finds out how far it goes. Only what was measured. */
export function bendLevel(
  lumbar: Angle,
  largestDeg: number | null,
  posture: Posture,
  { judged, session, language }: Words,
): TemplateResult {
  const { mostSoFar, uprightIsZero } = session.setUp;
  const bent = largestDeg !== null && largestDeg >= BENT_DEG;
  return html`<div class="level bend" role="group" aria-label=${judged.back}>
    ${
      lumbar.kind === 'measured'
        ? html`<p class="back">${degreesWithError(lumbar.deg, lumbar.sigmaDeg, language)}</p>`
        : html`<p class="unseen">
            ${lumbar.kind === 'unsure' ? `${judged.spine.unsure} ?` : reasonWords(judged, lumbar.reason, posture).short}
          </p>`
    }
    <svg viewBox="0 0 200 24" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect x="0" y="9" width="200" height="6" rx="3" fill="var(--line-strong)" />
        ${bent ? svg`<rect x=${x(largestDeg) - 0.75} y="0" width="1.5" height="24" fill="var(--ink)" />` : nothing}
        ${lumbar.kind === 'measured' ? svg`<rect x="0" y="6" width=${x(lumbar.deg)} height="12" rx="3" fill="var(--back)" />` : nothing}`}
    </svg>
    <p class="so-far">${bent ? mostSoFar(degrees(largestDeg, language)) : uprightIsZero}</p>
  </div>`;
}

function x(deg: number): number {
  return (200 * Math.min(END_DEG, Math.max(0, deg))) / END_DEG;
}

export const bendLevelStyles = css`
  .level.bend {
    width: min(64vh, 100%);
    margin-inline: auto;
  }
  .level.bend p {
    font-size: min(10vh, 10vw);
  }
  .level.bend .unseen {
    font-size: min(6vh, 7vw);
    line-height: 1.8;
  }
  .level.bend .so-far {
    font-size: max(18px, min(4vh, 6vw));
    font-weight: 600;
  }
  .level.bend svg {
    display: block;
    width: 100%;
    height: 4vh;
  }
`;
