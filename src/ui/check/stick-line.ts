import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StickEnd, Sticks } from '../../core/study/sticks.ts';

/** Which of the two sticks an end belongs to. */
export function stickOf(end: StickEnd): 's1' | 't12' {
  return end.startsWith('s1') ? 's1' : 't12';
}

/** A stick over a picture of that size, once both its ends are marked. */
export function stickLine(
  ends: Partial<Sticks>,
  stick: 's1' | 't12',
  width: number,
  height: number,
): TemplateResult | typeof nothing {
  const [a, b] = [ends[`${stick}Skin`], ends[`${stick}Tip`]];
  if (!a || !b) return nothing;
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${['under', stick].map((name) => svg`<line class=${name} x1=${a.xPx} y1=${a.yPx} x2=${b.xPx} y2=${b.yPx} />`)}
  </svg>`;
}
