import { css } from 'lit';

export const setupStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: 'controls controls' auto 'line side' 1fr / minmax(0, min(32vw, 32em)) 1fr;
    gap: 12px;
    padding: 12px;
    pointer-events: none;
  }
  :host > * {
    pointer-events: auto;
  }
  .controls {
    grid-area: controls;
    display: flex;
    justify-content: space-between;
    gap: 10px;
  }
  .controls :is(button, select) {
    background: var(--panel);
  }
  select {
    flex: 0 1 auto;
    min-width: 0;
  }
  .side {
    grid-area: side;
    align-self: start;
    justify-self: end;
    padding: 10px 14px;
    border-radius: var(--radius);
    background: var(--panel);
  }
  .top-view svg {
    display: block;
    width: clamp(110px, 20vh, 170px);
  }
  figcaption {
    font-size: max(16px, 2.4vh);
    font-weight: 600;
    text-align: center;
    color: var(--amber);
  }
  .good figcaption {
    color: var(--green);
  }
  /* Beside the person, not over their feet. */
  .line {
    grid-area: line;
    align-self: center;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    min-height: 1.6em;
    padding: 0.25em 0.4em;
    border-radius: var(--radius);
    background: var(--panel);
    font-size: clamp(30px, min(8vh, 4.6vw), 96px);
    font-weight: 700;
    line-height: 1.1;
    text-wrap: balance;
  }
  .ring {
    flex: none;
    width: 2.6em;
    height: 2.6em;
  }
  .test {
    grid-area: test;
    align-self: end;
    justify-self: center;
  }
  /* Lying, the person takes the whole width and the lower middle of the picture. */
  :host([data-posture='lying']) {
    grid-template: 'controls controls' auto 'line side' 1fr 'test test' auto / minmax(0, 1fr) auto;
  }
  :host([data-posture='lying']) .line {
    align-self: start;
    justify-self: start;
    flex-wrap: nowrap;
    padding: 0.2em 0.5em 0.25em;
    font-size: clamp(30px, min(8vh, 5vw), 96px);
  }
  :host([data-posture='lying']) .ring {
    width: 1.6em;
    height: 1.6em;
  }
  @media (orientation: portrait) {
    :host,
    :host([data-posture='lying']) {
      grid-template: 'controls' auto 'side' 1fr 'line' auto / minmax(0, 1fr);
    }
    .test {
      grid-area: side;
      align-self: start;
      justify-self: stretch;
    }
    .controls button {
      padding-inline: 0.8em;
      white-space: nowrap;
    }
    .line,
    :host([data-posture='lying']) .line {
      flex-wrap: nowrap;
      justify-self: stretch;
      font-size: clamp(30px, min(8vh, 10.5vw), 96px);
    }
    .ring {
      width: 1.8em;
      height: 1.8em;
    }
  }
  .ring circle {
    transition: stroke-dasharray 120ms linear;
  }
  @media (prefers-reduced-motion: reduce) {
    .ring circle {
      transition: none;
    }
  }
`;
