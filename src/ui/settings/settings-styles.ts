import { css } from 'lit';

/** What the parts of the settings share: rows with a control, its name and what it means. */
export const settingStyles = css`
  :host {
    display: block;
  }
  h2 {
    padding: 0 0 8px;
    font-size: 22px;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 8px;
    font-size: 22px;
    font-weight: 700;
  }
  .pick,
  .row {
    border-top: 1px solid var(--line);
    padding: 12px 8px;
  }
  .pick {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 2px 14px;
    cursor: pointer;
  }
  .pick input {
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--accent);
  }
  .pick .meaning {
    grid-column: 2;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 2px 16px;
  }
  .name {
    font-weight: 600;
  }
  .meaning {
    color: var(--ink-soft);
    font-size: 16px;
  }
  output {
    font-weight: 650;
  }
  input[type='range'] {
    width: 100%;
    height: 32px;
    margin: 0;
    accent-color: var(--accent);
  }
  details {
    font-size: 16px;
  }
  summary {
    padding: 10px 0;
    font-weight: 600;
    cursor: pointer;
  }
`;
