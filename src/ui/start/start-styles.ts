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
  .privacy {
    max-width: 17em;
    padding-left: 14px;
    border-left: 3px solid var(--accent);
    font-weight: 550;
    line-height: 1.4;
  }
  .link {
    display: inline;
    margin: -6px 0;
    padding: 10px 0;
    border: 0;
    color: var(--accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .beside {
    margin: 10px 0 0;
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
  .pain {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
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
    height: clamp(150px, 20vh, 300px);
  }
  .summary {
    font-size: 17px;
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
    padding: 0.6em 0.5em;
    font-size: 22px;
  }
  .without-camera {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .without-camera > * {
    flex: 1 1 auto;
    max-width: 100%;
    padding-inline: 0.8em;
  }
  .without-camera > .link {
    flex: 1 0 100%;
    margin: 0;
    padding-inline: 0;
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
  .legs {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    align-items: start;
    gap: 12px 24px;
  }
  .legs > div {
    display: grid;
    gap: 4px;
  }
  .legs .start {
    padding: 0.7em 0.5em;
    font-size: 19px;
  }
  .legs .button {
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
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
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 24px;
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
      grid-row: 3;
      max-width: none;
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
      padding: 12px 16px 16px;
    }
    .card .start {
      font-size: 20px;
    }
    .legs {
      grid-template-columns: minmax(0, 1fr);
    }
    .row :is(.start, .button) {
      flex: 1 0 100%;
    }
  }
`;
