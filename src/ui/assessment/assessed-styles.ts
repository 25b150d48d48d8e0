import { css } from 'lit';

export const assessedStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 200px;
    gap: 8px 28px;
    align-items: center;
    padding: 20px 24px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  article.bare {
    grid-template-columns: minmax(0, 1fr);
  }
  .told {
    display: grid;
    gap: 10px;
    max-width: 34em;
  }
  h3 {
    color: var(--ink-soft);
    font-size: 17px;
    font-weight: 600;
  }
  .first {
    font-size: clamp(22px, 2.4vw, 28px);
    font-weight: 600;
    line-height: 1.28;
    text-wrap: pretty;
  }
  .meaning,
  .legend {
    color: var(--ink-soft);
    font-size: 16px;
  }
  .missing {
    padding: 12px 14px;
    border-radius: 10px;
    background: var(--unsure-wash);
  }
  .missing b {
    color: var(--unsure);
  }
  .drawing {
    display: block;
    width: 100%;
    max-height: 216px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
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
  @media (max-width: 640px) {
    article {
      grid-template-columns: minmax(0, 1fr);
      padding: 16px;
    }
    .picture {
      width: min(200px, 60%);
    }
  }
`;
