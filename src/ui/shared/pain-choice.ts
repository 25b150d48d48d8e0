import { html, type TemplateResult } from 'lit';

const PAIN = Array.from({ length: 11 }, (_, pain) => pain);
const ENDS: Readonly<Record<number, string>> = { 0: '0, none', 10: '10, the worst' };

/** Pain from 0 to 10, or not given, which comes first. */
export function painChoice(label: string, pain: number | null, chosen: (pain: number | null) => void): TemplateResult {
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    chosen(value === '' ? null : Number(value));
  };
  return html`<label class="pain">
    <span>${label}</span>
    <select @change=${choose}>
      <option value="" .selected=${pain === null}>not given</option>
      ${PAIN.map((each) => html`<option value=${each} .selected=${each === pain}>${ENDS[each] ?? each}</option>`)}
    </select>
  </label>`;
}
