import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HEADERS, headersFile, PAGE_POLICY } from '../../../tools/headers.mjs';
import { root } from '../../../tools/setup.mjs';

const guide = readFileSync(join(root, 'docs/hosting.md'), 'utf8');
const headers = Object.entries(HEADERS);

test.each(headers)('the guide has %s for each of the servers', (name, value) => {
  expect(guide.split(`add_header ${name} "${value}" always;`)).toHaveLength(3); // once for what is kept long
  expect(guide).toContain(`Header always set ${name} "${value}"`);
  expect(guide).toContain(`    ${name} "${value}"\n`);
  expect(headersFile()).toContain(`  ${name}: ${value}\n`);
});

test('the page may speak to its own host alone, and to nobody by a form', () => {
  const policy = new Map(PAGE_POLICY.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect(policy.get('form-action')).toEqual(["'none'"]);
  for (const sources of policy.values()) {
    for (const source of sources) expect(["'self'", "'none'", "'wasm-unsafe-eval'", 'blob:']).toContain(source);
  }
});

test('a header alone forbids to frame the app, and gives the camera to it and the microphone to nobody', () => {
  expect(HEADERS['Content-Security-Policy']).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`);
  expect(HEADERS['Permissions-Policy']).toMatch(/camera=\(self\).*microphone=\(\)/);
});
