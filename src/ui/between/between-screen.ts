import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { painSaysStop } from '../../core/programme/pain.ts';
import { errorWords } from '../../words/errors.ts';
import { emit } from '../events.ts';
import type { BetweenState } from '../session/session-state.ts';
import { blockName, blockSummary } from '../shared/block-words.ts';
import { painChoice } from '../shared/pain-choice.ts';
import { baseStyles, controlStyles, darkTokens } from '../shared/styles.ts';
import { WordsController } from '../shared/words-controller.ts';
import {
  controlRow,
  control,
  controlBarStyles,
  controlButton,
  muteControl,
  offered,
  type Control,
} from '../session/controls.ts';
import { sessionKeys } from '../session/keys.ts';
import { secondsRing, secondsRingStyles } from '../session/seconds-ring.ts';
import { daySaid } from '../shared/day-said.ts';
import type { Words } from '../../words/words.ts';
import './block-drawing.ts';
import { betweenScreenStyles } from './between-styles.ts';

/** Before each exercise of several: what comes next and where to go for it; it begins by itself. Read from three metres. */
@customElement('hingeline-between')
export class HingelineBetween extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    darkTokens,
    controlBarStyles,
    secondsRingStyles,
    betweenScreenStyles,
  ];

  private readonly words = new WordsController(this);

  @property({ attribute: false }) state: BetweenState | null = null;

  constructor() {
    super();
    this.addController(sessionKeys(this, () => (this.state ? controlsOf(this.state, this.words.now) : [])));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (!state) return nothing;
    const words = this.words.now;
    const { day, shared } = words;
    const { next, place, held } = state;
    const controls = controlsOf(state, words);
    // What one chooses from now is large: to go on, and to stop where that is better.
    const isInRow = ({ event, icon }: Control): boolean => ROW.has(event) && icon !== 'go' && icon !== 'finish';
    const [first, ...others] = controls.filter((each) => !isInRow(each));
    const [large, small] = this.wayWords(state);
    return html`${controlRow(this, controls.filter(isInRow), words)}
      <main class=${blockName(next).length + large.length > LONG ? 'long' : ''}>
        <div class="clock">
          ${
            held
              ? html`<p class="waits">${day.waits}</p>`
              : html`<div role="timer" aria-label=${day.beginsIn}>
                  ${secondsRing(state.secondsLeft, state.seconds)}
                </div>`
          }
        </div>
        <div class="say">
          <p class="eyebrow">${place.at === 1 ? day.first : day.next}<span>${day.place(place)}</span></p>
          <h1>${blockName(next)}</h1>
          <p class="way">${large}</p>
          <p class="for">${small}</p>
        </div>
        <div class="drawing"><hingeline-block-drawing .block=${next}></hingeline-block-drawing></div>
      </main>
      <footer class="do">
        ${first ? controlButton(this, first, words, 'primary') : nothing}
        ${others.map((each) => controlButton(this, each, words))}
        <span class="space"></span>
        ${
          state.before
            ? painChoice(shared.pain.now, state.painNow, (pain) => emit(this, 'pain-between', { pain }), shared)
            : nothing
        }
      </footer>`;
  }

  /** Where to go, or why it waits, in large; below it what the exercise is for, or what helps. */
  private wayWords({ held, next, trouble, way, camera }: BetweenState): readonly [large: string, small: string] {
    const { day, errors } = this.words.now;
    const summary = blockSummary(next);
    if (held === 'trouble' && trouble) {
      const { happened, next: help } = errorWords(trouble, errors);
      return [happened, `${help} ${day.said.held.trouble}`];
    }
    if (held) return [day.said.held[held], summary];
    const there = daySaid([{ kind: 'way', way, camera }]);
    return there ? [there, summary] : [summary, ''];
  }
}

/** Letters of name and way: so many fill the screen. */
const LONG = 90;

/** What stands at the top; the others are what one chooses from now. */
const ROW: ReadonlySet<Control['event']> = new Set(['stop-day', 'toggle-mute', 'toggle-pause']);

function controlsOf(state: BetweenState, { day, session }: Words): readonly Control[] {
  const { held, muted, canDoWithoutCamera, painBefore, painNow } = state;
  const stops = held === 'pain' && painSaysStop(painBefore, painNow);
  return offered(
    [
      control('stop-day', 'f', stops ? 'finish' : 'back', day.stop),
      muteControl(muted, session.controls),
      held !== 'trouble' && control('toggle-pause', ' ', held ? 'go' : 'pause', held ? day.goOn : day.hold),
      control('next-block', 'n', 'go', held === 'trouble' ? day.tryAgain : day.startNow),
      control('skip-block', 's', 'skip', day.skip),
      canDoWithoutCamera && control('without-camera', 'o', 'skip', day.withoutCamera),
    ],
    state.keys,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'hingeline-between': HingelineBetween;
  }
}
