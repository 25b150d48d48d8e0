/** What the user did. Every event bubbles out of <hingeline-app> and crosses shadow roots. */
import type { Choice } from '../core/records/arrival.ts';
import type { Opinion } from '../core/records/record.ts';
import type { GuidedDose } from '../core/guided/guided.ts';
import type { RepPlace } from '../core/history/two-reps.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Prescription } from '../core/records/prescription.ts';
import type { SessionPlan } from '../core/session/plan.ts';
import type { Sticks } from '../core/study/sticks.ts';
import type { Language } from '../words/language.ts';
import type { ExportKind } from './data/data-state.ts';
import type { SessionVersion } from './review/review-state.ts';
import type { LearnTopic } from './screen-state.ts';
import type { Settings } from './settings/settings-state.ts';

/** Event name → detail. */
export interface UiEvents {
  /** Several exercises (left and right) take turns. `painBefore` 0…10 where it was given. */
  'start-exercise': { readonly exerciseIds: readonly [string, ...string[]]; readonly painBefore: number | null };
  'try-sample': { readonly exerciseId: string };
  'choose-file': { readonly file: File; readonly exerciseId: string };
  'choose-camera': { readonly deviceId: string };
  /** Fetches the body model anew. */
  'load-again': null;
  stop: null;
  'toggle-mute': null;
  'toggle-big-type': null;
  /** Pauses, goes on, or ends a rest before its time. */
  'toggle-pause': null;
  'plan-changed': { readonly plan: SessionPlan };
  /** An exercise is done with a weight in the hands from now on, or without. */
  'load-changed': { readonly exerciseId: string; readonly loaded: boolean };
  /** The exercise of the plan that is followed, by its place in it from 0. */
  'start-prescribed': { readonly index: number; readonly painBefore: number | null };
  /** Today's exercises, one after the other. `painBefore` 0…10 where it was given. */
  'start-today': { readonly painBefore: number | null };
  /** Pain after them, 0…10; null takes it back. */
  'day-pain-after': { readonly pain: number | null };
  /** Begins what comes next now; after trouble, tries it again. */
  'next-block': null;
  /** Leaves out what comes next, or what is being done. */
  'skip-block': null;
  /** Leaves out all that needs the camera. */
  'without-camera': null;
  /** Ends it for today; what was done counts. */
  'stop-day': null;
  /** Pain between two exercises, 0…10. */
  'pain-between': { readonly pain: number | null };
  /** Where plans are made. */
  'open-plan': null;
  'plan-drafted': { readonly draft: Prescription };
  /** As a file. */
  'save-plan': null;
  'open-plan-file': { readonly file: File };
  /** Shows the plan that is made as it will be offered. */
  'preview-plan': null;
  /** The plan that is offered applies from now on. */
  'accept-plan': null;
  /** No plan is followed any more. */
  'leave-plan': null;
  /** What the programme is, and where it is changed. */
  'open-programme': null;
  /** The person set it so, paused it, or goes on. */
  'programme-changed': { readonly programme: Programme };
  /** Not today; nothing piles up. */
  'skip-day': null;
  /** Its days as a file for a calendar. `time` "18:30" where the person is; null for a whole day. */
  'save-calendar': { readonly time: string | null };
  /** What an assessment is, and what the last one found. */
  'open-assessment': null;
  'start-assessment': { readonly painBefore: number | null };
  /** The programme begins by what the last assessment found. */
  'follow-assessment': null;
  'open-learn': { readonly topic: LearnTopic };
  /** The page of a guided exercise. */
  'open-guided': { readonly guidedId: string };
  /** Does it now. */
  'start-guided': { readonly guidedId: string; readonly dose: GuidedDose };
  /** The list of all exercises. */
  'open-exercises': null;
  /** Pain after the session on the review, 0…10; null takes it back. */
  'pain-after': { readonly pain: number | null };
  /** What the person says of a rep of the session under review; null takes it back. */
  'judge-rep': { readonly repIndex: number; readonly opinion: Opinion | null };
  /** The note on the session under review, as far as it is written. */
  'note-changed': { readonly note: string };
  /** Deletes the picture of a rep of the session under review, or brings it back. */
  'delete-still': { readonly repIndex: number };
  'restore-still': { readonly repIndex: number };
  /** For good. */
  'delete-all-stills': null;
  /** Hear the voice as it is set. */
  'try-voice': null;
  /** Take the neutral stance again. */
  recalibrate: null;
  'open-session': { readonly id: string };
  /** The page of a session to be printed. */
  'open-report': { readonly id: string };
  'delete-session': { readonly id: string };
  /** Undoes the last deletion. */
  'restore-session': { readonly id: string };
  /** Two reps side by side; the second null for the one that is best to begin with. */
  'compare-reps': { readonly first: RepPlace; readonly second: RepPlace | null };
  'open-history': null;
  /** Judge these sessions of an earlier version anew. */
  'judge-anew': { readonly ids: readonly string[] };
  'stop-judging': null;
  /** See the session under review as it was judged then, or as it is judged now. */
  'show-version': { readonly version: SessionVersion };
  'open-settings': null;
  /** The screen of one's own data. */
  'open-data': null;
  /** Of everything, or of the session under review. */
  'export-all': { readonly kind: ExportKind };
  'export-session': { readonly kind: ExportKind };
  /** Files to look into. */
  'choose-backup': { readonly files: readonly File[] };
  /** Brings in what the preview shows; by id, what is done with those that are different. Null brings in nothing. */
  'take-backup': { readonly choices: Readonly<Record<string, Choice>>; readonly course: boolean } | null;
  'delete-everything': { readonly settings: boolean };
  /** Anything but the language. */
  'settings-changed': { readonly settings: Settings };
  'choose-language': { readonly language: Language };
  /** Where Hingeline's angle of the back is compared with sticks on it. */
  'open-check': null;
  /** Measures a recording to be compared. */
  'check-file': { readonly file: File; readonly exerciseId: string };
  /** What was measured until now is enough. */
  'stop-check': null;
  /** Shows the picture of this time. */
  'show-moment': { readonly timestampMs: number };
  /** The sticks' ends in the picture of this time; null takes them back. */
  'mark-moment': { readonly timestampMs: number; readonly sticks: Sticks | null };
  /** Hingeline's angles may be seen from now on. */
  'compare-moments': null;
  /** The table as a file. */
  'save-check': null;
  /** To the start screen. */
  back: null;
  /** The newer version of the app is to be loaded now. */
  'take-update': null;
  'dismiss-error': null;
}

export type UiEventName = keyof UiEvents;

/** Lets `addEventListener` and `dispatchEvent` know the details. */
declare global {
  interface HTMLElementEventMap {
    'start-exercise': CustomEvent<UiEvents['start-exercise']>;
    'try-sample': CustomEvent<UiEvents['try-sample']>;
    'choose-file': CustomEvent<UiEvents['choose-file']>;
    'choose-camera': CustomEvent<UiEvents['choose-camera']>;
    'load-again': CustomEvent<UiEvents['load-again']>;
    stop: CustomEvent<UiEvents['stop']>;
    'toggle-mute': CustomEvent<UiEvents['toggle-mute']>;
    'toggle-big-type': CustomEvent<UiEvents['toggle-big-type']>;
    'toggle-pause': CustomEvent<UiEvents['toggle-pause']>;
    'plan-changed': CustomEvent<UiEvents['plan-changed']>;
    'load-changed': CustomEvent<UiEvents['load-changed']>;
    'start-prescribed': CustomEvent<UiEvents['start-prescribed']>;
    'start-today': CustomEvent<UiEvents['start-today']>;
    'day-pain-after': CustomEvent<UiEvents['day-pain-after']>;
    'next-block': CustomEvent<UiEvents['next-block']>;
    'skip-block': CustomEvent<UiEvents['skip-block']>;
    'without-camera': CustomEvent<UiEvents['without-camera']>;
    'stop-day': CustomEvent<UiEvents['stop-day']>;
    'pain-between': CustomEvent<UiEvents['pain-between']>;
    'open-plan': CustomEvent<UiEvents['open-plan']>;
    'plan-drafted': CustomEvent<UiEvents['plan-drafted']>;
    'save-plan': CustomEvent<UiEvents['save-plan']>;
    'open-plan-file': CustomEvent<UiEvents['open-plan-file']>;
    'preview-plan': CustomEvent<UiEvents['preview-plan']>;
    'accept-plan': CustomEvent<UiEvents['accept-plan']>;
    'leave-plan': CustomEvent<UiEvents['leave-plan']>;
    'open-programme': CustomEvent<UiEvents['open-programme']>;
    'programme-changed': CustomEvent<UiEvents['programme-changed']>;
    'skip-day': CustomEvent<UiEvents['skip-day']>;
    'save-calendar': CustomEvent<UiEvents['save-calendar']>;
    'open-assessment': CustomEvent<UiEvents['open-assessment']>;
    'start-assessment': CustomEvent<UiEvents['start-assessment']>;
    'follow-assessment': CustomEvent<UiEvents['follow-assessment']>;
    'open-learn': CustomEvent<UiEvents['open-learn']>;
    'open-guided': CustomEvent<UiEvents['open-guided']>;
    'start-guided': CustomEvent<UiEvents['start-guided']>;
    'open-exercises': CustomEvent<UiEvents['open-exercises']>;
    'pain-after': CustomEvent<UiEvents['pain-after']>;
    'judge-rep': CustomEvent<UiEvents['judge-rep']>;
    'note-changed': CustomEvent<UiEvents['note-changed']>;
    'delete-still': CustomEvent<UiEvents['delete-still']>;
    'restore-still': CustomEvent<UiEvents['restore-still']>;
    'delete-all-stills': CustomEvent<UiEvents['delete-all-stills']>;
    'try-voice': CustomEvent<UiEvents['try-voice']>;
    recalibrate: CustomEvent<UiEvents['recalibrate']>;
    'open-session': CustomEvent<UiEvents['open-session']>;
    'open-report': CustomEvent<UiEvents['open-report']>;
    'delete-session': CustomEvent<UiEvents['delete-session']>;
    'restore-session': CustomEvent<UiEvents['restore-session']>;
    'compare-reps': CustomEvent<UiEvents['compare-reps']>;
    'open-history': CustomEvent<UiEvents['open-history']>;
    'judge-anew': CustomEvent<UiEvents['judge-anew']>;
    'stop-judging': CustomEvent<UiEvents['stop-judging']>;
    'show-version': CustomEvent<UiEvents['show-version']>;
    'open-settings': CustomEvent<UiEvents['open-settings']>;
    'open-data': CustomEvent<UiEvents['open-data']>;
    'export-all': CustomEvent<UiEvents['export-all']>;
    'export-session': CustomEvent<UiEvents['export-session']>;
    'choose-backup': CustomEvent<UiEvents['choose-backup']>;
    'take-backup': CustomEvent<UiEvents['take-backup']>;
    'delete-everything': CustomEvent<UiEvents['delete-everything']>;
    'settings-changed': CustomEvent<UiEvents['settings-changed']>;
    'choose-language': CustomEvent<UiEvents['choose-language']>;
    'open-check': CustomEvent<UiEvents['open-check']>;
    'check-file': CustomEvent<UiEvents['check-file']>;
    'stop-check': CustomEvent<UiEvents['stop-check']>;
    'show-moment': CustomEvent<UiEvents['show-moment']>;
    'mark-moment': CustomEvent<UiEvents['mark-moment']>;
    'compare-moments': CustomEvent<UiEvents['compare-moments']>;
    'save-check': CustomEvent<UiEvents['save-check']>;
    back: CustomEvent<UiEvents['back']>;
    'dismiss-error': CustomEvent<UiEvents['dismiss-error']>;
  }
}

/** Tells the controller what the user did. */
export function emit<Name extends UiEventName>(from: EventTarget, name: Name, detail: UiEvents[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
