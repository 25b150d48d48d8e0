import { css } from 'lit';

export const compareStyles = css`
  :host {
    --page-gap: 24px;
    font-size: 17px;
  }
  .when,
  .soft {
    color: var(--ink-soft);
  }
  h1 {
    max-width: 28em;
    margin-top: 6px;
    font-size: clamp(20px, 2.2vw, 28px);
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h2 {
    font-size: 19px;
  }
  .lower h2 {
    margin-bottom: 8px;
  }
  .pair,
  .lower {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 24px;
  }
  .pair section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto 1fr;
    gap: 6px;
    padding: 16px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .pair h2 {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  /* As in the plot: a line and a round dot, a broken line and a square one. */
  .pair h2 i {
    position: relative;
    width: 34px;
    border-top: 3px solid var(--back);
  }
  .pair h2 i::after {
    content: '';
    position: absolute;
    top: -8px;
    left: 11px;
    width: 13px;
    height: 13px;
    border-radius: 50%;
    background: var(--back);
  }
  .pair h2.second i {
    border-top: 3px dashed var(--ink);
  }
  .pair h2.second i::after {
    border-radius: 0;
    background: var(--ink);
  }
  select {
    width: 100%;
  }
  figure {
    display: grid;
    grid-template-rows: 260px auto;
    gap: 6px;
    margin-top: 6px;
  }
  figcaption {
    color: var(--ink-soft);
    text-align: center;
    text-wrap: balance;
  }
  figcaption b {
    color: var(--ink);
  }
  .bar .soft {
    margin-top: 8px;
    font-size: 16px;
  }
  hingeline-way-plot {
    height: 320px;
  }
  thead th {
    font-weight: 600;
  }
  .lower .soft {
    margin-top: 10px;
    font-size: 16px;
  }

  @media (max-width: 720px) {
    .lower {
      grid-template-columns: minmax(0, 1fr);
    }
    .pair {
      gap: 10px;
    }
    .pair h2 {
      flex-wrap: wrap;
      gap: 4px 10px;
      font-size: 16px;
    }
    .pair h2 i {
      margin: 8px 0;
    }
    select {
      padding: 0 4px;
    }
    table {
      table-layout: fixed;
      font-size: 15px;
    }
    thead td {
      width: 30%;
    }
    th,
    td {
      padding-right: 6px;
    }
    .pair section {
      padding: 12px 10px;
    }
    .pair.lying {
      grid-template-columns: minmax(0, 1fr);
    }
    .pair.lying figure {
      grid-template-rows: 190px auto;
    }
  }
`;
