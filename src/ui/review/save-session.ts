import { css, html, type TemplateResult } from 'lit';
import type { Words } from '../../words/words.ts';
import type { ExportKind } from '../data/data-state.ts';
import { emit } from '../events.ts';

/** Files of the session under review, for whoever wants them. */
export function saveSession(from: EventTarget, { data: { save } }: Words): TemplateResult {
  const button = (kind: ExportKind, name: string): TemplateResult =>
    html`<button class="quiet" @click=${() => emit(from, 'export-session', { kind })}>${name}</button>`;
  return html`<div class="save" role="group" aria-labelledby="save-session">
    <span id="save-session">${save.ofSession}</span>
    ${button('backup', save.sessionFile)} ${button('reps', save.reps)} ${button('curves', save.curves)}
  </div>`;
}

export const saveSessionStyles = css`
  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
  }
  .save button {
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
