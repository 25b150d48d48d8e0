import { css } from 'lit';

export const exercisesStyles = css`
  h1 {
    font-size: clamp(32px, 3.6vw, 44px);
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  h2 {
    margin-bottom: 8px;
    font-size: 24px;
  }
  h3 {
    font-size: 20px;
    line-height: 1.25;
  }
  main.dragged {
    outline: 3px dashed var(--accent);
    outline-offset: -12px;
  }
  .session {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 8px 40px;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  section h2 {
    margin: 0;
  }
  .offer {
    padding: 4px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    align-items: center;
    gap: 8px 24px;
    padding: 12px 0;
  }
  article:has(> .line-figure) {
    grid-template-columns: 132px minmax(0, 1fr) 300px;
  }
  .line-figure {
    height: 104px;
  }
  /* Too small to be read, and said beside it. */
  .line-figure text {
    display: none;
  }
  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }
  .about > p {
    color: var(--ink-soft);
    font-size: 17px;
  }
  article > .line-figure {
    grid-row: 1 / span 3;
  }
  .starts {
    grid-row: 1 / span 3;
    grid-column: -2 / -1;
  }
  :is(.about, .load, details) {
    grid-column: 1;
  }
  article:has(> .line-figure) :is(.about, .load, details) {
    grid-column: 2;
  }
  details {
    font-size: 16px;
  }
  summary {
    width: fit-content;
    padding: 10px 0;
    margin: -8px 0;
    color: var(--ink-soft);
    cursor: pointer;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    padding: 8px 0 4px;
  }
  .starts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px;
  }
  .starts .start {
    grid-column: 1 / -1;
    padding: 0.6em 0.5em;
    border-color: var(--accent);
    color: var(--accent);
    font-weight: 650;
  }
  .leg {
    padding-inline: 0.3em;
    font-size: 17px;
  }
  .guided {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .guided > button {
    grid-column: 2;
    min-width: 7em;
  }
  .offer > .step {
    padding-top: 12px;
  }
  article + article {
    border-top: 1px solid var(--line);
  }
  .harder {
    padding-inline-start: 20px;
    border-inline-start: 3px solid var(--line);
    margin-bottom: 12px;
  }
  .step {
    font-size: 16px;
    font-weight: 650;
    color: var(--ink-soft);
  }
  .harder article {
    align-items: start;
    padding-top: 6px;
  }
  .harder article + article {
    padding-top: 12px;
  }

  @media (max-width: 560px) {
    .guided .about > p {
      display: none;
    }
  }
  @media (max-width: 360px) {
    .guided {
      grid-template-columns: minmax(0, 1fr);
    }
    .guided > button {
      grid-column: 1;
    }
  }
  @media (max-width: 900px) {
    article:not(.guided) {
      grid-template-columns: minmax(0, 1fr);
    }
    article:has(> .line-figure) {
      grid-template-columns: 92px minmax(0, 1fr);
    }
    article .line-figure {
      height: 84px;
    }
    article > .line-figure,
    .starts {
      grid-row: auto;
    }
    article:has(> .line-figure) :is(.load, .starts, details) {
      grid-column: 1 / -1;
    }
    .offer {
      padding: 4px 14px;
    }
    .harder {
      padding-inline-start: 12px;
    }
  }
`;
