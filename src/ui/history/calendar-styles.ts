import { css } from 'lit';

export const calendarStyles = css`
  :host {
    display: block;
  }
  .months {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  .months p {
    font-size: 20px;
    font-weight: 650;
  }
  .months button {
    width: 44px;
    padding: 0;
  }
  .months svg {
    width: 22px;
    height: 22px;
  }
  table {
    width: 100%;
    margin-top: 8px;
    border-collapse: separate;
    border-spacing: 3px;
    table-layout: fixed;
  }
  th {
    padding: 4px 0;
    color: var(--ink-soft);
    font-size: 15px;
    font-weight: 550;
  }
  td {
    padding: 0;
    text-align: center;
  }
  .day {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0;
    width: 100%;
    min-height: 54px;
    padding: 2px 0;
    border: 1.5px solid transparent;
    border-radius: 10px;
    font-size: 17px;
    line-height: 1.25;
  }
  span.day {
    color: var(--ink-soft);
  }
  span.today,
  .today .number {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  button.day {
    border-color: var(--line-strong);
    background: var(--card);
  }
  button.day[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .clean {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--green);
    font-size: 16px;
    font-weight: 650;
  }
  .shape {
    flex: none;
    width: 10px;
    height: 10px;
  }
  .legend {
    margin-top: 8px;
    color: var(--ink-soft);
    font-size: 16px;
  }
  .legend .shape {
    margin-right: 2px;
    color: var(--green);
  }
`;
