/** The kinds of rows the settings consist of. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Option<Value> {
  readonly value: Value;
  readonly name: string;
  readonly meaning: string;
}

/** One of a few, each with what it means. @param key unique among the choices of a screen */
export function choiceRows<Value extends string>(
  title: string,
  key: string,
  options: readonly Option<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${title}</legend>
    ${options.map(
      ({ value, name, meaning }) =>
        html`<label class="pick">
          <input type="radio" name=${key} value=${value} .checked=${value === chosen} @change=${() => choose(value)} />
          <span class="name">${name}</span>
          <span class="meaning">${meaning}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** On or off. */
export function switchRow(name: string, meaning: string, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="pick">
    <input
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => change((event.currentTarget as HTMLInputElement).checked)}
    />
    <span class="name">${name}</span>
    <span class="meaning">${meaning}</span>
  </label>`;
}

export interface Range {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, shown and read out. */
  readonly words: string;
  /** Of the element that says what it means, where there is one. */
  readonly meaningId?: string;
}

/** A number on a scale. */
export function rangeRow(
  { name, value, min, max, step, words, meaningId }: Range,
  change: (value: number) => void,
): TemplateResult {
  return html`<label class="row">
    <span class="head">
      <span class="name">${name}</span>
      <output aria-hidden="true">${words}</output>
    </span>
    <input
      type="range"
      aria-label=${name}
      aria-valuetext=${words}
      aria-describedby=${meaningId ?? nothing}
      min=${min}
      max=${max}
      step=${step}
      .value=${String(value)}
      @input=${(event: Event) => change(Number((event.currentTarget as HTMLInputElement).value))}
    />
  </label>`;
}

/** One of many, by name. What was chosen and could not be had is taken back, so what is shown is looked at. */
export function selectRow(
  name: string,
  options: readonly { readonly value: string; readonly name: string }[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="row">
    <span class="name">${name}</span>
    <select @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}>
      ${options.map((each) => html`<option value=${each.value} .selected=${live(each.value === chosen)}>${each.name}</option>`)}
    </select>
  </label>`;
}
