import { css, html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import uPlot from 'uplot';
import uplotCss from 'uplot/dist/uPlot.min.css?inline';
import type { Language } from '../../words/language.ts';
import { onResize } from './canvas.ts';
import { type Colours, coloursOf } from './colours.ts';
import { baseStyles } from './styles.ts';
import { WordsController } from './words-controller.ts';

/** A uPlot chart as wide as its place, drawn anew in another theme. What it shows is told elsewhere to who cannot see it. */
export abstract class LineChart extends LitElement {
  static override styles = [
    baseStyles,
    unsafeCSS(uplotCss),
    css`
      :host {
        display: block;
        min-width: 0;
      }
      .chart {
        overflow: hidden;
      }
    `,
  ];

  protected readonly words = new WordsController(this);
  protected plot: uPlot | null = null;

  @query('.chart') private readonly chart!: HTMLElement;

  /** Of the numbers on the axes. */
  private language: Language = this.words.now.language;
  private stopResize = (): void => undefined;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');

  /** What to draw; null for nothing. */
  protected abstract drawing(colours: Colours): { readonly options: Drawing; readonly data: uPlot.AlignedData } | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.scheme.addEventListener('change', this.rebuild);
    this.stopResize = onResize(this, () => this.plot?.setSize({ width: this.clientWidth, height: this.plot.height }));
    if (this.hasUpdated) this.rebuild();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.scheme.removeEventListener('change', this.rebuild);
    this.stopResize();
    this.plot?.destroy();
    this.plot = null;
  }

  protected override render(): TemplateResult {
    return html`<div class="chart" aria-hidden="true"></div>`;
  }

  /** True when the axes are in another language than the screen. */
  protected get isOutdated(): boolean {
    return this.words.now.language !== this.language;
  }

  protected readonly rebuild = (): void => {
    this.plot?.destroy();
    this.plot = null;
    this.language = this.words.now.language;
    const drawing = this.drawing(coloursOf(this));
    if (!drawing) return;
    const { options, data } = drawing;
    this.plot = new uPlot(
      { width: Math.max(120, this.clientWidth), legend: { show: false }, ...options },
      data,
      this.chart,
    );
  };
}

export type Drawing = Omit<uPlot.Options, 'width'>;

/** How every axis looks. */
export function axisOf({ inkSoft, line }: Colours, fontPx: number) {
  return {
    stroke: inkSoft,
    grid: { stroke: line, width: 1 },
    ticks: { show: false },
    font: `${fontPx}px system-ui`,
  } satisfies uPlot.Axis;
}
