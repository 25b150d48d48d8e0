import { css } from 'lit';

/** Sizes follow the height of the screen: count 20 vh, cue 8 vh, numbers 6 vh and more are read from three metres. */
export const liveStyles = css`
  :host {
    display: grid;
    position: absolute;
    inset: 0;
    isolation: isolate;
    grid-template: 'controls controls controls' auto 'count . angles' 1fr 'line line line' auto / auto 1fr 280px;
    gap: 12px;
    padding: 12px;
    overflow: hidden auto; /* with much wider spacing than ours it does not fit at once */
    pointer-events: none;
  }
  .panel,
  .line {
    background: var(--panel);
    pointer-events: auto;
  }
  .panel {
    align-self: start;
    padding: 14px 18px 16px;
    border-radius: var(--radius);
  }
  .count {
    grid-area: count;
    justify-self: start;
  }
  .reps {
    display: flex;
    align-items: baseline;
    gap: 0.6rem;
  }
  .number {
    font-size: 24vh;
    font-weight: 750;
    line-height: 0.9;
    letter-spacing: -0.03em;
  }
  .word {
    font-size: max(20px, 6vh);
    font-weight: 650;
    white-space: nowrap;
    color: var(--ink-soft);
  }
  .place {
    font-size: max(18px, 4.5vh);
    font-weight: 600;
    line-height: 1.15;
  }
  .spine {
    margin-top: 0.4rem;
    font-size: max(26px, 5vh);
  }
  .last {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-top: 0.6rem;
    padding-top: 0.6rem;
    border-top: 1px solid var(--line);
    font-size: max(16px, 2.4vh);
  }
  .score {
    font-weight: 700;
    font-size: 1.4em;
  }
  .angles {
    grid-area: angles;
    display: grid;
    gap: 10px;
  }
  .line {
    grid-area: line;
    padding: 0.15em 0.5em 0.2em;
    border-radius: var(--radius);
    border-left: 0.22em solid var(--ink-soft);
    font-size: 8vh;
    font-weight: 700;
    line-height: 1.1;
    text-wrap: balance;
  }
  .line.alert {
    border-color: var(--red);
  }
  .line.warning {
    border-color: var(--amber);
  }
  .line.hint {
    font-size: 5vh;
  }
  .line[data-empty] {
    visibility: hidden;
  }
  progress {
    position: absolute;
    left: 0;
    bottom: 0;
    width: 100%;
    height: 6px;
    border: 0;
    appearance: none;
    background: var(--line);
    accent-color: var(--accent);
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }

  @media (orientation: landscape) and (max-height: 500px) {
    :host {
      grid-template-columns: auto 1fr 220px;
    }
    /* Beside a line of two rows the panel has half the height. */
    .panel {
      padding: 8px 14px 10px;
    }
    .spine {
      margin-top: 0;
    }
    .last {
      margin-top: 0.2rem;
      padding-top: 0.2rem;
    }
    hingeline-plot {
      display: none;
    }
  }

  @media (orientation: portrait) {
    :host(:not([data-between], [data-big])) {
      grid-template: 'controls controls' auto 'count angles' auto '. .' 1fr 'line line' auto / minmax(0, 1.75fr) minmax(
          0,
          1fr
        );
    }
    :host {
      gap: 8px;
      padding: 8px;
    }
    .count {
      justify-self: stretch;
    }
    .spine {
      margin-top: 0;
      font-size: max(22px, 3.6vh);
    }
    .place {
      font-size: max(16px, 2.4vh);
    }
    .word {
      font-size: 4vh;
    }
    /* One line: the panel must not grow over the person. */
    .last {
      gap: 0.4em;
      margin-top: 0.3rem;
      padding-top: 0.3rem;
      font-size: 14px;
      white-space: nowrap;
    }
    .panel {
      align-self: stretch;
      padding: 10px 12px;
    }
    .number {
      font-size: 20vh;
    }
    .reps {
      flex-direction: column;
      gap: 0;
    }
    /* On a narrow screen the longest words of a cue decide, not its height. */
    .line {
      padding-inline: 0.25em 0.1em;
      font-size: min(8vh, 13vw);
      letter-spacing: -0.02em;
    }
    .line.hint {
      font-size: min(5vh, 8vw);
    }
    /* There is room for one of the two. */
    .angles:has(~ .line:not([data-empty])) hingeline-plot {
      visibility: hidden;
    }
    hingeline-plot {
      position: absolute;
      right: 8px;
      bottom: 8px;
      width: 190px;
      z-index: -1;
      background: var(--panel);
      border-radius: var(--radius);
    }
  }
`;
