import { css } from 'lit';

/** A page that is read: on paper, its parts below each other. `--page-width` and `--page-gap` where it is not as the review. */
export const pageStyles = css`
  :host {
    display: block;
    min-height: 100vh;
    background: var(--paper);
    font-size: 18px;
    line-height: 1.45;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--page-gap, 28px);
    max-width: var(--page-width, 1120px);
    margin: 0 auto;
    padding: 20px 32px 40px;
  }
  main > button {
    justify-self: start;
  }
  @media (max-width: 560px) {
    main {
      gap: min(24px, var(--page-gap, 28px));
      padding: 12px 14px 28px;
    }
  }
`;

/** What is chosen and done there, in one narrow column. */
export const formPageStyles = css`
  :host {
    --page-width: 704px;
    --page-gap: 36px;
  }
  h1 {
    font-size: 34px;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
`;
