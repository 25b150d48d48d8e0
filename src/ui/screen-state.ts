/** What the controller tells the screens. One value says everything that is on the screen, except the 30 Hz picture, which goes through `HingelineApp.paint`. */
import type { AppError } from '../ports/errors.ts';
import type { Advanced } from '../core/programme/advance.ts';
import type { Block, BlockPlace, BlockResult } from '../core/programme/block.ts';
import type { HoldReason } from '../core/programme/day-line.ts';
import type { Way } from '../core/programme/way.ts';
import type { Day } from '../core/history/days.ts';
import type { Limits } from '../core/exercise/limits.ts';
import type { GuidedStatus } from '../core/guided/status.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type { Posture } from '../core/pose/view.ts';
import type { CameraInfo, Still, VoiceInfo, VoiceSettings } from '../ports/ports.ts';
import type { Reading } from '../core/reading.ts';
import type { Assessment } from '../core/programme/assessment.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Prescription } from '../core/records/prescription.ts';
import type { KeptRep, SavedRep, SessionEntry, SessionRecord } from '../core/records/record.ts';
import type { OwnBend, Standard } from '../core/exercise/standard.ts';
import type { CheckedRecording, MarkedMoment } from '../core/study/check.ts';
import type { SessionPlan } from '../core/session/plan.ts';
import type { Breath } from '../core/session/session-line.ts';
import type { SessionStatus } from '../core/session/status.ts';
import type { Language } from '../words/language.ts';
import type { LoadingStep } from '../words/loading.ts';
import type { DataState } from './data/data-state.ts';

/** Bytes of the body model that have arrived. */
export interface LoadingProgress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** What the user can set; 'auto' leaves the choice to the measurement at first start. */
export interface Settings {
  readonly variant: 'auto' | 'lite' | 'full' | 'heavy';
  readonly inference: 'auto' | 'cpu' | 'gpu';
  /** Of everything shown and said. */
  readonly language: Language;
  readonly voice: Omit<VoiceSettings, 'language'>;
  /** Words and numbers fill the screen, without the picture. */
  readonly bigType: boolean;
  /** Single keys do what the buttons of a session do. */
  readonly keys: boolean;
  /** A picture of each rep is kept, of the moment its back moved most. */
  readonly stills: boolean;
  readonly plan: SessionPlan;
  /** Limits that were moved, by exercise. */
  readonly limits: Readonly<Record<string, Limits>>;
  /** Exercises done with a weight in the hands. */
  readonly loaded: readonly string[];
  /** The own full bend, once it was measured. */
  readonly ownBend: OwnBend | null;
  /** It is to be offered at the next chance. */
  readonly offersOwnBend: boolean;
  /** The plan that the person follows, beside what is set here. */
  readonly prescription: Prescription | null;
  /** The programme that the person does; null until they begin one. It rests while a plan is followed. */
  readonly programme: Programme | null;
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
}

/** Snapshot of a running session, at most ten times a second. */
export interface LiveSnapshot {
  readonly exerciseId: string;
  /** What is judged by, besides the exercise. */
  readonly standard: Standard;
  readonly source: 'camera' | 'recording';
  /** Where it stands among the exercises that are done in one go; absent for one alone. */
  readonly place?: BlockPlace | null | undefined;
  /** How far a recording has been analysed, 0…1; null for a camera. */
  readonly recordingShare: number | null;
  readonly reading: Reading | null;
  readonly status: SessionStatus;
  /** What to show now, as spoken; null when it has had its time. */
  readonly line: Breath | null;
  readonly lastRep: KeptRep | null;
  /** Of the voice, and so of the lines shown. */
  readonly language: Language;
  readonly muted: boolean;
  readonly bigType: boolean;
  readonly keys: boolean;
}

interface Shown {
  /** Something to tell the user, over whatever screen is on; taken away by 'dismiss-error'. */
  readonly error: AppError | null;
}

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

export interface LoadingState extends Shown {
  readonly screen: 'loading';
  readonly progress: LoadingProgress | null;
  /** What is being done. */
  readonly step: LoadingStep;
}

export interface SetupState extends Shown, LiveSnapshot {
  readonly screen: 'setup';
  readonly cameras: readonly CameraInfo[];
  readonly cameraId: string | null;
}

export interface LiveState extends Shown, LiveSnapshot {
  readonly screen: 'live';
  /** Those there are, for a pause in which the one in use is gone. */
  readonly cameras?: readonly CameraInfo[] | undefined;
}

/** Before each exercise of several: what comes, where to go for it, and how long that may take. */
export interface BetweenState extends Shown {
  readonly screen: 'between';
  readonly next: Block;
  readonly place: BlockPlace;
  readonly way: Way;
  /** Where the camera goes; null for an exercise without it. */
  readonly camera: Posture | null;
  /** Until it begins by itself, and how long that was at first. */
  readonly secondsLeft: number;
  readonly seconds: number;
  /** Why it does not begin by itself; null while it does. */
  readonly held: HoldReason | null;
  /** What came of the one before; null before the first. */
  readonly before: BlockResult | null;
  /** 0…10 where it was given: before all, and now. */
  readonly painBefore: number | null;
  readonly painNow: number | null;
  /** Why it could not begin or did not come to its end, where it waits for that. */
  readonly trouble: AppError | null;
  /** After trouble: there are exercises to come that need no camera. */
  readonly canDoWithoutCamera: boolean;
  readonly language: Language;
  readonly muted: boolean;
  /** Single keys do what the buttons do. */
  readonly keys: boolean;
}

/** What came of a day, and what it changes. */
export interface DayDoneState extends Shown {
  readonly screen: 'day-done';
  readonly results: readonly BlockResult[];
  /** It went on to its end. */
  readonly whole: boolean;
  /** 0…10 where it was given. */
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  /** Null where it was a physio's plan, which does not change by itself. */
  readonly outcome:
    | (Advanced & {
        /** When the programme is due again. */
        readonly next: Day;
      })
    | null;
  readonly today: Day;
}

/** One that was deleted can be brought back until the review is left. */
export interface ShownStill extends Still {
  readonly deleted: boolean;
}

export interface ReviewState extends Shown {
  readonly screen: 'review';
  readonly session: SessionRecord;
  /** Every frame of the session, in order; may be empty when the trace could not be read. */
  readonly trace: readonly PoseFrame[];
  /** Single keys do what the buttons do. */
  readonly keys: boolean;
  /** Pictures of reps, where there are any. */
  readonly stills?: readonly ShownStill[] | undefined;
  /** Of a session that a later version judged anew: the whole record, and as which of its versions it is in `session`. */
  readonly versions?: { readonly whole: SessionRecord; readonly shown: SessionVersion } | undefined;
  /** It is being judged anew. */
  readonly judgingAnew?: boolean | undefined;
}

/** As the newest version judges a session, or as it was judged then. */
export type SessionVersion = 'now' | 'then';

/** When something was done, how it goes over weeks, and every session. */
export interface HistoryState extends Shown {
  readonly screen: 'history';
  /** Newest first; null while they are being read. */
  readonly sessions: readonly SessionEntry[] | null;
  /** Where the person is. */
  readonly today: Day;
  /** How far old sessions have been judged anew; null while nobody asks for it. */
  readonly judging: { readonly done: number; readonly of: number } | null;
}

/** One of two reps side by side. */
export interface ComparedRep {
  readonly session: SessionRecord;
  readonly saved: SavedRep;
  /** Every frame of the session; may be empty. */
  readonly trace: readonly PoseFrame[];
}

export interface CompareState extends Shown {
  readonly screen: 'compare';
  readonly first: ComparedRep;
  readonly second: ComparedRep;
  /** Newest first: the sessions whose reps can be chosen. */
  readonly choices: readonly SessionEntry[];
  /** Single keys do what the buttons do. */
  readonly keys: boolean;
}

export interface SettingsState extends Shown {
  readonly screen: 'settings';
  readonly settings: Settings;
  /** Voices of this device in the app's languages; empty until the browser names any, or where there is none. */
  readonly voices: readonly VoiceInfo[];
  /** How many pictures of reps are kept; null while that is not known. */
  readonly stillCount: number | null;
  /** What the measurement at first start chose; null before it ran. */
  readonly measured: { readonly variant: string; readonly inference: string } | null;
}

/** What the exercises are for, how they look done well and poorly, and for whom they are not. */
export interface LearnState extends Shown {
  readonly screen: 'learn';
  readonly topic: LearnTopic;
}

/** A session on one page, to be printed or given on. */
export interface ReportState extends Shown {
  readonly screen: 'report';
  readonly session: SessionRecord;
  /** Of its file. */
  readonly trace: readonly PoseFrame[];
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

/** A guided exercise that is on. */
export interface GuidedState extends Shown {
  readonly screen: 'guided';
  readonly guidedId: string;
  readonly status: GuidedStatus;
  /** What is said now, or was a moment ago. */
  readonly line: string | null;
  readonly muted: boolean;
  /** Single keys do what the buttons do. */
  readonly keys: boolean;
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
