/** One spoken line at a time on a browser's speech synthesis, and whether it began in time. */

import { tryExtra } from '../ports/extra.ts';

/** The cue is about this moment: a line that has not begun by then is not begun. Unvalidated. */
const START_LIMIT_MS = 600;
/** On Linux Chromium loses a line that follows upon `cancel()` at once (votingworks/bmd#1106). */
const AFTER_CANCEL_MS = 50;
/** Some voices never tell that they have ended; none takes longer than this and so much a character at its own rate. Unvalidated. */
const LONGEST_LINE_MS = 3000;
const LONGEST_CHARACTER_MS = 80;

/** What becomes of a line: it is heard; or never, as its voice did not begin in time, could not, or was not let. */
export type Outcome = 'started' | 'late' | 'failed' | 'not-let';

/** Another app took its place, or there was no tap yet: no failure of the voice. */
const NOT_LET: ReadonlySet<SpeechSynthesisErrorCode> = new Set(['canceled', 'interrupted', 'not-allowed']);

/** A line in its pieces, of which there is one at least. */
export type Pieces = readonly SpeechSynthesisUtterance[];

export interface SpokenLines {
  /**
   * Speaks now, piece after piece, cutting off what is being spoken.
   *
   * @param outcome told of each piece that is begun; and once of a piece that is not, and so of all after it
   */
  speak(line: Pieces, outcome: (outcome: Outcome, piece: number) => void): void;
  /** Cuts off what is being spoken, and what is about to be. */
  stop(): void;
}

/** @param speaking told when a line is begun (true) and when there is none any more (false). */
export function spokenLines(synthesis: SpeechSynthesis, speaking: (on: boolean) => void): SpokenLines {
  // Holding the utterance keeps Chrome from collecting it, which loses its events (crbug.com/509488).
  let current: SpeechSynthesisUtterance | null = null;
  /** Of the present wait: for the synthesis to have cancelled, for the start, or for the end. */
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (ms: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const finish = (): void => {
    clearTimeout(timer);
    if (current) speaking(false);
    current = null;
  };
  /** @returns whether there was something to cancel. */
  const cancel = (): boolean => {
    const busy = synthesis.speaking || synthesis.pending;
    if (busy) tryExtra(() => synthesis.cancel(), undefined);
    return busy;
  };

  const speakFrom = (piece: number, line: Pieces, outcome: (outcome: Outcome, piece: number) => void): void => {
    const utterance = line[piece]!;
    current = utterance;
    let started = false;
    const mine = (then: () => void) => (): void => {
      if (current === utterance) then();
    };
    const fail = (why: Outcome): void => {
      finish();
      outcome(why, piece);
    };
    const next = (): void => {
      if (piece + 1 < line.length) speakFrom(piece + 1, line, outcome);
      else finish();
    };
    utterance.addEventListener(
      'start',
      mine(() => {
        started = true;
        wait(LONGEST_LINE_MS + (LONGEST_CHARACTER_MS * utterance.text.length) / utterance.rate, next);
        outcome('started', piece);
      }),
    );
    utterance.addEventListener('end', mine(next));
    utterance.addEventListener('error', ({ error }) => {
      if (current !== utterance) return;
      const isLet = !NOT_LET.has(error);
      if (!started) fail(isLet ? 'failed' : 'not-let');
      else if (isLet) next();
      else finish();
    });
    const begin = (afterMs: number): void => {
      wait(START_LIMIT_MS - afterMs, () => {
        finish();
        cancel();
        outcome('late', piece);
      });
      const isAsked = tryExtra(() => {
        if (synthesis.paused) synthesis.resume();
        synthesis.speak(utterance);
        return true;
      }, false);
      if (!isAsked) fail('failed');
    };
    if (cancel()) wait(AFTER_CANCEL_MS, () => begin(AFTER_CANCEL_MS));
    else begin(0);
  };

  return {
    speak(line, outcome) {
      finish();
      speaking(true);
      speakFrom(0, line, outcome);
    },
    stop() {
      finish();
      cancel();
    },
  };
}
