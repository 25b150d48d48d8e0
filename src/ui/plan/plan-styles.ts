import { css } from 'lit';

/** Of the screen on which a plan is made and of the one on which it is offered. */
export const planStyles = css`
  :host {
    --page-width: 784px;
    --page-gap: 28px;
  }
  h1 {
    overflow-wrap: anywhere;
  }
  h2 {
    padding-bottom: 8px;
    font-size: 22px;
  }
  h3 {
    font-size: 20px;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .lead,
  .meaning {
    color: var(--ink-soft);
    text-wrap: pretty;
  }
  .meaning {
    font-size: 16px;
  }
  .texts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: 14px 20px;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    gap: 4px;
    font-weight: 600;
  }
  .field :is(input, textarea) {
    width: 100%;
    min-height: 44px;
    padding: 8px 10px;
    border: 1.5px solid var(--line-strong);
    border-radius: 10px;
    background: var(--card);
    color: inherit;
    font: inherit;
    font-weight: 400;
    resize: vertical;
  }
  ::placeholder {
    color: var(--ink-soft);
  }
  .exercises {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    list-style: none;
  }
  .exercises > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 16px 20px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
  }
  .head h3 {
    flex: 1 1 14em;
  }
  .head div {
    display: flex;
    flex-wrap: wrap;
    margin-inline: -0.6em;
  }
  .head button {
    padding-inline: 0.6em;
  }
  [aria-disabled='true'] {
    color: var(--ink-soft);
    opacity: 0.55;
    cursor: default;
  }
  details {
    font-size: 16px;
  }
  details .meaning {
    padding: 0 8px 12px;
  }
  summary {
    padding: 10px 0;
    font-weight: 600;
    cursor: pointer;
  }
  summary span {
    margin-inline-start: 0.4em;
    color: var(--accent);
  }
  .add {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .button:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .points {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.4em;
  }
  .said {
    font-weight: 600;
  }
  .words {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .changes {
    padding: 10px 14px;
    border-left: 3px solid var(--accent);
    font-size: 17px;
  }
  .changes ul {
    padding-inline-start: 1.2em;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .answer .primary {
    padding: 0.7em 1.4em;
    font-size: 20px;
  }
`;
