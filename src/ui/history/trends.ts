import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Day } from '../../core/history/days.ts';
import type { SessionEntry } from '../../core/records/record.ts';
import { capital } from '../../words/number-words.ts';
import { shortDay } from '../../words/numbers.ts';
import { localDay } from '../shared/local-day.ts';
import { baseStyles, controlStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { writtenWithError, type Drawn } from './quantities.ts';
import './trend-chart.ts';
import { choiceName, choicesOf, trendsOf, type Choice, type Trend, type TrendLine } from './trend-lines.ts';
import { trendStyles } from './trend-styles.ts';
import { trendTable } from './trend-table.ts';

/** How one exercise went over weeks: a sentence, and a small chart for each number. */
@customElement('hingeline-trends')
export class HingelineTrends extends LitElement {
  static override styles = [baseStyles, controlStyles, trendStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) sessions: readonly SessionEntry[] = [];
  @property({ attribute: false }) today: Day = '1970-01-01';

  /** Id of the exercise that was chosen, of two legs the first; null for that of the newest session. */
  @state() private chosen: string | null = null;
  /** Tables that are open; a thousand rows nobody looks at are not there. */
  @state() private open: ReadonlySet<Drawn> = new Set();

  private choices: readonly Choice[] = [];
  private choice: Choice | null = null;
  private trends: readonly Trend[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('sessions') && !changed.has('chosen')) return;
    this.choices = choicesOf(this.sessions);
    const wanted = this.chosen ?? this.sessions[0]?.exerciseId;
    const includes = (choice: Choice): boolean => choice.some(({ exercise }) => exercise.id === wanted);
    this.choice = this.choices.find(includes) ?? this.choices[0] ?? null;
    this.trends = this.choice ? trendsOf(this.sessions, this.choice) : [];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.choice) return nothing;
    const { trends: words } = this.words.now.history;
    const [first, ...others] = this.trends;
    return html`${this.renderChoice(this.choice)}
    ${
      first
        ? html`${first.quantity === 'neutral-range' ? this.renderBaseline(first) : nothing}
            <div class="charts">
              ${this.renderTrend(first, 'first')} ${others.map((trend) => this.renderTrend(trend))}
            </div>
            <p class="note">${words.errors}</p>`
        : html`<p class="note">${words.none}</p>`
    }`;
  }

  private renderChoice(choice: Choice): TemplateResult {
    const { history } = this.words.now;
    if (this.choices.length < 2) return html`<p class="exercise">${choiceName(choice)}</p>`;
    const choose = (event: Event): void => {
      this.chosen = (event.currentTarget as HTMLSelectElement).value;
    };
    return html`<label class="exercise">
      <span>${history.trends.exercise}</span>
      <select @change=${choose}>
        ${this.choices.map(
          (each) =>
            html`<option value=${each[0].exercise.id} .selected=${each === choice}>${choiceName(each)}</option>`,
        )}
      </select>
    </label>`;
  }

  /** The first sessions against the last, in one sentence for each leg. */
  private renderBaseline({ lines }: Trend): TemplateResult {
    return html`<div class="baseline">
      ${lines.map((line) => html`<p>${this.ofLeg(line)}${this.baselineOf(line)}</p>`)}
    </div>`;
  }

  private baselineOf({ compared, points }: TrendLine): string {
    const { language, history } = this.words.now;
    const { trends } = history;
    if (!compared || points.length === 0) return trends.none;
    if (compared.kind === 'too-few') return trends.tooFew(compared.more);
    const { first, now, since, change } = compared;
    const number = (side: typeof now): string => writtenWithError(side, 'neutral-range', language);
    return trends.baseline({
      first: number(first),
      now: number(now),
      since: shortDay(localDay(since) ?? since, this.today, language),
      firstLong: first.atLeast,
      nowLong: now.atLeast,
      changed: change !== 'none',
    });
  }

  private renderTrend(trend: Trend, place = ''): TemplateResult {
    const { trends: words } = this.words.now.history;
    const { quantity, lines, weekly } = trend;
    const { title, meaning } = words.quantities[quantity];
    const atLeast = lines.some(({ points }) => points.some((point) => point.atLeast));
    const toggle = (event: Event): void => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      const others = [...this.open].filter((each) => each !== quantity);
      this.open = new Set(open ? [...others, quantity] : others);
    };
    return html`<figure class="trend ${place}" data-quantity=${quantity}>
      <figcaption>
        <h3 class=${titleColour(quantity)}>${title}</h3>
        <p>${meaning}${weekly ? ` ${words.byWeek}` : ''}</p>
      </figcaption>
      ${this.renderLegend(trend)}
      <hingeline-trend-chart .quantity=${quantity} .lines=${lines}></hingeline-trend-chart>
      ${atLeast ? html`<p class="at-least"><b aria-hidden="true">^</b> ${words.atLeastLegend}</p>` : nothing}
      ${quantity === 'neutral-range' ? nothing : lines.map((line) => this.renderChange(line, quantity))}
      <details @toggle=${toggle}>
        <summary>${words.asTable(title)}</summary>
        ${this.open.has(quantity) ? trendTable(trend, this.today, this.words.now) : nothing}
      </details>
    </figure>`;
  }

  private renderLegend({ quantity, lines }: Trend): TemplateResult | typeof nothing {
    if (lines.length < 2) return nothing;
    const { trends } = this.words.now.history;
    const name = ({ leg }: TrendLine, i: number): string =>
      quantity === 'pain' ? (i === 0 ? trends.before : trends.after) : leg ? this.words.now.judged.leg[leg] : '';
    return html`<p class="legend">
      ${lines.map((line, i) => html`<span><i class=${line.shape}></i>${name(line, i)}</span>`)}
    </p>`;
  }

  private renderChange(line: TrendLine, quantity: Drawn): TemplateResult | typeof nothing {
    const { compared } = line;
    if (!compared || compared.kind === 'too-few') return nothing;
    const { language, history } = this.words.now;
    const { firstAndNow, noChange } = history.trends;
    const [first, now] = [compared.first, compared.now].map((side) => writtenWithError(side, quantity, language));
    return html`<p class="change">
      ${this.ofLeg(line)}${firstAndNow(first!, now!)} ${compared.change === 'none' ? noChange : nothing}
    </p>`;
  }

  /** "Left leg: ", where there are two. */
  private ofLeg({ leg }: TrendLine): string {
    const { judged, shared } = this.words.now;
    return leg ? `${shared.withColon(capital(judged.leg[leg]))} ` : '';
  }
}

function titleColour(quantity: Drawn): string {
  switch (quantity) {
    case 'neutral-range':
    case 'hip-share':
    case 'height':
      return 'hip';
    case 'lumbar-peak':
    case 'lumbar-share':
      return 'back';
    case 'score':
    case 'pain':
      return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-trends': HingelineTrends;
  }
}
