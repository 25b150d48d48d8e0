/** What an exercise file says. The pipeline knows no exercise by name; all it needs is here. Angles in degrees, times in ms. */
import type { NeutralConditions } from './calibration.ts';
import type { AngleMap } from './lumbar-map.ts';
import type { CueCode, Severity } from './reading.ts';

export interface LumbarBands {
  /** |λ| up to here is green. */
  readonly greenDeg: number;
  /** |λ| up to here is amber, beyond is red. */
  readonly amberDeg: number;
}

export interface CueRule {
  readonly code: CueCode;
  readonly severity: Severity;
  /** Higher speaks first. */
  readonly priority: number;
  /** What to do, short, as spoken. */
  readonly text: string;
}

export interface ScoreWeights {
  readonly spine: number;
  readonly hipShare: number;
  readonly coordination: number;
  readonly depth: number;
  readonly tempo: number;
  readonly knee: number;
}

export interface Exercise {
  readonly id: string;
  readonly name: string;
  /** One sentence for the start screen. */
  readonly summary: string;
  readonly posture: 'standing' | 'lying';
  /** The quiet stance that is the zero of all angles. */
  readonly neutral: NeutralConditions;
  /** From the outline's change to lumbar and hip angle, fitted for this movement. */
  readonly angleMap: AngleMap;
  readonly reps: {
    /** Hip flexion (change from neutral) that begins an attempt. */
    readonly leaveDeg: number;
    /** Peak needed for a full rep; less is partial. */
    readonly fullDeg: number;
    /** Peak below this is no attempt at all. */
    readonly partialDeg: number;
    /** An attempt ends when hip flexion is back below max(this, returnShare × peak). */
    readonly returnDeg: number;
    readonly returnShare: number;
    readonly minDurationMs: number;
    readonly maxDurationMs: number;
    /** Lost tracking longer than this makes the rep not judged. */
    readonly maxGapMs: number;
    /** With the knee bent more than this while the trunk inclines less than `squatTrunkDeg` it is a squat, not a rep. */
    readonly squatKneeDeg: number;
    readonly squatTrunkDeg: number;
    /** A hinge inclines the trunk by at least this share of hip + lumbar motion; walking and squatting do not. 0 asks for none. */
    readonly minTrunkShare: number;
    /** Share of an attempt's frames that need a measured back for the rep to be judged. */
    readonly minMeasuredShare: number;
  };
  readonly lumbar: { readonly flexion: LumbarBands; readonly extension: LumbarBands };
  /** Spine cue: λ beyond `deg` (either sign) by one σ-scaled margin for at least `dwellMs`. */
  readonly spineCue: { readonly flexionDeg: number; readonly extensionDeg: number; readonly dwellMs: number };
  /** Early spine: lumbar share of the first `untilDeg` of hip + lumbar motion greater than `share`, and λ beyond `minLumbarDeg`. */
  readonly earlySpine: { readonly untilDeg: number; readonly share: number; readonly minLumbarDeg: number };
  readonly hipShare: { readonly green: number; readonly amber: number };
  /** Mean distance of the thorax–pelvis coupling angle from moving as one: up to green, up to amber. */
  readonly coordination: { readonly greenDeg: number; readonly amberDeg: number };
  /** Peak hip flexion that counts as deep enough; shallower full reps lose depth points. */
  readonly depthDeg: number;
  readonly kneeMaxDeg: number;
  readonly tempo: { readonly minDescentMs: number; readonly maxRepMs: number };
  readonly weights: ScoreWeights;
  /** A red spine caps the score here. */
  readonly redCap: number;
  readonly cues: readonly CueRule[];
  /** No cue sooner than this after the last one, and the same code not sooner than `sameCueCooldownMs`. */
  readonly cueCooldownMs: number;
  readonly sameCueCooldownMs: number;
}
