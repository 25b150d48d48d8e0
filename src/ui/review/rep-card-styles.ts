import { css } from 'lit';

export const cardStyles = css`
  :host {
    display: block;
    font-size: 17px;
    line-height: 1.4;
  }
  article {
    padding: 20px 24px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 20px;
    margin-bottom: 12px;
  }
  h3 {
    font-size: 20px;
  }
  .verdict {
    flex: 1;
    font-size: 18px;
  }
  .score {
    font-size: 18px;
    color: var(--ink-soft);
  }
  .score b {
    font-size: 34px;
    line-height: 1;
    color: var(--ink);
  }
  hingeline-rep-opinion {
    margin: -8px 0 12px;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 220px minmax(0, 285px);
    gap: 24px;
  }
  .curves {
    min-width: 0;
  }
  input[type='range'] {
    display: block;
    /* Its ends lie under the ends of the curves: the axis takes 44 px, the thumb reaches 8 px beyond its middle. */
    width: calc(100% - 48px);
    height: 32px;
    margin: 0 0 0 36px;
    accent-color: var(--accent);
  }
  figure {
    display: grid;
    grid-template-rows: 220px auto;
    gap: 6px;
  }
  figcaption {
    font-size: 15px;
    color: var(--ink-soft);
    text-align: center;
    text-wrap: balance;
  }
  figcaption b {
    color: var(--ink);
  }
  dl div {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding: 5px 0;
  }
  dl .share {
    justify-content: end;
    padding-top: 0;
    color: var(--ink-soft);
    font-size: 16px;
  }
  dt {
    font-weight: 600;
  }
  dd {
    white-space: nowrap;
  }
  dl .share dd {
    text-align: end;
    white-space: normal;
  }
  .deductions,
  .all {
    margin-top: 8px;
    padding-top: 10px;
    border-top: 1px solid var(--line);
  }
  .deductions {
    display: grid;
    gap: 8px;
    list-style: none;
  }
  .deductions li {
    display: grid;
    grid-template-columns: 2.3em 1fr;
    gap: 0.5em;
  }
  details {
    margin-top: 8px;
    font-size: 16px;
  }
  summary {
    padding: 10px 0;
    color: var(--ink-soft);
    cursor: pointer;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 4px 28px 4px 0;
    font-weight: 400;
    text-align: start;
  }
  thead th {
    font-weight: 650;
  }

  @media (max-width: 960px) {
    .body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .curves {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 560px) {
    article {
      padding: 16px 14px 8px;
    }
    .body {
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }
    .verdict {
      order: 3;
      flex: 1 0 100%;
    }
    .score {
      margin-inline-start: auto;
    }
  }
`;
