import { css } from 'lit';

export const markerStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .ends,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .ends button {
    padding-inline: 0.8em;
    border-left-width: 6px;
  }
  .ends .s1 {
    border-left-color: var(--hip);
  }
  .ends .t12 {
    border-left-color: var(--back);
  }
  .ends [aria-pressed='true'] {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 16%, transparent);
    font-weight: 700;
  }
  .frame {
    position: relative;
  }
  .scroller {
    max-height: min(72vh, 720px);
    overflow: auto;
    border-radius: 8px;
    background: #000;
  }
  .picture {
    position: relative;
    cursor: crosshair;
    touch-action: pan-x pan-y;
  }
  .picture:focus-visible {
    outline-offset: -3px;
  }
  .picture canvas {
    display: block;
    width: 100%;
  }
  .picture svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
  }
  line {
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  line.under {
    stroke: #000;
    stroke-width: 4px;
  }
  line.s1 {
    stroke: #52d3c4;
  }
  line.t12 {
    stroke: #ffa45c;
  }
  /* A target of 44 px, with a ring in its middle that leaves the point free. */
  .handle {
    position: absolute;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    margin: -22px 0 0 -22px;
    cursor: grab;
    touch-action: none;
  }
  .handle::before {
    content: '';
    width: 15px;
    height: 15px;
    border: 2.5px solid;
    border-radius: 50%;
    outline: 1.5px solid #000;
    box-shadow: inset 0 0 0 1.5px #000;
  }
  .handle.skin::before {
    border-radius: 0;
  }
  .handle.s1::before {
    color: #52d3c4;
  }
  .handle.t12::before {
    color: #ffa45c;
  }
  .handle.active {
    z-index: 1;
  }
  .handle.active::before {
    width: 21px;
    height: 21px;
  }
  .lens {
    position: absolute;
    top: 8px;
    width: 144px;
    height: 144px;
    border: 3px solid #fff;
    border-radius: 50%;
    pointer-events: none;
  }
  .lens.left {
    left: 8px;
  }
  .lens.right {
    right: 8px;
  }
  .waiting {
    display: grid;
    place-items: center;
    aspect-ratio: 16 / 9;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--card);
  }
  .where {
    min-height: 1.45em;
    font-weight: 650;
  }
  .keys {
    color: var(--ink-soft);
    font-size: 16px;
  }
  @media (hover: none), (max-width: 560px) {
    .keys {
      display: none;
    }
    .lens {
      width: 100px;
      height: 100px;
    }
  }
  @media (forced-colors: active) {
    line:not(.under) {
      stroke: CanvasText;
    }
    line.under {
      stroke: Canvas;
    }
    .handle::before {
      color: CanvasText;
      outline-color: Canvas;
    }
    .lens {
      border-color: CanvasText;
    }
  }
`;
