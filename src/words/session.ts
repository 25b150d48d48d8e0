/** What set-up and live show beside the lines of the voice. */
import type { Posture } from '../core/pose/view.ts';

export interface SessionWords {
  /** On buttons, where a phone leaves room for words of ten letters. */
  readonly controls: {
    readonly voice: string;
    /** After the voice: whether it is on. */
    readonly on: string;
    readonly off: string;
    readonly pause: string;
    readonly goOn: string;
    /** Out of a rest. */
    readonly goOnNow: string;
    /** To take the zero again. */
    readonly zero: Readonly<Record<Posture, string>>;
    readonly bigType: string;
    readonly finish: string;
  };

  /** Full reps of the set so far: "5 of 8 reps done". @param reps as `SharedWords.reps` says them */
  done(reps: string, count: number): string;
  /** Beside the count: "of 8". */
  /** Beside the seconds of a hold. @param target with its unit */
  ofSeconds(target: string): string;
  ofTarget(target: number): string;
  /** Beside the count, without a plan: "reps", or short for it. */
  counted(count: number): string;

  readonly setUp: {
    readonly title: string;
    /** A recording is looked at before anything is judged. */
    readonly watching: string;
    readonly watched: string;
    readonly moment: string;
    /** The name of the ring that fills while the person is quiet. */
    readonly still: Readonly<Record<Posture, string>>;
    /** Turned as it should be. */
    readonly sideOn: string;
    /** Turned by so much too far. @param deg "24°" */
    offSideOn(deg: string): string;
    /** Of the drawing. @param view `sideOn` or `offSideOn` */
    seenFromAbove(view: string): string;
    /** What the back does on purpose, before or without a number: "pressed 7°". */
    readonly pressed: string;
    readonly arched: string;
    readonly atRest: string;
    /** Of the own bend: the largest so far. @param deg "38°" */
    mostSoFar(deg: string): string;
    readonly uprightIsZero: string;
  };

  readonly live: {
    /** Where the exercise has no name any more. */
    readonly exercise: string;
    readonly countIn: string;
    readonly rest: string;
    /** What comes after the rest. @param place as `placeWords` says it */
    next(place: string): string;
    /** In a pause: nothing is lost. @param place as `placeWords` says it @param reps as `SharedWords.reps` says them */
    kept(place: string, reps: string, count: number): string;
    /** Of a button: another camera in place of the one that is gone. */
    useCamera(name: string): string;
    readonly done: string;
    /** Before what the last rep came to, for somebody who hears it. */
    readonly lastRep: string;
    readonly hipsTooLow: string;
    readonly partial: string;
    readonly analysed: string;
    readonly picture: string;
  };

  /** Back against hips: names of the axes, short, and what the drawing is. */
  readonly plot: Readonly<Record<'folding' | 'opening', PlotWords>>;
}

export interface PlotWords {
  readonly hips: string;
  /** Beside the end of the axis where the back goes when it joins in, read upwards. */
  readonly back: string;
  readonly label: string;
}
