/** Leads from one exercise to the next: says and shows where to go, and lets the next begin by itself in time. */
import type { DayLine, HoldReason } from '../core/programme/day-line.ts';
import type { SessionControl } from '../core/session/session.ts';
import type { Speaker } from '../ports/ports.ts';

/** How it ended: the exercise begins, is left out, or all of it is over. */
export type LeadWish = 'go' | 'skip' | 'stop';

export interface LeadShown {
  readonly secondsLeft: number;
  readonly seconds: number;
  readonly held: HoldReason | null;
}

export interface LeadInParts {
  /** Said first. */
  readonly opening: string;
  /** Time to get there, seconds. It takes at least as long as what is said first. */
  readonly seconds: number;
  /** Why it does not begin by itself; null when it does. */
  readonly held: HoldReason | null;
  readonly textOf: (lines: readonly DayLine[]) => string;
  readonly spokenMs: (text: string) => number;
  readonly speaker: Pick<Speaker, 'say' | 'silence'>;
  readonly show: (shown: LeadShown) => void;
}

export interface LeadIn {
  readonly done: Promise<LeadWish>;
  /** Ends it. */
  end(wish: LeadWish): void;
  control(control: SessionControl): void;
  /** Nothing begins by itself any more, and it is said why. */
  hold(reason: HoldReason): void;
}

/** From ways this long on, the end is announced so long before. Unvalidated. */
const ANNOUNCED_FROM_SECONDS = 25;
const ENDING_SECONDS = 10;
/** Between the last word and the beginning. Unvalidated. */
const AFTER_WORDS_MS = 2000;

export function leadIn({ opening, held, textOf, spokenMs, speaker, show, ...parts }: LeadInParts): LeadIn {
  const { promise, resolve } = withResolver<LeadWish>();
  const seconds = Math.max(parts.seconds, Math.ceil((spokenMs(opening) + AFTER_WORDS_MS) / 1000));
  let shown: LeadShown = { secondsLeft: seconds, seconds, held };
  /** Seconds until the present line is said. */
  let talking = 0;
  let over = false;

  const say = (text: string): void => {
    talking = Math.ceil(spokenMs(text) / 1000);
    speaker.say(text, 'prompt');
  };
  const change = (next: Partial<LeadShown>): void => {
    shown = { ...shown, ...next };
    show(shown);
  };
  const end = (wish: LeadWish): void => {
    if (over) return;
    over = true;
    clearInterval(timer);
    if (talking > 0) speaker.silence();
    resolve(wish);
  };
  const tick = (): void => {
    talking = Math.max(0, talking - 1);
    if (shown.held) return;
    // Whatever is being said is said to its end.
    const secondsLeft = Math.max(talking > 0 ? 1 : 0, shown.secondsLeft - 1);
    if (secondsLeft === 0) return end('go');
    if (secondsLeft === ENDING_SECONDS && seconds >= ANNOUNCED_FROM_SECONDS && talking === 0)
      say(textOf([{ kind: 'seconds-left', seconds: ENDING_SECONDS }]));
    change({ secondsLeft });
  };
  const hold = (reason: HoldReason): void => {
    if (over) return;
    say(textOf([{ kind: 'held', reason }]));
    change({ held: reason });
  };
  const goOn = (): void => {
    say(textOf([{ kind: 'goes-on' }]));
    change({ held: null });
  };

  show(shown);
  say(opening);
  const timer = setInterval(tick, 1000);

  return {
    done: promise,
    end,
    hold,
    control(control) {
      if (over) return;
      if (control === 'hide' && !shown.held) hold('hidden');
      if (control === 'show' && shown.held === 'hidden') goOn();
      if (control !== 'toggle-pause') return;
      // To try again is to begin.
      if (shown.held === 'trouble') end('go');
      else if (shown.held) goOn();
      else hold('asked');
    },
  };
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
