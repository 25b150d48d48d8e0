import type { SelfTest } from '../../../core/neutral/self-test.ts';
import { css, html, svg, type TemplateResult } from 'lit';
import type { Posture } from '../../../core/pose/view.ts';
import type { Angle } from '../../../core/reading.ts';
import { reasonWords } from '../../../words/judged.ts';
import { degrees } from '../../../words/numbers.ts';
import type { Words } from '../../../words/words.ts';

/** Ends of the level, degrees either way. */
const END_DEG = 16;

/** How far the back is pressed or arched now, as a word, a number and a level. */
export function backLevel(lumbar: Angle, { minDeg }: SelfTest, posture: Posture, words: Words): TemplateResult {
  const { pressed, arched } = words.session.setUp;
  return html`<div class="level" role="group" aria-label=${words.judged.back}>
    ${
      lumbar.kind === 'unavailable'
        ? html`<p class="unseen">${reasonWords(words.judged, lumbar.reason, posture).short}</p>`
        : html`<p class=${lumbar.kind === 'unsure' ? 'unseen' : 'back'}>
            ${wordFor(lumbar.deg, minDeg, words)}${lumbar.kind === 'unsure' ? html`<span class="mark">?</span>` : ''}
          </p>`
    }
    <div class="scale" aria-hidden="true">
      <span>${arched}</span>
      <svg viewBox="-100 0 200 24" preserveAspectRatio="none">
        ${svg`<rect x="-100" y="9" width="200" height="6" rx="3" fill="var(--line-strong)" />
          ${[-minDeg, 0, minDeg].map((deg) => svg`<rect x=${x(deg) - 0.4} y="4" width="0.8" height="16" fill="var(--ink)" />`)}
          ${
            lumbar.kind === 'unavailable'
              ? ''
              : svg`<rect x=${x(lumbar.deg) - 3} y="0" width="6" height="24" rx="2"
                  fill=${lumbar.kind === 'unsure' ? 'var(--unsure)' : 'var(--back)'} />`
          }`}
      </svg>
      <span>${pressed}</span>
    </div>
  </div>`;
}

function wordFor(deg: number, minDeg: number, { session, language }: Words): string {
  const { pressed, arched, atRest } = session.setUp;
  // Half of what counts is the noise of a back at rest.
  if (Math.abs(deg) < minDeg / 2) return atRest;
  return `${deg > 0 ? pressed : arched} ${degrees(Math.abs(deg), language)}`;
}

function x(deg: number): number {
  return (95 * Math.min(END_DEG, Math.max(-END_DEG, deg))) / END_DEG;
}

export const backLevelStyles = css`
  .level {
    display: grid;
    justify-items: center;
    gap: 0.5vh;
    padding: 1vh 3vh 2vh;
    border-radius: var(--radius);
    background: var(--panel);
  }
  .level p {
    font-size: min(14vh, 13vw);
    font-weight: 750;
    line-height: 1.1;
    text-align: center;
  }
  .level .unseen {
    font-size: min(12vh, 10vw);
    color: var(--unsure);
  }
  .level .mark {
    margin-left: 0.3em;
  }
  .scale {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 2vh;
    width: min(60vw, 110vh, 100%);
    font-size: max(16px, 3.6vh);
    font-weight: 600;
  }
  .scale svg {
    display: block;
    width: 100%;
    height: 4vh;
  }
  @media (orientation: portrait) {
    .level {
      padding-inline: 14px;
    }
    .scale {
      grid-template-columns: 1fr auto;
      gap: 0;
      width: 100%;
    }
    .scale svg {
      grid-area: 1 / 1 / 2 / 3;
      height: 3vh;
    }
  }
`;
