/** What the settings explain and cannot change: when the voice speaks, and the keys. */
import { html, type TemplateResult } from 'lit';
import type { SettingsWords } from '../../words/settings.ts';
import { switchRow } from './rows.ts';

/** The schedule by which the voice says less and less. */
export function whenYouHear({ title, lines, why, reason }: SettingsWords['when']): TemplateResult {
  return html`<section aria-labelledby="when">
    <h2 id="when">${title}</h2>
    <ul class="lines">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    <details>
      <summary>${why}</summary>
      <p class="meaning">${reason}</p>
    </details>
  </section>`;
}

/** What the keyboard does during a session, if it is wished: single keys are also what speech input types by mistake. */
export function keyList(
  { title, single, space, does }: SettingsWords['keys'],
  on: boolean,
  change: (on: boolean) => void,
): TemplateResult {
  const keys: readonly (readonly [key: string, does: string])[] = [
    ['M', does.mute],
    [space, does.pause],
    ['F', does.finish],
    ['B', does.big],
    ['U', does.neutral],
  ];
  return html`<section aria-labelledby="keys">
    <h2 id="keys">${title}</h2>
    ${switchRow(single.name, single.meaning, on, change)}
    <dl class="keys" ?hidden=${!on}>
      ${keys.map(
        ([key, does]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
