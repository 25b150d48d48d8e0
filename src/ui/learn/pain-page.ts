import { html, svg, type TemplateResult } from 'lit';
import { PAIN_RISE, PAIN_STOP } from '../../core/programme/rules.ts';
import type { TopicsWords } from '../../words/topics.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { part } from './part.ts';
import { sourced, sourceList } from './sourced.ts';

const RULE = { rise: PAIN_RISE, stop: PAIN_STOP };

/** Before, after and the next morning: what the numbers are for, and when to stop. */
export function painPage(host: EventTarget, { pain }: TopicsWords, { learn, places }: Words): TemplateResult {
  const { sources } = learn;
  const { title, lead, asked, rule, today, morning } = pain;
  return html`<h1>${title}</h1>
    <p class="lead">${lead}</p>
    <div class="beside">
      <div class="drawing">${scale(pain.scale(PAIN_RISE))}</div>
      ${part(asked, sources.of)}
    </div>
    <section class="text" aria-labelledby="rule">
      <h2 id="rule">${rule.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${rule.when}</th>
            <th scope="col">${rule.next}</th>
          </tr>
        </thead>
        <tbody>
          ${rule.rows(RULE).map(
            ([when, then]) =>
              html`<tr>
                <th scope="row">${when}</th>
                <td>${then}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p>${rule.before(RULE)}</p>
      <p>${sourced(rule.why, sources.of)}</p>
    </section>
    <section class="flags ask" aria-labelledby="today">
      <h2 id="today">${today}</h2>
      <ul>
        ${learn.forMe.stop.today.points.map((point) => html`<li>${point}</li>`)}
      </ul>
      <p>
        <button class="link" @click=${() => emit(host, 'open-learn', { topic: 'for-me' })}>
          ${places.pages['for-me']}
        </button>
      </p>
    </section>
    ${part(morning, sources.of)} ${sourceList(sources.title, pain.sources)}`;
}

/** From 0 to 10, with an example on it. */
function scale({ drawing, before, after }: ReturnType<TopicsWords['pain']['scale']>): TemplateResult {
  const x = (value: number): number => 20 + 26 * value;
  return html`<svg class="line-figure" viewBox="0 0 300 130" role="img" aria-label=${drawing}>
    <path d="M${x(0)} 70 H${x(10)}" stroke="var(--line-strong)" stroke-width="3" stroke-linecap="round" />
    ${Array.from(
      { length: 11 },
      (_, value) =>
        svg`<path d="M${x(value)} 63 V77" stroke="var(--line-strong)" stroke-width="2" />
          <text x=${x(value)} y="98" font-size="16" text-anchor="middle" fill="var(--ink)">${value}</text>`,
    )}
    <path
      d="M${x(2)} 56 C${x(2.5)} 34 ${x(3.5)} 34 ${x(2 + PAIN_RISE) - 3} 54 M${x(2 + PAIN_RISE) - 12} 47 L${x(2 + PAIN_RISE) - 3} 55 L${x(2 + PAIN_RISE)} 43"
      fill="none"
      stroke="var(--ink)"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
    <circle cx=${x(2)} cy="70" r="9" fill="var(--card)" stroke="var(--ink)" stroke-width="3" />
    <circle cx=${x(2 + PAIN_RISE)} cy="70" r="9" fill="var(--ink)" />
    <g font-size="16" font-weight="600" fill="var(--ink)">
      <text x=${x(2) - 4} y="30" text-anchor="end">${before}</text>
      <text x=${x(2 + PAIN_RISE) + 4} y="30">${after}</text>
    </g>
  </svg>`;
}
