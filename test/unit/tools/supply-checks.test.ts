import { expect, test } from 'vitest';
import { checkLicences, checkLock, readAudit } from '../../../tools/supply-checks.mjs';

const locked = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } });
const fine = { license: 'MIT', integrity: 'sha512-x' };

test('a package without a hash, or from a registry by name, is told', () => {
  expect(checkLock(locked({ a: fine }))).toEqual([]);
  expect(checkLock(locked({ a: { license: 'MIT' } }))).toEqual(['a: package-lock.json has no sha512 of it']);
  expect(checkLock(locked({ a: { ...fine, integrity: 'sha1-x' } }))).toHaveLength(1);
  expect(checkLock(locked({ a: { ...fine, resolved: 'https://host/a.tgz' } }))).toEqual([
    'a: package-lock.json names a registry, https://host/a.tgz',
  ]);
});

test('a licence must be on the list, for what is shipped a shorter one', () => {
  const wrong = (license: string, more: object = {}): readonly string[] => checkLicences(locked({ a: { license, ...more } }));
  for (const license of ['MIT', 'Apache-2.0 AND MIT', '(MIT OR GPL-3.0)', 'MPL-2.0']) expect(wrong(license)).toEqual([]);
  expect(wrong('GPL-3.0')).toEqual(['a: its licence (GPL-3.0) is on no list']);
  expect(wrong('MIT AND GPL-3.0')).toHaveLength(1);
  expect(checkLicences(locked({ a: {} }))).toHaveLength(1);
  expect(wrong('CC-BY-4.0')).toHaveLength(1);
  expect(wrong('CC-BY-4.0', { dev: true })).toEqual([]);
}); // prettier-ignore

test('a serious hole is told, a small one is not, and no answer is called no check', () => {
  const found = (severity: string) => readAudit(JSON.stringify({ vulnerabilities: { a: { severity } } }));
  expect(found('critical')).toMatchObject({ checked: true, serious: ['a: critical, see npm audit'] });
  expect(found('high').serious).toHaveLength(1);
  expect(found('moderate').serious).toEqual([]);
  expect(readAudit('')).toEqual({ checked: false, reason: 'the registry did not answer', serious: [] });
  expect(readAudit(JSON.stringify({ message: '405 Method Not Allowed - POST https://host/x' }))).toEqual({
    checked: false,
    reason: '405 Method Not Allowed',
    serious: [],
  });
});
