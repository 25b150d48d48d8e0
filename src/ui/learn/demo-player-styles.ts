import { css } from 'lit';

export const demoPlayerStyles = css`
  :host {
    display: block;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr);
    gap: 28px;
    padding: 20px 24px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .figures {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* The same room whatever is shown, so that nothing below jumps. */
    height: clamp(300px, 62vh, 560px);
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
  figcaption,
  .numbers {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: baseline;
    gap: 0 1.2em;
    font-size: 22px;
    font-weight: 650;
  }
  .numbers > span {
    white-space: nowrap;
  }
  .numbers b {
    font-size: 1.2em;
  }
  .figures:not(.both) .title {
    display: none;
  }
  .figures:not(.both) .sign {
    order: 1;
  }
  .figures.both {
    grid-template-rows: minmax(0, 1fr) auto;
  }
  .figures.both figure {
    grid-row: span 2;
    grid-template-rows: subgrid;
  }
  .both .numbers,
  .standing .both .title {
    flex: 1 0 100%;
  }
  /* Lying, a person is wide: what stands beside stands below, and the words beside the picture. */
  .lying figure {
    grid-template-rows: auto auto;
    align-content: center;
  }
  .lying .figure {
    height: auto;
  }
  .lying .figures.both {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: repeat(2, minmax(0, 1fr));
  }
  .lying .both figure {
    grid-row: auto;
    grid-template: auto / minmax(0, 1.9fr) minmax(0, 1fr);
    align-items: center;
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 1fr auto auto;
    gap: 14px;
  }
  .caption {
    display: grid;
    align-content: center;
    font-size: 32px;
    font-weight: 650;
    line-height: 1.2;
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
    gap: 8px;
  }
  .controls button {
    flex: 1 0 auto;
  }
  .controls :is(.play, .quiet) {
    flex-basis: 100%;
  }
  .play {
    order: -1;
  }

  @media (max-width: 860px) {
    section {
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    .figures {
      height: clamp(300px, 40vh, 460px);
    }
    .caption {
      min-height: 3.65em;
      font-size: 24px;
      text-align: center;
    }
  }
  @media (max-width: 560px) {
    section {
      padding: 12px;
    }
    .figures.both {
      gap: 6px;
    }
    .lying .both figure {
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
      align-content: stretch;
      align-items: stretch;
      gap: 0;
    }
    .lying .both .figure {
      height: 100%;
    }
    figcaption,
    .numbers {
      gap: 0 0.8em;
      font-size: 17px;
    }
  }
`;
