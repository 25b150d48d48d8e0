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
  h4 {
    margin: 0 0 6px;
    font-size: 16px;
    font-weight: 650;
  }
  .compare {
    align-self: center;
  }
  .body {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 24px;
  }
  figure {
    display: grid;
    grid-column: span 2;
    grid-template-rows: minmax(240px, 1fr) auto;
    gap: 6px;
  }
  .curves {
    grid-column: span 4;
    min-width: 0;
  }
  .curves:first-child {
    grid-column: 1 / -1;
  }
  /* Its ends lie under the ends of the curves: the axis takes 44 px, the thumb reaches 8 px beyond its middle. */
  .under-curve {
    margin: 0 4px 0 36px;
  }
  .reasons,
  .way,
  .quarters {
    grid-column: span 2;
  }
  figcaption {
    font-size: 16px;
    color: var(--ink-soft);
    text-align: center;
    text-wrap: balance;
  }
  figcaption b {
    color: var(--ink);
  }
  hingeline-way-plot {
    height: 270px;
  }
  .lines {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    font-size: 15px;
  }
  .lines span {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .lines i {
    width: 22px;
    border-top: 3px solid currentColor;
  }
  .lines .faint {
    border-top: 1.5px solid color-mix(in srgb, var(--ink-soft) 60%, transparent);
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
  .reasons dl,
  .all {
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--line);
  }
  .all {
    margin-top: 0;
    padding-top: 0;
    border-top: 0;
  }
  .deductions {
    display: grid;
    gap: 4px;
    list-style: none;
  }
  .deductions p,
  .deductions button {
    display: grid;
    grid-template-columns: 2.3em 1fr;
    gap: 0 0.5em;
    width: 100%;
    padding: 4px 8px;
    text-align: start;
  }
  .deductions button {
    border-color: transparent;
    font-weight: 400;
  }
  .deductions button:hover {
    border-color: var(--line-strong);
  }
  .deductions .when {
    grid-column: 2;
    color: var(--accent);
    font-size: 15px;
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 3px;
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

  .quarters table {
    width: 100%;
  }
  .quarters th,
  .quarters td {
    padding: 5px 8px 5px 0;
    border-bottom: 1px solid var(--line);
  }
  .quarters thead th {
    vertical-align: bottom;
    font-size: 15px;
    line-height: 1.25;
  }
  .quarters td:not(.not) {
    white-space: nowrap;
  }
  .quarters .not {
    color: var(--unsure);
  }

  @media (max-width: 960px) {
    figure,
    .curves,
    .reasons {
      grid-column: 1 / -1;
    }
    .way,
    .quarters {
      grid-column: span 3;
    }
  }
  @media (max-width: 640px) {
    article {
      padding: 16px 14px 8px;
    }
    .body {
      gap: 18px;
    }
    .way,
    .quarters {
      grid-column: 1 / -1;
    }
    .verdict {
      order: 3;
      flex: 1 0 100%;
    }
    .score {
      margin-inline-start: auto;
    }
    .compare {
      order: 4;
    }
  }
`;
