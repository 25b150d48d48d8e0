import { css } from 'lit';

/** What the parts of the screen share. */
export const dataStyles = css`
  :host {
    display: block;
  }
  h2 {
    padding: 0 0 6px;
    font-size: 22px;
  }
  .meaning {
    color: var(--ink-soft);
    font-size: 16px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 12px;
    margin-top: 12px;
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    cursor: pointer;
  }
  .pick input {
    width: 22px;
    height: 22px;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }
`;
