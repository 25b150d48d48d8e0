/** Everything the voice says, and the same lines as shown, in one language. Short, calm, what to do. */
import type { Posture } from '../core/pose/view.ts';
import type { Side } from '../core/pose/frame.ts';
import type { GuidanceCode } from '../core/reading.ts';
import type { Stance } from '../core/neutral/stance.ts';
import type { PauseReason, SetPlace, ToldReason } from '../core/session/session-line.ts';
import type { SetSummary } from '../core/session/summary.ts';

/** A whole line each, with its full stop; lines are put together with a space between. */
export interface VoiceWords {
  /**
   * What to do to be seen well.
   *
   * @param nearSide the person's side nearer to the camera, to say left, right, forward or backward of their own; null when
   *   it is unknown or they are not roughly side-on, for then it tells nothing of where they face
   */
  guidance(code: GuidanceCode, stance: Stance, nearSide: Side | null): string;
  /** Where the camera goes, said at the very beginning. */
  readonly cameraPlace: Readonly<Record<Stance, string>>;
  /** Well placed: now be still. */
  placed(posture: Posture): string;
  /** The zero is known, before the self-test. */
  readonly calibrated: string;
  /** After the self-test. @param seen both halves were told apart. */
  selfTested(seen: boolean): string;
  /** The set that is about to begin: "Set two of three. Eight reps, right leg.", "Three holds of twenty seconds, left leg." */
  setBegins(place: SetPlace): string;
  /** Going on after a pause: "Five done, three to go." */
  resumes(done: number, target: number): string;
  /** "Three.", as word. */
  count(count: number): string;
  /** In the middle of a hold: "Ten seconds."; and when it is enough: "Twenty seconds. Slowly back." */
  held(seconds: number, enough: boolean): string;
  /** The end of the count-in. */
  readonly go: string;
  /** Reminder after a while without a rep. */
  toGo(count: number): string;
  /** Sparing: the first clean rep, and a clean one after one that was not. */
  praise(kind: 'first' | 'again'): string;
  /** The cue fades from here on, said once: "I will say less now." */
  readonly fading: string;
  /** Why, and what to do; of a silent camera also that it goes on by itself. */
  paused(reason: PauseReason): string;
  /** A camera that was silent gives pictures again. */
  readonly pictureBack: string;
  /** A new zero is needed, and why: the camera may stand elsewhere, or the picture has turned or changed its size. How to hold still is said after it. */
  pictureNew(why: 'moved' | 'turned' | 'resized'): string;
  /** The browser waits for an answer whether the camera is allowed. */
  readonly cameraAsked: string;
  /** The camera stayed silent for two minutes, and the session ends. */
  readonly cameraGone: string;
  /** "8 reps, 6 mostly hips. Your hips went 62 degrees before your back joined in. One more I could not judge." */
  summary(summary: SetSummary): string;
  /** After a movement that is none of the exercise. */
  readonly noRep: Readonly<Record<ToldReason, string>>;
  readonly ownBend: {
    /** Before the first set: two full bends show how far this back bends; whoever begins instead has said no. */
    readonly offer: string;
    /** After the first of the two. */
    readonly more: string;
    done(deg: number): string;
    /** The bends could not be measured. */
    readonly unseen: string;
  };
  /** After the summary, what to mind: "Next time: less knee, hips back." @param remark a cue, with its full stop */
  nextTime(remark: string): string;
  /** "Set done.", before the summary. */
  setDone(place: SetPlace): string;
  /** "Rest, sixty seconds.", "Rest, two minutes." */
  rest(seconds: number): string;
  /** "Ten seconds. Come back to your place." */
  restEnding(seconds: number): string;
  readonly restOver: string;
  /** The other leg is next: "Now the right leg." */
  changeLeg(leg: Side): string;
  /** The end of the session: "That was the last set." */
  readonly done: string;
  /** Said in the settings to try the voice. */
  readonly sample: string;
}
