import { css } from 'lit';

export const programmeStyles = css`
  :host {
    --page-width: 784px;
    --page-gap: 32px;
  }
  h2 {
    font-size: 22px;
  }
  h3 {
    font-size: 20px;
    overflow-wrap: anywhere;
  }
  section,
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .soft {
    color: var(--ink-soft);
  }
  .why,
  .meaning {
    color: var(--ink-soft);
    font-size: 16px;
    text-wrap: pretty;
  }
  .note {
    padding-left: 14px;
    border-left: 3px solid var(--accent);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px 20px;
  }
  .row .stepper output {
    min-width: 8.5em;
    padding: 0 6px;
    font-size: 20px;
  }
  .lines,
  .others {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
  }
  .lines > li,
  .others > li {
    padding: 14px 0;
    border-top: 1px solid var(--line);
  }
  .line,
  .others > li {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 8px 20px;
  }
  .others > li {
    align-items: center;
    padding: 8px 0;
  }
  .what {
    flex: 1 1 15em;
  }
  .parts {
    display: grid;
    gap: 14px;
    margin-top: 12px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .parts[hidden] {
    display: none;
  }
  .steppers,
  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
  }
  .places {
    gap: 8px;
  }
  .name {
    font-weight: 600;
  }
  [aria-disabled='true'] {
    border-style: dashed;
    color: var(--ink-soft);
    cursor: default;
  }
  .time {
    display: grid;
    gap: 4px;
    font-weight: 600;
  }
  .time input {
    width: 9em;
    min-height: 44px;
    padding: 0 10px;
    border: 1.5px solid var(--line-strong);
    border-radius: 10px;
    background: var(--card);
    color: inherit;
    font: inherit;
  }
`;
