import { css, html, type TemplateResult } from 'lit';

/** What is chosen step by step. */
export interface Stepper {
  readonly name: string;
  /** As written. */
  readonly value: string | number;
  /** What the two buttons do. */
  readonly less: string;
  readonly more: string;
  /** Null at the end where there is no further step. */
  readonly step: Readonly<Record<'less' | 'more', (() => void) | null>>;
}

/** A number or a few words between two large buttons. */
export function stepper({ name, value, less, more, step }: Stepper): TemplateResult {
  return html`<div class="stepper" role="group" aria-label=${name}>
    <span class="name">${name}</span>
    <div class="buttons">${button('−', less, step.less)}<output>${value}</output>${button('+', more, step.more)}</div>
  </div>`;
}

/** At an end it stays where it is and keeps the focus: a button that goes away under the finger confuses. */
function button(sign: string, name: string, does: (() => void) | null): TemplateResult {
  return html`<button aria-label=${name} aria-disabled=${does ? 'false' : 'true'} @click=${() => does?.()}>
    ${sign}
  </button>`;
}

export const stepperStyles = css`
  .stepper .buttons {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-top: 4px;
  }
  .stepper button {
    flex: none;
    width: 52px;
    min-height: 52px;
    padding: 0;
    font-size: 28px;
    line-height: 1;
  }
  .stepper button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--ink-soft);
    cursor: default;
  }
  .stepper output {
    min-width: 2.9em;
    font-size: 28px;
    font-weight: 650;
    text-align: center;
  }
`;
