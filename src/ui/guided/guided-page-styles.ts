import { css } from 'lit';

export const guidedPageStyles = css`
  :host {
    --page-width: 960px;
    --page-gap: 24px;
    font-size: 19px;
    line-height: 1.5;
  }
  h1 {
    font-size: clamp(30px, 3.6vw, 42px);
    line-height: 1.12;
    letter-spacing: -0.02em;
  }
  .lead {
    margin-top: 8px;
    max-width: 56ch;
    font-size: 20px;
    color: var(--ink-soft);
  }
  .picture {
    height: clamp(200px, min(42vh, 60vw), 380px);
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .figure {
    display: block;
    width: 100%;
    height: 100%;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
    gap: 20px 40px;
  }
  h2 {
    margin-bottom: 4px;
    font-size: 20px;
    line-height: 1.25;
  }
  .soft {
    color: var(--ink-soft);
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
  .begin > * {
    min-width: 0;
    max-width: 100%;
  }
  .begin label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-weight: 600;
  }
  .start {
    padding: 0.6em 1.6em;
    font-size: 24px;
  }
  @media (max-width: 560px) {
    .start {
      flex: 1 0 100%;
    }
  }
`;
