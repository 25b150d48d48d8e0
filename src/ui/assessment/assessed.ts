import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { AssessedPart, Assessment } from '../../core/programme/assessment.ts';
import { legDifference } from '../../core/programme/assessment-change.ts';
import { assessmentText, missingText } from '../../words/assessment-text.ts';
import { degrees } from '../../words/numbers.ts';
import { baseStyles } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import { assessedStyles } from './assessed-styles.ts';
import { bridgeDrawing, hingeDrawing, legsDrawing } from './drawings.ts';

/** One exercise of it. */
interface Told {
  readonly parts: readonly AssessedPart[];
  readonly title: string;
  readonly sentences: readonly string[];
  readonly meaning: string;
  readonly drawing: TemplateResult | null;
}

/** What an assessment found: for each part a drawing and a sentence, or why it is not known and what helps. */
@customElement('hingeline-assessed')
export class HingelineAssessed extends LitElement {
  static override styles = [baseStyles, assessedStyles];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) assessment: Assessment | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { assessment } = this;
    if (!assessment) return nothing;
    const { language, assessment: words } = this.words.now;
    const { hinge, bridge, legs } = words.result;
    const told = assessmentText(assessment, legDifference(assessment), language);
    const { hingeHipDeg, bridgeShortDeg, legRaiseDeg } = assessment;
    const limit = hingeHipDeg ? ` ${hinge.limit(degrees(hingeHipDeg.greenDeg, language))}` : '';
    return html`${this.renderPart({
      parts: ['hinge'],
      title: hinge.title,
      sentences: told.hinge,
      meaning: hinge.meaning + limit,
      drawing: hingeHipDeg && hingeDrawing(hingeHipDeg),
    })}
    ${this.renderPart({
      parts: ['bridge'],
      title: bridge.title,
      sentences: told.bridge,
      meaning: bridge.meaning,
      drawing: bridgeShortDeg && bridgeDrawing(bridgeShortDeg),
    })}
    ${this.renderPart({
      parts: ['leg-raise-left', 'leg-raise-right'],
      title: legs.title,
      sentences: told.legs,
      meaning: legs.meaning,
      drawing: this.drawLegs(legRaiseDeg),
    })}`;
  }

  /** Nothing of a part that the assessment did not have. */
  private renderPart({ parts, title, sentences, meaning, drawing }: Told): TemplateResult | typeof nothing {
    const missing = this.missingOf(parts);
    if (sentences.length === 0 && missing.length === 0) return nothing;
    const [first, ...others] = sentences;
    return html`<article class=${drawing ? '' : 'bare'}>
      <div class="told">
        <h3>${title}</h3>
        ${first ? html`<p class="first">${first}</p>` : nothing} ${others.map((each) => html`<p>${each}</p>`)}
        ${missing.map(
          ({ what, why }) =>
            html`<p class="missing">
              <b><span aria-hidden="true">? </span>${what}.</b> ${why}
            </p>`,
        )}
        ${first ? html`<p class="meaning">${meaning}</p>` : nothing}
      </div>
      ${drawing ? html`<div class="picture">${drawing}</div>` : nothing}
    </article>`;
  }

  /** What has no number, and why; of both legs for the same reason once. */
  private missingOf(parts: readonly AssessedPart[]): readonly { readonly what: string; readonly why: string }[] {
    const words = this.words.now;
    const { notMeasured, legNotMeasured } = words.assessment.result;
    const missing = parts.flatMap((part) => {
      const why = this.assessment!.missing[part];
      return why ? [{ part, why: missingText(part, why, words) }] : [];
    });
    const [one, other = one] = missing;
    if (one && missing.length === parts.length && one.why === other?.why) return [{ what: notMeasured, why: one.why }];
    return missing.map(({ part, why }) => ({
      what: legNotMeasured[part === 'leg-raise-left' ? 'left' : 'right'],
      why,
    }));
  }

  private drawLegs({ left, right }: Assessment['legRaiseDeg']): TemplateResult | null {
    if (!left && !right) return null;
    return html`${legsDrawing(left, right)} ${left && right ? this.renderLegend() : nothing}`;
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
