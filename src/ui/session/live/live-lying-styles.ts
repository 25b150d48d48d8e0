import { css } from 'lit';

/** What is otherwise for somebody who lies; after `liveStyles`. */
export const liveLyingStyles = css`
  /* Lying, the person takes the whole width and the lower middle of the picture, and nobody comes closer to read. */
  @media (orientation: landscape) {
    :host([data-posture='lying']:not([data-between], [data-big])) {
      grid-template: 'controls controls controls' auto 'count . angles' 1fr 'line line line' auto / auto 1fr auto;
    }
    :host([data-posture='lying']) .count {
      display: grid;
      grid-template: 'reps spine' auto 'reps place' auto 'reps last' 1fr / auto auto;
      column-gap: 3vh;
    }
    :host([data-posture='lying']:not([data-big])) .reps {
      grid-area: reps;
      flex-direction: column;
      gap: 0;
    }
    :host([data-posture='lying']:not([data-big])) .word {
      font-size: 5.5vh;
    }
    :host([data-posture='lying']) .place {
      grid-area: place;
    }
    :host([data-posture='lying']) .spine {
      grid-area: spine;
      margin-top: 0;
      font-size: 7vh;
    }
    :host([data-posture='lying']) .last {
      grid-area: last;
      align-self: start;
      font-size: 4.5vh;
      line-height: 1.15;
      text-wrap: balance;
    }
    :host([data-posture='lying']) .angles {
      grid-template-columns: minmax(44vh, auto) auto;
      column-gap: 3vh;
      padding-block: 6px 14px;
    }
    :host([data-posture='lying']) hingeline-plot {
      grid-area: 1 / 2 / 3 / 3;
      align-self: end;
      width: min(30vh, 18vw);
    }
    :host([data-posture='lying']:not([data-between])) .line.hint {
      font-size: 7vh;
    }
  }

  @media (orientation: landscape) and (max-aspect-ratio: 3 / 2) {
    :host([data-posture='lying']) .spine {
      font-size: 6vh;
    }
    :host([data-posture='lying']) .last {
      font-size: 4vh;
    }
  }

  /* The plot is what is seen least from the floor. */
  @media (orientation: landscape) and ((max-aspect-ratio: 17 / 10) or (max-height: 500px)) {
    :host([data-posture='lying']) .angles {
      grid-template-columns: minmax(44vh, auto);
    }
    :host([data-posture='lying']) hingeline-plot {
      display: none;
    }
  }
  @media (orientation: landscape) and (max-height: 500px) and (min-width: 760px) {
    :host([data-posture='lying']:not([data-between], [data-big])) {
      grid-template: 'count . angles controls' 1fr 'line line line line' auto / auto 1fr auto auto;
    }
    :host([data-posture='lying']:not([data-between], [data-big])) .controls {
      display: grid;
      grid-template-columns: 76px 76px;
      align-self: start;
    }
    :host([data-posture='lying']:not([data-between], [data-big])) .controls .space {
      display: none;
    }
  }

  @media (orientation: portrait) {
    :host([data-posture='lying']) .last {
      white-space: normal;
    }
  }
`;
