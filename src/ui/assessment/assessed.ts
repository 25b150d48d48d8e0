import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AssessedPart, Assessment, NotFound } from '../../core/programme/assessment.ts';
import { legDifference } from '../../core/programme/assessment-change.ts';
import { assessmentText, missingText } from '../../words/assessment-text.ts';
import { degrees } from '../../words/numbers.ts';
import { baseStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { bridgeDrawing, hingeDrawing, legsDrawing } from './drawings.ts';

/** What an assessment found: for each part a drawing and a sentence, or why it is not known and what helps. */
@customElement('hingeline-assessed')
export class HingelineAssessed extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 20px;
      }
      article {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 200px;
        gap: 8px 28px;
        align-items: center;
        padding: 20px 24px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--card);
      }
      article.bare {
        grid-template-columns: minmax(0, 1fr);
      }
      .told {
        display: grid;
        gap: 10px;
        max-width: 34em;
      }
      h3 {
        color: var(--ink-soft);
        font-size: 17px;
        font-weight: 600;
      }
      .first {
        font-size: clamp(22px, 2.4vw, 28px);
        font-weight: 600;
        line-height: 1.28;
        text-wrap: pretty;
      }
      .meaning,
      .legend {
        color: var(--ink-soft);
        font-size: 16px;
      }
      .missing {
        padding: 12px 14px;
        border-radius: 10px;
        background: var(--unsure-wash);
      }
      .missing b {
        color: var(--unsure);
      }
      .drawing {
        display: block;
        width: 100%;
        max-height: 216px;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        font-weight: 600;
      }
      .legend span {
        display: inline-flex;
        align-items: center;
        gap: 8px;
      }
      .legend i {
        width: 11px;
        height: 11px;
        border: 2px solid currentColor;
      }
      .legend .dot {
        border-radius: 50%;
        background: currentColor;
      }
      @media (max-width: 640px) {
        article {
          grid-template-columns: minmax(0, 1fr);
          padding: 16px;
        }
        .picture {
          width: min(200px, 60%);
        }
      }
    `,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) assessment: Assessment | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { assessment } = this;
    if (!assessment) return nothing;
    const { language, assessment: words } = this.words.now;
    const { hinge, bridge, legs } = words.result;
    const told = assessmentText(assessment, legDifference(assessment), language);
    const { hingeHipDeg, bridgeShortDeg, legRaiseDeg } = assessment;
    const limit = hingeHipDeg ? [hinge.limit(degrees(hingeHipDeg.greenDeg, language))] : [];
    return html`${this.renderPart(['hinge'], hinge.title, told.hinge, [hinge.meaning, ...limit], hingeHipDeg && hingeDrawing(hingeHipDeg))}
    ${this.renderPart(['bridge'], bridge.title, told.bridge, [bridge.meaning], bridgeShortDeg && bridgeDrawing(bridgeShortDeg))}
    ${this.renderPart(
      ['leg-raise-left', 'leg-raise-right'],
      legs.title,
      told.legs,
      [legs.meaning],
      (legRaiseDeg.left ?? legRaiseDeg.right) && html`${legsDrawing(legRaiseDeg.left, legRaiseDeg.right)}${legRaiseDeg.left && legRaiseDeg.right ? this.renderLegend() : nothing}`,
    )}`; // prettier-ignore
  }

  /** Nothing of a part that the assessment did not have. */
  private renderPart(
    parts: readonly AssessedPart[],
    title: string,
    sentences: readonly string[],
    meaning: readonly string[],
    drawing: TemplateResult | null,
  ): TemplateResult | typeof nothing {
    const missing = parts.flatMap((part) => {
      const why = this.assessment!.missing[part];
      return why ? [{ part, why }] : [];
    });
    if (sentences.length === 0 && missing.length === 0) return nothing;
    const [first, ...others] = sentences;
    return html`<article class=${drawing ? '' : 'bare'} data-part=${parts[0]!}>
      <div class="told">
        <h3>${title}</h3>
        ${first ? html`<p class="first">${first}</p>` : nothing} ${others.map((each) => html`<p>${each}</p>`)}
        ${missing.map(({ part, why }) => this.renderMissing(part, why))}
        ${first ? html`<p class="meaning">${meaning.join(' ')}</p>` : nothing}
      </div>
      ${drawing ? html`<div class="picture">${drawing}</div>` : nothing}
    </article>`;
  }

  private renderMissing(part: AssessedPart, why: NotFound): TemplateResult {
    const { notMeasured, legNotMeasured } = this.words.now.assessment.result;
    const leg = part === 'leg-raise-left' ? 'left' : part === 'leg-raise-right' ? 'right' : null;
    return html`<p class="missing">
      <b><span aria-hidden="true">? </span>${leg ? legNotMeasured[leg] : notMeasured}.</b>
      ${missingText(part, why, this.words.now)}
    </p>`;
  }

  private renderLegend(): TemplateResult {
    const { leg } = this.words.now.judged;
    return html`<p class="legend">
      <span><i class="dot"></i>${leg.left}</span><span><i class="square"></i>${leg.right}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-assessed': HingelineAssessed;
  }
}
