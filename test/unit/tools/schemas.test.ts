import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFiles } from '../../../tools/schemas.ts';

test.each(schemaFiles())('docs/schema/%s is what npm run schemas would write', (name, json) => {
  const written: unknown = JSON.parse(readFileSync(new URL(`../../../docs/schema/${name}`, import.meta.url), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(json)));
});
