/**
 * The assessment: what comes, what was found, what changed. The sentences of a result are shown and spoken alike; angles and shares
 * come as they are written or said, with their errors.
 */
import type { NotFound } from '../core/programme/assessment.ts';
import type { Side } from '../core/pose/frame.ts';
import type { UnavailableReason } from '../core/reading.ts';

export interface AssessmentWords {
  readonly title: string;
  readonly lead: string;
  readonly before: {
    readonly steps: string;
    /** @param reps "3 reps" */
    eachLeg(reps: string): string;
    /** What is done with each leg. */
    readonly eachLegHow: string;
    readonly needs: { readonly title: string; readonly points: readonly string[] };
    /** When it is better left for another day. */
    readonly notNow: { readonly title: string; readonly points: readonly string[] };
    readonly begin: string;
  };
  readonly result: {
    /** @param day "26 November" */
    of(day: string): string;
    readonly title: string;
    readonly hinge: {
      readonly title: string;
      joined(hips: string): string;
      /** The back did not join in on the way down. */
      long(hips: string): string;
      share(share: string): string;
      readonly meaning: string;
      /** From where on a back joins in. @param deg "25°" */
      limit(deg: string): string;
    };
    readonly bridge: {
      readonly title: string;
      /** Missing to straight hips while the back does not arch. */
      short(missing: string): string;
      /** @param error "5°" */
      straight(error: string): string;
      arches(arch: string): string;
      still(error: string): string;
      readonly meaning: string;
    };
    readonly legs: {
      readonly title: string;
      both(left: string, right: string): string;
      one(leg: Side, deg: string): string;
      atLeast(deg: string): string;
      farther(leg: Side, deg: string): string;
      readonly alike: string;
      readonly meaning: string;
    };
    readonly notMeasured: string;
    readonly legNotMeasured: Readonly<Record<Side, string>>;
    /** Why, and what helps; what the camera did not see has `JudgedWords.reasons`. */
    readonly missing: Readonly<Record<Exclude<NotFound, UnavailableReason>, string>>;
    /** Nothing at all was found, and nothing is kept. */
    readonly nothing: string;
    /** What the errors are, and what a result is not. */
    readonly errors: string;
    readonly noGrade: string;
  };
  /** What follows from it. */
  readonly follows: {
    readonly title: string;
    /** The programme begins by it; it goes on as it did; a plan of somebody else is followed. */
    readonly begins: string;
    readonly 'goes-on': string;
    readonly plan: string;
    readonly make: string;
    readonly see: string;
  };
  readonly earlier: {
    readonly title: string;
    readonly onlyOne: string;
    /** @param day "10 December" */
    next(day: string): string;
    readonly due: string;
    /** Judged by different limits or versions. */
    readonly unlike: string;
    /** What is called a change. @param noise "8°" */
    noise(noise: string): string;
    readonly arch: { readonly title: string; readonly meaning: string };
    readonly legs: { readonly title: string; readonly meaning: string };
  };
  readonly spoken: {
    /** Before what was found. */
    readonly over: string;
    /** "52 degrees plus or minus 6" @param error null to say none */
    degrees(deg: string, error: string | null): string;
  };
}
