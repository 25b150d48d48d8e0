/** What the controller tells the screens. One value says everything that is on the screen, except the 30 Hz picture, which goes through `HingelineApp.paint`. */
import type { Day } from '../core/history/days.ts';
import type { Assessment } from '../core/programme/assessment.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Prescription } from '../core/records/prescription.ts';
import type { SessionEntry } from '../core/records/record.ts';
import type { SessionPlan } from '../core/session/plan.ts';
import type { CheckedRecording, MarkedMoment } from '../core/study/check.ts';
import type { CameraInfo } from '../ports/ports.ts';
import type { DataState } from './data/data-state.ts';
import type { CompareState, HistoryState, ReportState, ReviewState } from './review/review-state.ts';
import type {
  BetweenState,
  DayDoneState,
  GuidedState,
  LiveState,
  LoadingState,
  SetupState,
} from './session/session-state.ts';
import type { Settings, SettingsState } from './settings/settings-state.ts';
import type { Shown } from './shared/shown.ts';

/** Nothing yet: what the address asks for is still being fetched. */
export interface BlankState extends Shown {
  readonly screen: 'blank';
}

export interface StartState extends Shown {
  readonly screen: 'start';
  /** Newest first; one that has just been deleted says when, and can be brought back. */
  readonly sessions: readonly SessionEntry[];
  /** Cameras known so far; empty until the browser names any. */
  readonly cameras: readonly CameraInfo[];
  readonly cameraId: string | null;
  readonly plan: SessionPlan;
  /** Exercises done with a weight in the hands. */
  readonly loaded: readonly string[];
  /** The plan that the person follows. */
  readonly prescription: Prescription | null;
  /** Null until one is begun. */
  readonly programme: Programme | null;
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
  /** Where the person is. */
  readonly today: Day;
  /** A newer version of the app is here, to be taken. */
  readonly isNewerReady: boolean;
}

/** Every exercise there is. */
export interface ExercisesState extends Shown {
  readonly screen: 'exercises';
  readonly plan: SessionPlan;
  /** Exercises done with a weight in the hands. */
  readonly loaded: readonly string[];
}

/** What the exercises are for, how they look done well and poorly, and for whom they are not. */
export interface LearnState extends Shown {
  readonly screen: 'learn';
  readonly topic: LearnTopic;
}

/** A plan is made here, or one that was made is opened. */
export interface PlanState extends Shown {
  readonly screen: 'plan';
  /** May have no exercise yet. */
  readonly draft: Prescription;
  /** Leads to it from any device, all of it in the address; null without an exercise. */
  readonly link: string | null;
}

/** A plan that came in, before it applies. */
export interface PlanOfferState extends Shown {
  readonly screen: 'plan-offer';
  /** It is being made here, and looked at as others will see it. */
  readonly isPreview: boolean;
  readonly offer: Prescription;
  /** Some of its numbers were brought within what can be chosen. */
  readonly adjusted: boolean;
  /** The same as it stands in the address. */
  readonly data: string;
  /** What is set now, and the plan that is followed now. */
  readonly own: Pick<Settings, 'plan' | 'limits' | 'loaded' | 'ownBend' | 'prescription'>;
}

/** What the programme is, day by day and line by line, and where it is changed. */
export interface ProgrammeState extends Shown {
  readonly screen: 'programme';
  /** The one to begin with, where none is kept. */
  readonly programme: Programme;
  /** It is kept, rather than proposed. */
  readonly kept: boolean;
  /** A physio's plan is followed: the programme rests meanwhile. */
  readonly resting: boolean;
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
  /** Where the person is. */
  readonly today: Day;
}

/** What a guided exercise is, before it begins. */
export interface GuidedPageState extends Shown {
  readonly screen: 'guided-page';
  readonly guidedId: string;
}

/** What an assessment is, what it found, and how it was before. */
export interface AssessmentState extends Shown {
  readonly screen: 'assessment';
  /** Those that are kept, oldest first. */
  readonly assessments: readonly Assessment[];
  /** The one that was just made; it is kept if anything was found. */
  readonly made: Assessment | null;
  /** The programme begins by it, or goes on as it did; or a plan is followed instead. */
  readonly follows: 'begins' | 'goes-on' | 'plan';
  /** Where the person is. */
  readonly today: Day;
}

/** Hingeline's angle of the back beside that of sticks on it, in a recording of one's own. */
export interface CheckState extends Shown {
  readonly screen: 'check';
  readonly exerciseId: string;
  /** The recording is being measured; null while none is. */
  readonly looking: {
    /** While the file is opened and the body model loaded. */
    readonly loading: Pick<LoadingState, 'step' | 'progress'> | null;
    /** How far it has been measured, 0…1. */
    readonly share: number;
  } | null;
  /** Null before one was. */
  readonly recording: CheckedRecording | null;
  /** Which of its pictures is shown, and the picture itself: null until it is there, and where it cannot be had. Only lent. */
  readonly shown: { readonly timestampMs: number; readonly image: ImageBitmap | null } | null;
  readonly marked: readonly MarkedMoment[];
  /** Hingeline's angles may be seen. */
  readonly compared: boolean;
}

/** The id of an exercise, or one of `LearnPage`. */
export type LearnTopic = string;

export type ScreenState =
  | BlankState
  | StartState
  | ExercisesState
  | LoadingState
  | SetupState
  | LiveState
  | BetweenState
  | DayDoneState
  | ReviewState
  | CompareState
  | HistoryState
  | SettingsState
  | LearnState
  | GuidedPageState
  | GuidedState
  | PlanState
  | PlanOfferState
  | ProgrammeState
  | AssessmentState
  | ReportState
  | CheckState
  | DataState;
