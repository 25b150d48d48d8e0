import { html, nothing, type TemplateResult } from 'lit';
import type { SessionRecord } from '../../core/records/record.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { painChoice } from '../shared/pain-choice.ts';

/** From so much more pain than before on, the one piece of advice. Unvalidated: a change of two of ten is commonly taken for a real one. */
const GREW_BY = 2;

/** Pain after the session, beside what it was before. Sessions of the time before plans, and recordings, are not asked. */
export function painAfter(
  host: EventTarget,
  { pain, sets, source }: SessionRecord,
  { review, shared }: Words,
): TemplateResult | typeof nothing {
  if (!pain && (!sets || source !== 'camera')) return nothing;
  const before = pain?.before ?? null;
  const after = pain?.after ?? null;
  const grew = before !== null && after !== null && after - before >= GREW_BY;
  return html`<section class="feeling" aria-label=${review.pain.title}>
    ${painChoice(shared.pain.after, after, (to) => emit(host, 'pain-after', { pain: to }), shared)}
    ${before === null ? nothing : html`<p>${review.pain.before(before)}</p>`}
    <p class="grew" role="status">${grew ? review.pain.grew : nothing}</p>
  </section>`;
}
