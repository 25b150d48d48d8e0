import { css } from 'lit';

export const assessmentStyles = css`
  :host {
    --page-width: 960px;
    --page-gap: 32px;
  }
  h1 {
    font-size: clamp(30px, 4vw, 40px);
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  h2 {
    font-size: 22px;
    line-height: 1.25;
  }
  header,
  section,
  .conditions > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    align-content: start;
    justify-items: stretch;
  }
  header {
    gap: 10px;
  }
  .lead {
    max-width: 34em;
    font-size: 20px;
    text-wrap: pretty;
  }
  .note {
    max-width: 46em;
    color: var(--ink-soft);
    font-size: 16px;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    gap: 16px;
    list-style: none;
  }
  .steps li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    align-content: start;
    padding: 16px 20px 20px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .steps svg {
    width: 100%;
    height: 150px;
    margin-bottom: 8px;
  }
  h3 {
    font-size: 19px;
    line-height: 1.25;
  }
  .count {
    font-weight: 600;
  }
  .conditions {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 24px 40px;
  }
  ul {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.1em;
  }
  .link {
    justify-self: start;
    padding-inline: 0;
    border-color: transparent;
    text-decoration: underline;
  }
  .begin {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 24px;
    padding: 16px 20px;
    border: 1.5px solid var(--accent);
    border-radius: var(--radius);
    background: var(--card);
  }
  .begin .primary {
    min-height: 52px;
    margin-inline-start: auto;
    font-size: 20px;
  }
  .stop {
    max-width: 46em;
    padding-left: 14px;
    border-left: 3px solid var(--amber);
  }
  .pain {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .follows {
    padding: 20px 24px;
    border-radius: var(--radius);
    background: var(--green-wash);
  }

  @media (max-width: 640px) {
    .conditions {
      grid-template-columns: minmax(0, 1fr);
    }
    .begin .primary {
      width: 100%;
      margin: 0;
    }
  }
`;
