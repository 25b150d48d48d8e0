import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Posture } from '../../core/pose/view.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import { emit } from '../events.ts';
import type { Words } from '../../words/words.ts';
import type { LiveState, SetupState } from './session-state.ts';
import { icon, type IconName } from './icons.ts';

type ControlEvent =
  | 'back'
  | 'stop'
  | 'toggle-mute'
  | 'toggle-pause'
  | 'toggle-big-type'
  | 'recalibrate'
  | 'next-block'
  | 'skip-block'
  | 'without-camera'
  | 'stop-day';

/** Something that can be done in the present state, by a button or its key. */
export interface Control {
  readonly event: ControlEvent;
  /** `KeyboardEvent.key` in lower case; null where keys are off. */
  readonly key: string | null;
  readonly icon: IconName;
  readonly label: string;
  /** For something that is on or off; null for an act. */
  readonly pressed: boolean | null;
}

/** `KeyboardEvent.key` → its name in aria-keyshortcuts. */
const KEY_NAMES: Readonly<Record<string, string>> = { ' ': 'Space', escape: 'Escape' };

/** What can be done now; nothing is offered that would have no effect. Buttons and keys both come from this list. */
export function controlsOf(state: SetupState | LiveState, { shared, session, day }: Words): readonly Control[] {
  const { pause, goOn, goOnNow, zero, bigType: bigTypeName, finish } = session.controls;
  const { screen, source, status, muted, bigType } = state;
  const camera = source === 'camera';
  const begun = status.set > 1 || status.reps > 0;
  const moving = status.stage === 'count-in' || status.stage === 'exercising';
  // Whoever has reps already does not want to throw them away.
  const leaves = screen === 'setup' && !begun;
  const amongOthers = Boolean(state.place);
  const controls: readonly (Control | false)[] = [
    leaves && !amongOthers && control('back', 'escape', 'back', shared.back),
    // From what comes next all of it can be stopped.
    leaves && amongOthers && control('skip-block', 's', 'skip', day.skip),
    muteControl(muted, session.controls),
    camera && (screen === 'live' ? moving : begun) && control('toggle-pause', ' ', 'pause', pause),
    goesOn(state) && control('toggle-pause', ' ', 'go', status.stage === 'rest' ? goOnNow : goOn),
    camera && screen === 'live' && moving && control('recalibrate', 'u', 'neutral', zero[postureOf(state)]),
    control('toggle-big-type', 'b', 'big', bigTypeName, bigType),
    (screen === 'live' || begun) && control('stop', 'f', 'finish', finish),
  ];
  return offered(controls, state.keys);
}

/** Those of them that there are now. @param keys single keys do what buttons do */
export function offered(controls: readonly (Control | false)[], keys: boolean): readonly Control[] {
  return controls.filter((each) => each !== false).map((each) => (keys ? each : { ...each, key: null }));
}

/** The voice, on or off. */
export function muteControl(muted: boolean, { voice }: Words['session']['controls']): Control {
  return control('toggle-mute', 'm', muted ? 'silent' : 'voice', voice, !muted);
}

function goesOn({ screen, source, status: { stage } }: SetupState | LiveState): boolean {
  return source === 'camera' && screen === 'live' && (stage === 'rest' || stage === 'paused');
}

function postureOf({ exerciseId }: SetupState | LiveState): Posture {
  return exerciseById(exerciseId)?.posture ?? 'standing';
}

/** An act, or something that is on or off. */
export function control(
  event: ControlEvent,
  key: string,
  iconName: IconName,
  label: string,
  pressed: boolean | null = null,
): Control {
  return { event, key, icon: iconName, label, pressed };
}

/** One of them as a button. */
export function controlButton(host: EventTarget, of: Control, { session }: Words, className = ''): TemplateResult {
  const { event, key, label, pressed } = of;
  return html`<button
    class=${className}
    data-control=${event}
    aria-keyshortcuts=${key === null ? nothing : (KEY_NAMES[key] ?? key.toUpperCase())}
    aria-pressed=${pressed === null ? nothing : pressed ? 'true' : 'false'}
    @click=${() => emit(host, event, null)}
  >
    ${icon(of.icon)}
    <span
      >${label}${event === 'toggle-mute' ? html`<span aria-hidden="true"> ${pressed ? session.controls.on : session.controls.off}</span>` : nothing}</span
    >
  </button>`;
}

/** The quiet row of buttons; `between` comes after the first. What goes on has its own place in the middle of the screen. */
export function controlBar(
  host: EventTarget,
  state: SetupState | LiveState,
  words: Words,
  between: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return controlRow(host, controlsOf(state, words), words, between);
}

/** The row of these. */
export function controlRow(
  host: EventTarget,
  all: readonly Control[],
  words: Words,
  between: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const controls = all.filter((each) => each.icon !== 'go');
  const buttons = (some: readonly Control[]): unknown =>
    // By name, so that a button keeps its focus when its neighbours come and go.
    repeat(some, ({ event }) => event, (each) => controlButton(host, each, words)); // prettier-ignore
  const [back, others] = controls[0]?.icon === 'back' ? [controls.slice(0, 1), controls.slice(1)] : [[], controls];
  return html`<div class="controls">${buttons(back)}${between}<span class="space"></span>${buttons(others)}</div>`;
}

/** The large button that goes on, where there is something to go on from. */
export function goOnButton(host: EventTarget, state: LiveState, words: Words): TemplateResult | typeof nothing {
  const go = controlsOf(state, words).find((each) => each.icon === 'go');
  return go ? controlButton(host, go, words, 'primary go-on') : nothing;
}

export const controlBarStyles = css`
  .controls {
    grid-area: controls;
    display: flex;
    gap: 8px;
  }
  .controls .space {
    flex: 1;
  }
  .controls :is(button, select) {
    pointer-events: auto;
    background: var(--panel);
    border-color: var(--line);
  }
  .controls button:hover {
    border-color: currentColor;
  }
  .icon {
    flex: none;
    width: 1.35em;
    height: 1.35em;
  }
  .go-on {
    pointer-events: auto;
    gap: 0.5em;
    padding: 0.5em 1.1em;
    border-radius: 0.5em;
    font-size: max(20px, min(5vh, 7.5vw));
  }
  /* A picture over a short word, as on the phone's own bars. */
  @media (max-width: 600px), (max-height: 500px) {
    .controls {
      gap: 4px;
    }
    .controls button {
      flex-direction: column;
      flex: 0 1 74px;
      gap: 2px;
      min-width: 0;
      padding: 4px 2px;
      font-size: 12.5px;
      line-height: 1.1;
    }
    .controls:has(select) .space {
      display: none;
    }
    .controls select {
      flex: 1 1 0;
    }
    .controls .icon {
      width: 20px;
      height: 20px;
    }
  }
  @media (max-width: 340px) {
    .controls button {
      font-size: 11.5px;
      overflow-wrap: anywhere;
    }
  }
`;
