import { css } from 'lit';

/** Without the picture: count ≥ 55 vh, state of the back ≥ 14 vh, a line ≥ 12 vh in its place; narrow screens go by width. */
export const bigStyles = css`
  :host([data-big]) {
    background: #000;
  }
  :host([data-big]:not([data-between])) {
    grid-template: 'controls' auto 'big' minmax(0, 1fr) 'state' auto 'line' auto / minmax(0, 1fr);
  }
  /* The count takes what the words leave: nothing is ever cut off. */
  .big {
    grid-area: big;
    container-type: size;
    display: grid;
    align-content: center;
    justify-content: center;
  }
  .big .reps {
    align-items: baseline;
    gap: 2cqw;
  }
  .big .number {
    font-size: min(120cqh, 52cqw);
    line-height: 0.8;
  }
  .big .word {
    font-size: min(18cqh, 12cqw);
    white-space: nowrap;
  }
  .big-state {
    grid-area: state;
    justify-self: center;
    font-size: min(16vh, 15vw);
    line-height: 1.1;
  }
  :host([data-big]:not([data-between])) .line {
    justify-self: stretch;
    padding-block: 0.1em;
    background: none;
    font-size: min(12.5vh, 13vw);
    line-height: 1.05;
    text-align: center;
    border-left: 0;
  }
  :host([data-big]) .line[data-empty] {
    display: none;
  }
  @media (orientation: portrait) {
    .big .reps {
      flex-direction: column;
      align-items: center;
      gap: 2cqh;
    }
    .big .number {
      font-size: min(80cqh, 78cqw);
    }
  }
`;
