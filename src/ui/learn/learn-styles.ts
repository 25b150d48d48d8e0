import { css } from 'lit';
import { demoFigureStyles } from './demo-figure.ts';
import { tableStyles } from '../shared/table-styles.ts';
import { textPageStyles } from './text-page-styles.ts';

const layout = css`
  :host {
    display: block;
    min-height: 100vh;
    background: var(--paper);
    font-size: 19px;
    line-height: 1.5;
  }
  .page {
    max-width: 1120px;
    margin: 0 auto;
    padding: 20px 32px 40px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    margin-bottom: 20px;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  nav button {
    border-color: transparent;
  }
  nav [aria-current] {
    border-color: var(--accent);
    box-shadow: inset 0 -3px var(--accent);
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  h1 {
    font-size: clamp(32px, 3.6vw, 44px);
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  h1 + .lead {
    margin-top: -16px;
  }
  h2 {
    margin-bottom: 10px;
    font-size: 24px;
    line-height: 1.2;
  }
  h3 {
    font-size: 19px;
  }
  .lead {
    font-size: 20px;
    color: var(--ink-soft);
  }
  .text,
  .lead,
  .flags,
  .origin,
  .sources {
    max-width: 56ch;
    text-wrap: pretty;
  }
  .text p + p,
  .flags ul,
  .columns + p {
    margin-top: 12px;
  }
  ul {
    padding-left: 1.2em;
  }
  li + li {
    margin-top: 8px;
  }
  .waiting {
    display: grid;
    place-items: center;
    min-height: 400px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .origin,
  .sources {
    font-size: 16px;
    color: var(--ink-soft);
  }
  .origin {
    margin-top: -12px;
  }
  .sources ol {
    padding-left: 1.4em;
  }
  a:has(sup),
  .link {
    color: var(--accent);
    text-decoration: underline;
  }
  a:has(sup) {
    padding: 6px;
    margin: -6px -2px;
  }
  sup {
    line-height: 0;
  }
  .why {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    gap: 24px;
    align-items: start;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
  }
  .pair.lying {
    grid-template-columns: minmax(0, 1fr);
  }
  .pair figcaption {
    text-align: center;
    font-weight: 600;
  }
  .pair .figure {
    height: auto;
    max-height: 300px;
  }
  .flags {
    padding: 18px 24px 20px;
    border: 1px solid var(--line);
    border-left: 6px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--card);
  }
  .flags.now {
    border-left-color: var(--red);
  }
  .flags.ask {
    border-left-color: var(--amber);
  }
  .flags ul + p {
    margin-top: 12px;
    font-weight: 600;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    gap: 16px 32px;
    max-width: 56ch;
  }
  .columns ul {
    margin-top: 6px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 24px;
    padding-top: 20px;
    border-top: 1px solid var(--line);
  }
  .begin .start {
    padding: 0.6em 1.2em;
    font-size: 24px;
  }
  .link {
    padding: 0.4em 0.3em;
    border: 0;
  }

  @media (max-width: 760px) {
    .page {
      padding: 12px 16px 28px;
    }
    .why {
      grid-template-columns: minmax(0, 1fr);
    }
    .pair,
    .pair.lying {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      font-size: 16px;
    }
    .begin .start {
      flex: 1 0 100%;
    }
    nav {
      flex: 1 0 100%;
    }
    nav button {
      padding: 0.3em 0.4em;
      font-size: 16px;
      line-height: 1.2;
    }
  }
`;

export const learnStyles = [demoFigureStyles, layout, tableStyles, textPageStyles];
