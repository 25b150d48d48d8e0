/** Differences against the mean of both ways, with bias and limits of agreement, as Bland and Altman draw it. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { differenceDeg, type Agreement, type Pair } from '../../core/study/agreement.ts';
import type { CheckWords } from '../../words/check.ts';
import type { Language } from '../../words/language.ts';
import { degrees } from '../../words/numbers.ts';

const [WIDTH, HEIGHT] = [360, 250];
const AREA = { left: 44, right: WIDTH - 10, top: 12, bottom: HEIGHT - 48 };
/** Room for numbers that come later, and a scale that a glance can compare. */
const LEAST_ACROSS_DEG = [-10, 30] as const;
const LEAST_UP_DEG = 10;

export function agreementPlot(
  pairs: readonly Pair[],
  { biasDeg, spread, count }: Agreement,
  words: CheckWords['result']['plot'],
  language: Language,
): SVGTemplateResult {
  const dots = pairs.map((pair) => [(pair.sticksDeg + pair.hingelineDeg) / 2, differenceDeg(pair)] as const);
  const means = dots.map(([mean]) => mean);
  const limits = spread?.limitsDeg ?? [];
  const tens = (deg: number): number => 10 * Math.ceil(deg / 10);
  const from = -tens(-Math.min(LEAST_ACROSS_DEG[0], ...means));
  const to = tens(Math.max(LEAST_ACROSS_DEG[1], ...means));
  const most = tens(Math.max(LEAST_UP_DEG, ...dots.map(([, up]) => Math.abs(up)), ...limits.map(Math.abs)));
  const x = (deg: number): number => AREA.left + ((deg - from) / (to - from)) * (AREA.right - AREA.left);
  const y = (deg: number): number => AREA.top + ((most - deg) / (2 * most)) * (AREA.bottom - AREA.top);
  const level = (deg: number, name: string): SVGTemplateResult =>
    svg`<path class=${name} d="M${AREA.left} ${y(deg)}H${AREA.right}" />`;
  const marks = (low: number, high: number): readonly number[] => {
    const step = high - low > 60 ? 20 : 10;
    return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);
  };
  return svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${words.drawing(count)}>
    ${marks(-most, most).map((deg) => svg`<text x=${AREA.left - 6} y=${y(deg) + 5} text-anchor="end">${degrees(deg, language)}</text>`)}
    ${marks(from, to).map((deg) => svg`<text x=${x(deg)} y=${AREA.bottom + 24} text-anchor="middle">${degrees(deg, language)}</text>`)}
    ${level(0, 'zero')} ${level(biasDeg, 'bias')} ${limits.length > 0 ? limits.map((deg) => level(deg, 'limit')) : nothing}
    ${dots.map(([mean, up]) => svg`<circle cx=${x(mean)} cy=${y(up)} r="4.5" />`)}
    <text class="axis" x=${(AREA.left + AREA.right) / 2} y=${HEIGHT - 6} text-anchor="middle">${words.across}</text>
  </svg>`;
}
