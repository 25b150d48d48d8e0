/**
 * What the fold says of one frame. Angles in degrees, forward flexion positive, zero = this person's own quiet upright
 * stance (in a bridge: hook-lying rest). See docs/glossary.md for each angle.
 */
import type { View } from './pose/view.ts';
import type { PointPx } from './pose/frame.ts';

/** Why a number is not there. Every reason has words for the user in `src/words`. */
export type UnavailableReason =
  | 'no-person'
  | 'not-calibrated'
  | 'out-of-picture'
  | 'not-side-on'
  | 'back-hidden' // an arm or an object covers it, or the outline is lost
  | 'legs-hidden' // something stands before them
  | 'outline-unclear'; // the estimators disagree, or the outline fits no body

/** A number with its standard error, or an honest reason why there is none. `unsure` numbers are drawn differently and never judged. */
export type Angle =
  | { readonly kind: 'measured'; readonly deg: number; readonly sigmaDeg: number }
  | { readonly kind: 'unsure'; readonly deg: number; readonly sigmaDeg: number }
  | { readonly kind: 'unavailable'; readonly reason: UnavailableReason };

/** Green, amber and red of the norm the exercise file gives. */
export type Band = 'green' | 'amber' | 'red';

/** State of the spine in words and shapes: ● long, ▲ rounding, ▼ arching, ? unsure. */
export type SpineState = 'long' | 'rounding' | 'arching' | 'unsure';

/** The measured contour of the back, tail end first, in image pixels, with the index range of its lumbar part. */
export interface BackContour {
  readonly points: readonly PointPx[];
  readonly lumbarStart: number;
  readonly lumbarEnd: number;
}

/** What to tell somebody who is not yet well placed, most important first. */
export type GuidanceCode =
  | 'nobody'
  | 'too-dark'
  | 'two-people'
  | 'step-back'
  | 'come-closer'
  | 'feet-cut-off' // below the picture, or beyond its side for somebody lying
  | 'head-cut-off'
  | 'cut-off-left' // part of the body beyond this border of the picture
  | 'cut-off-right'
  | 'camera-tilted' // to one side
  | 'camera-high'
  | 'camera-low'
  | 'move-left' // in the picture as the camera sees it
  | 'move-right'
  | 'turn-side-on'
  | 'turn-away' // turn the front a little away from the camera
  | 'turn-towards'
  | 'back-hidden'
  | 'outline-unclear' // person and background cannot be told apart
  | 'legs-hidden' // plates or furniture before them
  | 'loose-shirt' // a loose shirt hides the lower back: advice, it does not hold anything up
  | 'stand-tall'
  | 'kneel-tall' // on one knee
  | 'lie-down'
  | 'bend-knees'
  | 'no-bench' // a hip thrust, which is an exercise of its own
  | 'lie-straight' // on the back, the leg to be raised straight
  | 'straighten-leg'
  | 'lean-on-bench' // shoulders on it, hips low
  | 'hold-still'
  | 'press-back' // the two halves of the supine self-test
  | 'arch-back';

/** How far the fold has come towards measuring; where a whole session is, is its `SessionStage`. */
export type Readiness = 'no-person' | 'positioning' | 'calibrating' | 'self-test' | 'exercising';

/** Where in a repetition the person is. */
export type RepPhase = 'rest' | 'going' | 'end' | 'returning';

export interface Reading {
  readonly timestampMs: number;
  readonly stage: Readiness;
  readonly guidance: GuidanceCode | null;
  /** 0…1 while calibrating, 1 after. */
  readonly calibrationProgress: number;
  readonly view: View | null;
  /** Hip flexion: pelvis against femur, change from neutral. */
  readonly hip: Angle;
  /** Lumbar flexion: thoraco-lumbar back against sacrum, a surface estimate, change from neutral. */
  readonly lumbar: Angle;
  /** Inclination of the line hip → shoulder, change from neutral; null when unknown. */
  readonly trunkInclinationDeg: number | null;
  /** 180° − hip–knee–ankle of the near leg; null when unknown. */
  readonly kneeFlexionDeg: number | null;
  readonly spine: SpineState;
  /** Band of the lumbar angle; null unless measured. */
  readonly band: Band | null;
  readonly backContour: BackContour | null;
  /** The neutral back laid on the present pelvis, for the ghost line; null before calibration. */
  readonly neutralContour: readonly PointPx[] | null;
  readonly repPhase: RepPhase;
  /** Of a hold under way: the time in band so far, ms; absent without one. */
  readonly inBandMs?: number | undefined;
  /** Full reps so far. */
  readonly repCount: number;
}

/** A frame that was looked at and not measured. */
export function unmeasured(timestampMs: number): Reading {
  const nothing: Angle = { kind: 'unavailable', reason: 'not-calibrated' };
  return {
    timestampMs,
    stage: 'positioning',
    guidance: null,
    calibrationProgress: 0,
    view: null,
    hip: nothing,
    lumbar: nothing,
    trunkInclinationDeg: null,
    kneeFlexionDeg: null,
    spine: 'unsure',
    band: null,
    backContour: null,
    neutralContour: null,
    repPhase: 'rest',
    repCount: 0,
  };
}

export type CueCode =
  | 'spine-rounding'
  | 'spine-arching'
  | 'spine-early'
  | 'depth-shallow'
  | 'hips-low'
  | 'knee-bent'
  | 'knee-straight'
  | 'view-lost' // the rep could not be followed
  | 'back-unseen'; // it counted, but its back could not be judged

export type Severity = 'info' | 'warning' | 'alert';

/** The knee takes over: too bent in a hinge, too straight in a bridge. */
export type KneeCode = Extract<CueCode, 'knee-bent' | 'knee-straight'>;

/** What to do. */
export interface Cue {
  readonly timestampMs: number;
  readonly code: CueCode;
  readonly severity: Severity;
  /** When what it speaks of was established; absent in sessions saved before there were plans. */
  readonly causeMs?: number | undefined;
  /** Of 'view-lost' and 'back-unseen': what was in the way. */
  readonly reason?: UnavailableReason | undefined;
}

/** What was amiss in a rep, with the measured numbers and the limit they missed. Angles in degrees, times in ms. */
export type Loss =
  /** Sizes without sign. The back went too far by its size, or too far for what the hips did by then. */
  | ({ readonly code: 'spine-rounding' | 'spine-arching'; readonly deg: number; readonly sigmaDeg: number } & (
      { readonly by: 'size'; readonly greenDeg: number } | { readonly by: 'share'; readonly hipDeg: number }
    ))
  /** Shares of the hips in the movement, 0…1. */
  | { readonly code: 'hip-share'; readonly share: number; readonly greenShare: number }
  /** How far thorax and pelvis are from turning as one. */
  | { readonly code: 'coordination'; readonly deg: number; readonly greenDeg: number }
  /** Missing to a straight hip; so much may be missing. */
  | { readonly code: 'hips-low'; readonly missingDeg: number; readonly mayMissDeg: number }
  | { readonly code: 'depth-shallow' | 'opening-small'; readonly deg: number; readonly enoughDeg: number }
  /** Of an exercise that is held, what counts are the seconds in band. */
  | { readonly code: 'hold-short' | 'band-short'; readonly heldMs: number; readonly leastMs: number }
  /** The way there, up in a bridge and down in a hinge. */
  | { readonly code: 'tempo-fast'; readonly way: 'up' | 'down'; readonly goingMs: number; readonly leastMs: number }
  | { readonly code: 'tempo-slow'; readonly repMs: number; readonly mostMs: number }
  | { readonly code: KneeCode; readonly deg: number; readonly limitDeg: number }
  /** Mostly back: no more points than this. */
  | { readonly code: 'spine-cap'; readonly mostPoints: number };

/** `points` are taken off, > 0. */
export type Deduction = Loss & { readonly points: number };

export type RepKind = 'rep' | 'partial' | 'not-judged';

/** What moved: mostly the hips, the back shared, mostly the back. Of the back's largest deviation only. */
export type Verdict = 'good' | 'moderate' | 'bad';

/** One repetition. Unknown numbers are null. `index` counts every attempt from 0. */
export interface Rep {
  readonly index: number;
  readonly kind: RepKind;
  readonly startMs: number;
  readonly peakMs: number;
  readonly endMs: number;
  /** Change from neutral where the hips went farthest: positive in a hinge, negative in a bridge. */
  readonly hipFlexionPeakDeg: number | null;
  /** Signed deviation of largest size from neutral that was held in the rep, for 0.4 s or a quarter of it. */
  readonly lumbarPeakDeg: number | null;
  readonly lumbarPeakMs: number | null;
  readonly lumbarSigmaDeg: number | null;
  /** Hip flexion missing to a straight hip at that moment, ± about 5°; null where the exercise does not go there. */
  readonly hipToStraightDeg: number | null;
  /** Time near the end of the way, ms; of an exercise that is held, the time the hips and back had gone far enough. */
  readonly holdMs: number;
  /** Of an exercise that is held: the time the hips were far enough and the back in its band, ms; absent in others. */
  readonly inBandMs?: number | undefined;
  /** Share of the hips in the travel, ΔH / (ΔH + Δλ), 0…1. */
  readonly hipShare: number | null;
  /** Hip angle (size of the change) at which λ first leaves the green band; equals the peak when it never does. */
  readonly neutralHipRangeDeg: number | null;
  /** The knee at its worst: most bent in a hinge, straightest in a bridge. */
  readonly kneeFlexionPeakDeg: number | null;
  /** 0…100, only for kind 'rep' with a measured spine. */
  readonly score: number | null;
  readonly scoreSigma: number | null;
  readonly verdict: Verdict | null;
  readonly deductions: readonly Deduction[];
  /** Why the back of it, or the whole, was not judged. */
  readonly reason: UnavailableReason | null;
}

/** Why a movement that went as far as a rep was none. */
export type AttemptReason =
  | 'squat' // the hips went down rather than back
  | 'both-legs' // one was to be raised
  | 'too-short' // of a hold: let go at once
  | 'too-quick' // no hips go there and back in that time
  | 'too-slow' // held, or filmed in slow motion
  | 'cut-off'; // the recording began or ended in the middle of it

export interface EndedAttempt {
  readonly startMs: number;
  readonly endMs: number;
  readonly reason: AttemptReason;
}

export type AnalysisEvent =
  | { readonly type: 'calibrated'; readonly timestampMs: number; readonly startMs: number; readonly endMs: number }
  /** How far the back went either way; null halves were not seen. */
  | {
      readonly type: 'self-tested';
      readonly timestampMs: number;
      readonly pressDeg: number | null;
      readonly archDeg: number | null;
    }
  /** The larger of the person's full bends. */
  | { readonly type: 'own-bend'; readonly timestampMs: number; readonly deg: number; readonly sigmaDeg: number }
  /** The pictures are of another size or shape from here on: turned where upright ones follow lying ones, or the other way. */
  | { readonly type: 'picture-changed'; readonly timestampMs: number; readonly turned: boolean }
  | { readonly type: 'rep-started'; readonly timestampMs: number }
  /** Of a hold under way: so long in band by now, a round number; `enough` when it is all that is asked for. */
  | { readonly type: 'held'; readonly timestampMs: number; readonly inBandMs: number; readonly enough: boolean }
  | { readonly type: 'attempt-ended'; readonly timestampMs: number; readonly attempt: EndedAttempt }
  | { readonly type: 'rep-finished'; readonly timestampMs: number; readonly rep: Rep }
  | { readonly type: 'cue'; readonly timestampMs: number; readonly cue: Cue }
  /** A clean rep is worth a word: the first, one after a slip, or the one from which remarks grow fewer. */
  | { readonly type: 'praise'; readonly timestampMs: number; readonly kind: 'first' | 'again' | 'fading' };
