/** What the person adds to a session after it. */
import type { Opinion } from '../core/records/record.ts';

export interface YoursWords {
  readonly undo: string;
  /** The same in full; it contains `undo`. @param what "Rep 3" */
  undoOf(what: string): string;
  readonly opinion: {
    /** Opens the choices. */
    readonly disagree: string;
    /** The same once something was said. */
    readonly change: string;
    /** Names the choices. @param rep its number */
    title(rep: number): string;
    /** What the person can say. */
    readonly choices: Readonly<Record<Opinion, string>>;
    /** The same in full; it contains `choices.deleted`. @param what "Partial" */
    removeOf(what: string): string;
    /** What they have said, beside what was measured. */
    readonly given: Readonly<Record<Exclude<Opinion, 'deleted'>, string>>;
    /** @param measured the verdict @param given as above */
    beside(measured: string, given: string): string;
    /** What saying so does. */
    readonly meaning: string;
    removed(count: number): string;
  };
  /** Of a session in a list that is part of one. */
  readonly assessment: string;
  /** In the place of a session in a list. @param when it was, as written */
  deleted(when: string): string;
  readonly note: { readonly title: string; readonly meaning: string };
  /** The picture of a rep. */
  readonly still: {
    /** What it shows, for who cannot see it. @param rep "Rep 3" */
    picture(rep: string): string;
    readonly caption: string;
    readonly delete: string;
    readonly deleted: string;
  };
}
