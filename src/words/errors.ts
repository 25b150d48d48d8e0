/** What is said when something outside the measurement went wrong. */
import type { AppErrorCode } from '../ports/errors.ts';
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
  | 'step-back'
>;

export interface ErrorsWords {
  readonly of: Readonly<Record<AppErrorCode, ErrorWords>>;
  /** What to do next about a video without a zero, where it is known what it lacks. */
  readonly lacking: Readonly<Record<Lacking, string>>;
}

/** @param detail as in `AppError` */
export function errorWords(
  { code, detail = '' }: { readonly code: AppErrorCode; readonly detail?: string },
  { of, lacking }: ErrorsWords,
): ErrorWords {
  const words = of[code];
  const next = Object.entries(lacking).find(([guidance]) => guidance === detail)?.[1];
  return code === 'video-no-zero' && next ? { ...words, next } : words;
}

/** The same as it is spoken. */
export function errorText(
  error: { readonly code: AppErrorCode; readonly detail?: string },
  language: Language,
): string {
  const { happened, next } = errorWords(error, wordsOf(language).errors);
  return `${happened} ${next}`;
}
