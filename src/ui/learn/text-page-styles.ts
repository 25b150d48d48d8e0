import { css } from 'lit';

/** Of the pages that are mostly read: a drawing beside what it is of, and what a rule says. */
export const textPageStyles = css`
  .beside,
  .habit,
  .drawn:has(.drawing) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 56ch);
    gap: 16px 40px;
    align-items: start;
  }
  .drawing {
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .drawing .line-figure {
    display: block;
    width: 100%;
    max-height: 280px;
  }
  .beside .text h2,
  .habit .text h2 {
    margin-bottom: 6px;
  }
  .text h3 {
    margin-top: 14px;
    color: var(--ink-soft);
    font-size: 17px;
  }
  .text .ways {
    margin-top: 12px;
  }
  .drawn h2 {
    margin: 18px 0 6px;
  }
  .drawn h2:first-child {
    margin-top: 0;
  }
  table + p {
    margin-top: 12px;
  }
  thead th {
    color: var(--ink-soft);
    font-size: 17px;
    font-weight: 550;
  }

  @media (max-width: 760px) {
    .beside,
    .habit,
    .drawn:has(.drawing) {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
