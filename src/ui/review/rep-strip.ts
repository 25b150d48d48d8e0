/** The reps of a session in a row: small curves with what each came to; one of them is open. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleSeries, SavedRep } from '../../core/records/record.ts';
import type { Words } from '../../words/words.ts';
import { chipView } from './chip-view.ts';
import { curveData } from './curve-data.ts';
import { inRow, setCount, setName, type ReviewSet } from './sets.ts';

const WIDTH = 92;
const HEIGHT = 40;
/** As many points as can be told apart in so few pixels. */
const POINTS = 46;
/** Degrees at the upper and the lower edge. */
const TOP_DEG = 100;
const BOTTOM_DEG = -35;

export function tabId(index: number): string {
  return `rep-${index}`;
}

/** @param open the rep that is open @param onOpen another is to be opened; with the keyboard it is to have the focus */
export function repStrip(
  set: ReviewSet,
  sets: readonly ReviewSet[],
  open: SavedRep,
  words: Words,
  onOpen: (rep: SavedRep, byKey: boolean) => void,
): TemplateResult | typeof nothing {
  const name = setName(set, words);
  const onKey = (event: KeyboardEvent): void => {
    const next = walked(sets, open, event.key);
    if (!next) return;
    event.preventDefault();
    onOpen(next, true);
  };
  return html`<div>
    ${name ? html`<p class="of-set"><b>${name}</b> ${setCount(set, words)}</p>` : nothing}
    ${
      inRow(set).length === 0
        ? nothing
        : html`<div
            class="strip"
            role="tablist"
            aria-label=${name ? words.review.repsOf(name) : words.review.reps}
            @keydown=${onKey}
          >
            ${inRow(set).map((saved) => chip(saved, set, open, words, onOpen))}
          </div>`
    }
  </div>`;
}

/** Where an arrow key leads from the open rep, through all sets; undefined for other keys. */
function walked(sets: readonly ReviewSet[], open: SavedRep, key: string): SavedRep | undefined {
  const all = sets.flatMap(inRow);
  const at = all.indexOf(open);
  switch (key) {
    case 'ArrowRight':
      return all[(at + 1) % all.length];
    case 'ArrowLeft':
      return all.at(at - 1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

function chip(
  saved: SavedRep,
  set: ReviewSet,
  open: SavedRep,
  words: Words,
  onOpen: (rep: SavedRep, byKey: boolean) => void,
): TemplateResult {
  const { judged, review } = words;
  const { sign, text, score, sigma } = chipView(saved, words);
  // The others keep their numbers when one is taken out.
  const number = set.full.indexOf(saved) + 1;
  const selected = saved === open;
  // One stop for the Tab key; in a set without the open rep its first.
  const stop = selected || (saved === inRow(set)[0] && !set.full.includes(open));
  return html`<button
    class="chip"
    role="tab"
    id=${tabId(saved.rep.index)}
    aria-selected=${selected}
    aria-controls="open-rep"
    tabindex=${stop ? 0 : -1}
    @click=${() => onOpen(saved, false)}
  >
    <span class="head">
      <span aria-hidden="true">${number}</span><span class="visually-hidden">${judged.rep(number)}</span> ${sign}<span
        class="visually-hidden"
        >${text}, ${review.score}</span
      >
      <span class="result"><b>${score}</b>${sigma}</span>
    </span>
    ${guard([saved.series, set.exercise?.direction], () => sparkline(saved.series, set.exercise))}
  </button>`;
}

/** Hips and back over time, small; the same degrees in every rep, so that they can be compared. */
function sparkline(series: AngleSeries, exercise: Exercise | null): TemplateResult {
  const [times, hips, back] = curveData(series, exercise);
  const last = times.at(-1) || 1;
  const every = Math.max(1, Math.ceil(times.length / POINTS));
  const y = (deg: number): number =>
    ((TOP_DEG - Math.min(TOP_DEG, Math.max(BOTTOM_DEG, deg))) / (TOP_DEG - BOTTOM_DEG)) * HEIGHT;
  const path = (curve: readonly (number | null)[]): string => {
    let pen = 'M';
    return curve
      .flatMap((deg, i) => {
        if (deg === null) pen = 'M';
        if (deg === null || (i % every !== 0 && i !== curve.length - 1)) return [];
        const point = `${pen}${((times[i]! / last) * WIDTH).toFixed(1)} ${y(deg).toFixed(1)}`;
        pen = 'L';
        return [point];
      })
      .join('');
  };
  return html`<svg class="spark" viewBox="0 -2 ${WIDTH} ${HEIGHT + 4}" aria-hidden="true">
    ${svg`<path class="zero" d="M0 ${y(0)}H${WIDTH}" /><path class="hip" d=${path(hips)} /><path class="back" d=${path(back)} />`}
  </svg>`;
}

export const stripStyles = css`
  .strips {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .of-set {
    margin-bottom: 6px;
    color: var(--ink-soft);
  }
  .of-set b {
    color: var(--ink);
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    flex: none;
    display: grid;
    gap: 4px;
    padding: 6px 10px 4px;
    border-color: var(--line);
    background: var(--card);
    font-size: 16px;
  }
  .chip[aria-selected='true'] {
    border-color: var(--ink);
    box-shadow: inset 0 0 0 1.5px var(--ink);
  }
  .chip .head {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .chip .result {
    margin-inline-start: auto;
    color: var(--ink-soft);
    white-space: nowrap;
  }
  .chip .result b {
    color: var(--ink);
    font-size: 18px;
  }
  .spark {
    width: ${WIDTH}px;
    height: ${HEIGHT}px;
    fill: none;
    stroke: currentColor;
    stroke-linejoin: round;
  }
  .spark path {
    stroke-width: 2;
  }
  .spark .zero {
    stroke: var(--line);
    stroke-width: 1;
  }

  @media (max-width: 560px) {
    /* One row that is pushed aside, so that the open rep is not far below. */
    .strip {
      position: relative; /* holds what is hidden for the eye, too */
      flex-wrap: nowrap;
      margin: 0 -14px;
      padding: 4px 14px 8px;
      overflow-x: auto;
    }
  }
`;
