import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Figure, FigureLabel } from '../../exercises/figure.ts';
import type { CardWords } from '../../words/exercise-words.ts';

/** Letters are about so wide for their height; longer words are written smaller. */
const LETTER_WIDTH = 0.64;
const LETTERS = 27;

/** The quiet posture as a ghost, the floor, bones in ink, a long orange back, a teal hip. */
export function cardFigure(figure: Figure, words: Omit<CardWords, 'placing'>): TemplateResult {
  const { viewBox, scale, floor, rest, head, legs, arm, back, hip, turn, labels } = figure;
  return html`<svg class="line-figure" viewBox=${viewBox} role="img" aria-label=${words.drawing}>
    <g fill="none" stroke-linecap="round" stroke-linejoin="round">
      <g stroke="var(--line-strong)" stroke-width=${6 * scale} opacity="0.4">
        ${rest.head ? svg`<circle cx=${rest.head.x} cy=${rest.head.y} r=${rest.head.r} />` : svg``}
        <path d=${rest.body} />
      </g>
      <path d=${floor} stroke="var(--line)" stroke-width=${3 * scale} />
      <g stroke="var(--ink)" stroke-width=${7 * scale}>
        <path d=${legs} />
        <path d=${arm} stroke-width=${5 * scale} />
        <circle cx=${head.x} cy=${head.y} r=${head.r} />
      </g>
      <path d=${back} stroke="var(--back)" stroke-width=${13 * scale} />
      ${turn.map((path) => svg`<path d=${path} stroke="var(--hip)" stroke-width=${5 * scale} />`)}
      <circle
        cx=${hip.x}
        cy=${hip.y}
        r=${12 * scale}
        fill="var(--hip)"
        stroke="var(--card)"
        stroke-width=${3 * scale}
      />
    </g>
    <g font-weight="650">
      ${label(labels.back, words.back, 'var(--back)', scale)} ${label(labels.hips, words.hips, 'var(--hip)', scale)}
    </g>
  </svg>`;
}

function label({ x, y, anchor, width }: FigureLabel, text: string, fill: string, scale: number): SVGTemplateResult {
  const size = Math.min(LETTERS * scale, width / (LETTER_WIDTH * text.length));
  return svg`<text x=${x} y=${y} fill=${fill} text-anchor=${anchor} font-size=${size.toFixed(1)}>${text}</text>`;
}
