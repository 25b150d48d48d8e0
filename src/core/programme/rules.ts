/**
 * When a line of the programme becomes harder or easier: one table, whose first row that applies counts. What a step is, is in
 * `dose.ts`; why the rows are as they are, in docs/decisions/0021-progression.md.
 */
import type { ChangeReason } from './programme.ts';

/** What a day found of one line. */
export interface LineFound {
  /** Points of 0…10 by which the pain rose from before to after; null where either was not given. */
  readonly painRise: number | null;
  readonly painAfter: number | null;
  /** Of its weaker side; null for what is only guided, and where too little of the back was seen. */
  readonly quality: Quality | null;
  readonly guided: boolean;
  /** It was done to its end, rather than stopped. */
  readonly done: boolean;
  /** A guided one that was made easier before. */
  readonly belowUsual: boolean;
}

/** What the reps of one side came to. */
export interface Quality {
  readonly asked: number;
  /** Full reps that count. */
  readonly full: number;
  /** Of those, with a judged back. */
  readonly judged: number;
  /** Of those, mostly from the hips. */
  readonly clean: number;
}

/** Why a line stays as it is. */
export type StayReason =
  | 'pain-little' // by 1
  | 'unseen' // too little of the back was seen to judge by
  | 'not-all' // done in part
  | 'steady' // some clean, some not; or there is nothing to judge
  | 'top' // there is nothing harder
  | 'floor' // there is nothing easier
  | 'today'; // it went that way today already

/** What comes of it. */
export type Step =
  | { readonly step: 1; readonly reason: Extract<ChangeReason, 'clean' | 'recovered'> }
  | { readonly step: 0; readonly reason: StayReason }
  | { readonly step: -1; readonly reason: Extract<ChangeReason, 'slips' | 'pain-up' | 'pain-high'> };

type Row = { readonly applies: (found: LineFound) => boolean } & Step;

/**
 * Two points of eleven are the least change that matters to people with back pain (Childs 2005; Ostelo 2008: 2 points or
 * 30 %).
 */
export const PAIN_RISE = 2;

/**
 * Beyond it nothing is begun, and what was done was too much. Up to 5 of 10 is taken as acceptable while exercising
 * (pain-monitoring model: Thomeé 1997, Silbernagel 2007). Unvalidated for the back.
 */
export const PAIN_STOP = 5;

/** Of the judged reps. Unvalidated. */
const CLEAN_SHARE = 0.8;
const SLIPS_SHARE = 0.5;

/** Pain comes before quality. */
const PAIN_ROWS: readonly Row[] = [
  { applies: ({ painRise }) => painRise !== null && painRise >= PAIN_RISE, step: -1, reason: 'pain-up' },
  { applies: ({ painAfter }) => isBeyondStop(painAfter), step: -1, reason: 'pain-high' },
  { applies: ({ painRise }) => painRise !== null && painRise > 0, step: 0, reason: 'pain-little' },
];

const QUALITY_ROWS: readonly Row[] = [
  { applies: ({ guided, done, belowUsual }) => guided && done && belowUsual, step: 1, reason: 'recovered' },
  { applies: ({ guided }) => guided, step: 0, reason: 'steady' },
  { applies: ({ quality }) => !isSeen(quality), step: 0, reason: 'unseen' },
  { applies: ({ quality }) => cleanShare(quality) < SLIPS_SHARE, step: -1, reason: 'slips' },
  { applies: ({ quality, done }) => !done || quality!.full < quality!.asked, step: 0, reason: 'not-all' },
  { applies: ({ quality }) => cleanShare(quality) >= CLEAN_SHARE, step: 1, reason: 'clean' },
  { applies: () => true, step: 0, reason: 'steady' },
];

const ROWS = [...PAIN_ROWS, ...QUALITY_ROWS];

/** The row that applies: a step to harder, none, or one to easier; and why. */
export function stepFor(found: LineFound): Step {
  return ROWS.find(({ applies }) => applies(found))!;
}

/** Today is for rest: nothing is to be begun with so much pain. @param pain 0…10; null where it was not given */
export function isBeyondStop(pain: number | null): boolean {
  return pain !== null && pain > PAIN_STOP;
}

/** Fewer say nothing, whatever they are. Unvalidated. */
const LEAST_JUDGED = 3;
const SEEN_SHARE = 0.5;

function isSeen(quality: Quality | null): boolean {
  return quality !== null && quality.judged >= LEAST_JUDGED && quality.judged >= SEEN_SHARE * quality.full;
}

function cleanShare(quality: Quality | null): number {
  return quality ? quality.clean / quality.judged : NaN;
}
