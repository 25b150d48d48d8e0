import { css } from 'lit';

/** Name ≥ 10 vh and the way ≥ 6 vh on a laptop, to be read from three metres. */
export const betweenScreenStyles = css`
  :host {
    position: fixed;
    inset: 0;
    display: grid;
    grid-template: 'controls' auto 'main' minmax(0, 1fr) 'do' auto / minmax(0, 1fr);
    --card: var(--paper);
    gap: 12px;
    padding: 12px;
    background: var(--paper);
  }
  main {
    grid-area: main;
    display: grid;
    grid-template: 'clock say' minmax(0, 1fr) 'drawing say' minmax(0, 1fr) / minmax(0, 30vw) minmax(0, 1fr);
    gap: 2vh 4vw;
    align-items: safe center;
    min-height: 0;
    overflow: hidden auto;
    container-type: size;
  }
  .clock {
    grid-area: clock;
    align-self: end;
    justify-self: center;
    height: min(100%, 34vh, 30vw);
    aspect-ratio: 1;
    display: grid;
    place-items: center;
  }
  .clock > div {
    width: 100%;
    height: 100%;
  }
  .waits {
    font-size: min(6vh, 4vw);
    font-weight: 650;
    text-align: center;
    text-wrap: balance;
    color: var(--ink-soft);
  }
  .drawing {
    grid-area: drawing;
    align-self: start;
    justify-self: center;
    display: grid;
    height: min(100%, 36vh);
  }
  .drawing hingeline-block-drawing {
    display: contents;
  }
  .drawing .figure {
    height: 100%;
    max-width: 26vw;
    overflow: visible;
  }
  .say {
    grid-area: say;
    display: grid;
    gap: 2.2vh;
    align-content: safe center;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: min(5vh, 4vw);
    font-weight: 600;
    color: var(--ink-soft);
  }
  h1 {
    font-size: min(11vh, 7vw);
    font-weight: 750;
    line-height: 1.05;
    letter-spacing: -0.015em;
  }
  .way {
    font-size: min(6.2vh, 4.2vw);
    font-weight: 600;
    line-height: 1.18;
  }
  .long h1 {
    font-size: min(8.5vh, 5.5vw);
  }
  .long .way {
    font-size: min(4.8vh, 3.4vw);
  }
  .for {
    font-size: min(3.8vh, 3vw);
    line-height: 1.3;
    color: var(--ink-soft);
  }
  .do {
    grid-area: do;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    font-size: 18px;
  }
  .do .space {
    flex: 1;
  }
  .do button.primary {
    padding-inline: 1.6em;
    font-size: 22px;
  }
  .pain {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  @media (orientation: portrait) {
    main {
      position: relative;
      grid-template: 'say' auto 'drawing' minmax(0, 1fr) / minmax(0, 1fr);
    }
    .clock {
      position: absolute;
      top: 0;
      right: 0;
      height: 17vw;
    }
    .waits {
      font-size: 4.5vw;
    }
    .drawing {
      align-self: stretch;
      justify-self: stretch;
      place-content: center;
      height: auto;
      min-height: 0;
      container-type: size;
    }
    .drawing .figure {
      max-width: 70vw;
      height: 100cqh;
      max-height: 26vh;
    }
    /* Too small to tell anything. */
    @container (max-height: 80px) {
      .drawing .figure {
        display: none;
      }
    }
    .eyebrow {
      align-content: center;
      min-height: 17vw;
      margin-right: 20vw;
      font-size: min(4vh, 6vw);
    }
    h1,
    .long h1 {
      font-size: min(8vh, 9vw);
    }
    .way {
      font-size: min(4.6vh, 7.4vw);
    }
    .long .way {
      font-size: min(3.6vh, 5.8vw);
    }
    .for {
      font-size: min(3vh, 5vw);
    }
    .do {
      font-size: 17px;
    }
    .do button.primary {
      flex: 1 0 100%;
    }
    .do button {
      flex: 1 1 auto;
    }
    .do .space {
      display: none;
    }
    .pain {
      flex: 1 1 100%;
      justify-content: center;
    }
  }
`;
