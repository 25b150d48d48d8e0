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
    gap: 24px;
    padding: 8px 0 32px;
  }
  .intro {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 8px 48px;
  }
  h1 {
    grid-column: 1 / -1;
    font-size: clamp(32px, 3.6vw, 48px);
    line-height: 1.08;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  h2 {
    margin-bottom: 8px;
    font-size: 20px;
  }
  .lead {
    max-width: 36em;
    font-size: 20px;
    line-height: 1.4;
    color: var(--ink-soft);
    text-wrap: pretty;
  }
  .privacy {
    max-width: 14em;
    padding-left: 14px;
    border-left: 3px solid var(--accent);
    font-weight: 550;
    line-height: 1.4;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr));
    gap: 24px;
  }
  .card {
    display: grid;
    grid-template-rows: auto auto 1fr auto auto;
    gap: 8px;
    padding: 16px 24px 24px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .figure {
    display: block;
    width: 100%;
    height: clamp(150px, 25vh, 300px);
  }
  .summary {
    font-weight: 600;
    text-wrap: balance;
  }
  .placing {
    color: var(--ink-soft);
    font-size: 17px;
    line-height: 1.4;
  }
  .card .start {
    margin-top: 6px;
    padding: 0.6em 1em;
    font-size: 24px;
  }
  .without-camera {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .without-camera > * {
    flex: 1 0 auto;
    padding-inline: 0.8em;
  }
  .button:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .more {
    display: grid;
    gap: 8px;
    font-size: 17px;
  }
  .more h2 {
    margin: 0;
  }
  .more p {
    margin-top: 4px;
    color: var(--ink-soft);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .row .start {
    flex: 0 1 19em;
  }
  footer {
    color: var(--ink-soft);
    font-size: 16px;
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
      max-width: none;
    }
    select {
      order: 1;
      flex: 1 0 100%;
    }
    main {
      align-content: start;
      padding: 12px 0 28px;
    }
    .card {
      padding: 12px 16px 16px;
    }
    .row :is(.start, .button) {
      flex: 1 0 100%;
    }
  }
`;
