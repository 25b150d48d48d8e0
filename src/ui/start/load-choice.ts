import { css, html, type TemplateResult } from 'lit';
import type { StartWords } from '../../words/start.ts';

/** Done with the body's own weight, or with one in the hands. @param key unique on the screen, @param name of the exercise */
export function loadChoice(
  key: string,
  name: string,
  loaded: boolean,
  words: StartWords['load'],
  change: (loaded: boolean) => void,
): TemplateResult {
  const option = (value: boolean, text: string): TemplateResult =>
    html`<label>
      <input type="radio" name="load-${key}" .checked=${value === loaded} @change=${() => change(value)} />
      <span>${text}</span>
    </label>`;
  return html`<fieldset class="load">
    <legend class="visually-hidden">${words.title(name)}</legend>
    <div class="options">${option(false, words.without)}${option(true, words.with)}</div>
    <p>${words.meaning}</p>
  </fieldset>`;
}

export const loadChoiceStyles = css`
  .load {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .load .options {
    display: flex;
    flex: 1 1 18em;
    min-width: 0;
    max-width: 20em;
    font-size: 16px;
    border: 1.5px solid var(--line-strong);
    border-radius: 10px;
  }
  .load label {
    position: relative;
    display: grid;
    flex: 1 1 0;
    min-height: 44px;
  }
  .load input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .load span {
    display: grid;
    place-items: center;
    padding: 4px 6px;
    border-radius: 8px;
    font-weight: 550;
    line-height: 1.2;
    text-align: center;
  }
  .load input:checked + span {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
  }
  .load input:focus-visible + span {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  @media (forced-colors: active) {
    .load input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .load p {
    flex: 1 1 10em;
    color: var(--ink-soft);
    font-size: 15.5px;
    line-height: 1.3;
  }
`;
