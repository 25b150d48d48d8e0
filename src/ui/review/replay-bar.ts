/** The scrubber under a replayed rep, its buttons and their keys. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { PlayWords } from '../../words/review.ts';
import type { KeyAct } from '../shared/page-keys.ts';
import type { Playback, Reel } from './playback.ts';

const ICONS = {
  play: 'M7 4.5 L19.5 12 L7 19.5 Z',
  pause: 'M6.5 5 H10 V19 H6.5 Z M14 5 H17.5 V19 H14 Z',
  back: 'M16.5 5 V19 L7 12 Z',
  on: 'M7.5 5 V19 L17 12 Z',
} as const;

function icon(name: keyof typeof ICONS): TemplateResult {
  return html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
    ${svg`<path d=${ICONS[name]} fill="currentColor" />`}
  </svg>`;
}

/** @param label of the slider @param text what is seen at this moment */
export function scrubber(playback: Playback, reel: Reel, label: string, text: string): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key] as 1 | -1 | undefined;
    if (!step) return;
    // From frame to frame, however far they are apart.
    event.preventDefault();
    playback.step(step);
  };
  return html`<input
    type="range"
    aria-label=${label}
    aria-valuetext=${text}
    min="0"
    max=${Math.round(reel.endMs - reel.startMs)}
    .value=${String(Math.round(playback.ms - reel.startMs))}
    @input=${(event: Event) => playback.seek(reel.startMs + Number((event.currentTarget as HTMLInputElement).value))}
    @keydown=${onKey}
  />`;
}

/** @param keys single keys are on */
export function playButtons(playback: Playback, keys: boolean, words: PlayWords): TemplateResult {
  const { playing, slow } = playback;
  const shortcut = (name: string): string | typeof nothing => (keys ? name : nothing);
  return html`<div class="play">
    <button class="primary" aria-keyshortcuts=${shortcut('Space')} @click=${() => playback.toggle()}>
      ${icon(playing ? 'pause' : 'play')}<span>${playing ? words.pause : words.play}</span>
    </button>
    <button aria-keyshortcuts=${shortcut('S')} aria-pressed=${slow} @click=${() => playback.toggleSlow()}>
      <span aria-hidden="true">¼×</span><span class="visually-hidden">${words.slow}</span>
    </button>
    <button
      class="step"
      aria-keyshortcuts=${shortcut('ArrowLeft')}
      aria-label=${words.stepBack}
      title=${words.stepBack}
      @click=${() => playback.step(-1)}
    >
      ${icon('back')}
    </button>
    <button
      class="step"
      aria-keyshortcuts=${shortcut('ArrowRight')}
      aria-label=${words.stepOn}
      title=${words.stepOn}
      @click=${() => playback.step(1)}
    >
      ${icon('on')}
    </button>
    ${keys ? html`<p class="keys">${words.keys}</p>` : nothing}
  </div>`;
}

/** Its keys, for the whole page. */
export function playKeys(playback: Playback): readonly KeyAct[] {
  return [
    { key: ' ', act: () => playback.toggle() },
    { key: 's', act: () => playback.toggleSlow() },
    { key: 'arrowleft', act: () => playback.step(-1), repeats: true },
    { key: 'arrowright', act: () => playback.step(1), repeats: true },
  ];
}

export const replayStyles = css`
  .unseen {
    display: grid;
    place-items: center;
    border-radius: 8px;
    background: repeating-linear-gradient(45deg, var(--unsure-wash) 0 8px, transparent 8px 16px);
    color: var(--unsure);
    font-weight: 650;
    text-align: center;
  }
  input[type='range'] {
    display: block;
    width: 100%;
    height: 32px;
    margin: 0;
    accent-color: var(--accent);
  }
  .play {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-top: 8px;
  }
  .play .primary {
    min-width: 8em;
  }
  .play .step {
    padding-inline: 0.7em;
  }
  .play [aria-pressed='true'] {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 16%, transparent);
    font-weight: 700;
  }
  .keys {
    color: var(--ink-soft);
    font-size: 15px;
  }
  /* Where there is no pointer that hovers there are hardly keys. */
  @media (hover: none), (max-width: 560px) {
    .keys {
      display: none;
    }
  }
  @media (max-width: 560px) {
    .play {
      flex-wrap: nowrap;
    }
    .play .primary {
      flex: 1;
      min-width: 0;
    }
  }
`;
