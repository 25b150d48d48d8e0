/** As much of vitest as the unit tests of the core use, so that the same tests can be run again and again in one process. */
import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';

export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...row: never[]) => unknown;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const asymmetric = (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT as unknown as symbol];
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  asymmetric,
);

let collected: CollectedTest[] = [];

/** The tests that were described since the last call. */
export function takeCollected(): readonly CollectedTest[] {
  const taken = collected;
  collected = [];
  return taken;
}

const spread = (row: unknown): never[] => (Array.isArray(row) ? row : [row]) as never[];
/** The body comes last but for a time limit, after options. */
const bodyOf = (given: readonly unknown[]): Body => given.find((each) => typeof each === 'function') as Body;

export const test = Object.assign(
  (name: string, ...given: readonly unknown[]) => void collected.push({ name, run: () => bodyOf(given)() }),
  {
    each:
      (rows: readonly unknown[]) =>
      (name: string, ...given: readonly unknown[]) => {
        for (const row of rows) collected.push({ name, run: () => bodyOf(given)(...spread(row)) });
      },
    for:
      (rows: readonly unknown[]) =>
      (name: string, ...given: readonly unknown[]) => {
        for (const row of rows) collected.push({ name, run: () => bodyOf(given)(row as never) });
      },
  },
);

export const describe = Object.assign((_name: string, ...given: readonly unknown[]) => void bodyOf(given)(), {
  each:
    (rows: readonly unknown[]) =>
    (_name: string, ...given: readonly unknown[]) => {
      for (const row of rows) bodyOf(given)(...spread(row));
    },
});
