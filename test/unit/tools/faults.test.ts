/** What docs/faults.md says of tests: every fault names one, and it is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));

/** Of each row of a table what goes wrong, and the tests named in its last column. */
const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (-+|what goes wrong) /.test(line))
  .map((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    const tests = cells.at(-2)!;
    const names = [...tests.matchAll(/`([^`]+)`/g)].map(([, name]) => name!.replace(/\.test\.ts$/, ''));
    return { what: cells[1]!, tests, names };
  });

test('every fault names a test, or those of the fault above', () => {
  expect(rows.length).toBeGreaterThan(70);
  expect(rows.filter(({ tests, names }) => names.length === 0 && !tests.startsWith('the same'))).toEqual([]);
});

test('every test that is named is there', () => {
  for (const { what, names } of rows)
    for (const name of names)
      expect(
        files.some((path) => path.endsWith(`/${name}.test.ts`)),
        `${what}: ${name}`,
      ).toBe(true);
});
