/** The review of a session. Degrees, seconds and shares come as they are written. */

/** What of a recording could not be read. Seconds come as they are written, without their sign. */
export interface UnreadWords {
  part(from: string, to: string): string;
  /** @param count > 1 @param lost all of them together */
  parts(count: number, lost: string): string;
  breaksOff(at: string, of: string): string;
}

export interface ReviewWords {
  readonly reps: string;
  /** Somebody else was in the recording. */
  readonly others: string;
  readonly unread: UnreadWords;
  /** Before the reps the back was moved on purpose. @param press, arch how far; null where it was not seen */
  ownRange(press: string | null, arch: string | null): string;
  /** @param moved limits, each as `SharedWords.movedLimit` says it */
  limitsMoved(moved: readonly string[]): string;
  /**
   * @param model, inference as the settings name them: "Full", "Processor (CPU)"
   * @param version of the app; null where it was not noted
   */
  measuredWith(model: string, inference: string, version: string | null): string;
  readonly legend: {
    readonly back: string;
    /** In an exercise in which a back arches. */
    readonly backBelow: string;
    readonly green: string;
  };
  /** @param set "Set 2, right leg" */
  repsOf(set: string): string;
  readonly score: string;

  /** How the session was judged. */
  readonly judged: {
    /** @param ownBend the own full bend that limits followed; null for the usual limits @param moved some of them were moved */
    by(loaded: boolean, ownBend: string | null, moved: boolean): string;
    /** A session of the time before limits followed real people. */
    byLimitsOfThen(moved: boolean): string;
    /** The own bend is too small for limits. */
    numbersOnly(loaded: boolean, ownBend: string): string;
  };

  readonly pain: {
    readonly title: string;
    /** @param pain 0…10 */
    before(pain: number): string;
    readonly grew: string;
  };

  readonly card: {
    readonly noScore: string;
    /** Of the slider. @param rep its number */
    moment(rep: number): string;
    readonly mostBent: string;
    readonly atThisMoment: string;
    /** "Hips 62°, back 18° ± 4°" */
    angles(hips: string, back: string): string;
    readonly hipsMost: string;
    readonly hipsOpenedMost: string;
    readonly shortOfStraight: string;
    readonly pastStraight: string;
    readonly heldAtTop: string;
    /** Of a hold: beside the two times, "17 s of 24 s". */
    readonly heldInBand: string;
    ofHeld(inBand: string, held: string): string;
    readonly backMost: string;
    readonly backShare: string;
    /** @param share "45%" */
    ofOwnBend(share: string): string;
    readonly joinedInAt: string;
    /** @param deg of the hips */
    joinedIn(deg: string): string;
    readonly nothingTakenOff: string;
    readonly countedNotJudged: string;
    readonly numbersOnly: string;
    asTable(rep: number): string;
    readonly time: string;
    /** Leads to this rep and another, side by side. */
    readonly compareWith: string;
    /** Of a deduction: shows its moment. */
    readonly showMoment: string;
    /** When it was. @param second "1.4 s" */
    atSecond(second: string): string;
    /** Of the plot of one against the other. */
    readonly backAgainstHips: string;
    readonly thisRep: string;
    readonly otherReps: string;
    readonly quarters: {
      readonly title: string;
      /** Above degrees. */
      readonly hipsUpTo: string;
      /** Of the hips in what moved. */
      readonly share: string;
      /** @param share "85%" */
      about(share: string): string;
      readonly notMeasured: string;
    };
  };

  readonly play: PlayWords;

  /** What is listed apart, with why. */
  readonly apart: {
    title(count: number): string;
    /** @param set "Set 2, right leg" @param what what is apart */
    inSet(set: string, what: string): string;
    /** @param clock "1:07" */
    at(clock: string): string;
    readonly notSeen: string;
    /** Of an exercise that is not known any more: the attempt went not far enough. */
    readonly tooLittle: string;
  };
}

/** How a rep is played again. */
export interface PlayWords {
  readonly play: string;
  readonly pause: string;
  readonly slow: string;
  readonly stepBack: string;
  readonly stepOn: string;
  /** Which keys do that. */
  readonly keys: string;
  /** In the place of the body. */
  readonly notSeen: string;
}
