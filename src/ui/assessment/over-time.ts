import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Day } from '../../core/history/days.ts';
import type { Assessment } from '../../core/programme/assessment.ts';
import { changeOf, foundIn, type Assessed } from '../../core/programme/assessment-change.ts';
import type { Side } from '../../core/pose/frame.ts';
import type { QuantityWords } from '../../words/history.ts';
import { capital } from '../../words/number-words.ts';
import { writtenWithError } from '../history/quantities.ts';
import '../history/trend-chart.ts';
import type { ChartPoint } from '../history/trend-chart.ts';
import type { Trend, TrendLine } from '../history/trend-lines.ts';
import { trendStyles } from '../history/trend-styles.ts';
import { trendTable } from '../history/trend-table.ts';
import { baseStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';

/** One chart: a number, or that of both legs. */
interface Shown {
  readonly of: readonly [Assessed, ...Assessed[]];
  /** As which it is drawn. */
  readonly drawn: Trend['quantity'];
}

const SHOWN: readonly Shown[] = [
  { of: ['hinge-hips'], drawn: 'neutral-range' },
  { of: ['leg-raise-left', 'leg-raise-right'], drawn: 'neutral-range' },
  { of: ['bridge-short'], drawn: 'height' },
  { of: ['hinge-share'], drawn: 'hip-share' },
  { of: ['bridge-arch'], drawn: 'lumbar-peak' },
];

/** The first assessment against the last, and all of them as small charts and tables. */
@customElement('hingeline-assessments-over-time')
export class HingelineAssessmentsOverTime extends LitElement {
  static override styles = [
    baseStyles,
    trendStyles,
    css`
      .change b {
        font-weight: 600;
      }
    `,
  ];

  private readonly words = new WordsController(this);

  /** Oldest first; two and more. */
  @property({ attribute: false }) assessments: readonly Assessment[] = [];
  @property({ attribute: false }) today: Day = '1970-01-01';

  protected override render(): TemplateResult {
    const shown = SHOWN.map((each) => this.trendOf(each)).filter(({ trend }) =>
      trend.lines.some(({ points }) => points.length > 0),
    );
    return html`<div class="charts">${shown.map((each) => this.renderTrend(each))}</div>`;
  }

  private trendOf(shown: Shown): { readonly shown: Shown; readonly trend: Trend } {
    const lines = shown.of.map((of, i): TrendLine => {
      const points = this.assessments.flatMap((assessment): ChartPoint[] => {
        const found = foundIn(assessment, of);
        return found ? [{ ...found, startedAt: assessment.at, atLeast: 'atLeast' in found && found.atLeast }] : [];
      });
      return { leg: legOf(of), shape: i === 0 ? 'dot' : 'square', points, compared: null };
    });
    return { shown, trend: { quantity: shown.drawn, lines, weekly: false } };
  }

  private renderTrend({ shown, trend }: { readonly shown: Shown; readonly trend: Trend }): TemplateResult {
    const { trends } = this.words.now.history;
    const { title, meaning } = this.named(shown);
    const colour = shown.drawn === 'lumbar-peak' ? 'back' : 'hip';
    const atLeast = trend.lines.some(({ points }) => points.some((point) => point.atLeast));
    return html`<figure class="trend" data-of=${shown.of[0]}>
      <figcaption>
        <h3 class=${colour}>${title}</h3>
        <p>${meaning}</p>
      </figcaption>
      ${trend.lines.length > 1 ? this.renderLegend(trend) : nothing}
      <hingeline-trend-chart .quantity=${trend.quantity} .lines=${trend.lines}></hingeline-trend-chart>
      ${atLeast ? html`<p class="at-least"><b aria-hidden="true">^</b> ${trends.atLeastLegend}</p>` : nothing}
      ${shown.of.map((of, i) => this.renderChange(of, trend.lines[i]!, trend.quantity))}
      <details>
        <summary>${trends.asTable(title)}</summary>
        ${trendTable(trend, this.today, this.words.now)}
      </details>
    </figure>`;
  }

  private named({ of: [first], drawn }: Shown): QuantityWords {
    const { assessment, history } = this.words.now;
    if (legOf(first)) return assessment.earlier.legs;
    return first === 'bridge-arch' ? assessment.earlier.arch : history.trends.quantities[drawn];
  }

  private renderLegend({ lines }: Trend): TemplateResult {
    const { leg: legs } = this.words.now.judged;
    return html`<p class="legend">
      ${lines.map(({ shape, leg }) => html`<span><i class=${shape}></i>${leg ? legs[leg] : nothing}</span>`)}
    </p>`;
  }

  /** The first that has it against the last that has it. */
  private renderChange(
    of: Assessed,
    { leg, points }: TrendLine,
    quantity: Trend['quantity'],
  ): TemplateResult | typeof nothing {
    const having = this.assessments.filter((each) => foundIn(each, of));
    const [first, now] = [having[0], having.at(-1)];
    if (!first || !now || first === now) return nothing;
    const { assessment, history, judged, language, shared } = this.words.now;
    const [from, to] = [points[0]!, points.at(-1)!].map((point) => {
      const value = writtenWithError(point, quantity, language);
      return point.atLeast ? history.trends.atLeast(value) : value;
    });
    const change = changeOf(first, now, of);
    const more = change === 'unlike' ? assessment.earlier.unlike : change === 'none' ? history.trends.noChange : null;
    return html`<p class="change">
      ${leg ? html`<b>${shared.withColon(capital(judged.leg[leg]))}</b> ` : nothing}${history.trends.firstAndNow(from!, to!)}
      ${more}
    </p>`;
  }
}

function legOf(of: Assessed): Side | null {
  return of === 'leg-raise-left' ? 'left' : of === 'leg-raise-right' ? 'right' : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-assessments-over-time': HingelineAssessmentsOverTime;
  }
}
