import { html, type TemplateResult } from 'lit';
import type { PrivacyPart, TopicsWords } from '../../words/topics.ts';
import type { Words } from '../../words/words.ts';
import { part } from './part.ts';

/** In the order in which they are read. */
export const PRIVACY_PARTS: readonly PrivacyPart[] = ['picture', 'kept', 'delete', 'leaves', 'sure'];

/** What stays on the device, where, how to delete it, and what is never taken. */
export function privacyPage({ privacy }: TopicsWords, { learn }: Words): TemplateResult {
  return html`<h1>${privacy.title}</h1>
    <p class="lead">${privacy.lead}</p>
    ${PRIVACY_PARTS.map((name) => part(privacy[name], learn.sources.of))}`;
}
