import { css } from 'lit';

/** On the screen a sheet of paper. */
export const reportStyles = css`
  :host {
    display: block;
    min-height: 100vh;
    padding: 20px;
    background: var(--paper);
    font-size: 15px;
    line-height: 1.35;
  }
  nav,
  nav div {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  nav {
    justify-content: space-between;
    max-width: 860px;
    margin: 0 auto 20px;
    font-size: 18px;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    max-width: 860px;
    margin: 0 auto;
    padding: 28px 32px;
    border: 1px solid var(--line);
    background: var(--card);
  }
  @media (max-width: 600px) {
    :host {
      padding: 12px;
    }
    main {
      padding: 16px;
    }
    .facts div + div {
      margin-top: 6px;
    }
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 24px;
  }
  h1 {
    font-size: 1.45em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  h2 {
    font-size: 1em;
  }
  .name {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .name input {
    width: 15em;
    min-height: 44px;
    border: 0;
    border-bottom: 1.5px solid var(--line-strong);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .name-meaning {
    flex: 1 0 100%;
    text-align: end;
    color: var(--ink-soft);
  }
  .sum {
    font-size: 1.1em;
    font-weight: 650;
  }
  .facts div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 12px;
  }
  dt {
    color: var(--ink-soft);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .drawings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 24px;
  }
  @media (min-width: 700px), print {
    .facts div {
      grid-template-columns: 9em minmax(0, 1fr);
    }
    .drawings {
      grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr);
    }
    .drawings.two {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  .curves ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(88px, 1fr));
    gap: 4px 12px;
    margin-top: 4px;
    list-style: none;
  }
  .curves li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    font-size: 0.93em;
  }
  .curves i {
    font-style: normal;
    color: var(--ink-soft);
  }
  svg:not(.shape) {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .zero {
    fill: none;
    stroke: var(--line-strong);
    stroke-width: 0.7;
  }
  .hip-line,
  .back-line,
  .way-line {
    fill: none;
    stroke-linejoin: round;
    stroke-width: 1.4;
  }
  .hip-line {
    stroke: var(--hip);
  }
  .back-line {
    stroke: var(--back);
    stroke-width: 2.6;
  }
  .way-line {
    stroke: var(--ink);
    stroke-width: 1;
    opacity: 0.75;
  }
  .band {
    fill: var(--back);
    opacity: 0.25;
  }
  .green-area {
    fill: var(--green);
    opacity: 0.28;
  }
  .amber-area {
    fill: var(--amber);
    opacity: 0.2;
  }
  text {
    fill: var(--ink-soft);
    font-size: 9px;
  }
  text.hip {
    fill: var(--hip);
    font-weight: 650;
  }
  text.back {
    fill: var(--back);
    font-weight: 650;
  }
  .legend,
  figcaption,
  .how p {
    color: var(--ink-soft);
    font-size: 0.93em;
    text-wrap: pretty;
  }
  .legend {
    margin-top: 4px;
  }
  .table {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 3px 6px;
    border-bottom: 1px solid var(--line);
    text-align: end;
    white-space: nowrap;
  }
  thead th {
    vertical-align: bottom;
    font-size: 0.93em;
    line-height: 1.2;
    white-space: normal;
  }
  .text {
    text-align: start;
  }
`;
