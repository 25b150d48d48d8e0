import type { Side } from '../core/pose/frame.ts';
import type { SessionPlan } from '../core/session/plan.ts';

/** One number of the plan. */
interface PlanPart {
  readonly name: string;
  /** What the two buttons do. */
  readonly less: string;
  readonly more: string;
}

/** The first screen. Names of exercises come as within a sentence, without an article. */
export interface StartWords {
  readonly title: string;
  /** What it does; the words for hips and back are marked. */
  readonly lead: string;
  readonly privacy: string;
  /** A newer version of the app is on the device: said, and a button that loads it. */
  readonly newer: { readonly title: string; readonly take: string };
  readonly notMedical: string;
  /** The names of clips to try it by follow. */
  readonly noCamera: string;
  /** Names of parts of the screen, for who cannot see them. */
  readonly yourSession: string;
  readonly toRead: string;
  /** Over the few exercises that one begins with. */
  readonly single: string;
  /** The list of all, and what one finds there. */
  readonly allExercises: string;
  readonly allExercisesMeaning: string;
  readonly groups: Readonly<Record<'standing' | 'floor' | 'stretch', string>>;
  /** What a guided exercise is, and the button that leads to it. */
  readonly guided: string;
  readonly open: string;
  /** What unfolds below an exercise: how it is done, a clip where there is one, a video of one's own. */
  more(sample: boolean): string;
  /** Over those that are harder than the one above. */
  readonly harder: string;
  readonly plan: {
    /** "2 sets of 8 reps, 60 s rest". @param rest as written; null where there is only one set */
    line(sets: number, reps: number, rest: string | null): string;
    /** "2 sets of 3 holds of 20 s, 60 s rest". @param hold how long each, as written */
    heldLine(sets: number, holds: number, hold: string, rest: string | null): string;
    readonly change: string;
    /** The same in full, for who cannot see where the button stands. */
    readonly changePlan: string;
    readonly closePlan: string;
    readonly parts: Readonly<Record<keyof SessionPlan | 'holds', PlanPart>>;
  };
  start(exercise: string): string;
  readonly howTo: string;
  readonly sample: string;
  /** The same in full; it contains `sample`. */
  sampleOf(exercise: string): string;
  readonly video: string;
  /** Likewise. */
  videoOf(exercise: string): string;
  readonly bothLegs: string;
  readonly leg: Readonly<Record<Side, string>>;
  readonly load: {
    title(exercise: string): string;
    readonly without: string;
    readonly with: string;
    readonly meaning: string;
  };
  readonly past: string;
  readonly delete: string;
  /** The same in full. @param when as written */
  deleteOf(when: string): string;
}
