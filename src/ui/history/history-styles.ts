import { css } from 'lit';

export const historyStyles = css`
  h1 {
    font-size: clamp(28px, 3.4vw, 40px);
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  h2 {
    font-size: 24px;
  }
  h3 {
    font-size: 20px;
  }
  .adherence {
    font-size: 20px;
  }
  .days {
    display: grid;
    grid-template-columns: minmax(0, 30em) minmax(0, 1fr);
    align-items: start;
    gap: 20px 48px;
  }
  .of-day {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .anew p {
    max-width: 42em;
    color: var(--ink-soft);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
  }
  progress {
    width: min(100%, 20em);
    height: 14px;
    accent-color: var(--accent);
  }
  .more {
    justify-self: start;
  }

  @media (max-width: 820px) {
    .days {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
