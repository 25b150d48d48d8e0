/**
 * The ladders of the programme: variations of one movement, easiest first, each with how much of it is done. Data only; what
 * leads from one to the next is in `rules.ts` and `steps.ts`.
 *
 * Two to three sets of six to fifteen reps are usual where a movement is learned and strength is built in older people (ACSM
 * position stand 2009: one to three sets of 8–12, 10–15 for older people). Numbers of single rungs, holds and times: Unvalidated.
 */
import type { Dose, LadderId } from './programme.ts';

interface AnyRung {
  /** Of each set, and of each side. */
  readonly amount: readonly [min: number, max: number];
  /** By how much a step changes the amount. */
  readonly step: number;
  /** Where it begins when a set is added or the variation before it was too much. */
  readonly usual: number;
  /** For the minutes a day takes: one rep, hold, turn or second. */
  readonly secondsEach: number;
  /** Each side by itself: twice the time. */
  readonly sides: 1 | 2;
}

/** A variation that the camera judges. */
export interface JudgedRung extends AnyRung {
  readonly kind: 'judged';
  /** Several (left and right) take turns. */
  readonly exerciseIds: readonly [string, ...string[]];
  readonly loaded: boolean;
  readonly counts: 'reps' | 'holds';
}

/** A variation that is led and not judged. */
export interface GuidedRung extends AnyRung {
  readonly kind: 'guided';
  readonly guidedId: string;
  readonly counts: 'reps' | 'seconds';
}

export type Rung = JudgedRung | GuidedRung;

export interface Ladder {
  readonly id: LadderId;
  readonly rungs: readonly [Rung, ...Rung[]];
  readonly sets: readonly [min: number, max: number];
  /** What the first programme has of it. */
  readonly first: Dose & { readonly on: boolean };
}

const REPS = { counts: 'reps', step: 2, usual: 8, secondsEach: 6 } as const;
const BOTH_LEGS = { ...REPS, kind: 'judged', amount: [6, 15], sides: 1, loaded: false } as const;
const ONE_LEG = { ...REPS, kind: 'judged', amount: [6, 12], sides: 2, loaded: false } as const;
/** Of guided ones, what each exercise itself says can be chosen of it, and what is usual. */
const GUIDED_REPS = { kind: 'guided', counts: 'reps', step: 2 } as const;
const GUIDED_STRETCH = { kind: 'guided', counts: 'seconds', amount: [20, 60], step: 10, usual: 30, secondsEach: 1, sides: 2 } as const; // prettier-ignore

const SETS = [2, 3] as const;
const GUIDED_SETS = [1, 3] as const;

/** In the order in which a day goes: standing, sitting, kneeling, lying, so that one gets down to the floor once. */
export const LADDERS: readonly [Ladder, ...Ladder[]] = [
  {
    id: 'hinge',
    rungs: [
      { ...BOTH_LEGS, exerciseIds: ['hip-hinge'] },
      { ...BOTH_LEGS, amount: [6, 12], exerciseIds: ['hip-hinge'], loaded: true },
      { ...ONE_LEG, exerciseIds: ['single-leg-hinge-left', 'single-leg-hinge-right'] },
    ],
    sets: SETS,
    first: { rung: 0, sets: 2, amount: 8, on: true },
  },
  guided(
    'lateral-band-walk',
    { ...GUIDED_REPS, amount: [4, 15], usual: 8, secondsEach: 4.5, sides: 2 },
    { sets: 2, on: false },
  ),
  guided(
    'monster-walk',
    { ...GUIDED_REPS, amount: [3, 12], step: 1, usual: 6, secondsEach: 8.8, sides: 1 },
    { sets: 2, on: false },
  ),
  guided('psoas-stretch', GUIDED_STRETCH, { sets: 2, on: false }),
  guided('adductor-stretch', GUIDED_STRETCH, { sets: 2, on: false }),
  guided('glute-stretch', GUIDED_STRETCH, { sets: 2, on: true }),
  {
    id: 'hip-stretch',
    rungs: [
      {
        kind: 'judged',
        exerciseIds: ['half-kneeling-stretch-left', 'half-kneeling-stretch-right'],
        loaded: false,
        counts: 'holds',
        amount: [3, 6],
        step: 1,
        usual: 3,
        secondsEach: 25,
        sides: 2,
      },
    ],
    sets: GUIDED_SETS,
    first: { rung: 0, sets: 1, amount: 3, on: true },
  },
  {
    id: 'bridge',
    rungs: [
      { ...BOTH_LEGS, exerciseIds: ['glute-bridge'] },
      { ...ONE_LEG, exerciseIds: ['single-leg-bridge-left', 'single-leg-bridge-right'] },
      { ...BOTH_LEGS, amount: [6, 12], exerciseIds: ['hip-thrust'] },
    ],
    sets: SETS,
    first: { rung: 0, sets: 2, amount: 8, on: true },
  },
  {
    id: 'leg-raise',
    rungs: [{ ...ONE_LEG, amount: [6, 15], exerciseIds: ['leg-raise-left', 'leg-raise-right'] }],
    sets: SETS,
    first: { rung: 0, sets: 2, amount: 6, on: true },
  },
  guided(
    'side-lying-clam',
    { ...GUIDED_REPS, amount: [6, 15], usual: 10, secondsEach: 6.5, sides: 2 },
    { sets: 2, on: false },
  ),
  guided('hip-flexor-release', { ...GUIDED_STRETCH, amount: [30, 120], step: 15, usual: 60 }, { sets: 1, on: false }),
  guided(
    'breathing-90-90',
    { kind: 'guided', counts: 'seconds', amount: [60, 300], step: 60, usual: 180, secondsEach: 1, sides: 1 },
    { sets: 1, on: true },
  ),
];

/** A guided exercise is a ladder by itself. It begins in its usual amount. */
function guided(id: string, rung: Omit<GuidedRung, 'guidedId'>, first: Pick<Ladder['first'], 'sets' | 'on'>): Ladder {
  return {
    id,
    rungs: [{ ...rung, guidedId: id }],
    sets: GUIDED_SETS,
    first: { rung: 0, sets: first.sets, amount: rung.usual, on: first.on },
  };
}

/** @returns undefined for one that a later version knows */
export function ladderById(id: LadderId): Ladder | undefined {
  return LADDERS.find((ladder) => ladder.id === id);
}

/** The ids of exercises, judged and guided, that this version can lead. */
export type KnownIds = ReadonlySet<string>;

export function isKnown(rung: Rung, known: KnownIds): boolean {
  return rung.kind === 'guided' ? known.has(rung.guidedId) : rung.exerciseIds.every((id) => known.has(id));
}

/**
 * The rung that is done: the one where the line stands, or the nearest easier one that is known, or else the nearest harder
 * one. Null where none of the ladder is known.
 */
export function knownRung(ladder: Ladder, rung: number, known: KnownIds): number | null {
  const there = ladder.rungs.flatMap((each, i) => (isKnown(each, known) ? [i] : []));
  return there.findLast((i) => i <= rung) ?? there[0] ?? null;
}
