/** What is said when something outside the measurement went wrong. */
import type { AppError, AppErrorCode } from '../ports/errors.ts';
import type { DoneReason, SeenReason } from '../core/why-no-rep.ts';
import type { GuidanceCode } from '../core/reading.ts';
import type { Language } from './language.ts';
import { wordsOf } from './words.ts';

export interface ErrorWords {
  readonly happened: string;
  /** What to do next. */
  readonly next: string;
}

/** What a video without a zero may lack, by what would be said to somebody who is there. */
type Lacking = Extract<
  GuidanceCode,
  | 'turn-side-on'
  | 'stand-tall'
  | 'lie-down'
  | 'bend-knees'
  | 'lie-straight'
  | 'straighten-leg'
  | 'lean-on-bench'
  | 'hold-still'
  | 'back-hidden'
  | 'legs-hidden'
  | 'outline-unclear'
  | 'two-people'
  | 'step-back'
>;

/** For nobody at all the words of that error are enough. */
type WhyNoRep = Exclude<SeenReason, 'nobody'> | DoneReason;

/** What can go wrong before all words are there: what is stored cannot be reached, or what comes next cannot be fetched. */
type FirstErrorCode = 'unknown' | 'screen-download' | 'language-download' | Extract<AppErrorCode, `storage-${string}`>;

/** What the first screen has from the start, so that its errors are told without a connection too. */
export interface FirstErrorsWords {
  readonly of: Readonly<Record<FirstErrorCode, ErrorWords> & Partial<Record<AppErrorCode, ErrorWords>>>;
  /** For a session that cannot be stored. */
  readonly saveSession: string;
  /** Said before what to do next, where it is so. */
  readonly repsSaved: string;
  /** What may be sent to whoever looks after the app. */
  readonly report: {
    readonly copy: string;
    readonly copied: string;
    /** Above the text itself, where the clipboard is refused. */
    readonly select: string;
  };
  /** What to do next about a video without a zero or a rep, where it is known what it lacks. */
  readonly lacking?: Readonly<Record<Lacking | WhyNoRep, string>>;
}

export interface ErrorsWords extends Required<FirstErrorsWords> {
  readonly of: Readonly<Record<AppErrorCode, ErrorWords>>;
}

/** Their detail is a reason. */
const WITHOUT_REP: ReadonlySet<AppErrorCode> = new Set(['video-no-person', 'video-no-zero', 'video-no-rep']);

/** What is to be told, as far as it is known. */
type Told = Pick<AppError, 'code'> & Partial<Pick<AppError, 'detail' | 'repsSaved'>>;

/** What is not among the words is told as unknown. @param words those that are there */
export function errorWords({ code, detail = '', repsSaved = false }: Told, words: FirstErrorsWords): ErrorWords {
  const { happened, next: general } = words.of[code] ?? words.of.unknown;
  const lacking = Object.entries(words.lacking ?? {}).find(([guidance]) => guidance === detail)?.[1];
  const next = (WITHOUT_REP.has(code) && lacking) || general;
  return { happened, next: repsSaved ? `${words.repsSaved} ${next}` : next };
}

/** The same as it is spoken. */
export function errorText(error: Told, language: Language): string {
  const { happened, next } = errorWords(error, wordsOf(language).errors);
  return `${happened} ${next}`;
}
