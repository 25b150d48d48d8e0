import { html, type TemplateResult } from 'lit';
import type { SharedWords } from '../../words/shared.ts';

const PAIN = Array.from({ length: 11 }, (_, pain) => pain);

/** Pain from 0 to 10, or not given, which comes first. */
export function painChoice(
  label: string,
  pain: number | null,
  chosen: (pain: number | null) => void,
  { pain: { notGiven, none, worst } }: SharedWords,
): TemplateResult {
  const ends: Readonly<Record<number, string>> = { 0: none, 10: worst };
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    chosen(value === '' ? null : Number(value));
  };
  return html`<label class="pain">
    <span>${label}</span>
    <select @change=${choose}>
      <option value="" .selected=${pain === null}>${notGiven}</option>
      ${PAIN.map((each) => html`<option value=${each} .selected=${each === pain}>${ends[each] ?? each}</option>`)}
    </select>
  </label>`;
}
