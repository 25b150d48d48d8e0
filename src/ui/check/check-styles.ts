import { css } from 'lit';

export const checkStyles = css`
  h1 {
    font-size: clamp(30px, 3.6vw, 40px);
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  h2 {
    margin-bottom: 10px;
    font-size: 24px;
    line-height: 1.2;
  }
  .lead {
    margin-top: 8px;
    max-width: 60ch;
    color: var(--ink-soft);
    font-size: 20px;
    text-wrap: pretty;
  }
  .text {
    max-width: 60ch;
    text-wrap: pretty;
  }
  ul,
  ol {
    padding-left: 1.3em;
  }
  li + li {
    margin-top: 8px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px;
    margin-top: 16px;
  }
  .sticks {
    display: block;
    width: min(340px, 100%);
    margin-bottom: 12px;
  }
  .exercise {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    font-weight: 600;
    max-width: 100%;
  }
  .button {
    position: relative;
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
  }
  .button:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  progress {
    width: min(460px, 100%);
    height: 10px;
    accent-color: var(--accent);
  }
  .moments {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 16px;
  }
  .moments button {
    padding-inline: 0.8em;
  }
  .moments [aria-current] {
    border-color: var(--accent);
    box-shadow: inset 0 -3px var(--accent);
    font-weight: 700;
  }
  .any {
    display: block;
    margin: 12px 0;
  }
  .any input {
    display: block;
    width: 100%;
    height: 44px;
    margin: 0;
    accent-color: var(--accent);
  }
  .at {
    margin-bottom: 8px;
    font-weight: 650;
  }
  .note {
    margin-top: 10px;
    max-width: 66ch;
    color: var(--ink-soft);
    font-size: 16px;
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 24px 40px;
    align-items: start;
  }
  thead th {
    color: var(--ink-soft);
    font-size: 16px;
    font-weight: 550;
  }
  tbody th {
    white-space: nowrap;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 16px;
    padding: 8px 0;
    border-bottom: 1px solid var(--line);
  }
  dd {
    font-weight: 650;
  }
  figure {
    margin-top: 20px;
  }
  figcaption {
    margin-bottom: 6px;
    font-weight: 600;
  }
  figure svg {
    display: block;
    width: 100%;
    max-width: 520px;
  }
  figure text {
    fill: var(--ink-soft);
    font-size: 13px;
  }
  figure path {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 1;
  }
  figure .bias {
    stroke: var(--back);
    stroke-width: 2.5;
  }
  figure .limit {
    stroke: var(--back);
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }
  figure circle {
    fill: var(--hip);
  }
  @media (max-width: 760px) {
    .result {
      grid-template-columns: minmax(0, 1fr);
    }
    table {
      font-size: 16px;
    }
    th,
    td {
      padding-right: 6px;
    }
    thead th {
      font-size: 15px;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .button.primary {
      border: 3px solid ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;
