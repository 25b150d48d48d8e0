import { css } from 'lit';

/** What every component begins with. */
export const baseStyles = css`
  :host {
    box-sizing: border-box;
    font-family: var(--font);
    font-variant-numeric: tabular-nums;
    color: var(--ink);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  :is(:focus-visible, input[type='time']:focus-within):not(h1, h2) {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  /* It has the focus so that a screen reader begins there; by keyboard nothing can be done with it. */
  :is(h1, h2):focus {
    outline: none;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    progress {
      outline: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  .hip {
    color: var(--hip);
  }
  .back {
    color: var(--back);
  }
`;

/** Buttons, selects and quiet links; targets are at least 44 px. */
export const controlStyles = css`
  button,
  select,
  .button {
    font: inherit;
    min-height: 44px;
    border-radius: 10px;
    cursor: pointer;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    padding: 0.55em 1.1em;
    border: 1.5px solid var(--line-strong);
    background: transparent;
    color: inherit;
    font-weight: 550;
    text-align: center;
  }
  button:hover,
  .button:hover {
    border-color: currentColor;
  }
  button.primary {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
  }
  button.quiet {
    border-color: transparent;
  }
  button.quiet:hover {
    border-color: var(--line-strong);
  }
  /* What cannot be pressed now looks it. */
  :is(button, select):disabled,
  .button:has(:disabled) {
    border-color: var(--line);
    cursor: default;
    opacity: 0.45;
  }
  select {
    padding: 0 2.2em 0 0.8em;
    border: 1.5px solid var(--line-strong);
    background: var(--card);
    color: inherit;
    max-width: 100%;
  }
  /* Where shades and shadows are taken away, what is chosen has the thicker edge. */
  @media (forced-colors: active) {
    button.primary {
      border: 3px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
    button:is([aria-pressed='true'], [aria-selected='true'], [aria-current]) {
      border: 4px double CanvasText;
    }
  }
`;

/**
 * The dark look of set-up and live, whatever the system's theme: the picture leads. Text reaches 7:1 on `--panel`, over
 * any picture, because the panel lets less than a tenth of it through.
 */
export const darkTokens = css`
  @media (forced-colors: none) {
    :host {
      --paper: #0a0e10;
      --panel: rgb(8 12 14 / 0.91);
      --ink: #f4f7f7;
      --ink-soft: #c6d0d3;
      --line: #39444a;
      --line-strong: #93a1a7;
      --hip: #52d3c4;
      --back: #ffa45c;
      --green: #74e39a;
      --amber: #ffd75e;
      --red: #ff8f86;
      --unsure: #c3cbce;
      --focus: #a9c8ff;
      --accent: #52d3c4;
      --on-accent: #06201d;
      color-scheme: dark;
    }
  }
`;
