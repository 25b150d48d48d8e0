import { LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ProgrammeState } from '../screen-state.ts';

/** What the programme is, day by day and line by line, and where it is changed. */
@customElement('hingeline-programme')
export class HingelineProgramme extends LitElement {
  @property({ attribute: false }) state: ProgrammeState | null = null;

  protected override render(): typeof nothing {
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-programme': HingelineProgramme;
  }
}
