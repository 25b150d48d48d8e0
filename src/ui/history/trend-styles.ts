import { css } from 'lit';

export const trendStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .exercise {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-weight: 600;
  }
  .baseline {
    display: grid;
    gap: 8px;
    max-width: 34em;
    font-size: clamp(21px, 2.2vw, 26px);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .charts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 20px;
  }
  .trend {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 8px;
    padding: 16px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
    --paper: var(--card);
  }
  .trend.first {
    grid-column: 1 / -1;
  }
  h3 {
    font-size: 19px;
    line-height: 1.25;
  }
  figcaption p,
  .note,
  .at-least {
    color: var(--ink-soft);
    font-size: 16px;
  }
  .note {
    max-width: 46em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    font-size: 16px;
    font-weight: 600;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .legend i {
    width: 11px;
    height: 11px;
    border: 2px solid currentColor;
  }
  .legend .dot {
    border-radius: 50%;
    background: currentColor;
  }
  .change {
    font-size: 17px;
  }
  summary {
    padding: 8px 0;
    color: var(--ink-soft);
    font-size: 16px;
    cursor: pointer;
  }
  details table {
    width: 100%;
    border-collapse: collapse;
    font-size: 16px;
  }
  details :is(th, td) {
    padding: 6px 8px 6px 0;
    border-top: 1px solid var(--line);
    text-align: start;
    font-weight: 400;
  }
  thead th {
    color: var(--ink-soft);
  }

  @media (max-width: 820px) {
    .charts {
      grid-template-columns: minmax(0, 1fr);
    }
    .trend {
      padding: 14px;
    }
  }
`;
