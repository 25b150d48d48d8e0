import { css } from 'lit';

/** Count-in ≥ 50 vh, rest ≥ 30 vh, sentences ≥ 6 vh; a dark sheet over the picture, so that nothing competes. */
export const betweenStyles = css`
  :host([data-between]) {
    grid-template: 'controls' auto 'between' minmax(0, 1fr) 'line' auto / minmax(0, 1fr);
    background: rgb(4 7 8 / 0.93);
  }
  .between {
    grid-area: between;
    display: grid;
    align-content: safe center;
    justify-items: center;
    container-type: size;
    min-height: 0;
    overflow: hidden auto;
    pointer-events: auto;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .between h1 {
    font-weight: 700;
    line-height: 1.1;
  }
  .summary,
  .next,
  .kept {
    font-size: min(6.2vh, 8.2cqh, 7vw);
    font-weight: 600;
    line-height: 1.15;
  }
  .next,
  .kept {
    color: var(--ink-soft);
  }
  /* Nothing to scroll to: the number fills it. */
  .count-in {
    overflow: visible;
  }
  .count-in .told {
    min-height: 1.2em;
    font-size: min(4.5vh, 6vw);
    font-weight: 600;
    color: var(--ink-soft);
  }
  .count-in .number {
    font-size: min(74vh, 84cqh, 80vw);
    line-height: 0.95;
  }
  .resting {
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    align-content: stretch;
    align-items: safe center;
    justify-items: start;
    gap: 4vw;
    text-align: start;
  }
  .clock {
    justify-self: center;
    height: min(72vh, 100%, 45vw);
    aspect-ratio: 1;
  }
  .resting .say {
    display: grid;
    gap: 2vh;
    justify-items: start;
    min-width: 0;
  }
  .resting h1 {
    font-size: min(5vh, 6vw);
    color: var(--ink-soft);
  }
  .paused,
  .done {
    gap: 3vh;
    padding-inline: 3vw;
  }
  .paused h1 {
    font-size: min(13vh, 17cqh, 10vw);
  }
  .paused.explained h1 {
    font-size: min(8vh, 10.5cqh, 6.4vw);
  }
  .done h1 {
    /* The longest word for it has nine letters. */
    font-size: min(24vh, 32cqh, 14vw);
  }
  .done .summary {
    font-size: min(8vh, 11cqh, 8vw);
  }
  @media (orientation: portrait) {
    .resting {
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
      justify-items: center;
      text-align: center;
      gap: 2vh;
    }
    .clock {
      align-self: center;
      height: min(100%, 46vh, 86vw);
    }
    :host([data-between]) .line {
      font-size: min(6vh, 9vw);
    }
    :host([data-between]) .line.hint {
      font-size: min(4vh, 6.6vw);
    }
    .resting .say {
      justify-items: center;
    }
  }
`;
