/** All that the fold remembers from one frame to the next: on the way to a zero, or measuring from it. */
import type { FilteredAngle } from './filters/angle.ts';
import type { Picture } from './pose/picture.ts';
import { heldView, type ViewState } from './pose/view.ts';
import type { SelfTestState } from './neutral/self-test.ts';
import { type SettlingState, UNSETTLED } from './placement/settling.ts';
import type { Neutral } from './neutral/neutral.ts';
import type { AnalysisEvent, Reading } from './reading.ts';
import { initialReps, type RepState } from './reps/reps.ts';

export interface AnalysisOptions {
  /** How long the person must hold the quiet posture, ms. */
  readonly calibrationMs: number;
  /** Live, somebody is told what to do and calibration waits for it; a recording is taken as it is. */
  readonly guided: boolean;
}

export const LIVE: AnalysisOptions = { calibrationMs: 3000, guided: true };
export const RECORDING: AnalysisOptions = { calibrationMs: 800, guided: false };

/** On the way to the neutral. */
export interface Settling extends SettlingState {
  readonly kind: 'settling';
}

/** What is remembered from the neutral on, and forgotten with it. */
export interface Calibrated {
  readonly kind: 'calibrated';
  readonly neutral: Neutral;
  /** Under way between calibration and the first rep, where the exercise has one. */
  readonly selfTest: SelfTestState | null;
  readonly hip: FilteredAngle | null;
  readonly lumbar: FilteredAngle | null;
  readonly trunk: FilteredAngle | null;
}

/** All memory of the fold; immutable, opaque to callers. */
export interface AnalysisState {
  readonly options: AnalysisOptions;
  /** How large the pictures are; null before the first. */
  readonly picture: Picture | null;
  /** Time of the last frame; null before the first. */
  readonly lastMs: number | null;
  readonly view: ViewState | null;
  readonly zero: Settling | Calibrated;
  readonly reps: RepState;
}

/** What one frame came to. */
export interface AnalysisStep {
  readonly state: AnalysisState;
  readonly reading: Reading;
  readonly events: readonly AnalysisEvent[];
}

export const SETTLING: Settling = { kind: 'settling', ...UNSETTLED };

export function calibrated(neutral: Neutral, selfTest: SelfTestState | null = null): Calibrated {
  return { kind: 'calibrated', neutral, selfTest, hip: null, lumbar: null, trunk: null };
}

/** The neutral everything is measured from; null before it is known. */
export function neutralOfState({ zero }: AnalysisState): Neutral | null {
  return zero.kind === 'calibrated' ? zero.neutral : null;
}

/** The state before the first frame; with a `neutral` from elsewhere in the same recording, calibrated already. */
export function initialState(options: AnalysisOptions, neutral: Neutral | null = null): AnalysisState {
  return {
    options,
    picture: null,
    lastMs: null,
    view: neutral && heldView(neutral.facing),
    zero: neutral ? calibrated(neutral) : SETTLING,
    // Where the zero is known before the first frame, a rep may be under way in it.
    reps: initialReps(undefined, neutral !== null),
  };
}
