/**
 * What the app can do without: a voice, a screen that stays on, a speed test, … Each is tried alone: whether it throws, rejects
 * or never answers, it is known beforehand what is done instead, and nothing else is stopped by it.
 */

import { inTime } from './in-time.ts';

/** An extra that has not answered by then is gone without, ms. Unvalidated: far above any healthy answer. */
const ANSWER_LIMIT_MS = 5000;

/** What comes of `work`, or `instead` where it fails; of a promise, where it rejects or is not settled in time. */
export function tryExtra<T>(work: () => Promise<T>, instead: T): Promise<T>;
export function tryExtra<T>(work: () => T, instead: T): T;
export function tryExtra<T>(work: () => T | Promise<T>, instead: T): T | Promise<T> {
  try {
    const answer = work();
    return answer instanceof Promise ? inTime(answer, ANSWER_LIMIT_MS).catch(() => instead) : answer;
  } catch {
    return instead;
  }
}

/** What is done instead of each thing a port does. */
export type Instead<Port> = {
  readonly [Name in keyof Port]: Port[Name] extends (...args: never[]) => infer Answer ? Awaited<Answer> : Port[Name];
};

/** The same port, of which nothing that fails stops anything: `tryExtra` for each thing it does. */
export function asExtra<Port extends object>(port: Port, instead: Instead<Port>): Port {
  return new Proxy(port, {
    get(target, name) {
      const member = tryExtra<unknown>(() => Reflect.get(target, name), Reflect.get(instead, name));
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown =>
        tryExtra<unknown>(() => Reflect.apply(member, target, args), Reflect.get(instead, name));
    },
  });
}
