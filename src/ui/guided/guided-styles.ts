import { css } from 'lit';

/** Read from three metres: what to do ≥ 9 vh, what is left ≥ 14 vh, lines ≥ 6 vh; on narrow screens by their width. */
export const guidedStyles = css`
  :host {
    --panel: var(--card);
    display: grid;
    position: fixed;
    inset: 0;
    grid-template: 'controls controls' auto 'picture now' minmax(0, 1fr) 'line line' auto / minmax(0, 1.25fr) minmax(
        0,
        1fr
      );
    gap: 12px;
    padding: 12px;
    overflow: hidden;
    background: var(--paper);
  }
  .picture {
    grid-area: picture;
    display: grid;
    min-height: 0;
    border-radius: var(--radius);
    background: var(--card);
  }
  .figure {
    width: 100%;
    height: 100%;
    min-height: 0;
  }
  .now {
    grid-area: now;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: safe center;
    gap: 1.2vh;
    min-height: 0;
    overflow: hidden auto;
    container-type: size;
    text-align: center;
    text-wrap: balance;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 0.9em;
    line-height: 1.2;
    font-size: min(5vh, 7cqw);
    font-weight: 600;
    color: var(--ink-soft);
  }
  h1 {
    font-size: min(10vh, 13cqw);
    font-weight: 700;
    line-height: 1.05;
    letter-spacing: -0.02em;
  }
  .pacing {
    flex: 0 1 min(48vh, 88cqw);
    display: grid;
    place-items: center;
    min-height: 0;
    aspect-ratio: 1;
    container-type: size;
  }
  .pacing > * {
    grid-area: 1 / 1;
  }
  .pacing svg {
    width: 100%;
    height: 100%;
    min-height: 0;
  }
  .disc {
    fill: color-mix(in srgb, var(--accent) 26%, var(--paper));
  }
  .count {
    font-size: min(17vh, 30cqw);
    font-weight: 750;
    line-height: 1;
    letter-spacing: -0.03em;
  }
  .pacing .count {
    font-size: 33cqh;
  }
  .unit {
    font-size: min(4.5vh, 6.5cqw);
    font-weight: 600;
    color: var(--ink-soft);
  }
  .line {
    grid-area: line;
    min-height: 2.3em;
    max-height: 50vh;
    overflow: hidden auto;
    padding: 0.15em 0.5em 0.2em;
    border-radius: var(--radius);
    border-left: 0.22em solid var(--ink-soft);
    background: var(--card);
    font-size: min(6vh, 6.5vw);
    font-weight: 650;
    line-height: 1.15;
    text-wrap: balance;
  }
  .line[data-empty] {
    visibility: hidden;
  }
  .line.long {
    font-size: min(4vh, 5vw);
  }
  @media (orientation: portrait) {
    :host(:not([data-works])) {
      grid-template-rows: auto minmax(0, 1fr) auto auto;
    }
    :host(:not([data-works])) .now {
      container-type: inline-size;
      padding-block: 1vh;
    }
    .count {
      font-size: min(12vh, 30cqw);
    }
    :host {
      grid-template: 'controls' auto 'picture' minmax(0, 1fr) 'now' minmax(0, 1.15fr) 'line' auto / minmax(0, 1fr);
      gap: 8px;
      padding: 8px;
    }
    h1 {
      font-size: min(6.5vh, 12cqw);
    }
  }
`;
