import { css, html, svg, type TemplateResult } from 'lit';
import type { Band, SpineState, Verdict } from '../../core/reading.ts';

/** Outlines of the four shapes in a 24 × 24 box; also what the canvas draws. */
export const SPINE_SHAPES: Record<Exclude<SpineState, 'unsure'>, string> = {
  long: 'M12 3 A9 9 0 1 1 11.99 3 Z',
  rounding: 'M12 2.5 L22.5 21 H1.5 Z',
  arching: 'M12 21.5 L1.5 3 H22.5 Z',
};

/** Verdict → the colour band of the norm. */
export const VERDICT_BAND: Record<Verdict, Band> = { good: 'green', moderate: 'amber', bad: 'red' };

/** ● ▲ ▼ ? as a picture, so that no font can change it. Decorative: a word always stands beside it. */
export function spineShape(state: SpineState): TemplateResult {
  return html`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
    ${
      state === 'unsure'
        ? svg`<path d="M7.5 8.6 A4.6 4.6 0 1 1 12 13.6 V15.5" fill="none" stroke="currentColor" stroke-width="3.2" stroke-linecap="round" />
            <circle cx="12" cy="20.5" r="2" fill="currentColor" />`
        : svg`<path d=${SPINE_SHAPES[state]} fill="currentColor" />`
    }
  </svg>`;
}

/** Shape and words in the colour of the band; unsure is grey and hatched, never the colour of good. */
export function spineSign(state: SpineState, band: Band | null, text: string): TemplateResult {
  return html`<span class="sign ${state === 'unsure' || !band ? 'unsure' : band}"
    >${spineShape(state)}<span>${text}</span></span
  >`;
}

export const spineSignStyles = css`
  .sign {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    font-weight: 650;
  }
  .sign .shape {
    flex: none;
    width: 0.85em;
    height: 0.85em;
  }
  .sign.green {
    color: var(--green);
  }
  .sign.amber {
    color: var(--amber);
  }
  .sign.red {
    color: var(--red);
  }
  .sign.unsure {
    color: var(--unsure);
  }
`;
