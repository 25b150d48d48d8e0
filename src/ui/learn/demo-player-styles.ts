import { css } from 'lit';

export const demoPlayerStyles = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    padding: 16px 24px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* The same room whatever is shown, so that nothing below jumps. */
    height: clamp(300px, 52vh, 460px);
  }
  .figures.both {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 16px;
  }
  figure {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 6px;
    min-height: 0;
    text-align: center;
  }
  .picture {
    min-height: 0;
  }
  .title {
    font-weight: 650;
  }
  .figures:not(.both) .title {
    display: none;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: baseline;
    gap: 0 1.2em;
    font-size: 22px;
    font-weight: 600;
  }
  .numbers b {
    font-size: 1.25em;
  }
  .caption {
    display: grid;
    align-content: center;
    min-height: 2.5em;
    font-size: clamp(24px, 3vw, 34px);
    font-weight: 650;
    line-height: 1.2;
    text-align: center;
    text-wrap: balance;
  }
  .chapters {
    display: flex;
    gap: 4px;
    list-style: none;
  }
  .chapters li {
    flex: 1;
  }
  .chapters button {
    width: 100%;
    min-height: 44px;
    padding: 0;
    border: 0;
  }
  .chapters i {
    flex: 1;
    height: 6px;
    border-radius: 3px;
    overflow: hidden;
    background: var(--line);
  }
  .chapters button:hover > i {
    background: var(--line-strong);
  }
  .chapters i i {
    display: block;
    height: 100%;
    background: var(--accent);
    transform-origin: left;
  }
  .chapters [aria-current] > i {
    height: 10px;
    border-radius: 5px;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px;
  }
  .play {
    min-width: 8em;
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  @media (max-width: 560px) {
    section {
      padding: 12px;
    }
    .figures {
      height: 400px;
    }
    .lying .figures.both {
      grid-template-columns: minmax(0, 1fr);
    }
    .figures.both {
      gap: 6px;
    }
    .numbers {
      font-size: 18px;
    }
    .figures.both .numbers {
      gap: 0 0.8em;
    }
    .controls button {
      padding-inline: 0.8em;
    }
    .play {
      order: -1;
      flex: 1 0 100%;
    }
    .controls .quiet {
      flex: 1 0 100%;
    }
  }
`;
