import { css } from 'lit';

/** The instruction has at least 8 vh, and 14 vh in big type; on a narrow screen its longest words decide. */
export const setupStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: 'controls controls' auto 'line side' 1fr / minmax(0, min(40vw, 44em)) 1fr;
    gap: 12px;
    padding: 12px;
    overflow: hidden auto;
    pointer-events: none;
  }
  select {
    min-width: 0;
  }
  .side {
    grid-area: side;
    min-height: 0;
    align-self: start;
    justify-self: end;
  }
  .picture {
    padding: 10px 14px;
    border-radius: var(--radius);
    background: var(--panel);
  }
  .picture svg {
    display: block;
    width: clamp(110px, 30vh, 300px);
  }
  .picture .then {
    stroke-width: 4;
    stroke-linecap: butt;
    color: var(--ink-soft);
  }
  .picture .do {
    color: var(--amber);
    stroke: currentColor;
    stroke-width: 7;
  }
  figcaption {
    font-size: max(16px, 3.4vh);
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
    padding: 0.25em 0.3em 0.3em;
    border-radius: var(--radius);
    background: var(--panel);
    font-size: max(30px, min(8vh, 6vw));
    font-weight: 700;
    line-height: 1.1;
    text-wrap: balance;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .plan {
    font-size: max(16px, 0.5em);
    font-weight: 600;
    color: var(--ink-soft);
  }
  .say {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    min-height: 1.4em;
  }
  .say p {
    min-width: 0;
  }
  .ring {
    flex: none;
    width: 2.6em;
    height: 2.6em;
  }
  .line.long {
    font-size: max(28px, min(6vh, 5vw));
  }
  progress {
    display: block;
    width: 100%;
    height: 10px;
    margin: 0.4em 0 0.2em;
    border: 0;
    border-radius: 5px;
    overflow: hidden;
    appearance: none;
    background: var(--line);
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  .test {
    grid-area: side;
    align-self: start;
    justify-self: end;
  }
  /* Lying, the person takes the whole width and the lower middle of the picture. */
  :host([data-posture='lying']) {
    grid-template: 'controls controls' auto 'line side' 1fr 'test test' auto / minmax(0, 1fr) auto;
  }
  :host([data-posture='lying']) .test {
    grid-area: test;
    align-self: end;
    justify-self: center;
  }
  :host([data-posture='lying']) .line {
    align-self: start;
    justify-self: start;
  }
  :host([data-posture='lying']) .say {
    flex-wrap: nowrap;
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
    .test,
    :host([data-posture='lying']) .test {
      grid-area: side;
      align-self: start;
      justify-self: stretch;
    }
    .line,
    :host([data-posture='lying']) .line {
      justify-self: stretch;
      font-size: max(30px, min(8vh, 10.5vw));
    }
    .line.long {
      font-size: max(26px, min(6vh, 7.5vw));
    }
    .say,
    :host([data-posture='lying']) .say {
      flex-flow: column nowrap;
      align-items: start;
    }
    :host([data-big]) .say {
      align-items: center;
    }
    .ring {
      width: 1.8em;
      height: 1.8em;
    }
    .picture svg {
      width: min(20vh, 40vw);
    }
  }

  /* Big type: the words take what they need, the small picture what they leave. */
  :host([data-big]),
  :host([data-big][data-posture='lying']) {
    grid-template: 'controls' auto 'side' minmax(0, 1fr) 'line' auto 'test' auto / minmax(0, 1fr);
    background: #000;
  }
  :host([data-big]) .side {
    align-self: stretch;
    justify-self: center;
    container-type: size;
    width: 100%;
  }
  :host([data-big]) .picture {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    justify-items: center;
    height: 100%;
    padding: 0;
    background: none;
  }
  :host([data-big]) .picture svg {
    width: auto;
    height: 100%;
    max-width: 100%;
    min-height: 0;
  }
  :host([data-big]) figcaption {
    display: none;
  }
  :host([data-big]) .say {
    justify-content: center;
  }
  :host([data-big]) .line {
    align-self: end;
    justify-self: stretch;
    padding-inline: 0.1em;
    background: none;
    font-size: min(14vh, 11.5vw);
    line-height: 1.05;
    text-align: center;
  }
  :host([data-big]) .line.long {
    font-size: min(9vh, 10vw);
  }
  :host([data-big]) .plan {
    font-size: min(4.5vh, 6vw);
  }
  :host([data-big]) .ring,
  :host([data-big][data-posture='lying']) .ring {
    width: 1.7em;
    height: 1.7em;
  }
  :host([data-big]) .test,
  :host([data-big][data-posture='lying']) .test {
    grid-area: test;
    align-self: end;
    justify-self: stretch;
  }
  /* No room for a picture worth looking at. */
  @container (max-height: 70px) {
    .picture {
      display: none !important;
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
