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
    align-items: center;
    justify-content: space-between;
  }
  .brand {
    font-weight: 700;
    letter-spacing: 0.01em;
  }
  main {
    flex: 1;
    display: grid;
    align-content: center;
    gap: 48px;
    padding: 24px 0 40px;
  }
  .intro {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    align-items: center;
    gap: 48px;
  }
  h1 {
    font-size: clamp(34px, 4.6vw, 56px);
    line-height: 1.08;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  h2 {
    margin-bottom: 8px;
    font-size: 20px;
  }
  .words {
    display: grid;
    justify-items: start;
    gap: 24px;
  }
  .lead {
    max-width: 34em;
    font-size: 20px;
    color: var(--ink-soft);
    text-wrap: pretty;
  }
  .exercise {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .start {
    flex: 1 0 100%;
    padding: 0.75em 1.6em;
    font-size: 24px;
  }
  .exercise .button:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .privacy {
    padding-left: 14px;
    border-left: 3px solid var(--accent);
    font-weight: 550;
  }
  .figure {
    width: 100%;
    max-height: 440px;
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
      gap: 20px;
    }
    .figure {
      order: -1;
      max-height: 230px;
    }
    .lead {
      font-size: 18px;
    }
    .words {
      gap: 18px;
    }
    main {
      align-content: start;
      gap: 36px;
      padding: 4px 0 28px;
    }
    .sample,
    .exercise .button {
      flex: 1 0 auto;
    }
  }
`;
