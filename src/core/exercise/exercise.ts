/** What an exercise file says. The pipeline knows no exercise by name; all it needs is here. Angles in degrees, times in ms. */
import type { Subject } from '../neutral/neutral.ts';
import type { SelfTest } from '../neutral/self-test.ts';
import type { MapSource } from '../back/angle-map.ts';
import type { CueCode, KneeCode, Severity } from '../reading.ts';

export interface LumbarBands {
  /** |λ| up to here is green. */
  readonly greenDeg: number;
  /** |λ| up to here is amber, beyond is red. */
  readonly amberDeg: number;
}

/**
 * How much the back may join in for what the hips do: the lumbar angle over the hip angle. A good hinge has 0.25 to 0.34, a
 * free forward bend 0.6 (docs/decisions/0012).
 */
export interface BackShare {
  /** Up to this ratio green reaches to `greenDeg` of lumbar angle. */
  readonly greenRatio: number;
  readonly greenDeg: number;
  /** Beyond these ratios, and beyond `fromLumbarDeg`, it is amber or red whatever the size. */
  readonly amberRatio: number;
  readonly redRatio: number;
  readonly fromLumbarDeg: number;
  /** On the way the ratio says nothing before the hips have gone so far: a free bend begins with the back. */
  readonly fromHipDeg: number;
}

/** Limits as shares of the person's own comfortable full bend. */
export interface BendShares {
  readonly green: number;
  /** Green while the back shares little (`BackShare.greenRatio`). */
  readonly greenShared: number;
  readonly amber: number;
  readonly cue: number;
  /** The cue also needs a ratio beyond this; 0 asks for none. */
  readonly cueRatio: number;
}

export interface BendNorm {
  /** Taken where the own bend is not known. */
  readonly usualDeg: number;
  /** Below this nothing is coloured or judged: numbers only. */
  readonly leastDeg: number;
  readonly bodyWeight: BendShares;
  readonly loaded: BendShares;
  /** With a weight: so much more than in the first reps is worth a cue. */
  readonly driftDeg: number;
  /** `earlySpine.minLumbarDeg` before limits were moved, to judge anew by. */
  readonly earlyDeg: number;
}

/** How far a rep goes: measured from the neutral (depth), or by what is missing to a straight hip (height). */
export interface Reach {
  readonly from: 'neutral' | 'straight';
  /** Needed for a full rep; less is partial. Travel from the neutral, or missing to straight. */
  readonly fullDeg: number;
  /** Enough; full reps that stop before lose points. */
  readonly enoughDeg: number;
}

/** Seconds count while the hips have gone as far as a full rep and the back is green; they are told now and then. */
export interface Hold {
  /** So much of it is asked for. */
  readonly targetMs: number;
  /** Less is no hold. */
  readonly leastMs: number;
  readonly tellEveryMs: number;
  /** With the knee of the measured leg straighter than this somebody gets down or up, and holds nothing. */
  readonly leastKneeDeg: number;
}

export interface CueRule {
  readonly code: CueCode;
  readonly severity: Severity;
  /** Higher speaks first. */
  readonly priority: number;
}

export interface ScoreWeights {
  readonly spine: number;
  readonly hipShare: number;
  readonly coordination: number;
  /** Depth of a hinge, height of a bridge. */
  readonly range: number;
  /** Stay at the end. */
  readonly hold: number;
  readonly tempo: number;
  readonly knee: number;
}

/** From where to where angles are shown, degrees; the hips in the direction of the exercise. */
export interface ShownDeg {
  readonly hip: readonly [min: number, max: number];
  readonly back: readonly [min: number, max: number];
}

/** What the norm of real people changed (docs/decisions/0012); before, it was fixed sizes of the back alone. */
export type FirstLimits = Pick<
  Exercise,
  'lumbar' | 'backShare' | 'spineCue' | 'earlySpine' | 'hipShare' | 'coordination'
>;

export interface Exercise extends Subject {
  readonly id: string;
  /** From the outline's change to lumbar and hip angle, fitted for this movement. */
  readonly angleMap: MapSource;
  readonly reps: {
    /** Travel (hip and lumbar angle in the exercise's direction) that begins an attempt. */
    readonly leaveDeg: number;
    /** Peak below this is no attempt at all. */
    readonly partialDeg: number;
    /** An attempt ends when travel is back below max(this, returnShare × peak). */
    readonly returnDeg: number;
    readonly returnShare: number;
    readonly minDurationMs: number;
    readonly maxDurationMs: number;
    /** Lost tracking longer than this makes the rep not judged. */
    readonly maxGapMs: number;
    /**
     * With the knee bent more than this it is a squat, not a rep, where the trunk leans less than `squatLean` of the thigh's
     * turn; lying, the knee is drawn to the chest.
     */
    readonly squatKneeDeg: number;
    readonly squatLean: number;
    /** The trunk turns by at least this share of the travel; in walking, squatting and lifting a leg it does not. 0 asks for none. */
    readonly minTrunkShare: number;
    /** The thigh turns by at least this share of the travel; in sitting up it does not. 0 asks for none. */
    readonly minThighShare: number;
    /** Share of an attempt's frames that need a measured back for the rep to be judged. */
    readonly minMeasuredShare: number;
  };
  readonly reach: Reach;
  /** For an exercise whose end is held and whose seconds count; null for one that goes there and back. */
  readonly hold: Hold | null;
  readonly lumbar: { readonly flexion: LumbarBands; readonly extension: LumbarBands };
  /** Null where only the size counts. */
  readonly backShare: BackShare | null;
  /** Where the limits of flexion come from, if they follow the person's own bend. */
  readonly bendNorm: BendNorm | null;
  /** How far a user may move the limits that are not the back's, whole degrees. */
  readonly limitRanges: {
    readonly reachDeg: readonly [min: number, max: number];
    readonly kneeDeg: readonly [min: number, max: number];
  };
  /** Room for its usual angles and for those it warns of: on the two bars, and in the plot of one against the other. */
  readonly shown: { readonly bars: ShownDeg; readonly plot: ShownDeg };
  /** False: the back bends too little to be judged by size; its number is shown without colour, verdict or cue. */
  readonly marked: boolean;
  /**
   * Spine cue, after `dwellMs` and with a σ-scaled margin: flexion beyond `flexionDeg` with a ratio beyond `flexionRatio`, or
   * red; extension beyond `extensionDeg`; with a weight, `driftDeg` more than in the first reps.
   */
  readonly spineCue: {
    readonly flexionDeg: number;
    readonly flexionRatio: number;
    readonly extensionDeg: number;
    readonly driftDeg: number | null;
    readonly dwellMs: number;
  };
  /**
   * The movement starts from the back: within the first `untilDeg` (of the trunk's lean, or of the travel) λ goes beyond
   * `minLumbarDeg` and is more than `share` of the travel.
   */
  readonly earlySpine: {
    readonly of: 'lean' | 'travel';
    readonly untilDeg: number;
    readonly share: number;
    readonly minLumbarDeg: number;
  };
  readonly hipShare: { readonly green: number; readonly amber: number };
  /** Mean distance of the thorax–pelvis coupling angle from moving as one: up to green, up to amber. */
  readonly coordination: { readonly greenDeg: number; readonly amberDeg: number };
  /** Beyond the limit towards the worst, the knee takes over: too bent in a hinge, too straight in a bridge. */
  readonly knee: { readonly code: KneeCode; readonly limitDeg: number; readonly worstDeg: number };
  /** The way there takes at least so long, the whole rep at most so long, and the end is held at least so long. */
  readonly tempo: { readonly minGoingMs: number; readonly maxRepMs: number; readonly minHoldMs: number };
  /** A short exercise of the back before the first rep, so that its movement is felt and heard; null for none. */
  readonly selfTest: SelfTest | null;
  readonly weights: ScoreWeights;
  /** A red spine caps the score here. */
  readonly redCap: number;
  readonly cues: readonly CueRule[];
  /** No cue sooner than this after the last one, and the same code not sooner than `sameCueCooldownMs`. */
  readonly cueCooldownMs: number;
  readonly sameCueCooldownMs: number;
  /** Between two cues of the back, each in its own rep. */
  readonly spineCooldownMs: number;
  /** By which sessions were judged before there was a norm of real people; null for an exercise that came later. */
  readonly firstLimits: FirstLimits | null;
}
