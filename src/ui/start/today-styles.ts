import { css } from 'lit';

/** The card of today, first on the first screen. */
export const todayStyles = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 22px 28px 18px;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background: var(--card);
  }
  section.quiet {
    border: 1px solid var(--line);
  }
  h2 {
    font-size: 26px;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
  }
  .soft {
    color: var(--ink-soft);
  }
  p {
    max-width: 62ch;
    text-wrap: pretty;
  }
  ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: 2px 28px;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
    padding: 5px 0;
    border-top: 1px solid var(--line);
  }
  li span:first-child {
    font-weight: 600;
  }
  .begin,
  .buttons,
  .links {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .primary {
    padding: 0.75em 1.5em;
    font-size: 21px;
  }
  .begin {
    gap: 12px 28px;
  }
  .links {
    gap: 0 20px;
  }
  button.link {
    min-height: 44px;
    padding: 0;
    border: 0;
    color: var(--accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .stop {
    padding-left: 14px;
    border-left: 3px solid var(--amber);
  }
  @media (max-width: 560px) {
    section {
      padding: 16px 16px 10px;
    }
    .primary {
      flex: 1 1 100%;
      padding-inline: 1em;
      font-size: 20px;
      text-wrap: balance;
    }
    li {
      justify-content: space-between;
    }
  }
`;
