import { css } from 'lit';

export const startStyles = css`
  :host {
    display: block;
    min-height: 100vh;
    background: var(--paper);
    font-size: 18px;
    line-height: 1.5;
  }
  .page {
    display: flex;
    flex-direction: column;
    max-width: 1120px;
    min-height: 100vh;
    margin: 0 auto;
    padding: 20px 32px 24px;
  }
  .page.dragged {
    outline: 3px dashed var(--accent);
    outline-offset: -12px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .brand {
    flex: 1;
    font-weight: 700;
    letter-spacing: 0.01em;
  }
  main {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    gap: 18px;
    padding: 8px 0 32px;
  }
  .newer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  .intro {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 10px 48px;
  }
  h1 {
    font-size: clamp(32px, 3.6vw, 48px);
    line-height: 1.08;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .known h1 {
    font-size: clamp(26px, 2.8vw, 36px);
  }
  h2 {
    margin-bottom: 8px;
    font-size: 20px;
  }
  .lead {
    grid-row: 2;
    grid-column: 1 / -1;
    max-width: 48em;
    font-size: 20px;
    line-height: 1.4;
    color: var(--ink-soft);
    text-wrap: pretty;
  }
  .samples {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    grid-column: 1 / -1;
    gap: 0 16px;
  }
  .privacy {
    max-width: 17em;
    padding-left: 14px;
    border-left: 3px solid var(--accent);
    font-weight: 550;
    line-height: 1.4;
  }
  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
    padding-top: 10px;
  }
  .session {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 8px 40px;
  }
  .single {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .single h2 {
    margin: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr));
    gap: 20px;
  }
  .card {
    display: grid;
    grid-template-columns: 190px minmax(0, 1fr);
    grid-template-rows: 1fr auto auto auto;
    gap: 8px 20px;
    padding: 16px 20px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .card > * {
    grid-column: 1 / -1;
  }
  .card > .line-figure {
    grid-column: 1;
    align-self: center;
    height: 150px;
  }
  .card > .about {
    grid-column: 2;
    align-self: center;
  }
  .card > .start {
    grid-row: 3;
  }
  .card > .links {
    grid-row: 4;
  }
  .summary {
    font-size: 18px;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .placing {
    margin-top: 6px;
    color: var(--ink-soft);
    font-size: 16px;
    line-height: 1.35;
  }
  .card .start {
    padding: 0.55em 0.5em;
    border-color: var(--accent);
    color: var(--accent);
    font-size: 21px;
    font-weight: 650;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    font-size: 16px;
  }
  .all-exercises {
    flex-wrap: wrap;
    justify-content: start;
    gap: 0 0.6em;
    padding: 0.7em 1.1em;
    background: var(--card);
    font-size: 19px;
    font-weight: 650;
    text-align: start;
  }
  .soft {
    color: var(--ink-soft);
    font-weight: 400;
  }
  footer {
    display: grid;
    gap: 8px;
    padding-top: 12px;
    border-top: 1px solid var(--line);
    color: var(--ink-soft);
    font-size: 16px;
  }
  footer nav,
  footer p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 28px;
  }
  footer p {
    justify-content: space-between;
  }

  @media (max-width: 760px) {
    .page {
      padding: 12px 20px 20px;
    }
    .intro {
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    .lead {
      font-size: 18px;
    }
    .privacy {
      grid-row: 4;
      max-width: none;
    }
    .known .privacy {
      grid-row: auto;
    }
    header select {
      order: 1;
      flex: 1 0 100%;
    }
    main {
      align-content: start;
      padding: 20px 0 28px;
    }
    .card {
      grid-template-columns: 118px minmax(0, 1fr);
      padding: 12px 16px 12px;
    }
    .card > .line-figure {
      height: 112px;
    }
    .card text {
      display: none;
    }
    .card .start {
      font-size: 20px;
    }
  }
`;
