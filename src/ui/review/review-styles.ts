import { css } from 'lit';

export const reviewStyles = css`
  nav {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px;
  }
  .when {
    color: var(--ink-soft);
    overflow-wrap: anywhere;
  }
  h1 {
    max-width: 24em;
    margin-top: 6px;
    font-size: clamp(26px, 3.4vw, 40px);
    line-height: 1.15;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .judged,
  .unread,
  .own-range {
    margin-top: 10px;
    color: var(--ink-soft);
  }
  h2 {
    font-size: 22px;
  }
  /* Of how it was judged then, nothing is changed any more. */
  .then {
    --opinion-buttons: none;
  }
  .then :is(.apart, .removed) button {
    display: none;
  }
  .anew {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
    max-width: 60em;
  }
  .anew p,
  p.anew {
    color: var(--ink-soft);
  }
  .feeling {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 24px;
  }
  .feeling .grew {
    font-weight: 650;
  }
  .pain {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .of-open {
    margin-bottom: 12px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 24px;
    margin: 18px 0 12px;
    font-size: 16px;
    font-weight: 600;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .legend i {
    width: 24px;
    height: 4px;
    border-radius: 2px;
    background: currentColor;
    forced-color-adjust: none;
  }
  /* As in the curves: only the back has the band of its error. */
  .legend .back i {
    box-shadow: 0 0 0 4px color-mix(in srgb, currentColor 22%, transparent);
  }
  .legend .green {
    color: var(--green);
  }
  .legend .area {
    height: 14px;
    opacity: 0.3;
  }
  .apart ul {
    margin-top: 8px;
    list-style: none;
  }
  .apart li {
    display: grid;
    grid-template-columns: minmax(7em, auto) 1fr auto;
    align-items: baseline;
    gap: 20px;
    padding: 12px 0;
    border-top: 1px solid var(--line);
  }
  .apart button {
    justify-self: start;
    margin: -10px 0;
    color: var(--ink-soft);
  }
  footer {
    display: grid;
    gap: 8px;
    max-width: 46em;
    color: var(--ink-soft);
    font-size: 16px;
  }

  @media (max-width: 560px) {
    .apart li {
      grid-template-columns: 1fr;
      gap: 2px;
    }
    .apart button {
      margin: 0 -1.1em -6px;
    }
  }
`;
